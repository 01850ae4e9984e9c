/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
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
  var beside = {
    own: "Eigen tekst naast {name}.",
    identical: "Gelijkluidend met {label}.",
    adapted: "Bewerkt: {percent}% van de woorden gedeeld met {label}.",
    legend: "Gemarkeerd: wat anders is dan bij {name}. Onderstreept is erbij, doorgestreept staat alleen bij {name}."
  };
  var state = {
    names: {
      onderwerp: "onderwerp",
      rol: "rol",
      norm: "soort regel",
      kolom: "versie",
      orde: "volgorde",
      basis: "tekst om woorden naast te zetten",
      open: "geopend vakje"
    },
    doubt: "{name} ‘{value}’",
    too_many: "meer dan {most} versies tegelijk"
  }, names = {
    unlisted: "De lijst kon niet geladen worden. Ben je nog online?",
    nothing: "Geen instelling met die naam gevonden.",
    more: "En nog {more}. Typ meer van de naam.",
    texts: [
      "tekst",
      "teksten"
    ]
  };
  var matrix = {
    standing: {
      binds: "bindt jou",
      affects: "raakt jou",
      general: "in het algemeen",
      others: "alleen voor anderen",
      elsewhere: "niet hier",
      silent: "niet geregeld",
      "not-applicable": "niet van toepassing"
    },
    absent: "niet hier; {documents} geldt ook en staat niet op deze site",
    absent_many: "niet hier; {documents} gelden ook en staan niet op deze site",
    absent_short: "niet hier*",
    document: "‘{title}’",
    outside: "buiten je keuze",
    aspects: {
      force: "wat mag of moet",
      consent: "wie toestemming geeft",
      condition: "op welke voorwaarde",
      exception: "met welke uitzondering",
      "decided-by": "wie beslist",
      consequence: "wat erop volgt",
      certainty: "zeker, of mogelijk",
      scope: "waarvoor het geldt",
      bound: "wie eraan gebonden is",
      age: "welke leeftijd",
      deadline: "welke termijn",
      "report-to": "bij wie je moet zijn",
      other: "iets anders"
    },
    differences: [
      "verschil",
      "verschillen"
    ],
    stands: [
      "stand",
      "standen"
    ],
    open: "Open teksten",
    close: "Sluit teksten",
    open_all: "Open alle teksten",
    close_all: "Sluit alle teksten",
    nobody: "Niemand",
    everything: "alles",
    chosen: "{count} gekozen",
    position: "{at} van {count}",
    topics: [
      "onderwerp",
      "onderwerpen"
    ],
    some_topics: "{count} van {every}",
    texts: [
      "tekst",
      "teksten"
    ],
    loading: "De tekst wordt geladen …",
    unfetched: "Niet geladen: {texts}. Ben je nog online?",
    unmarked: "De woorden konden niet naast elkaar worden gezet. Ben je nog online?",
    too_many: "Hooguit {most} teksten tegelijk. Zet er eerst een uit.",
    too_few: "Kies minstens één tekst.",
    unknown: "Dit adres vraagt om iets wat hier niet is: {what}. Je ziet nu de hele tabel.",
    file: "protocolwijzer-vergelijking",
    taken: "{kind} gemaakt.",
    not_taken: "De teksten konden niet worden opgehaald, dus er is niets gemaakt. Ben je nog online?",
    instead: "Kies CSV of JSON, of minder onderwerpen.",
    no_zipper: "Het onderdeel dat de werkmap maakt, kon niet geladen worden.",
    awaited: "indeling volgt"
  }, tables = {
    standing: {
      binds: "bindt",
      affects: "raakt",
      general: "in het algemeen",
      others: "alleen voor anderen",
      elsewhere: "niet hier",
      silent: "niet geregeld",
      "not-applicable": "niet van toepassing"
    },
    stand: "stand_{role}",
    unwritable: "De cel ‘{name}…’ heeft een teken dat niet in een werkblad past.",
    too_long: "De cel ‘{name}…’ heeft {length} tekens; in een werkblad passen er {longest}.",
    group: "Groep",
    topic: "Onderwerp",
    all: "Alles",
    columns: [
      "groep",
      "onderwerp",
      "onderwerp_id",
      "instelling",
      "versie",
      "versie_id",
      "verhouding",
      "normen",
      "rollen",
      "plaats",
      "artikel_boven",
      "tekst",
      "bepaling_id",
      "voetnoten",
      "uitspraak_id",
      "raakt",
      "nadere_woorden"
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
  };
  var kinship = {
    adapted: 0.5
  };
  var signs = {
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
  var statements = (count) => plural(count, common.statements), enumeration = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${common.and} ${words.at(-1)}`;
  var percent = (share2) => share2 > 0 && share2 < 1 ? Math.min(99, Math.max(1, Math.floor(share2 * 100 + 0.5))) : share2 >= 1 ? 100 : 0;

  // web/compare/differ.js
  var { work: MOST_WORK, anchors: ANCHORS, deepest: DEEPEST } = differ, MOST_CODES = 63487, code = (index) => String.fromCharCode(index + 1 < 55296 ? index + 1 : index + 1 + 57344 - 55296), fewest = (old, fresh, put) => {
    let alphabet = /* @__PURE__ */ new Map();
    for (let token of [...old, ...fresh]) alphabet.has(token) || alphabet.set(token, code(alphabet.size));
    let meaning = new Map([...alphabet].map(([token, char]) => [char, token])), encode = (list) => list.map((token) => alphabet.get(token)).join(""), differ2 = new diff_match_patch();
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
    for (let [at2, [, second]] of pairs.entries()) {
      let [low, high] = [0, least.length];
      for (; low < high; ) {
        let middle = low + high >> 1;
        least[middle] < second ? low = middle + 1 : high = middle;
      }
      before.push(low ? ends[low - 1] : -1), least[low] = second, ends[low] = at2;
    }
    let found2 = [];
    for (let at2 = ends.at(-1) ?? -1; at2 >= 0; at2 = before[at2]) found2.push(pairs[at2]);
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
      for (let at2 = 0; at2 < size; at2++) {
        let sum = row[at2] + ((row[at2] & held[at2]) >>> 0) + carry;
        carry = sum > 4294967295 ? 1 : 0, row[at2] = sum | row[at2] & ~held[at2];
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
  }, relation = (of) => of === 1 ? "identical" : of >= ADAPTED ? "adapted" : "own";

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
    let held = island.old.filter(isWord), same = (side2) => before.run[side2].length > 0 == after.run[side2].length > 0;
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
  ), around = (event, selector) => {
    let found2 = event.target instanceof Element ? event.target.closest(selector) : null;
    return found2 instanceof HTMLElement ? found2 : null;
  }, el = (tag, properties = {}, ...children) => {
    let made = document.createElement(tag);
    for (let [name, value] of Object.entries(properties))
      typeof value == "function" ? made.addEventListener(name.slice(2), value) : value === !0 ? made.setAttribute(name, "") : value !== !1 && value !== null && value !== void 0 && made.setAttribute(name, String(value));
    return made.append(...children.flat().filter((child) => child !== null)), made;
  }, button = (words, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, words);
  var fetched = async (address) => {
    let answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json();
  };

  // web/compare/spans.js
  var TAG = (
    /** @type {const} */
    { equal: "span", insert: "ins", delete: "del" }
  ), drawn = (spans2) => spans2.map(([operation, text]) => {
    let name = operation === "equal" ? "pw-equal" : isNegation(text) ? "pw-negation" : null;
    return el(TAG[operation], { class: name }, text);
  });

  // web/compare/beside.js
  var best = (quote, others) => {
    let found2 = null;
    for (let other of others) {
      let of = share(quote.words, other.words);
      (!found2 || of > found2.of) && (found2 = { other, of });
    }
    return found2;
  }, compare = (quote, place, others, name) => {
    let found2 = best(quote, others);
    if (!found2) return "";
    if (relation(found2.of) === "own") return fill(beside.own, { name });
    place.replaceChildren(...drawn(spans(found2.other.text, quote.text)));
    let label = `${name}, ${found2.other.cite}`;
    return found2.of === 1 ? fill(beside.identical, { label }) : fill(beside.adapted, { label, percent: percent(found2.of) });
  }, legend = (name) => fill(beside.legend, { name });

  // web/locator.js
  var at = (edition, eid) => `${edition}#${eid}`;

  // web/names.js
  var MOST = 10, asked = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean), named = ({ label, name }) => `${label}, ${name}`, called = (every, typed, nameOf, most2 = MOST) => {
    let found2 = every.filter((each) => {
      let own = asked(nameOf(each));
      return typed.every((word) => own.some((other) => other.startsWith(word)));
    });
    return { shown: found2.slice(0, most2), more: Math.max(0, found2.length - most2) };
  }, matching = (versions, typed, most2 = MOST) => {
    let ordered = [...versions.filter(({ standing }) => !standing), ...versions.filter(({ standing }) => standing)], telling = asked(typed);
    return telling.length ? called(ordered, telling, ({ label }) => label, most2) : { shown: [], more: 0 };
  }, offering = (place, look, unlisted) => {
    let input = one(place, "input", HTMLInputElement), list = one(place, "ul"), status = one(place, "[role=status]"), turn2 = 0, show = (items, told) => {
      list.replaceChildren(...items), status.textContent = told;
    }, answer = async () => {
      let mine = ++turn2, found2 = await look(input.value).catch(() => ({ items: [], told: unlisted }));
      mine === turn2 && show(found2.items, found2.told);
    };
    return input.addEventListener("input", answer), input.addEventListener("keydown", (event) => {
      event.key === "Enter" && (event.preventDefault(), list.querySelector("button, a")?.click());
    }), place.hidden = !1, input.value && answer(), () => {
      turn2 += 1, show([], ""), input.value = "", input.focus();
    };
  }, chooser = (place, listed2, pick) => {
    let about = (text) => [named(text), text.standing].filter(Boolean).join(", "), offer = (text) => {
      let take2 = () => {
        pick(text), clear();
      };
      return el("li", {}, button(about(text), take2, { class: "pw-plainbutton" }));
    }, clear = offering(place, async (typed) => {
      let { shown, more } = matching(await listed2(), typed), none = typed.trim() && !shown.length ? names.nothing : "";
      return { items: shown.map(offer), told: more ? fill(names.more, { more: plural(more, names.texts) }) : none };
    }, names.unlisted);
  };

  // web/vendor.js
  var loading = /* @__PURE__ */ new Map(), script = (address) => {
    let answer = loading.get(address);
    return answer || (answer = new Promise((resolve, reject) => {
      let made = document.createElement("script");
      made.src = address, made.onload = resolve, made.onerror = () => reject(new Error(`${address} could not be read`)), document.head.append(made);
    }), answer.catch(() => loading.delete(address)), loading.set(address, answer)), answer;
  };

  // web/markup.js
  var part = (name, within = document) => {
    let found2 = [...one(within, "template.pw-parts", HTMLTemplateElement).content.children].find((each) => each.getAttribute("data-part") === name)?.firstElementChild;
    if (!found2) throw new RangeError(`no part ${name}`);
    return (
      /** @type {HTMLElement | SVGElement} */
      found2.cloneNode(!0)
    );
  };
  var known2 = /* @__PURE__ */ new WeakMap(), quotation = (provision, root2) => {
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

  // web/matrix/choice.js
  var SILENT = "stil", SPEAKING = ["binds", "affects", "general"], contents = (text, topic) => sides(text, topic, "").flat(), sides = ({ statements: statements2 }, topic, role) => {
    let told = statements2.filter((one2) => one2.topics.includes(topic));
    return [0, 1, 2].map((rank) => told.filter((one2) => side(one2, role) === rank));
  }, side = (one2, role) => role ? one2.binds.includes(role) ? 0 : one2.affects.includes(role) ? 1 : one2.to_all ? 2 : 3 : one2.binds.length ? 0 : 2, narrow = (text, topic, { role, norms: norms2 }, roles) => {
    let all2 = contents(text, topic), standing = text.stands[topic]?.[role ? roles.indexOf(role) + 1 : 0] ?? null, concerning = standing !== null && SPEAKING.includes(standing) ? sides(text, topic, role).flat() : [], shown = norms2.size ? concerning.filter((one2) => norms2.has(one2.norm)) : concerning, silent = standing === "silent" || standing === "elsewhere";
    return {
      text,
      topic,
      standing,
      absent: text.absent.filter(([, topics2, held]) => (!topics2.length || topics2.includes(topic)) && (!role || !held.length || held.includes(role))).map(([title]) => title),
      all: all2,
      shown,
      fits: shown.length > 0 || norms2.has(SILENT) && silent,
      outside: all2.length > 0 && !shown.length ? concerning.length ? "choice" : "role" : ""
    };
  }, stood = ({ standing, absent }) => {
    if (!standing) return matrix.awaited;
    if (standing !== "elsewhere") return matrix.standing[standing];
    let named2 = [...new Set(absent)].map((title) => fill(matrix.document, { title }));
    return fill(named2.length === 1 ? matrix.absent : matrix.absent_many, { documents: enumeration(named2) });
  }, norms = (shown, order2) => {
    let found2 = new Set(shown.map(({ norm }) => norm));
    return order2.filter((id) => found2.has(id));
  }, apart2 = (cells, topic, role, questions) => {
    let differing = questions.filter(([, of, , , roles]) => of === topic && (!role || !roles.length || roles.includes(role))).filter(([id]) => new Set(cells.flatMap(({ text }) => text.answers[id]?.join(" ") ?? [])).size > 1), weight = Math.max(0, ...differing.map((question) => question[2]));
    return {
      weight,
      aspect: differing.find((question) => question[2] === weight)?.[3] ?? null,
      questions: differing.length,
      stands: new Set(cells.map(({ standing }) => standing)).size
    };
  };

  // web/matrix/cells.js
  var key = ({ all: every, shown, outside, standing }, role) => outside ? `!${outside} ${standing}` : `${role ? standing : ""} ${shown.length === every.length ? "" : shown.map(({ id }) => id).join(" ")}`, found = (td, topic) => ({
    td,
    details: null,
    nodes: [],
    narrowed: null,
    text: null,
    topic,
    shown: " "
  }), whose = (td) => el("span", { class: "pw-vh" }, `${td.dataset.who ?? ""}: `), fill2 = (cell, version, root2) => {
    if (cell.text) return;
    cell.text = version;
    let told = contents(version, cell.topic);
    if (!told.length) return;
    let { td } = cell, { told: count } = td.dataset, signs3 = [...td.childNodes];
    cell.nodes = told.map((each) => el("div", { class: "pw-cell__rule" }, quotation(each, root2))), cell.details = el(
      "details",
      { class: "pw-cell" },
      el("summary", {}, whose(td), ...signs3, count ? el("span", { class: "pw-cell__count" }, count) : null),
      ...cell.nodes
    ), delete td.dataset.told, td.removeAttribute("class"), td.append(cell.details);
  }, hide = ({ nodes, narrowed }) => {
    if (!nodes.length || !narrowed) return;
    let { outside, shown, all: every } = narrowed;
    every.forEach((each, place) => {
      nodes[place].hidden = !outside && !shown.includes(each);
    });
  }, chip = (narrowed) => {
    if (!narrowed.standing) return part("awaited");
    let made = part(`stand-${narrowed.standing}`), told = stood(narrowed);
    return narrowed.standing === "elsewhere" && made.setAttribute("title", told), made.textContent = narrowed.standing === "elsewhere" ? matrix.absent_short : told, made;
  }, drawn2 = (version, topic, label, order2, root2) => {
    let td = el("td", { "data-kolom": version.id, "data-who": label }), made = found(td, topic);
    return fill2(made, version, root2), write(made, narrow(version, topic, { role: "", norms: /* @__PURE__ */ new Set() }, []), "", order2), made;
  }, write = (cell, narrowed, role, order2) => {
    let { td, details } = cell, { shown, outside, standing } = narrowed, head = details ? one(details, "summary") : td, parts = details ? [whose(td)] : [], add2 = (node) => parts.push(node, " "), count = (number) => parts.push(el("span", { class: "pw-cell__count" }, statements(number)));
    if (shown.length) {
      for (let id of norms(shown, order2)) add2(part(`norm-${id}`));
      role && standing && standing !== "binds" && add2(el("span", { class: "pw-standing" }, matrix.standing[standing])), count(shown.length);
    } else
      add2(outside === "choice" ? el("span", { class: "pw-norm pw-norm--extra pw-norm--bare" }, matrix.outside) : chip(narrowed)), outside && count(narrowed.all.length);
    head.replaceChildren(...parts), details?.classList.toggle("pw-cell--outside", !!outside), cell.narrowed = narrowed, hide(cell);
  }, summarise = (cell, narrowed, role, order2) => {
    let shown = key(narrowed, role);
    shown !== cell.shown && (write(cell, narrowed, role, order2), cell.shown = shown);
  };

  // web/matrix/marks.js
  var texts = /* @__PURE__ */ new WeakMap(), restore = (cell) => {
    for (let { place, nodes } of texts.get(cell) ?? []) place.replaceChildren(...nodes);
    for (let note of all(cell.td, ".pw-family")) note.remove();
    texts.delete(cell);
  }, quoted = (version, topic) => contents(version, topic).map(({ text, words, place }) => ({ text, words, cite: place })), compare2 = (cell, topic, version, base, label) => {
    let others = quoted(base, topic), marked2 = quoted(version, topic).map((quote, rank) => {
      let place = one(cell.nodes[rank], ".pw-words"), nodes = [...place.childNodes], told = compare(quote, place, others, label);
      return told && one(cell.nodes[rank], ".pw-quote").append(el("p", { class: "pw-family" }, told)), { place, nodes };
    });
    texts.set(cell, marked2);
  };

  // web/matrix/prepared.js
  var prepared = (page2) => JSON.parse(one(page2, "script.pw-prepared", HTMLScriptElement).textContent ?? "");

  // web/matrix/state.js
  var LONGEST = 60, EVERYTHING = "alles", initial = (known4) => ({
    topic: "",
    role: "",
    norms: /* @__PURE__ */ new Set(),
    columns: [...known4.standard],
    order: "",
    base: "",
    open: /* @__PURE__ */ new Set()
  }), read = (search, known4) => {
    let asked2 = new URLSearchParams(search), state3 = initial(known4), unknown = [], doubt = (name, value) => {
      let short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
      unknown.push(fill(state.doubt, { name: state.names[name], value: short }));
    }, one2 = (name, allowed) => {
      let values = asked2.getAll(name);
      return values.filter((value, index) => index || value && !allowed.has(value)).forEach((value) => doubt(name, value)), values.length && allowed.has(values[0]) ? values[0] : "";
    }, many2 = (name, allowed) => {
      let values = [...new Set(asked2.getAll(name))];
      return values.filter((value) => !allowed(value)).forEach((value) => doubt(name, value)), values;
    };
    state3.topic = one2("onderwerp", known4.choices), state3.role = one2("rol", known4.roles), state3.order = one2("orde", known4.orders), state3.norms = new Set(many2("norm", (value) => known4.norms.has(value)));
    let columns2 = many2("kolom", (value) => known4.columns.has(value)), missing = columns2.filter((value) => !known4.columns.has(value));
    columns2.length > known4.most && unknown.push(fill(state.too_many, { most: known4.most }));
    let order2 = known4.standard.length ? [...known4.columns.keys()] : columns2;
    columns2.length && (state3.columns = order2.filter((id) => columns2.includes(id) && known4.columns.has(id))), state3.base = one2("basis", new Set(state3.columns));
    let opens = (value) => {
      let [topic, column, ...rest] = value.split("~");
      return value === EVERYTHING || known4.topics.has(topic) && !rest.length && (!column || known4.columns.has(column));
    };
    return state3.open = new Set(many2("open", opens)), { state: state3, unknown, missing };
  }, encoded = (value) => encodeURIComponent(value).replace(/%2F/g, "/").replace(/%40/g, "@").replace(/%3A/g, ":"), write2 = (state3, known4) => {
    let parts = [], put = (name, value) => value && parts.push(`${name}=${encoded(value)}`);
    put("onderwerp", state3.topic), put("rol", state3.role);
    for (let norm of state3.norms) put("norm", norm);
    if (state3.columns.join(" ") !== known4.standard.join(" ")) for (let column of state3.columns) put("kolom", column);
    put("orde", state3.order), put("basis", state3.base);
    for (let open of state3.open) put("open", open);
    return parts.length ? `?${parts.join("&")}` : "";
  }, isOpen = ({ open }, topic, column) => [EVERYTHING, topic, `${topic}~${column}`].some((token) => open.has(token)), opened = (rows3) => {
    let told = rows3.map(({ topic, cells }) => {
      let open2 = cells.filter((cell) => cell.open), whole = cells.length > 0 && open2.length === cells.length;
      return { topic, whole, blank: !cells.length, tokens: whole ? [topic] : open2.map(({ column }) => `${topic}~${column}`) };
    }), tokens2 = told.flatMap((row) => row.tokens), everything = tokens2.length > 0 && told.every((row) => row.whole || row.blank);
    return { open: new Set(everything && rows3.length > 1 ? [EVERYTHING] : tokens2), everything, whole: new Set(told.filter((row) => row.whole).map((row) => row.topic)) };
  };

  // web/files.js
  var WAIT = 6e4, download = (name, type, content) => {
    let address = URL.createObjectURL(new Blob([content], { type }));
    el("a", { href: address, download: name }).click(), setTimeout(() => URL.revokeObjectURL(address), WAIT);
  };

  // web/footnotes.js
  var said = ({ label, text }) => `${label} “${text}”`;

  // web/matrix/tables.js
  var LONGEST2 = 32767, FORMULA = /^[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−]/, CELL_START = /(?:^|[;\t\r\n])(?=[" \u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−])/g, TooMuch = class extends Error {
  }, vocabulary = (index) => ({
    order: index.norms.map(({ id }) => id),
    norms: new Map(index.norms.map(({ id, sign }) => [id, sign])),
    roles: new Map(index.roles.map(({ id, label }) => [id, label]))
  }), rows = (index, topics2, columns2, choice) => {
    let groups = new Map(index.groups.map(({ id, label }) => [id, label])), known4 = new Map(index.topics.map((topic) => [topic.id, topic]));
    return topics2.flatMap((id) => {
      let topic = known4.get(id);
      if (!topic) return [];
      let cells = columns2.map(({ version, label }) => ({
        column: { id: version.id, label, name: version.name },
        narrowed: narrow(version, id, choice, index.roles.map((role) => role.id))
      }));
      return [{ id, label: topic.label, group: topic.group, groupLabel: groups.get(topic.group) ?? "", cells }];
    });
  }, labels = (ids, vocabulary2) => [...vocabulary2.roles].filter(([id]) => ids.includes(id)).map(([, label]) => label).join("; "), nothing = (narrowed) => narrowed.outside === "choice" ? matrix.outside : stood(narrowed), relation2 = ({ binds, to_all }) => binds.length ? "binds" : to_all ? "general" : "affects", records = ({ column, narrowed }, vocabulary2) => narrowed.shown.length ? narrowed.shown.map((one2) => [
    tables.standing[relation2(one2)],
    one2.verdict,
    labels(one2.binds, vocabulary2),
    one2.place,
    one2.lead ?? "",
    one2.text,
    one2.provision ? at(column.id, one2.provision) : "",
    one2.footnotes.map(said).join(`
`),
    at(column.id, one2.id),
    labels(one2.affects, vocabulary2),
    one2.remarks.join(`
`)
  ]) : [[nothing(narrowed), ...Array.from({ length: 10 }, () => "")]], field = (value) => {
    let inert = value.replace(CELL_START, "$&'");
    return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
  }, bare = (standing) => standing ? tables.standing[standing] : matrix.awaited, csv = (rows3, vocabulary2) => {
    let lines = rows3.flatMap((row) => row.cells.flatMap((cell) => records(cell, vocabulary2).map((rest) => [
      row.groupLabel,
      row.label,
      row.id,
      cell.column.label,
      cell.column.name,
      cell.column.id,
      ...rest,
      ...[...vocabulary2.roles.keys()].map((_, place) => bare(cell.narrowed.text.stands[row.id]?.[place + 1]))
    ])));
    return `\uFEFF${[[...tables.columns, ...[...vocabulary2.roles.keys()].map((role) => fill(tables.stand, { role }))], ...lines].map((line) => `${line.map(field).join(",")}\r
`).join("")}`;
  }, json = (rows3, vocabulary2, view) => {
    let found2 = {}, cellOf = ({ column, narrowed: { shown, text, topic, standing } }) => {
      for (let { id, place, lead, text: quoted2, footnotes, norm, binds, affects, provision } of shown)
        found2[at(column.id, id)] = { provision: provision && at(column.id, provision), place, lead, text: quoted2, footnotes, norm, binds, affects };
      let about = new Set(text.provisions.filter((one2) => one2.topics[0] === topic).map((one2) => one2.eid)), provisions = [...new Set(shown.flatMap((one2) => one2.provision ?? []))];
      return {
        primary: provisions.filter((one2) => about.has(one2)).map((one2) => at(column.id, one2)),
        secondary: provisions.filter((one2) => !about.has(one2)).map((one2) => at(column.id, one2)),
        statements: shown.map((one2) => at(column.id, one2.id)),
        stand: standing,
        stands: Object.fromEntries([...vocabulary2.roles.keys()].map((role, place) => [role, text.stands[topic]?.[place + 1] ?? null]))
      };
    }, topics2 = rows3.map((row) => ({
      id: row.id,
      label: row.label,
      group: row.group,
      cells: Object.fromEntries(row.cells.map((cell) => [cell.column.id, cellOf(cell)]))
    }));
    return `${JSON.stringify({ format: 1, view, topics: topics2, statements: found2 }, null, 1)}
`;
  }, summary = (narrowed, role, vocabulary2) => {
    let { shown, all: all2 } = narrowed;
    if (!shown.length) return all2.length ? `${nothing(narrowed)} (${statements(all2.length)})` : nothing(narrowed);
    let signs3 = norms(shown, vocabulary2.order).map((id) => vocabulary2.norms.get(id)).join(" + ");
    return [...role ? [bare(narrowed.standing)] : [], signs3, statements(shown.length)].join(" · ");
  }, cellText = (narrowed, role, vocabulary2) => [
    summary(narrowed, role, vocabulary2),
    ...narrowed.shown.map(({ head, lead, text, remarks, footnotes }) => [head, lead, text, ...remarks, ...footnotes.map(said)].filter(Boolean).join(`
`))
  ].join(`

`), ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "	": "&#9;", "\n": "&#10;", "\r": "&#13;" }, UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u, xml = (text) => text.replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char]), letter = (index) => (index < 26 ? "" : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + index % 26), STYLE = { plain: 1, bold: 2, prefixed: 3 }, sheetXml = (lines) => {
    let cellXml = (value, at2, style) => {
      let name = value.slice(0, 40).replaceAll(`
`, " ");
      if (UNWRITABLE.test(value)) throw new TooMuch(fill(tables.unwritable, { name }));
      if (value.length > LONGEST2) throw new TooMuch(fill(tables.too_long, { name, length: value.length, longest: LONGEST2 }));
      let kind = FORMULA.test(value) ? STYLE.prefixed : style;
      return `<c r="${at2}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
    }, drawn4 = lines.map((line, number) => {
      let cells = line.map((value, index) => cellXml(value, `${letter(index)}${number + 1}`, number && index > 1 ? STYLE.plain : STYLE.bold));
      return `<row r="${number + 1}">${cells.join("")}</row>`;
    });
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="2" width="30" customWidth="1"/><col min="3" max="${lines[0].length}" width="55" customWidth="1"/></cols><sheetData>${drawn4.join("")}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
  }, sheetName = (label, taken) => {
    let name = label.replace(/[[\]:*?/\\]/g, " ").replace(/^[' ]+|[' ]+$/g, "").slice(0, 31), clash = taken.some((other) => other.toLowerCase() === name.toLowerCase());
    return name && !clash ? name : `${name.slice(0, 27)} ${taken.length}`;
  }, MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", PACKAGE = "http://schemas.openxmlformats.org/package/2006", HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', styles = () => {
    let wrapped = '<alignment vertical="top" wrapText="1"/>', xf = (font, more = "") => `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}>${wrapped}</xf>`;
    return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0)}${xf(1)}${xf(0, ' quotePrefix="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }, workbook = (sheets) => {
    let names2 = [];
    for (let [label] of sheets) names2.push(sheetName(label, names2));
    let number = names2.map((_, index) => index + 1), type = (kind) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
    return {
      "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type("sheet.main")}"/><Override PartName="/xl/styles.xml" ContentType="${type("styles")}"/>` + number.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type("worksheet")}"/>`).join("") + "</Types>",
      "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` + number.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("") + `<Relationship Id="rId${names2.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
      "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` + names2.map((name, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("") + "</sheets></workbook>",
      "xl/styles.xml": styles(),
      ...Object.fromEntries(sheets.map(([, lines], i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(lines)]))
    };
  }, xlsx = (rows3, vocabulary2, { role, norms: chosen }) => {
    let heads = rows3.length ? rows3[0].cells.map(({ column: { label, name } }) => `${label}
${name}`) : [], roles = [...vocabulary2.roles.keys()], sheet = (of) => [
      [tables.group, tables.topic, ...heads],
      ...rows3.map((row) => [
        row.groupLabel,
        row.label,
        ...row.cells.map(({ narrowed: { text, topic } }) => cellText(narrow(text, topic, { role: of, norms: chosen }, roles), of, vocabulary2))
      ])
    ], sheets = role ? [[vocabulary2.roles.get(role) ?? role, sheet(role)]] : [[tables.all, sheet("")], ...[...vocabulary2.roles].map(([each, label]) => (
      /** @type {Sheet} */
      [label, sheet(each)]
    ))], mtime = new Date(1980, 0, 1);
    return fflate.zipSync(
      Object.fromEntries(Object.entries(workbook(sheets)).map(([path, text]) => [path, [fflate.strToU8(text), { mtime }]]))
    );
  };

  // web/matrix/take.js
  var { currentScript } = document, ZIPPER = new URL("../vendor/fflate-0.8.3.js", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href).href, loadZipper = () => script(ZIPPER).catch(() => {
    throw new TooMuch(matrix.no_zipper);
  }), FILES = {
    csv: (rows3, vocabulary2) => ["text/csv", csv(rows3, vocabulary2)],
    json: (rows3, vocabulary2) => ["application/json", json(rows3, vocabulary2, location.href)],
    xlsx: async (rows3, vocabulary2, state3) => (await loadZipper(), ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx(rows3, vocabulary2, state3)])
  }, take = async (kind, index, topics2, columns2, state3) => {
    try {
      let [type, content] = await FILES[kind](rows(index, topics2, columns2, state3), vocabulary(index), state3);
      return download(`${matrix.file}.${kind}`, type, content), fill(matrix.taken, { kind: kind.toUpperCase() });
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      return `${error.message} ${matrix.instead}`;
    }
  };

  // web/matrix/page.js
  var BY_DIFFERENCE = "verschil", DIFFER = "assets/vendor/diff-match-patch-1.0.5.js", page = one(document, ".pw-compare"), form2 = one(page, "#kies", HTMLFormElement), table = one(page, ".pw-matrix", HTMLTableElement), scroll = one(page, ".pw-matrixscroll"), part2 = (name) => one(page, `[data-${name}]`), buttons = (name) => all(page, `[data-do="${name}"]`, HTMLButtonElement), boxes = (name) => all(form2, `input[name="${name}"]`, HTMLInputElement), select = (name) => one(form2, `[name=${name}]`, HTMLSelectElement), selects = { topic: select("onderwerp"), role: select("rol"), order: select("orde"), base: select("basis") }, root = form2.dataset.root ?? "", given = prepared(page), { most } = given, many = given.more > 0, order = given.norms.map(([id]) => id), signs2 = new Map([...given.norms, [SILENT, matrix.standing.silent]]), rows2 = given.subjects[""].map((id) => {
    let node = one(table, `#t-${id}`), body = (
      /** @type {HTMLElement} */
      node.parentElement
    );
    return { node, id, head: one(node, "th"), body, counts: all(node, "[data-every]"), cells: [], apart: null };
  }), begun = rows2.find((row) => row.node.classList.contains("pw-now"))?.id ?? "", bodies = new Set(rows2.map((row) => row.body)), sorted = el("tbody"), columns = /* @__PURE__ */ new Map();
  for (let text of given.drawn) {
    let head = table.querySelector(`thead [data-kolom="${text}"]`);
    if (!(head instanceof HTMLElement)) continue;
    let cellOf = ({ node, id }) => found(one(node, `[data-kolom="${text}"]`), id);
    columns.set(text, { head, cells: new Map(rows2.map((row) => [row.id, cellOf(row)])) });
  }
  var columnAt = (id) => (
    /** @type {Column} */
    columns.get(id)
  ), cellAt = (id, topic) => (
    /** @type {Cell} */
    columnAt(id).cells.get(topic)
  ), texts2 = new Map(given.texts.map((text) => [text.id, text])), textAt = (id) => (
    /** @type {Listed} */
    texts2.get(id)
  ), topics = new Set(given.subjects[""]), known3 = {
    most,
    topics,
    choices: new Set(Object.keys(given.subjects).filter(Boolean)),
    roles: new Set(given.roles),
    norms: new Set(signs2.keys()),
    orders: /* @__PURE__ */ new Set([BY_DIFFERENCE]),
    columns: texts2,
    standard: given.drawn
  }, state2 = initial(known3), drawn3 = known3.standard, current = "", visible = rows2, turn = 0, touched = !1, counted = part2("count").textContent, tell = (message) => {
    let place = part2("message");
    place.textContent = message, place.hidden = !message;
  }, unfetched = /* @__PURE__ */ new Set(), tellUnfetched = (ids) => {
    for (let id of ids) unfetched.add(id);
    tell(fill(matrix.unfetched, { texts: [...unfetched].map((id) => named(textAt(id))).join("; ") }));
  }, pending = /* @__PURE__ */ new Map(), data = (file) => {
    let answer = pending.get(file);
    return answer || (answer = fetched(root + file), answer.catch(() => pending.delete(file)), pending.set(file, answer)), answer;
  }, versionOf = (id) => (
    /** @type {Promise<Version>} */
    data(textAt(id).file)
  ), indexOf = () => (
    /** @type {Promise<Index>} */
    data(given.index)
  ), ensure = async (id) => {
    if (columns.has(id)) return;
    let { label, name, path } = textAt(id), version = await versionOf(id), head = el("th", { scope: "col", "data-kolom": id }, el("a", { href: root + path }, label), el("span", { class: "pw-muted" }, name));
    columns.set(id, { head, cells: new Map(rows2.map((row) => [row.id, drawn2(version, row.id, label, order, root)])) });
  }, bringWords = async () => {
    let bare2 = drawn3.filter((id) => [...columnAt(id).cells.values()].some(({ text }) => !text));
    if (!bare2.length) return !0;
    let outcomes = await Promise.allSettled(
      bare2.map(async (id) => {
        let version = await versionOf(id);
        for (let cell of columnAt(id).cells.values()) fill2(cell, version, root);
      })
    );
    dispatchEvent(new Event("pwconcept"));
    let absent = bare2.filter((_, at2) => outcomes[at2].status === "rejected");
    return absent.length && tellUnfetched(absent), !absent.length;
  }, learn = async () => {
    let { versions } = await indexOf();
    for (let text of versions) texts2.has(text.id) || texts2.set(text.id, text);
    return versions;
  }, addBox = (id) => {
    if (boxes("kolom").some((box2) => box2.value === id)) return;
    let text = textAt(id), box = el("input", { type: "checkbox", name: "kolom", value: id }), about = [text.name, text.standing].filter(Boolean).join(", "), shown = el("span", {}, el("strong", {}, text.label), " ", el("span", { class: "pw-muted" }, about));
    one(form2, ".pw-choose__texts").append(el("li", {}, el("label", {}, box, " ", shown)));
  }, arrange = (parent, first, wanted) => {
    let kept2 = /* @__PURE__ */ new Set([first, ...wanted]);
    for (let child of [...parent.children]) kept2.has(child) || child.remove();
    let last = first;
    for (let each of wanted) {
      let next = last ? last.nextElementSibling : parent.firstElementChild;
      next !== each && parent.insertBefore(each, next), last = each;
    }
  }, placeColumns = () => {
    if (drawn3.join(" ") === state2.columns.join(" ")) return;
    drawn3 = state2.columns;
    let counting = all(table, "thead [data-every]");
    arrange(one(table, "thead tr"), one(table, ".pw-matrix__corner"), [...drawn3.map((id) => columnAt(id).head), ...counting]);
    for (let row of rows2) arrange(row.node, row.head, [...drawn3.map((id) => cellAt(id, row.id).td), ...row.counts]);
    let width = drawn3.length + counting.length;
    for (let head of all(table, ".pw-matrix__group th", HTMLTableCellElement)) head.colSpan = width + 1;
    scroll.dataset.columns = String(width), dispatchEvent(new Event("pwconcept"));
  }, whyIn = (head) => {
    let made = el("span", { class: "pw-matrix__why" });
    return one(head, "a").after(made), made;
  }, sortRows = () => {
    let byDifference = state2.order === BY_DIFFERENCE, ranked = [...rows2];
    if (byDifference)
      ranked.sort((a, b) => !a.apart || !b.apart ? 0 : b.apart.weight - a.apart.weight || b.apart.questions - a.apart.questions || b.apart.stands - a.apart.stands), arrange(sorted, null, ranked.map((row) => row.node)), sorted.isConnected || table.append(sorted);
    else if (sorted.isConnected) {
      for (let body of bodies) arrange(body, body.firstElementChild, rows2.filter((row) => row.body === body).map((row) => row.node));
      sorted.remove();
    }
    for (let row of rows2) {
      let { aspect, questions, stands } = row.apart ?? { aspect: null, questions: 0, stands: 0 }, why = [aspect ? matrix.aspects[aspect] : "", aspect ? plural(questions, matrix.differences) : "", plural(stands, matrix.stands)], told = row.head.querySelector(".pw-matrix__why");
      byDifference ? (told ?? whyIn(row.head)).textContent = why.filter(Boolean).join(" · ") : told?.remove();
    }
    for (let body of bodies)
      body.hidden = byDifference || !rows2.some((row) => row.body === body && !row.node.hidden);
    return ranked;
  }, openable = (row) => drawn3.flatMap((column) => {
    let { details } = cellAt(column, row.id);
    return details ? [{ details, column, open: details.open }] : [];
  }), openFromState = () => {
    for (let row of rows2)
      for (let { details, column } of openable(row)) details.open = isOpen(state2, row.id, column);
  }, showOpen = () => {
    let { open, everything, whole } = opened(visible.map((row) => ({ topic: row.id, cells: openable(row) })));
    for (let row of visible) {
      let button2 = row.head.querySelector("button");
      button2?.firstChild && (many && (button2.hidden = !openable(row).length), button2.setAttribute("aria-expanded", String(whole.has(row.id))), button2.firstChild.textContent = whole.has(row.id) ? matrix.close : matrix.open, button2.setAttribute("aria-label", `${button2.textContent} ${button2.dataset.of}`));
    }
    for (let button2 of buttons("open"))
      many && (button2.hidden = !drawn3.length), button2.setAttribute("aria-expanded", String(everything)), button2.textContent = everything ? matrix.close_all : matrix.open_all;
    state2.open = open;
  }, marked = /* @__PURE__ */ new Set(), markWords = async () => {
    let { base } = state2, label = texts2.get(base)?.label ?? "";
    part2("base").textContent = base ? legend(label) : "";
    let versions = /* @__PURE__ */ new Map();
    if (base) {
      try {
        let ids = [...drawn3], [found2] = await Promise.all([Promise.all(ids.map(versionOf)), script(root + DIFFER)]);
        found2.forEach((version, at2) => versions.set(ids[at2], version));
      } catch {
        part2("base").textContent = "", tell(matrix.unmarked);
      }
      if (state2.base !== base) return;
    }
    let theirs = versions.get(base);
    for (let row of rows2)
      for (let id of drawn3) {
        let cell = cellAt(id, row.id), mine = versions.get(id);
        marked.delete(cell) && restore(cell), !(!theirs || !mine || id === base || !cell.details?.open) && (compare2(cell, row.id, mine, theirs, label), marked.add(cell));
      }
  }, showBases = () => {
    let options = state2.columns.map((id) => el("option", { value: id }, named(textAt(id))));
    selects.base.replaceChildren(el("option", { value: "" }, matrix.nobody), ...options);
    let paragraph = selects.base.closest("p");
    paragraph && (paragraph.hidden = state2.columns.length < 2), state2.columns.includes(state2.base) || (state2.base = ""), selects.base.value = state2.base;
  }, showCurrent = () => {
    let at2 = Math.max(0, visible.findIndex((row) => row.id === (current || begun)));
    for (let row of rows2) row.node.classList.toggle("pw-now", row === visible[at2]);
    part2("position").textContent = visible.length ? fill(matrix.position, { at: at2 + 1, count: visible.length }) : "", one(page, ".pw-onebyone").hidden = visible.length < 2;
    for (let button2 of buttons("previous")) button2.disabled = at2 === 0;
    for (let button2 of buttons("next")) button2.disabled = at2 >= visible.length - 1;
  }, showControls = () => {
    selects.topic.value = state2.topic, selects.role.value = state2.role, selects.order.value = state2.order, showBases(), state2.columns.forEach(addBox);
    for (let box of boxes("norm")) box.checked = state2.norms.has(box.value);
    for (let box of boxes("kolom")) box.checked = state2.columns.includes(box.value);
    let chosen = [...signs2].filter(([id]) => state2.norms.has(id)).map(([, sign]) => sign);
    one(form2, '[data-shown="norm"]').textContent = chosen.join(", ") || matrix.everything, one(form2, '[data-shown="kolom"]').textContent = fill(matrix.chosen, { count: state2.columns.length });
  }, showCount = () => {
    let shown = /* @__PURE__ */ new Set();
    for (let row of visible)
      for (let { column, narrowed } of row.cells) for (let each of narrowed.shown) shown.add(at(column, each.id));
    let every = plural(rows2.length, matrix.topics), topics2 = visible.length === rows2.length ? every : fill(matrix.some_topics, { count: visible.length, every }), told = drawn3.length ? [plural(drawn3.length, matrix.texts), statements(shown.size)] : [];
    counted = [topics2, ...told].join(" · "), part2("count").textContent = counted, part2("none").hidden = visible.length > 0, scroll.hidden = !visible.length;
  }, remember = () => {
    let target = location.pathname + write2(state2, known3) + (current ? `#t-${current}` : "");
    history.replaceState(history.state, "", target), part2("view").setAttribute("href", target);
  }, narrowCells = () => {
    for (let row of rows2)
      row.cells = drawn3.map((column) => {
        let cell = cellAt(column, row.id);
        return { column, cell, narrowed: narrow(
          /** @type {Version} */
          cell.text,
          cell.topic,
          state2,
          given.roles
        ) };
      }), row.apart = apart2(row.cells.map((each) => each.narrowed), row.id, state2.role, given.questions);
  }, draw = async () => {
    let mine = ++turn;
    touched = !0, showControls(), state2.columns.every((id) => columns.has(id)) || (part2("count").textContent = matrix.loading);
    let outcomes = await Promise.allSettled(state2.columns.map(ensure));
    if (mine !== turn) return;
    outcomes.some((outcome) => outcome.status === "rejected") && (tellUnfetched(state2.columns.filter((id) => !columns.has(id))), state2.columns = state2.columns.filter((id) => columns.has(id)), state2.columns.length || (state2.columns = [...known3.standard]), showControls()), placeColumns();
    let complete = await bringWords();
    if (mine !== turn) return;
    if (!complete) {
      part2("count").textContent = counted, showCurrent();
      return;
    }
    narrowCells();
    let wanted = new Set(given.subjects[state2.topic]), filtered = drawn3.length && (state2.role || state2.norms.size);
    for (let row of rows2)
      if (row.node.hidden = !wanted.has(row.id) || !!(filtered && !row.cells.some((each) => each.narrowed.fits)), !row.node.hidden) for (let { cell, narrowed } of row.cells) summarise(cell, narrowed, state2.role, order);
    visible = sortRows().filter((row) => !row.node.hidden), openFromState(), markWords(), showOpen(), showCurrent(), showCount();
  }, choose = async () => {
    tell(""), unfetched.clear(), await draw(), remember();
  };
  form2.addEventListener("submit", (event) => event.preventDefault());
  var choices = () => (state2 = {
    ...state2,
    topic: selects.topic.value,
    role: selects.role.value,
    order: selects.order.value,
    base: selects.base.value,
    norms: new Set(boxes("norm").filter((box) => box.checked).map((box) => box.value)),
    columns: boxes("kolom").filter((box) => box.checked).map((box) => box.value)
  }, choose());
  form2.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "search") return;
    let { length: length2 } = boxes("kolom").filter((box) => box.checked);
    if (!length2 && !many || length2 > most) {
      event.target instanceof HTMLInputElement && (event.target.checked = !event.target.checked), tell(length2 ? fill(matrix.too_many, { most }) : matrix.too_few);
      return;
    }
    choices();
  });
  var add = ({ id }) => {
    if (state2.columns.length >= most && !state2.columns.includes(id)) return tell(fill(matrix.too_many, { most }));
    addBox(id);
    for (let box of boxes("kolom")) box.value === id && (box.checked = !0);
    return choices();
  }, waiting = 0;
  table.addEventListener("toggle", () => {
    cancelAnimationFrame(waiting), waiting = requestAnimationFrame(() => {
      let before = write2(state2, known3);
      state2.base && markWords(), showOpen(), write2(state2, known3) !== before && remember();
    });
  }, !0);
  var takeAlong = async (kind) => {
    if (!drawn3.length) {
      part2("taken").textContent = matrix.too_few;
      return;
    }
    let told = matrix.not_taken, found2 = await Promise.all([indexOf(), Promise.all(drawn3.map(versionOf))]).catch(() => null);
    if (found2) {
      let [index, versions] = found2, chosen = versions.map((version) => ({ version, label: textAt(version.id).label }));
      told = await take(kind, index, visible.map((row) => row.id), chosen, state2);
    }
    part2("taken").textContent = told;
  }, step = (by) => {
    let at2 = Math.max(0, visible.findIndex((row) => row.node.classList.contains("pw-now")));
    current = visible[Math.min(Math.max(at2 + by, 0), visible.length - 1)].id, showCurrent(), remember();
  }, toggle = async (button2, some) => {
    if (!await bringWords()) return;
    let open = button2.getAttribute("aria-expanded") !== "true";
    for (let { details } of some.flatMap(openable)) details.open = open;
  }, openBare = async (td) => {
    await bringWords();
    let details = td.querySelector("details");
    details && (details.open = !0);
  }, ACTIONS = {
    row: (button2) => toggle(button2, rows2.filter((row) => row.node.contains(button2))),
    open: (button2) => toggle(button2, visible),
    previous: () => step(-1),
    next: () => step(1),
    csv: () => takeAlong("csv"),
    json: () => takeAlong("json"),
    xlsx: () => takeAlong("xlsx")
  }, start = async () => {
    let asked2 = read(location.search, known3);
    asked2.missing.length && many && (await learn().catch(() => {
    }), asked2 = read(location.search, known3));
    let topic = location.hash.startsWith("#t-") ? location.hash.slice(3) : "";
    current = known3.topics.has(topic) ? topic : "", state2 = asked2.unknown.length ? initial(known3) : asked2.state, tell(asked2.unknown.length ? fill(matrix.unknown, { what: asked2.unknown.join(", ") }) : ""), touched || write2(state2, known3) ? await draw() : (showControls(), showCurrent()), part2("view").setAttribute("href", location.pathname + write2(state2, known3)), current && !asked2.unknown.length && document.getElementById(`t-${current}`)?.scrollIntoView();
  };
  if (location.protocol !== "file:") {
    page.addEventListener("click", (event) => {
      let button2 = around(event, "button[data-do]");
      button2 && ACTIONS[button2.dataset.do ?? ""]?.(button2);
      let bare2 = around(event, ".pw-said");
      bare2 && openBare(bare2);
    });
    for (let sign of ["pointermove", "pointerdown", "keydown", "focusin", "scroll"]) addEventListener(sign, bringWords, { once: !0, passive: !0 });
    many && chooser(one(form2, ".pw-chooser"), learn, add), addEventListener("popstate", start), addEventListener("pageshow", (event) => event.persisted && showControls()), start();
  }
})();
