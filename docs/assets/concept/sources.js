/* The texts of others, fetched as they are needed: data/versies/index.json and a file per version. */

export class Sources {
  /** `root` is the address of the site's root, ending in a slash. */
  constructor(root) {
    this.root = root;
    this.index = null;
    this.documents = new Map();
    this.provisions = new Map();
  }

  async #get(path) {
    const answer = await fetch(new URL(path, this.root));
    if (!answer.ok) throw new Error(`${answer.status} ${path}`);
    return answer.json();
  }

  /** Fetch every version that the locators `ids` name; throws where the site does not answer. */
  async ensure(ids) {
    this.index ??= await this.#get("data/versies/index.json");
    const files = new Map(this.index.versions.map((version) => [version.id, version.file]));
    const wanted = ids.map((id) => this.#now(id).split("#")[0]);
    const due = new Set(wanted.filter((id) => files.has(id) && !this.documents.has(id)));
    await Promise.all(
      [...due].map(async (id) => {
        const document = await this.#get(files.get(id));
        this.documents.set(id, document);
        for (const provision of document.provisions) this.provisions.set(`${id}#${provision.eid}`, { document, provision });
      })
    );
  }

  /** What a locator is called today: a concept may be older than a renaming. */
  #now(id) {
    const renamed = new Map(Object.entries(this.index?.renamed ?? {}));
    const [version, eid] = id.split("#");
    return renamed.get(id) ?? (renamed.has(version) ? `${renamed.get(version)}#${eid}` : id);
  }

  /** {document, provision} of a locator; undefined where there is no such provision with words of its own. */
  of(id) {
    const found = this.provisions.get(this.#now(id));
    return found?.provision.text ? found : undefined;
  }

  /** The full web address of a provision. */
  address(source) {
    return new URL(`${source.document.path}#${source.provision.eid}`, this.root).href;
  }

  /** Every name that the documents of `ids` give their institution and schools. */
  names(ids) {
    const documents = new Set(ids.map((id) => this.documents.get(this.#now(id).split("#")[0])).filter(Boolean));
    return [...documents].flatMap((one) => [one.institution.name, one.institution.short_name, ...one.schools]);
  }
}
