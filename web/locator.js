/* The published identity of a work, a version or a provision (`calvijn/sociale-media@v2#sec_b__art_6`) as a value: what
   generator/ground/locator.py reads, tests/golden/locators.yml binds the two. */

const FORM = /^([a-z0-9-]+)\/([a-z0-9-]+)(?:@([a-z0-9-]+)(?:#([a-z0-9_-]+))?)?$/;

/**
 * @typedef {object} Locator
 * @property {string} institution
 * @property {string} protocol
 * @property {string | null} version null where it names a work
 * @property {string | null} eid null where it names a work or a version
 * @property {string} work the locator of the work that it is, or is of
 * @property {string} edition the locator of the version that it is, or is in; of a work itself
 */

/** The locator that `text` writes; null where it writes none. @returns {Locator | null} */
export const parse = (/** @type {string} */ text) => {
  const found = FORM.exec(text);
  if (!found) return null;
  const [, institution, protocol, version = null, eid = null] = found;
  const work = `${institution}/${protocol}`;
  return { institution, protocol, version, eid, work, edition: version ? `${work}@${version}` : work };
};

/** The locator of a provision in a version. */
export const at = (/** @type {string} */ edition, /** @type {string} */ eid) => `${edition}#${eid}`;

/** Whether two versions are of one work. */
export const sameWork = (/** @type {{ id: string }} */ one, /** @type {{ id: string }} */ other) =>
  parse(one.id)?.work === parse(other.id)?.work;
