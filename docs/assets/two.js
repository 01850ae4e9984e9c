/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/dom.js
  var one = (within, selector, type) => {
    let found2 = within.querySelector(selector);
    if (!(found2 instanceof (type ?? HTMLElement))) throw new TypeError(`no ${selector}`);
    return (
      /** @type {T} */
      /** @type {unknown} */
      found2
    );
  }, all = (within, selector, type) => (
    /** @type {T[]} */
    /** @type {unknown} */
    [...within.querySelectorAll(selector)].filter((each) => each instanceof (type ?? HTMLElement))
  );
  var el = (tag, properties = {}, ...children) => {
    let made = document.createElement(tag);
    for (let [name, value] of Object.entries(properties))
      typeof value == "function" ? made.addEventListener(name.slice(2), value) : value === !0 ? made.setAttribute(name, "") : value !== !1 && value !== null && value !== void 0 && made.setAttribute(name, String(value));
    return made.append(...children.flat().filter((child) => child !== null)), made;
  }, button = (words, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, words);
  var anchor = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }, remember = (name, value) => {
    let url = new URL(location.href);
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name), history.replaceState(null, "", url);
  }, fetched = async (address) => {
    let answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json();
  };

  // web/words.json
  var common = {
    and: "en",
    provisions: [
      "bepaling",
      "bepalingen"
    ],
    statements: [
      "uitspraak",
      "uitspraken"
    ],
    not_stated: "niet vermeld"
  };
  var switches = {
    shown: [
      "Je ziet {kept} regel;",
      "Je ziet {kept} regels;"
    ],
    hidden: [
      "{hidden} is gelijkluidend en verborgen.",
      "{hidden} zijn gelijkluidend en verborgen."
    ]
  }, two = {
    unknown: "De link noemt een tekst die wij niet kennen: {named}. Kies hieronder twee teksten.",
    second: "Kies nog een tweede tekst.",
    same: "Je koos twee keer dezelfde tekst. Kies er twee die verschillen.",
    shown: "Je ziet {left} ({left_name}) naast {right} ({right_name}).",
    unfetched: "De teksten konden niet worden opgehaald. Probeer het later opnieuw, of kies hieronder een vaste pagina.",
    where: {
      versions: "in",
      texts: "bij"
    },
    version: "versie {name}",
    before_version: [
      "ongedateerd, ",
      "versie "
    ],
    beside: "{left} naast {right}",
    named: "{institution}: {title}",
    state: {
      identical: "gelijkluidend",
      adapted: "bewerkt",
      own: "eigen woorden",
      left: "alleen links",
      right: "alleen rechts"
    },
    only: "alleen {where} {name}",
    share: "{state}, {percent}% van de woorden gelijk",
    not_in: "Staat niet in {name}",
    no_counterpart: "Geen bepaling die hiermee overeenkomt bij {name}",
    topic: "‘{topic}’",
    reasons: {
      identity: "dezelfde bepaling in een andere versie",
      topic: "allebei over {topics}",
      touching: "de een over {topics}, de ander noemt het ook",
      wording: "grotendeels dezelfde woorden",
      number: "hetzelfde nummer",
      roles: "(deels) voor dezelfde mensen"
    },
    because: "Naast elkaar: {reasons}.",
    again: "Staat hierboven ook naast {place}.",
    every: "alle bepalingen",
    map: "De kaart als lijst",
    rows: [
      "regel",
      "regels"
    ],
    summary: {
      identical: "{count} gelijkluidend met {name}",
      adapted: "{count} bewerkt",
      own: "{count} over hetzelfde in eigen woorden",
      left: "{count} alleen {where} {name}",
      shares: "{provisions} van {name}: {shares}",
      other: "{right} heeft er {count} die {left} niet heeft"
    }
  };
  var names = {
    unlisted: "De lijst kon niet geladen worden. Ben je nog online?",
    nothing: "Geen instelling met die naam gevonden.",
    more: "En nog {more}. Typ meer van de naam.",
    texts: [
      "tekst",
      "teksten"
    ]
  };
  var lists = {
    negations: [
      "allerminst",
      "evenmin",
      "geen",
      "geeneen",
      "geenszins",
      "generlei",
      "nee",
      "neen",
      "nergens",
      "niemand",
      "niemands",
      "niet",
      "niets",
      "niks",
      "nimmer",
      "nimmermeer",
      "noch",
      "nooit",
      "zonder"
    ]
  };
  var differ = {
    work: 16e4,
    anchors: [
      16,
      4,
      1
    ],
    deepest: 4
  }, candidates = {
    pairs: 4e4,
    near: 100,
    on_topic: 4,
    best: 8
  }, kinship = {
    adapted: 0.5
  }, pairing = {
    floor: 0.35,
    shortest: 4,
    bonus: {
      identity: 2,
      topic: 0.5,
      touching: 0.25,
      wording: 0,
      number: 0.0625,
      roles: 0.125
    }
  }, signs = {
    broken: "(?<!\\u00ad)\\u00ad+[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+(?=[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000])",
    counts_as: {
      "": "\\u{ad}\\u{200b}-\\u{200d}\\u{2060}\\u{feff}\\u{200e}\\u{200f}\\u{61c}\\u{34f}\\u{2061}-\\u{2065}\\u{206a}-\\u{206f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{180b}-\\u{180d}\\u{180f}\\u{fe00}-\\u{fe0f}\\u{e0100}-\\u{e01ef}",
      " ": "\\u{85}\\u{a0}\\u{1680}\\u{2000}-\\u{200a}\\u{2028}\\u{2029}\\u{202f}\\u{205f}\\u{3000}",
      "-": "\\u{2d7}\\u{2010}\\u{2011}\\u{2212}\\u{fe63}\\u{ff0d}",
      "–": "\\u{2012}",
      "—": "\\u{2015}\\u{fe58}"
    },
    letters: "\\u{132}\\u{133}\\u{1c4}-\\u{1cc}\\u{1f1}-\\u{1f3}\\u{fb00}-\\u{fb06}\\u{ff01}-\\u{ff0c}\\u{ff0e}-\\u{ff5e}\\u{17f}\\u{2160}-\\u{217f}\\u{1d400}-\\u{1d7ff}\\u{2102}\\u{210a}-\\u{210e}\\u{2110}-\\u{2113}\\u{2115}\\u{2119}-\\u{211d}\\u{2124}\\u{2128}\\u{212c}\\u{212d}\\u{212f}-\\u{2131}\\u{2133}\\u{2134}\\u{2139}\\u{2145}-\\u{2149}\\u{1fbf0}-\\u{1fbf9}\\u{2b0}\\u{2b2}\\u{2b3}\\u{2b7}\\u{2b8}\\u{2e1}\\u{2e2}\\u{2e3}\\u{1d2c}\\u{1d2e}\\u{1d30}\\u{1d31}\\u{1d33}-\\u{1d35}\\u{1d36}-\\u{1d3a}\\u{1d3c}\\u{1d3e}\\u{1d3f}\\u{1d40}-\\u{1d42}\\u{1d43}\\u{1d47}\\u{1d48}\\u{1d49}\\u{1d4d}\\u{1d4f}\\u{1d50}\\u{1d52}\\u{1d56}\\u{1d57}\\u{1d58}\\u{1d5b}\\u{1d9c}\\u{1da0}\\u{1dbb}\\u{2071}\\u{207f}\\u{2c7d}\\u{1d62}-\\u{1d65}\\u{2090}\\u{2091}\\u{2092}\\u{2093}\\u{2095}-\\u{209c}\\u{2c7c}\\u{24b6}-\\u{24e9}",
    each: {
      "ᴀ": "a",
      ʙ: "b",
      "ᴄ": "c",
      "ᴅ": "d",
      "ᴇ": "e",
      "ꜰ": "f",
      ɢ: "g",
      ʜ: "h",
      ɪ: "i",
      "ᴊ": "j",
      "ᴋ": "k",
      ʟ: "l",
      "ᴍ": "m",
      ɴ: "n",
      "ᴏ": "o",
      "ᴘ": "p",
      "ꞯ": "q",
      ʀ: "r",
      "ꜱ": "s",
      "ᴛ": "t",
      "ᴜ": "u",
      "ᴠ": "v",
      "ᴡ": "w",
      ʏ: "y",
      "ᴢ": "z",
      "Ɪ": "i",
      "🄰": "A",
      "🄱": "B",
      "🄲": "C",
      "🄳": "D",
      "🄴": "E",
      "🄵": "F",
      "🄶": "G",
      "🄷": "H",
      "🄸": "I",
      "🄹": "J",
      "🄺": "K",
      "🄻": "L",
      "🄼": "M",
      "🄽": "N",
      "🄾": "O",
      "🄿": "P",
      "🅀": "Q",
      "🅁": "R",
      "🅂": "S",
      "🅃": "T",
      "🅄": "U",
      "🅅": "V",
      "🅆": "W",
      "🅇": "X",
      "🅈": "Y",
      "🅉": "Z",
      "🅐": "A",
      "🅑": "B",
      "🅒": "C",
      "🅓": "D",
      "🅔": "E",
      "🅕": "F",
      "🅖": "G",
      "🅗": "H",
      "🅘": "I",
      "🅙": "J",
      "🅚": "K",
      "🅛": "L",
      "🅜": "M",
      "🅝": "N",
      "🅞": "O",
      "🅟": "P",
      "🅠": "Q",
      "🅡": "R",
      "🅢": "S",
      "🅣": "T",
      "🅤": "U",
      "🅥": "V",
      "🅦": "W",
      "🅧": "X",
      "🅨": "Y",
      "🅩": "Z",
      "🅰": "A",
      "🅱": "B",
      "🅲": "C",
      "🅳": "D",
      "🅴": "E",
      "🅵": "F",
      "🅶": "G",
      "🅷": "H",
      "🅸": "I",
      "🅹": "J",
      "🅺": "K",
      "🅻": "L",
      "🅼": "M",
      "🅽": "N",
      "🅾": "O",
      "🅿": "P",
      "🆀": "Q",
      "🆁": "R",
      "🆂": "S",
      "🆃": "T",
      "🆄": "U",
      "🆅": "V",
      "🆆": "W",
      "🆇": "X",
      "🆈": "Y",
      "🆉": "Z"
    }
  };

  // web/language.js
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name])), form = (count, forms) => forms[count === 1 ? 0 : 1], plural = (count, forms) => `${count} ${form(count, forms)}`;
  var enumeration = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${common.and} ${words.at(-1)}`, capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1), percent = (share2) => share2 > 0 && share2 < 1 ? Math.min(99, Math.max(1, Math.floor(share2 * 100 + 0.5))) : share2 >= 1 ? 100 : 0;

  // web/compare/switches.js
  var parts = () => {
    let form3 = document.querySelector(".pw-switches");
    if (!(form3 instanceof HTMLFormElement)) return null;
    let box = (name) => one(form3, `[name=${name}]`, HTMLInputElement);
    return { form: form3, page: (
      /** @type {HTMLElement} */
      form3.closest(".pw-pair")
    ), words: box("woorden"), equal: box("gelijk") };
  }, apply = ({ form: form3, page: page2, words: shown, equal }) => {
    for (let fold of all(page2, ".pw-diff:not(.pw-diff--own)", HTMLDetailsElement)) fold.open = shown.checked;
    page2.classList.toggle("pw-pair--short", equal.checked);
    let hidden = equal.checked ? all(page2, ".pw-row--identical").length : 0, kept2 = all(page2, ".pw-row").length - hidden;
    one(form3, "[role=status]").textContent = hidden ? `${fill(form(kept2, switches.shown), { kept: kept2 })} ${fill(form(hidden, switches.hidden), { hidden })}` : "";
    for (let part2 of all(page2, ".pw-pairpart"))
      part2.hidden = equal.checked && !part2.querySelector(".pw-row:not(.pw-row--identical)");
  }, keep = (form3) => {
    for (let { name, value, checked } of all(form3, "input", HTMLInputElement)) remember(name, checked ? value : "");
  }, reveal = () => {
    let row = document.getElementById(anchor()), found2 = parts();
    !row || !found2 || row.getClientRects().length || !row.closest(".pw-pair") || (found2.equal.checked = !1, keep(found2.form), apply(found2), row.scrollIntoView());
  }, start = () => {
    let found2 = parts();
    if (!found2) return;
    let { form: form3 } = found2, state = new URLSearchParams(location.search);
    for (let input of all(form3, "input", HTMLInputElement)) input.checked = state.get(input.name) === input.value;
    form3.hidden = !1, form3.addEventListener("submit", (event) => event.preventDefault()), form3.addEventListener("change", () => {
      keep(form3), apply(found2);
    }), form3.querySelector("input:checked") && apply(found2), reveal();
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("pw-rows", start);
  document.addEventListener("pw-continued", () => {
    let found2 = parts();
    found2?.form.querySelector("input:checked") && apply(found2);
  });
  start();

  // web/locator.js
  var FORM = /^([a-z0-9-]+)\/([a-z0-9-]+)(?:@([a-z0-9-]+)(?:#([a-z0-9_-]+))?)?$/, parse = (text) => {
    let found2 = FORM.exec(text);
    if (!found2) return null;
    let [, institution, protocol, version = null, eid = null] = found2, work = `${institution}/${protocol}`;
    return { institution, protocol, version, eid, work, edition: version ? `${work}@${version}` : work };
  };
  var sameWork = (one2, other) => parse(one2.id)?.work === parse(other.id)?.work;

  // web/compare/candidates.js
  var { pairs: MOST_PAIRS, near: NEAR, on_topic: ON_TOPIC, best: BEST } = candidates, holders = (texts) => {
    let found2 = /* @__PURE__ */ new Map();
    for (let [place, held] of texts.entries())
      for (let each of held) {
        let places = found2.get(each);
        places ? places.push(place) : found2.set(each, [place]);
      }
    return found2;
  }, nearest = (places, place, most) => {
    if (places.length <= most) return places;
    let [low, high] = [0, places.length];
    for (; low < high; ) {
      let middle = low + high >> 1;
      places[middle] < place ? low = middle + 1 : high = middle;
    }
    let start2 = Math.min(Math.max(0, low - (most >> 1)), places.length - most);
    return places.slice(start2, start2 + most);
  }, found = (asking, asked2) => {
    let byWord = holders(asked2.map((one2) => one2.words)), byTopic = holders(asked2.map((one2) => one2.topic ? [one2.topic] : [])), byName = holders(asked2.map((one2) => one2.names));
    return asking.map(({ words, topic, names: names2 }, one2) => {
      let place = Math.floor(one2 * asked2.length / asking.length), shared = /* @__PURE__ */ new Map();
      for (let word of words)
        for (let other of nearest(byWord.get(word) ?? [], place, NEAR)) shared.set(other, (shared.get(other) ?? 0) + 1);
      let best = [...shared].sort((a, b) => b[1] - a[1] || Math.abs(a[0] - place) - Math.abs(b[0] - place) || a[0] - b[0]).slice(0, BEST);
      return /* @__PURE__ */ new Set([
        ...best.map(([other]) => other),
        ...nearest(byTopic.get(topic) ?? [], place, ON_TOPIC),
        ...names2.flatMap((name) => byName.get(name) ?? [])
      ]);
    });
  }, candidates2 = (left, right) => {
    if (left.length * right.length <= MOST_PAIRS) return left.map(() => [...right.keys()]);
    let pairs = found(left, right);
    for (let [other, places] of found(right, left).entries())
      for (let one2 of places) pairs[one2].add(other);
    return pairs.map((places) => [...places].sort((a, b) => a - b));
  };

  // web/compare/differ.js
  var { work: MOST_WORK, anchors: ANCHORS, deepest: DEEPEST } = differ, MOST_CODES = 63487, code = (index) => String.fromCharCode(index + 1 < 55296 ? index + 1 : index + 1 + 57344 - 55296), fewest = (old, fresh, put) => {
    let alphabet = /* @__PURE__ */ new Map();
    for (let token of [...old, ...fresh]) alphabet.has(token) || alphabet.set(token, code(alphabet.size));
    let meaning = new Map([...alphabet].map(([token, char]) => [char, token])), encode = (list2) => list2.map((token) => alphabet.get(token)).join(""), differ2 = new diff_match_patch();
    differ2.Diff_Timeout = 0;
    for (let [operation, codes] of differ2.diff_main(encode(old), encode(fresh), !1)) {
      let found2 = [...codes].map((char) => meaning.get(char) ?? "");
      put(operation === 0, operation <= 0 ? found2 : [], operation >= 0 ? found2 : []);
    }
  }, once = (tokens2, length2) => {
    let found2 = /* @__PURE__ */ new Map();
    for (let place = 0; place + length2 <= tokens2.length; place++) {
      let run = tokens2.slice(place, place + length2).join("\0");
      found2.set(run, found2.has(run) ? -1 : place);
    }
    return new Map([...found2].filter(([, place]) => place >= 0));
  }, longestInOrder = (pairs) => {
    let [least, ends, before] = [0, 0, 0].map(() => (
      /** @type {number[]} */
      []
    ));
    for (let [at, [, second]] of pairs.entries()) {
      let [low, high] = [0, least.length];
      for (; low < high; ) {
        let middle = low + high >> 1;
        least[middle] < second ? low = middle + 1 : high = middle;
      }
      before.push(low ? ends[low - 1] : -1), least[low] = second, ends[low] = at;
    }
    let found2 = [];
    for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]) found2.push(pairs[at]);
    return found2.reverse();
  }, anchored = (old, fresh) => {
    let shortest = Math.min(old.length, fresh.length), ends = [], head = 0;
    for (; head < shortest && old[head] === fresh[head]; ) head += 1;
    let tail = 0;
    for (; tail < shortest - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]; ) tail += 1;
    for (let place = 0; place < head; place++) ends.push([place, place]);
    for (let place = tail; place > 0; place--) ends.push([old.length - place, fresh.length - place]);
    if (ends.length) return ends;
    for (let length2 of ANCHORS) {
      let [mine, theirs] = [once(old, length2), once(fresh, length2)], shared = [...mine].flatMap(([run, start2]) => {
        let other = theirs.get(run);
        return other === void 0 ? [] : [
          /** @type {Pair} */
          [start2, other]
        ];
      });
      if (shared.length)
        return longestInOrder(shared).flatMap(
          ([start2, other]) => Array.from({ length: length2 }, (_, place) => (
            /** @type {Pair} */
            [start2 + place, other + place]
          ))
        );
    }
    return [];
  }, blocks = (pairs) => {
    let found2 = [];
    for (let [row, column] of pairs) {
      let last = found2.at(-1);
      last && (row < last[0] + last[2] || column < last[1] + last[2]) || (last && row === last[0] + last[2] && column === last[1] + last[2] ? last[2] += 1 : found2.push([row, column, 1]));
    }
    return found2;
  }, stretches = (old, fresh, deeper, put) => {
    if (!old.length || !fresh.length) {
      put(!1, old, fresh);
      return;
    }
    if (old.length * fresh.length <= MOST_WORK && old.length + fresh.length < MOST_CODES) {
      fewest(old, fresh, put);
      return;
    }
    let pairs = deeper ? anchored(old, fresh) : [];
    if (!pairs.length) {
      put(!1, old, fresh);
      return;
    }
    let [row, column] = [0, 0];
    for (let [start2, other, length2] of blocks(pairs))
      stretches(old.slice(row, start2), fresh.slice(column, other), deeper - 1, put), [row, column] = [start2 + length2, other + length2], put(!0, old.slice(start2, row), fresh.slice(other, column));
    stretches(old.slice(row), fresh.slice(column), deeper - 1, put);
  }, runs = (old, fresh) => {
    let found2 = [];
    return stretches(old, fresh, DEEPEST, (kept2, before, after) => {
      let last = found2.at(-1);
      if (last?.kept !== kept2) {
        if (!before.length && !after.length) return;
        found2.push(last = { kept: kept2, old: [], new: [] });
      }
      for (let token of before) last.old.push(token);
      for (let token of after) last.new.push(token);
    }), found2;
  }, ones = (bits) => {
    let count = 0;
    for (let left = bits; left; left &= left - 1) count += 1;
    return count;
  }, kept = (old, fresh) => {
    let size = Math.ceil(old.length / 32), wanted = new Set(fresh), places = /* @__PURE__ */ new Map();
    for (let [place, token] of old.entries()) {
      if (!wanted.has(token)) continue;
      let bits = places.get(token);
      bits || places.set(token, bits = new Uint32Array(size)), bits[place >> 5] |= 1 << (place & 31);
    }
    let row = new Uint32Array(size).fill(4294967295);
    for (let token of fresh) {
      let held = places.get(token);
      if (!held) continue;
      let carry = 0;
      for (let at = 0; at < size; at++) {
        let sum = row[at] + ((row[at] & held[at]) >>> 0) + carry;
        carry = sum > 4294967295 ? 1 : 0, row[at] = sum | row[at] & ~held[at];
      }
    }
    return row.reduce((sum, bits) => sum + ones(~bits), 0);
  };

  // web/compare/kinship.js
  var ADAPTED = kinship.adapted, known = /* @__PURE__ */ new Map(), listed = (text) => {
    let found2 = known.get(text);
    return found2 || known.set(text, found2 = text.split(" ").filter(Boolean)), found2;
  }, share = (one2, other) => {
    let [mine, theirs] = [listed(one2), listed(other)];
    return one2 === other ? 1 : 2 * kept(mine, theirs) / (mine.length + theirs.length);
  }, relation = (of) => of === 1 ? "identical" : of >= ADAPTED ? "adapted" : "own", bound = (one2, other) => {
    let [mine, theirs] = [listed(one2), listed(other)], left = /* @__PURE__ */ new Map();
    for (let word of mine) left.set(word, (left.get(word) ?? 0) + 1);
    let common2 = 0;
    for (let word of theirs) {
      let count = left.get(word) ?? 0;
      count && (common2 += 1), left.set(word, count - 1);
    }
    return mine.length + theirs.length ? 2 * common2 / (mine.length + theirs.length) : 1;
  };

  // web/compare/pairing.js
  var { floor: VERSION_FLOOR, shortest: SHORTEST, bonus: BONUS } = pairing, distinct = (list2) => [...new Set(list2)], topicsOf = (left, right) => distinct([...left.topics.slice(0, 1), ...right.topics.slice(0, 1)]).filter(
    (topic) => left.topics.includes(topic) && right.topics.includes(topic)
  ), reasonsOf = (left, right, sameWork2) => {
    let reasons = [], given = left.wid !== left.eid || right.wid !== right.eid;
    return sameWork2 && given && left.wid === right.wid && reasons.push("identity"), left.topics.length && left.topics[0] === right.topics[0] ? reasons.push("topic") : topicsOf(left, right).length && reasons.push("touching"), reasons;
  }, linkOf = (left, right, sameWork2) => {
    let reasons = reasonsOf(left, right, sameWork2), sameNumber = sameWork2 && left.eid === right.eid, floor = sameNumber ? VERSION_FLOOR : ADAPTED;
    if (!reasons.length && bound(left.words, right.words) < floor) return null;
    let of = share(left.words, right.words), shortest = Math.min(listed(left.words).length, listed(right.words).length);
    if (of >= ADAPTED && shortest >= SHORTEST && reasons.push("wording"), sameWork2 && !reasons.includes("identity") && of < VERSION_FLOOR || (sameNumber && reasons.push("number"), !reasons.length)) return null;
    let score = of + reasons.reduce((sum, reason) => sum + BONUS[reason], 0), both = left.roles.filter((role) => right.roles.includes(role)).length;
    return both && (reasons.push("roles"), score += BONUS.roles * both / distinct([...left.roles, ...right.roles]).length), { left, right, share: of, relation: relation(of), reasons, topics: topicsOf(left, right), score };
  }, traitsOf = ({ words, topics, eid, wid }) => ({ words: new Set(listed(words)), topic: topics[0] ?? "", names: distinct([eid, wid]) }), better = (best, placed) => !best || placed.link.score > best.link.score ? placed : best, rows = (leftText, rightText) => {
    let [mine, theirs] = [leftText, rightText].map((text) => text.provisions.filter((provision) => provision.text !== null)), sameWork2 = sameWork(leftText, rightText), links = candidates2(mine.map(traitsOf), theirs.map(traitsOf)).flatMap(
      (others2, one2) => others2.flatMap((other) => {
        let link = linkOf(mine[one2], theirs[other], sameWork2);
        return link ? [{ one: one2, other, link }] : [];
      })
    ), none = (
      /** @type {Placed | null} */
      null
    ), [bestRight, bestLeft, home] = [mine, theirs, theirs].map((side) => side.map(() => none));
    for (let placed of links)
      bestRight[placed.one] = better(bestRight[placed.one], placed), bestLeft[placed.other] = better(bestLeft[placed.other], placed);
    let chosen = mine.map(() => (
      /** @type {Link[]} */
      []
    ));
    for (let placed of links) {
      let { one: one2, other, link } = placed;
      bestRight[one2] !== placed && bestLeft[other] !== placed || (chosen[one2].push(link), home[other] = better(home[other], placed));
    }
    let alone = /* @__PURE__ */ new Map(), anchor2 = -1;
    for (let [other, right] of theirs.entries()) {
      let at = home[other];
      at ? anchor2 = at.one : alone.has(anchor2) ? alone.get(anchor2)?.push(right) : alone.set(anchor2, [right]);
    }
    let lone = (one2) => (alone.get(one2) ?? []).map((right) => ({ left: null, right, links: [], state: "right" }));
    return [
      ...lone(-1),
      ...mine.flatMap((left, one2) => {
        let found2 = [...chosen[one2]].sort((a, b) => b.score - a.score);
        return [{
          left,
          right: null,
          links: found2,
          state: found2.length ? found2[0].relation : "left"
        }, ...lone(one2)];
      })
    ];
  };

  // web/compare/comparison.js
  var labels = (list2) => new Map(list2.map((item) => [item.id, item.label ?? item.sign ?? item.id])), Comparison = class {
    /**
     * @param {Index} index
     * @param {Version} left
     * @param {Version} right
     */
    constructor(index, left, right) {
      this.topics = labels(index.topics), this.called = new Map(index.versions.map(({ id, called: called2 }) => [id, called2])), this.sides = [this.#side(left, right), this.#side(right, left)], this.versions = sameWork(left, right), this.where = this.versions ? two.where.versions : two.where.texts, this.rows = rows(left, right);
    }
    /** @returns {Side} */
    #side(text, other) {
      if (text.institution.id !== other.institution.id) return { text, label: this.called.get(text.id) ?? text.institution.short_name };
      if (!sameWork(text, other)) return { text, label: text.title };
      let name = two.before_version.reduce((rest, prefix) => rest.startsWith(prefix) ? rest.slice(prefix.length) : rest, text.name);
      return { text, label: fill(two.version, { name }) };
    }
    label(row) {
      return row.links.length ? two.state[row.links[0].relation] : fill(two.only, { where: this.where, name: this.sides[row.left ? 0 : 1].label });
    }
    silence(side) {
      return fill(this.versions ? two.not_in : two.no_counterpart, { name: side.label });
    }
    title(row) {
      let right = row.left ? row.links.map((link) => link.right.place).join(", ") : row.right?.place;
      return [row.left?.place, right].filter(Boolean).join(" ↔ ");
    }
    anchor(row) {
      return row.left ? `l-${row.left.eid}` : `r-${row.right?.eid}`;
    }
    why({ reasons, topics }) {
      let named2 = enumeration(topics.map((topic) => fill(two.topic, { topic: this.topics.get(topic) ?? "" })));
      return reasons.map((reason) => fill(two.reasons[reason], { topics: named2 })).join("; ");
    }
    relation(link) {
      return fill(two.share, { state: two.state[link.relation], percent: percent(link.share) });
    }
    heading() {
      let [left, right] = this.sides.map((side) => side.label), title = fill(two.beside, { left, right });
      return this.versions ? fill(two.named, { institution: this.sides[0].text.institution.short_name, title }) : title;
    }
    summary() {
      let count = { identical: 0, adapted: 0, own: 0, left: 0, right: 0 };
      for (let row of this.rows) count[row.state] += 1;
      let [left, right] = this.sides.map((side) => side.label), shares = (
        /** @type {const} */
        ["identical", "adapted", "own", "left"].filter((state) => count[state]).map((state) => fill(two.summary[state], { count: count[state], where: this.where, name: state === "left" ? left : right }))
      ), counted = plural(this.rows.length - count.right, common.provisions), clauses = [fill(two.summary.shares, { provisions: counted, name: left, shares: enumeration(shares) })];
      return count.right && clauses.push(fill(two.summary.other, { right, count: count.right, left })), `${clauses.join("; ")}.`;
    }
  };

  // web/signs.js
  var BROKEN = new RegExp(signs.broken, "gu"), LETTERS = new RegExp(`[${signs.letters}]`, "gu"), COUNTS_AS = Object.entries(signs.counts_as).map(([becomes, held]) => [new RegExp(`[${held}]`, "gu"), becomes]), EACH = signs.each, ANY_OF_EACH = new RegExp(`[${Object.keys(EACH).join("")}]`, "gu"), PLAIN = /^[\0-\x7f]*$/, compared = (text) => {
    if (PLAIN.test(text)) return text;
    let plain = text.replace(BROKEN, "");
    for (let [held, becomes] of COUNTS_AS) plain = plain.replace(held, becomes);
    return plain.replace(ANY_OF_EACH, (sign) => EACH[sign] ?? sign).replace(LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
  };

  // web/compare/redline.js
  var NEGATIONS = new Set(lists.negations), WORD_SIGN = "(?![\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079])[\\p{L}\\p{N}]", RUN = `(?:${WORD_SIGN}[\\u0300-\\u036f]*)+`, BLANK = "[\\t-\\r ]+", TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu"), WORD = new RegExp(`^${WORD_SIGN}`, "u"), SPACE = new RegExp(`^${BLANK}$`, "u"), ISLAND_LETTERS = 3, ISLAND_WEIGHT = 3, tokens = (text) => compared(text).match(TOKEN) ?? [], isWord = (token) => WORD.test(token), isNegation = (word) => NEGATIONS.has(word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase()), length = (token) => [...token].length, letters = (run) => run.filter(isWord).reduce((sum, token) => sum + length(token), 0), shift = (found2) => {
    for (let i = 0; i + 2 < found2.length; i++) {
      let [before, edit, after] = found2.slice(i, i + 3);
      if (edit.kept || edit.old.length && edit.new.length) continue;
      let moved = edit.old.length ? edit.old : edit.new;
      for (; after.old.length && moved.length > 1 && moved[0] === after.old[0] && SPACE.test(moved[0]); )
        before.old.push(moved[0]), before.new.push(moved[0]), moved.push(.../** @type {[string]} */
        moved.splice(0, 1)), after.old.shift(), after.new.shift();
    }
    return found2.filter((run) => run.old.length || run.new.length);
  }, weighed = (run) => ({
    run: { kept: run.kept, old: [...run.old], new: [...run.new] },
    old: letters(run.old),
    new: letters(run.new)
  }), isIsland = (before, island, after) => {
    let held = island.old.filter(isWord), same = (side) => before.run[side].length > 0 == after.run[side].length > 0;
    if (!held.length) return same("old") && same("new");
    if (held.length > 1 || length(held[0]) > ISLAND_LETTERS || isNegation(held[0])) return !1;
    let changed = [before.old + after.old, before.new + after.new, before.old + before.new, after.old + after.new];
    return Math.min(...changed) > ISLAND_WEIGHT * length(held[0]);
  }, bridge = (found2) => {
    let joined = [];
    return found2.forEach((run, i) => {
      let here = weighed(run), last = joined.at(-1), island = last && i < found2.length - 1 && run.kept && isIsland(last, run, weighed(found2[i + 1]));
      if (last && (island || !last.run.kept && !run.kept)) {
        for (let token of run.old) last.run.old.push(token);
        for (let token of run.new) last.run.new.push(token);
        last.old += here.old, last.new += here.new;
      } else
        joined.push(here);
    }), joined.map((each) => each.run);
  }, apart = (operation, run) => {
    let found2 = [], gathered = "", afterNegation = !1;
    for (let word of run) {
      let negation = isNegation(word);
      gathered && (negation || afterNegation && !SPACE.test(word)) && (found2.push([operation, gathered]), gathered = ""), afterNegation = negation || afterNegation && SPACE.test(word), gathered += word;
    }
    return gathered && found2.push([operation, gathered]), found2;
  }, spans = (old, fresh) => bridge(shift(runs(tokens(old), tokens(fresh)))).flatMap(
    (run) => run.kept ? [["equal", run.old.join("")]] : [...apart("delete", run.old), ...apart("insert", run.new)]
  );

  // web/compare/spans.js
  var TAG = (
    /** @type {const} */
    { equal: "span", insert: "ins", delete: "del" }
  ), drawn = (spans2) => spans2.map(([operation, text]) => {
    let name = operation === "equal" ? "pw-equal" : isNegation(text) ? "pw-negation" : null;
    return el(TAG[operation], { class: name }, text);
  });

  // web/markup.js
  var part = (name, within = document) => {
    let found2 = [...one(within, "template.pw-parts", HTMLTemplateElement).content.children].find((each) => each.getAttribute("data-part") === name)?.firstElementChild;
    if (!found2) throw new RangeError(`no part ${name}`);
    return (
      /** @type {HTMLElement | SVGElement} */
      found2.cloneNode(!0)
    );
  }, filled = (name, values, within) => {
    let made = part(name, within), pieces = (text) => text.split(/\{(\w+)\}/).map((piece, place) => place % 2 ? values[piece] : piece), texts = [], walker = document.createTreeWalker(made, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = (
      /** @type {Node | null} */
      made
    ); node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes("{") && texts.push(node), node instanceof Element)
        for (let { name: key, value } of node.attributes) value.includes("{") && node.setAttribute(key, pieces(value).join(""));
    for (let text of texts) text.replaceWith(...pieces(text.data).flat());
    return made;
  }, known2 = /* @__PURE__ */ new WeakMap(), quotation = (provision, root2) => {
    let made = known2.get(provision);
    if (!made) {
      let parsed = new DOMParser().parseFromString(provision.quote ?? "", "text/html");
      made = document.importNode(one(parsed, ".pw-quote"), !0);
      for (let link of all(made, "a[href]", HTMLAnchorElement)) link.setAttribute("href", root2 + link.getAttribute("href"));
      known2.set(provision, made);
    }
    return (
      /** @type {HTMLElement} */
      made.cloneNode(!0)
    );
  };

  // web/names.js
  var MOST = 10, asked = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean), named = ({ label, name }) => `${label}, ${name}`, called = (every, typed2, nameOf, most = MOST) => {
    let found2 = every.filter((each) => {
      let own = asked(nameOf(each));
      return typed2.every((word) => own.some((other) => other.startsWith(word)));
    });
    return { shown: found2.slice(0, most), more: Math.max(0, found2.length - most) };
  }, matching = (versions, typed2, most = MOST) => {
    let ordered = [...versions.filter(({ standing }) => !standing), ...versions.filter(({ standing }) => standing)], telling = asked(typed2);
    return telling.length ? called(ordered, telling, ({ label }) => label, most) : { shown: [], more: 0 };
  }, offering = (place, look, unlisted) => {
    let input = one(place, "input", HTMLInputElement), list2 = one(place, "ul"), status2 = one(place, "[role=status]"), turn = 0, show2 = (items, told) => {
      list2.replaceChildren(...items), status2.textContent = told;
    }, answer = async () => {
      let mine = ++turn, found2 = await look(input.value).catch(() => ({ items: [], told: unlisted }));
      mine === turn && show2(found2.items, found2.told);
    };
    return input.addEventListener("input", answer), input.addEventListener("keydown", (event) => {
      event.key === "Enter" && (event.preventDefault(), list2.querySelector("button, a")?.click());
    }), place.hidden = !1, input.value && answer(), () => {
      turn += 1, show2([], ""), input.value = "", input.focus();
    };
  }, chooser = (place, listed3, pick) => {
    let about = (text) => [named(text), text.standing].filter(Boolean).join(", "), offer = (text) => {
      let take = () => {
        pick(text), clear2();
      };
      return el("li", {}, button(about(text), take, { class: "pw-plainbutton" }));
    }, clear2 = offering(place, async (typed2) => {
      let { shown, more } = matching(await listed3(), typed2), none = typed2.trim() && !shown.length ? names.nothing : "";
      return { items: shown.map(offer), told: more ? fill(names.more, { more: plural(more, names.texts) }) : none };
    }, names.unlisted);
  };

  // web/pages/two.js
  var page = one(document, ".pw-any"), form2 = one(page, "form", HTMLFormElement), status = one(page, ".pw-choose__status"), result = one(page, ".pw-result"), root = page.dataset.root ?? "", kin = (state) => part(`kin-${state}`, page), silent = (text) => filled("silence", { text }, page), marked = (found2) => drawn(found2).map((each) => each instanceof HTMLElement && each.className === "pw-equal" ? each.textContent ?? "" : each), counterpart = (comparison, link, again) => {
    let { relation: relation2, right } = link, found2 = spans(link.left.text ?? "", right.text ?? ""), why = comparison.why(link), reasons = [why ? fill(two.because, { reasons: why }) : "", again ? fill(two.again, { place: again }) : ""], label = capital(comparison.relation(link));
    return [
      quotation(right, root),
      filled("why", { label, reasons: reasons.filter(Boolean).map((each) => ` ${each}`) }, page),
      found2.every(([operation]) => operation === "equal") ? part("exact", page) : filled("difference", { state: relation2, place: right.place, redline: marked(found2) }, page)
    ];
  }, others = (comparison, row, shown) => {
    if (row.right) return [quotation(row.right, root)];
    if (!row.left || !row.links.length) return [silent(comparison.silence(comparison.sides[1]))];
    let beside = row.links.map((link) => [link, shown.get(link.right.eid)]);
    for (let link of row.links) shown.has(link.right.eid) || shown.set(link.right.eid, row.left.place);
    return beside.flatMap(([link, again]) => counterpart(comparison, link, again));
  }, rowOf = (comparison, row, shown) => {
    let [left, right] = comparison.sides;
    return filled(
      "row",
      {
        row: comparison.anchor(row),
        state: row.state,
        sign: kin(row.state),
        title: capital(comparison.title(row)),
        told: comparison.label(row),
        left: left.label,
        mine: row.left ? quotation(row.left, root) : silent(comparison.silence(left)),
        right: right.label,
        theirs: others(comparison, row, shown)
      },
      page
    );
  }, partsOf = (comparison) => {
    let found2 = [], shown = /* @__PURE__ */ new Map();
    for (let row of comparison.rows) {
      let eid = row.left?.eid.split("__")[0], current = found2.at(-1);
      (!current || eid && current.eid && eid !== current.eid) && found2.push(current = { eid: null, title: null, rows: [] }), row.left && eid && !current.eid && Object.assign(current, { eid, title: row.left.section }), current.rows.push(rowOf(comparison, row, shown));
    }
    return found2.map(({ eid, title, rows: rows2 }) => filled("part", { part: `deel-${eid ?? ""}`, title: capital(title ?? two.every), rows: rows2 }, page));
  }, strip = (comparison) => el(
    "div",
    { class: "pw-strip", "aria-hidden": "true" },
    comparison.rows.map((row) => el("a", {
      class: `pw-kin--${row.state}`,
      href: `#${comparison.anchor(row)}`,
      tabindex: "-1",
      title: `${comparison.title(row)}: ${comparison.label(row)}`
    }))
  ), list = (comparison) => el(
    "details",
    { class: "pw-fold pw-maplist" },
    el(
      "summary",
      {},
      el("span", { class: "pw-fold__name" }, two.map),
      " ",
      el("span", { class: "pw-muted" }, plural(comparison.rows.length, two.rows))
    ),
    el(
      "ol",
      {},
      comparison.rows.map((row) => {
        let link = el("a", { href: `#${comparison.anchor(row)}` }, comparison.title(row));
        return el("li", {}, link, `: ${comparison.label(row)}`);
      })
    )
  ), show = (comparison) => {
    let { where, sides: sides2, rows: rows2 } = comparison, names2 = { where, left: sides2[0].label, right: sides2[1].label };
    result.replaceChildren(
      el("h2", { id: "naast" }, capital(comparison.heading())),
      el("p", { class: "pw-intro" }, comparison.summary()),
      rows2.some((row) => row.links.length) ? "" : part("unlinked", page),
      filled("marks", names2, page),
      filled("legend", names2, page),
      part("switches", page),
      list(comparison),
      el(
        "div",
        { class: "pw-pairbar" },
        el("p", { class: "pw-pairbar__names" }, sides2.map((side) => el("a", { href: root + side.text.path }, side.label))),
        strip(comparison)
      ),
      el("div", { class: "pw-rows" }, partsOf(comparison))
    ), result.hidden = !1, document.dispatchEvent(new Event("pw-rows")), dispatchEvent(new Event("pwconcept"));
  }, clear = (message) => {
    status.textContent = message, result.hidden = !0, result.replaceChildren();
  }, load = async (path) => (
    /** @type {unknown} */
    await fetched(root + path)
  ), listing = null, indexed = () => (listing ??= load("data/versies/index.json").then(
    (found2) => (
      /** @type {Index} */
      found2
    ),
    (error) => {
      throw listing = null, error;
    }
  ), listing), compare = async (...asked2) => {
    if (!asked2.some(Boolean)) return clear("");
    let index = await indexed(), [a, b] = asked2.map((id) => Object.hasOwn(index.renamed, id) ? index.renamed[id] : id), known3 = new Map(index.versions.map((version) => [version.id, version]));
    [a, b].forEach((id, place) => sides[place].name(known3.get(id)));
    let unknown = [a, b].filter((id) => id && !known3.has(id));
    if (unknown.length) return clear(fill(two.unknown, { named: enumeration(unknown.map((id) => `“${id.slice(0, 80)}”`)) }));
    let [left, right] = [known3.get(a), known3.get(b)];
    if (!left || !right) return clear(two.second);
    if (left === right) return clear(two.same);
    let [mine, theirs] = await Promise.all([left, right].map(async ({ file }) => (
      /** @type {Version} */
      await load(file)
    )));
    show(new Comparison(index, mine, theirs)), status.textContent = fill(two.shown, { left: left.called, left_name: left.name, right: right.called, right_name: right.name });
  }, listed2 = (select) => ({
    value: () => select.value,
    set: (id) => {
      select.value = [...select.options].some((option) => option.value === id) ? id : "";
    },
    name: () => {
    }
  }), typed = (place) => {
    let kept2 = one(place, "input[type=hidden]", HTMLInputElement), told = one(place, "[data-chosen]"), name = (text) => {
      told.textContent = text ? named(text) : "";
    }, set = (id) => {
      kept2.value = id, name(void 0);
    };
    return chooser(one(place, ".pw-chooser"), async () => (await indexed()).versions, (text) => {
      set(text.id), name(text);
    }), { value: () => kept2.value, set, name };
  }, sides = ["a", "b"].map((name) => {
    let select = form2.querySelector(`select[name=${name}]`);
    return select instanceof HTMLSelectElement ? listed2(select) : typed(one(form2, `[data-side=${name}]`));
  }), attempt = async () => {
    let state = new URLSearchParams(location.search), chosen = ["a", "b"].map((name) => state.get(name) ?? "");
    sides.forEach((side, place) => side.set(chosen[place]));
    try {
      await compare(...chosen);
    } catch (error) {
      throw clear(two.unfetched), error;
    }
  }, go = (a, b) => {
    let url = new URL(location.href);
    url.hash = "", url.searchParams.set("a", a), url.searchParams.set("b", b), history.pushState(null, "", url), attempt();
  };
  location.protocol !== "file:" && (form2.hidden = !1, form2.addEventListener("submit", (event) => {
    event.preventDefault(), go(sides[0].value(), sides[1].value());
  }), one(form2, "[name=wissel]").addEventListener("click", () => go(sides[1].value(), sides[0].value())), addEventListener("popstate", attempt), attempt());
})();
