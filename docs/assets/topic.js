/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/words.json
  var redline = {
    too_many_words: "te veel verschillende woorden voor één vergelijking"
  }, beside = {
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
    ],
    irregular: {
      gevolg: "gevolg",
      gevolgen: "gevolg",
      kinderen: "kind",
      leden: "lid",
      reageert: "reageer"
    },
    links: [
      "",
      "s",
      "en",
      "e",
      "n"
    ]
  }, kinship = {
    adapted: 0.5
  };
  var signs = {
    broken: "(?<!\\u00ad)\\u00ad+[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u2800\\u3000]+(?=[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u2800\\u3000])",
    counts_as: {
      "": "\\u{ad}\\u{200b}-\\u{200d}\\u{2060}\\u{feff}\\u{180e}\\u{200e}\\u{200f}\\u{61c}\\u{34f}\\u{17b4}\\u{17b5}\\u{2061}-\\u{2065}\\u{206a}-\\u{206f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{180b}-\\u{180d}\\u{180f}\\u{fe00}-\\u{fe0f}\\u{e0100}-\\u{e01ef}\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}",
      " ": "\\u{85}\\u{a0}\\u{1680}\\u{2000}-\\u{200a}\\u{2028}\\u{2029}\\u{202f}\\u{205f}\\u{2800}\\u{3000}",
      "-": "\\u{2d7}\\u{2010}\\u{2011}\\u{2212}\\u{fe63}\\u{ff0d}",
      "–": "\\u{2012}",
      "—": "\\u{2015}\\u{fe58}"
    },
    letters: "\\u{132}\\u{133}\\u{1c4}-\\u{1cc}\\u{1f1}-\\u{1f3}\\u{fb00}-\\u{fb06}\\u{ff01}-\\u{ff0c}\\u{ff0e}-\\u{ff5e}\\u{17f}\\u{2160}-\\u{217f}\\u{1d400}-\\u{1d7ff}"
  };

  // web/language.js
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  var percent = (share2) => share2 > 0 && share2 < 1 ? Math.min(99, Math.max(1, Math.floor(share2 * 100 + 0.5))) : share2 >= 1 ? 100 : 0;

  // web/signs.js
  var BROKEN = new RegExp(signs.broken, "gu"), LETTERS = new RegExp(`[${signs.letters}]`, "gu"), COUNTS_AS = Object.entries(signs.counts_as).map(([becomes, held]) => [new RegExp(`[${held}]`, "gu"), becomes]), PLAIN = /^[\0-\x7f]*$/, compared = (text) => {
    if (PLAIN.test(text)) return text;
    let plain = text.replace(BROKEN, "");
    for (let [held, becomes] of COUNTS_AS) plain = plain.replace(held, becomes);
    return plain.replace(LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
  };

  // web/compare/redline.js
  var NEGATIONS = new Set(lists.negations), WORD_SIGN = "(?![\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079])[\\p{L}\\p{N}]", RUN = `(?:${WORD_SIGN}[\\u0300-\\u036f]*)+`, BLANK = "[\\t-\\r ]+", TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu"), WORD = new RegExp(`^${WORD_SIGN}`, "u"), SPACE = new RegExp(`^${BLANK}$`, "u"), ISLAND_LETTERS = 3, ISLAND_WEIGHT = 3, tokens = (text) => compared(text).match(TOKEN) ?? [], isWord = (token) => WORD.test(token), isNegation = (word) => NEGATIONS.has(word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase()), length = (token) => [...token].length, letters = (run) => run.filter(isWord).reduce((sum, token) => sum + length(token), 0), code = (index) => {
    let point = index + 1;
    if (point >= 55296 && (point += 2048), point > 65535) throw new RangeError(redline.too_many_words);
    return String.fromCharCode(point);
  }, runsOf = (old, fresh) => {
    let alphabet = /* @__PURE__ */ new Map();
    for (let token of [...old, ...fresh]) alphabet.has(token) || alphabet.set(token, code(alphabet.size));
    let meaning = new Map([...alphabet].map(([token, char]) => [char, token])), encode = (list) => list.map((token) => alphabet.get(token)).join(""), differ = new diff_match_patch();
    differ.Diff_Timeout = 0;
    let runs = [];
    for (let [operation, codes] of differ.diff_main(encode(old), encode(fresh), !1)) {
      let found = [...codes].map((char) => meaning.get(char) ?? "");
      if (operation === 0) {
        runs.push({ kept: !0, old: found, new: [...found] });
        continue;
      }
      let last = runs.at(-1);
      (!last || last.kept) && runs.push(last = { kept: !1, old: [], new: [] }), last[operation < 0 ? "old" : "new"].push(...found);
    }
    return runs;
  }, shift = (runs) => {
    for (let i = 0; i + 2 < runs.length; i++) {
      let [before, edit, after] = runs.slice(i, i + 3);
      if (edit.kept || edit.old.length && edit.new.length) continue;
      let moved = edit.old.length ? edit.old : edit.new;
      for (; after.old.length && moved.length > 1 && moved[0] === after.old[0] && SPACE.test(moved[0]); )
        before.old.push(moved[0]), before.new.push(moved[0]), moved.push(.../** @type {[string]} */
        moved.splice(0, 1)), after.old.shift(), after.new.shift();
    }
    return runs.filter((run) => run.old.length || run.new.length);
  }, isIsland = (before, island, after) => {
    let held = island.old.filter(isWord), same = (side) => before[side].length > 0 == after[side].length > 0;
    if (!held.length) return same("old") && same("new");
    if (held.length > 1 || length(held[0]) > ISLAND_LETTERS || isNegation(held[0])) return !1;
    let [a, b, c, d] = [before.old, before.new, after.old, after.new].map(letters);
    return Math.min(a + c, b + d, a + b, c + d) > ISLAND_WEIGHT * length(held[0]);
  }, bridge = (runs) => {
    let joined = [];
    return runs.forEach((run, i) => {
      let last = joined.at(-1), island = last && i < runs.length - 1 && run.kept && isIsland(last, run, runs[i + 1]);
      last && (island || !last.kept && !run.kept) ? (last.old.push(...run.old), last.new.push(...run.new)) : joined.push({ kept: run.kept, old: [...run.old], new: [...run.new] });
    }), joined;
  }, apart = (operation, run) => {
    let found = [], gathered = "", afterNegation = !1;
    for (let word of run) {
      let negation = isNegation(word);
      gathered && (negation || afterNegation && !SPACE.test(word)) && (found.push([operation, gathered]), gathered = ""), afterNegation = negation || afterNegation && SPACE.test(word), gathered += word;
    }
    return gathered && found.push([operation, gathered]), found;
  }, spans = (old, fresh) => bridge(shift(runsOf(tokens(old), tokens(fresh)))).flatMap(
    (run) => run.kept ? [["equal", run.old.join("")]] : [...apart("delete", run.old), ...apart("insert", run.new)]
  ), kept = (old, fresh) => runsOf(old, fresh).filter((run) => run.kept).reduce((sum, run) => sum + run.old.length, 0);

  // web/compare/kinship.js
  var ADAPTED = kinship.adapted, known = /* @__PURE__ */ new Map(), listed = (text) => {
    let found = known.get(text);
    return found || known.set(text, found = text.split(" ").filter(Boolean)), found;
  }, share = (one2, other) => {
    let [mine, theirs] = [listed(one2), listed(other)];
    return one2 === other ? 1 : 2 * kept(mine, theirs) / (mine.length + theirs.length);
  }, relation = (of) => of === 1 ? "identical" : of >= ADAPTED ? "adapted" : "own";

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
    quotes: all(column, ".pw-quote").map((quote, rank) => {
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
