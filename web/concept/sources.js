/* The texts of others, fetched as they are needed: data/versies/index.json and a file per version. */

/** @import { Index, Source, Version } from "../shapes.js" */

import { fetched } from "../dom.js";
import { at, parse } from "../locator.js";

export class Sources {
  /** @param {URL} root the address of the site's root, ending in a slash */
  constructor(root) {
    this.root = root;
    /** @type {Index | null} */
    this.index = null;
    /** @type {Map<string, Version>} */
    this.documents = new Map();
    /** @type {Map<string, Source>} */
    this.provisions = new Map();
    /** @type {Map<string, string>} */
    this.renamed = new Map();
  }

  /** Fetch every version that the locators `ids` name; throws where the site does not answer. */
  async ensure(/** @type {string[]} */ ids) {
    this.index ??= /** @type {Index} */ (await fetched(new URL("data/versies/index.json", this.root)));
    this.renamed = new Map(Object.entries(this.index.renamed));
    const files = new Map(this.index.versions.map((version) => [version.id, version.file]));
    const due = new Set(ids.map((id) => this.#edition(id)).filter((id) => !this.documents.has(id)));
    await Promise.all(
      [...due].map(async (id) => {
        const file = files.get(id);
        if (!file) return;
        const document = /** @type {Version} */ (await fetched(new URL(file, this.root)));
        this.documents.set(id, document);
        for (const provision of document.provisions) this.provisions.set(at(id, provision.eid), { document, provision });
      })
    );
  }

  /** What a locator is called today: a concept may be older than a renaming. */
  #now(/** @type {string} */ id) {
    const { edition = "", eid = null } = parse(id) ?? {};
    const whole = this.renamed.get(edition);
    return this.renamed.get(id) ?? (whole && eid ? at(whole, eid) : id);
  }

  /** The version that a locator is in today. */
  #edition(/** @type {string} */ id) {
    return parse(this.#now(id))?.edition ?? "";
  }

  /** What a locator names; undefined where there is no such provision with words of its own. */
  of(/** @type {string} */ id) {
    const found = this.provisions.get(this.#now(id));
    return found?.provision.text ? found : undefined;
  }

  /** The full web address of a provision. */
  address(/** @type {Source} */ source) {
    return new URL(`${source.document.path}#${source.provision.eid}`, this.root).href;
  }

  /** Every name that the documents of `ids` give their institution and schools. */
  names(/** @type {string[]} */ ids) {
    const documents = new Set(ids.flatMap((id) => this.documents.get(this.#edition(id)) ?? []));
    return [...documents].flatMap((one) => [one.institution.name, one.institution.short_name, ...one.schools]);
  }
}
