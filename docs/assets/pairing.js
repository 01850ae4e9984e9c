/* Two versions → rows of provisions that answer to one another, the twin of generator/align/pairing.py: same reasons, same
   scores, same rows. The cases in tests/golden/pairing/ bind the two. Reads the files under data/versies/. Needs redline.js
   and kinship.js first. */
"use strict";

globalThis.pwPairing = (() => {
  const VERSION_FLOOR = 0.35;
  const SHORTEST = 4;
  const BONUS = { identity: 2, topic: 0.5, touching: 0.25, wording: 0, number: 0.0625, roles: 0.125 };

  const workOf = (text) => text.id.split("@")[0];
  const distinct = (list) => [...new Set(list)];

  const topicsOf = (left, right) =>
    distinct([...left.topics.slice(0, 1), ...right.topics.slice(0, 1)]).filter(
      (topic) => left.topics.includes(topic) && right.topics.includes(topic)
    );

  const reasonsOf = (left, right, sameWork) => {
    const reasons = [];
    const given = left.wid !== left.eid || right.wid !== right.eid;
    if (sameWork && given && left.wid === right.wid) reasons.push("identity");
    if (left.topics.length && left.topics[0] === right.topics[0]) reasons.push("topic");
    else if (topicsOf(left, right).length) reasons.push("touching");
    return reasons;
  };

  const linkOf = (left, right, sameWork) => {
    const reasons = reasonsOf(left, right, sameWork);
    const sameNumber = sameWork && left.eid === right.eid;
    const floor = sameNumber ? VERSION_FLOOR : pwKinship.ADAPTED;
    if (!reasons.length && pwKinship.bound(left.plain, right.plain) < floor) return null;

    const share = pwKinship.share(left.plain, right.plain);
    const shortest = Math.min(pwKinship.words(left.plain).length, pwKinship.words(right.plain).length);
    if (share >= pwKinship.ADAPTED && shortest >= SHORTEST) reasons.push("wording");
    if (sameWork && !reasons.includes("identity") && share < VERSION_FLOOR) return null;
    if (sameNumber) reasons.push("number");
    if (!reasons.length) return null;

    let score = share + reasons.reduce((sum, reason) => sum + BONUS[reason], 0);
    const both = left.roles.filter((role) => right.roles.includes(role)).length;
    if (both) {
      reasons.push("roles");
      score += (BONUS.roles * both) / distinct([...left.roles, ...right.roles]).length;
    }
    return { left, right, share, relation: pwKinship.relation(share), reasons, topics: topicsOf(left, right), score };
  };

  const quotable = (text) =>
    text.provisions
      .filter((provision) => provision.text !== null)
      .map((provision) => ({
        ...provision,
        plain: pwKinship.masked(provision.text, text.names),
      }));

  const better = (one, other) => !other || one.score > other.score;

  /** The rows of two texts in the left one's reading order: {left, right, links, state, normDiffers}. */
  const rows = (leftText, rightText) => {
    const mine = quotable(leftText);
    const theirs = quotable(rightText);
    const sameWork = workOf(leftText) === workOf(rightText);
    const links = mine.map((left) => theirs.map((right) => linkOf(left, right, sameWork)));

    const bestRight = mine.map((_, one) => links[one].reduce((best, link) => (link && better(link, best) ? link : best), null));
    const bestLeft = theirs.map((_, other) =>
      mine.reduce((best, __, one) => (links[one][other] && better(links[one][other], best) ? links[one][other] : best), null)
    );
    const chosen = mine.map((_, one) =>
      links[one].filter((link, other) => link && (bestRight[one] === link || bestLeft[other] === link))
    );

    const alone = new Map();
    let anchor = -1;
    theirs.forEach((right) => {
      let home = null;
      chosen.forEach((found, one) => {
        for (const link of found) {
          if (link.right === right && (!home || link.score > home.score)) home = { score: link.score, one };
        }
      });
      if (home) anchor = home.one;
      else alone.set(anchor, [...(alone.get(anchor) ?? []), right]);
    });

    const lone = (one) => (alone.get(one) ?? []).map((right) => ({ left: null, right, links: [], state: "right", normDiffers: false }));
    return [
      ...lone(-1),
      ...mine.flatMap((left, one) => {
        const found = [...chosen[one]].sort((a, b) => b.score - a.score);
        const norms = found.map((link) => link.right.norms[0]);
        const row = {
          left,
          right: null,
          links: found,
          state: found.length ? found[0].relation : "left",
          normDiffers: found.length > 0 && !norms.includes(left.norms[0]),
        };
        return [row, ...lone(one)];
      }),
    ];
  };

  return { rows };
})();
