/* Changing the concept that this browser keeps, and taking changes back. What is kept counts: another tab may change it too. */

const MOST_STEPS = 50;
const past = [];

export const current = () => pwConcept.read().concept;

/** Change the concept as it is kept now; `change` gets a copy to change. */
export const commit = (change) => {
  const before = current();
  const next = structuredClone(before);
  change(next);
  past.push(before);
  if (past.length > MOST_STEPS) past.shift();
  pwConcept.write(next);
};

export const canUndo = () => past.length > 0;

export const undo = () => {
  const before = past.pop();
  if (before) pwConcept.write(before);
};

/** An id for a new heading ("kop") or a provision of the writer's own ("eigen"); both are numbered in one row. */
export const freshId = (concept, kind) => {
  const used = concept.entries.map((one) => Number(/^(?:kop|eigen)-(\d+)$/.exec(one.id)?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...used) + 1}`;
};

/** Put `entries` in the order of the topics, with a heading above each group; headings among them go.
    `topics` and `groups` are those of the index, `sourceOf` gives the source of a locator.
    Items of one article stay together, at the place of the first. */
export const arranged = (entries, { topics, groups }, sourceOf) => {
  const order = topics.map((topic) => topic.id);
  const groupOf = new Map(topics.map((topic) => [topic.id, topic.group]));
  const family = ({ id }) => {
    const parent = sourceOf(id)?.provision.parent;
    return parent ? `${id.split("#")[0]}#${parent}` : id;
  };
  const kept = entries.filter((one) => one.kind !== "kop");
  const topicOf = new Map();
  for (const one of kept) {
    if (!topicOf.has(family(one))) topicOf.set(family(one), sourceOf(one.id)?.provision.topics[0] ?? one.topic ?? order.at(-1));
  }
  const families = [...topicOf.keys()];
  const rank = (one) => order.indexOf(topicOf.get(family(one)));
  kept.sort((a, b) => rank(a) - rank(b) || families.indexOf(family(a)) - families.indexOf(family(b)));
  const result = { entries: [...kept] };
  const parts = groups.map(({ id, label }) => ({ label, members: kept.filter((one) => groupOf.get(topicOf.get(family(one))) === id) }));
  for (const { label, members } of parts.filter((part) => part.members.length)) {
    const heading = { id: freshId(result, "kop"), kind: "kop", text: label };
    result.entries.splice(result.entries.indexOf(members[0]), 0, heading);
  }
  return result.entries;
};

/** `own` with what `shared` has more; where both hold a provision, the own wording stays. */
export const merged = (own, shared) => {
  const result = structuredClone(own);
  for (const entry of shared.entries) {
    if (entry.kind !== "provision") result.entries.push({ ...entry, id: freshId(result, entry.kind) });
    else if (!result.entries.some((one) => one.id === entry.id)) result.entries.push(entry);
  }
  return result;
};
