/** What vendored scripts and bundles hand each other through the page. */
interface Fflate {
  zipSync(files: Record<string, unknown>, options?: object): Uint8Array<ArrayBuffer>;
  deflateSync(data: Uint8Array, options?: object): Uint8Array;
  Inflate: new (take: (piece: Uint8Array) => void) => { push(data: Uint8Array, last: boolean): void };
  strToU8(text: string): Uint8Array;
  strFromU8(data: Uint8Array): string;
}

declare class diff_match_patch {
  Diff_Timeout: number;
  diff_main(old: string, fresh: string, lines: boolean): [number, string][];
}

declare class DutchStemmer {
  stemWord(word: string): string;
}

declare var fflate: Fflate;

declare var pwConcept: import("./site/collect.js").Store | undefined;
declare var pwSearch: import("./search/engine.js").Search | undefined;
declare var pwSearchLoad: () => Promise<import("./search/engine.js").Search>;
declare var protocolwijzerZoek: (name: string, content: unknown) => void;

interface Window {
  __md_get(key: string): { color?: { media?: string } } | null;
  __md_set(key: string, value: unknown): void;
}
