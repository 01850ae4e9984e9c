/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/words.json
  var beside = {
    own: "Eigen tekst naast {name}.",
    identical: "Gelijkluidend met {label}.",
    adapted: "Bewerkt: {percent}% van de woorden gedeeld met {label}.",
    legend: "Gemarkeerd: wat anders is dan bij {name}. Onderstreept is erbij, doorgestreept staat alleen bij {name}."
  }, topic = {
    unknown: "De link noemt een tekst (“{text}”) die hier niet staat. Je ziet de gewone weergave."
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
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  var percent = (share2) => share2 > 0 && share2 < 1 ? Math.min(99, Math.max(1, Math.floor(share2 * 100 + 0.5))) : share2 >= 1 ? 100 : 0;

  // web/compare/differ.js
  var { work: MOST_WORK, anchors: ANCHORS, deepest: DEEPEST } = differ, MOST_CODES = 63487, code = (index) => String.fromCharCode(index + 1 < 55296 ? index + 1 : index + 1 + 57344 - 55296), fewest = (old, fresh, put) => {
    let alphabet = /* @__PURE__ */ new Map();
    for (let token of [...old, ...fresh]) alphabet.has(token) || alphabet.set(token, code(alphabet.size));
    let meaning = new Map([...alphabet].map(([token, char]) => [char, token])), encode = (list) => list.map((token) => alphabet.get(token)).join(""), differ2 = new diff_match_patch();
    differ2.Diff_Timeout = 0;
    for (let [operation, codes] of differ2.diff_main(encode(old), encode(fresh), !1)) {
      let found = [...codes].map((char) => meaning.get(char) ?? "");
      put(operation === 0, operation <= 0 ? found : [], operation >= 0 ? found : []);
    }
  }, once = (tokens2, length2) => {
    let found = /* @__PURE__ */ new Map();
    for (let place = 0; place + length2 <= tokens2.length; place++) {
      let run = tokens2.slice(place, place + length2).join("\0");
      found.set(run, found.has(run) ? -1 : place);
    }
    return new Map([...found].filter(([, place]) => place >= 0));
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
    let found = [];
    for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]) found.push(pairs[at]);
    return found.reverse();
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
    let found = [];
    for (let [row, column] of pairs) {
      let last = found.at(-1);
      last && (row < last[0] + last[2] || column < last[1] + last[2]) || (last && row === last[0] + last[2] && column === last[1] + last[2] ? last[2] += 1 : found.push([row, column, 1]));
    }
    return found;
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
    let found = [];
    return stretches(old, fresh, DEEPEST, (kept2, before, after) => {
      let last = found.at(-1);
      if (last?.kept !== kept2) {
        if (!before.length && !after.length) return;
        found.push(last = { kept: kept2, old: [], new: [] });
      }
      for (let token of before) last.old.push(token);
      for (let token of after) last.new.push(token);
    }), found;
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
    let found = known.get(text);
    return found || known.set(text, found = text.split(" ").filter(Boolean)), found;
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
  var NEGATIONS = new Set(lists.negations), WORD_SIGN = "(?![\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079])[\\p{L}\\p{N}]", RUN = `(?:${WORD_SIGN}[\\u0300-\\u036f]*)+`, BLANK = "[\\t-\\r ]+", TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu"), WORD = new RegExp(`^${WORD_SIGN}`, "u"), SPACE = new RegExp(`^${BLANK}$`, "u"), ISLAND_LETTERS = 3, ISLAND_WEIGHT = 3, tokens = (text) => compared(text).match(TOKEN) ?? [], isWord = (token) => WORD.test(token), isNegation = (word) => NEGATIONS.has(word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase()), length = (token) => [...token].length, letters = (run) => run.filter(isWord).reduce((sum, token) => sum + length(token), 0), shift = (found) => {
    for (let i = 0; i + 2 < found.length; i++) {
      let [before, edit, after] = found.slice(i, i + 3);
      if (edit.kept || edit.old.length && edit.new.length) continue;
      let moved = edit.old.length ? edit.old : edit.new;
      for (; after.old.length && moved.length > 1 && moved[0] === after.old[0] && SPACE.test(moved[0]); )
        before.old.push(moved[0]), before.new.push(moved[0]), moved.push(.../** @type {[string]} */
        moved.splice(0, 1)), after.old.shift(), after.new.shift();
    }
    return found.filter((run) => run.old.length || run.new.length);
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
  }, bridge = (found) => {
    let joined = [];
    return found.forEach((run, i) => {
      let here = weighed(run), last = joined.at(-1), island = last && i < found.length - 1 && run.kept && isIsland(last, run, weighed(found[i + 1]));
      if (last && (island || !last.run.kept && !run.kept)) {
        for (let token of run.old) last.run.old.push(token);
        for (let token of run.new) last.run.new.push(token);
        last.old += here.old, last.new += here.new;
      } else
        joined.push(here);
    }), joined.map((each) => each.run);
  }, apart = (operation, run) => {
    let found = [], gathered = "", afterNegation = !1;
    for (let word of run) {
      let negation = isNegation(word);
      gathered && (negation || afterNegation && !SPACE.test(word)) && (found.push([operation, gathered]), gathered = ""), afterNegation = negation || afterNegation && SPACE.test(word), gathered += word;
    }
    return gathered && found.push([operation, gathered]), found;
  }, spans = (old, fresh) => bridge(shift(runs(tokens(old), tokens(fresh)))).flatMap(
    (run) => run.kept ? [["equal", run.old.join("")]] : [...apart("delete", run.old), ...apart("insert", run.new)]
  );

  // web/dom.js
  var one = (within, selector, type) => {
    let found = within.querySelector(selector);
    if (!(found instanceof (type ?? HTMLElement))) throw new TypeError(`no ${selector}`);
    return (
      /** @type {T} */
      /** @type {unknown} */
      found
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
  };
  var remember = (name, value) => {
    let url = new URL(location.href);
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name), history.replaceState(null, "", url);
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
    let found = null;
    for (let other of others) {
      let of = share(quote.words, other.words);
      (!found || of > found.of) && (found = { other, of });
    }
    return found;
  }, compare = (quote, place, others, name) => {
    let found = best(quote, others);
    if (!found) return "";
    if (relation(found.of) === "own") return fill(beside.own, { name });
    place.replaceChildren(...drawn(spans(found.other.text, quote.text)));
    let label = `${name}, ${found.other.cite}`;
    return found.of === 1 ? fill(beside.identical, { label }) : fill(beside.adapted, { label, percent: percent(found.of) });
  }, legend = (name) => fill(beside.legend, { name });

  // web/pages/topic.js
  var columnsOf = () => all(document, ".pw-column[data-name]").map((column) => ({
    id: column.id,
    name: column.dataset.name ?? "",
    quotes: all(column, ".pw-whole .pw-quote").map((quote, rank) => {
      let place = one(quote, ".pw-words"), next = quote.nextElementSibling, note = next?.matches(".pw-family") ? next : null;
      return {
        place,
        text: place.textContent ?? "",
        words: JSON.parse(column.dataset.words ?? "[]")[rank],
        cite: quote.dataset.place ?? "",
        note,
        own: note ? [...note.childNodes] : []
      };
    })
  })), start = (form2, choices2) => {
    let columns = columnsOf(), status = one(form2, "[role=status]"), show = (id) => {
      for (let { place, text, note, own } of columns.flatMap((column) => column.quotes))
        place.textContent = text, note?.replaceChildren(...own);
      let base = columns.find((column) => column.id === id);
      if (base) for (let whole of all(document, ".pw-whole", HTMLDetailsElement)) whole.open = !0;
      for (let column of columns)
        if (!(!base || column === base))
          for (let quote of column.quotes) {
            let told = compare(quote, quote.place, base.quotes, base.name);
            told && quote.note?.replaceChildren(told);
          }
      status.textContent = base ? legend(base.name) : "";
    };
    form2.hidden = !1, form2.addEventListener("change", () => {
      let value = choices2.find((input) => input.checked)?.value ?? "";
      remember("basis", value), show(value);
    }), form2.addEventListener("submit", (event) => event.preventDefault());
    let asked = new URLSearchParams(location.search).get("basis") ?? "", known2 = choices2.find((input) => input.value === asked);
    known2 ? (known2.checked = !0, show(asked)) : asked && (status.textContent = fill(topic.unknown, { text: asked }));
  }, form = document.querySelector("form.pw-base"), choices = form ? all(form, "[name=basis]", HTMLInputElement) : [];
  form instanceof HTMLFormElement && choices.length > 1 && start(form, choices);
})();
