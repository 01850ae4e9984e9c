/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/words.json
  var search = {
    newest: "Nieuwste tekst",
    past: "Eerdere tekst"
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
    letters: "\\u{132}\\u{133}\\u{1c4}-\\u{1cc}\\u{1f1}-\\u{1f3}\\u{fb00}-\\u{fb06}\\u{ff01}-\\u{ff0c}\\u{ff0e}-\\u{ff5e}\\u{17f}\\u{2160}-\\u{217f}\\u{1d400}-\\u{1d7ff}\\u{2102}\\u{210a}-\\u{210e}\\u{2110}-\\u{2113}\\u{2115}\\u{2119}-\\u{211d}\\u{2124}\\u{2128}\\u{212c}\\u{212d}\\u{212f}-\\u{2131}\\u{2133}\\u{2134}\\u{2139}\\u{2145}-\\u{2149}\\u{1fbf0}-\\u{1fbf9}\\u{2b0}\\u{2b2}\\u{2b3}\\u{2b7}\\u{2b8}\\u{2e1}\\u{2e2}\\u{2e3}\\u{1d2c}\\u{1d2e}\\u{1d30}\\u{1d31}\\u{1d33}-\\u{1d35}\\u{1d36}-\\u{1d3a}\\u{1d3c}\\u{1d3e}\\u{1d3f}\\u{1d40}-\\u{1d42}\\u{1d43}\\u{1d47}\\u{1d48}\\u{1d49}\\u{1d4d}\\u{1d4f}\\u{1d50}\\u{1d52}\\u{1d56}\\u{1d57}\\u{1d58}\\u{1d5b}\\u{1d9c}\\u{1da0}\\u{1dbb}\\u{2071}\\u{207f}\\u{2c7d}\\u{1d62}-\\u{1d65}\\u{2090}\\u{2091}\\u{2092}\\u{2093}\\u{2095}-\\u{209c}\\u{2c7c}\\u{2080}-\\u{2089}\\u{24b6}-\\u{24e9}",
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

  // web/signs.js
  var BROKEN = new RegExp(signs.broken, "gu"), LETTERS = new RegExp(`[${signs.letters}]`, "gu"), COUNTS_AS = Object.entries(signs.counts_as).map(([becomes, held]) => [new RegExp(`[${held}]`, "gu"), becomes]), EACH = signs.each, ANY_OF_EACH = new RegExp(`[${Object.keys(EACH).join("")}]`, "gu"), PLAIN = /^[\0-\x7f]*$/, compared = (text) => {
    if (PLAIN.test(text)) return text;
    let plain = text.replace(BROKEN, "");
    for (let [held, becomes] of COUNTS_AS) plain = plain.replace(held, becomes);
    return plain.replace(ANY_OF_EACH, (sign) => EACH[sign] ?? sign).replace(LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
  };

  // web/search/dutch.js
  var stemmer = new DutchStemmer(), known = /* @__PURE__ */ new Map(), BROKEN2 = new RegExp(signs.broken, "gu"), fold = (text) => compared(text.replace(BROKEN2, "-")).replace(/[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/g, " ").replace(/[’‘ʼ´`]/g, "'").normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase(), words = (text) => {
    let found = [];
    for (let [joined] of fold(text).matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
      for (let [word] of joined.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)) found.push(word);
      joined.includes("-") && found.push(joined.replaceAll("-", ""));
    }
    return found;
  }, { "": nothing, "-": hyphens } = signs.counts_as, PART = `(?:${signs.broken}|[\\p{L}\\p{N}\\p{M}${nothing}])+`, WRITTEN = new RegExp(`${PART}(?:['’‘ʼ\\-${hyphens}]${PART})*`, "gu"), spans = (text) => [...text.matchAll(WRITTEN)].map((match) => ({ from: match.index, to: match.index + match[0].length, words: words(match[0]) })), irregular = new Map(Object.entries(lists.irregular)), single = (word) => word.replace(/([bdfgklmnprst])\1$/, "$1"), stem = (word) => {
    let stemmed = known.get(word);
    if (stemmed === void 0) {
      let begun = irregular.get(word) ?? stemmer.stemWord(word);
      stemmed = single(single(begun).replace(/(?<=...)[dts]{1,2}$/, "")).replace(/([aeou])\1(?=[^aeiou]*$)/, "$1"), known.set(word, stemmed);
    }
    return stemmed;
  }, SHORTEST = 3, LONGEST = 60, better = (one, other) => one.length !== other.length ? one.length < other.length : (one.at(-1) ?? "").length > (other.at(-1) ?? "").length, parts = (word, lexicon) => {
    if (word.length < 2 * SHORTEST || word.length > LONGEST) return [];
    let seen = /* @__PURE__ */ new Map(), split = (start) => {
      let before = seen.get(start);
      if (before !== void 0) return before;
      let found = null, rest = word.slice(start);
      if (start && rest.length >= SHORTEST && (lexicon.has(rest) || lexicon.has(stem(rest))))
        found = [rest];
      else
        for (let end = start + SHORTEST; end <= word.length - SHORTEST; end += 1) {
          let head = word.slice(start, end);
          if (lexicon.has(head))
            for (let link of lists.links) {
              if (!word.startsWith(link, end)) continue;
              let tail = split(end + link.length);
              tail && (!found || better([head, ...tail], found)) && (found = [head, ...tail]);
            }
        }
      return seen.set(start, found), found;
    };
    return split(0) ?? [];
  };

  // web/search/index.js
  var add = (map, key, value) => {
    let held = map.get(key);
    held ? held.push(value) : map.set(key, [value]);
  }, prepare = (published) => {
    let stopWords = new Set(published.stop), groups = /* @__PURE__ */ new Map(), phrases = [];
    published.synonyms.forEach((group, number) => {
      for (let term of group[0])
        term.includes(" ") ? phrases.push([term.split(" "), number]) : add(groups, term, number);
    });
    let people = new Set(published.roles.flatMap(([, , stems]) => stems));
    for (let [terms] of published.synonyms)
      terms.some((term) => people.has(term)) && terms.forEach((term) => people.add(term));
    let placesOf = /* @__PURE__ */ new Map(), name = (words2, place) => {
      let telling = words(words2).filter((word) => !stopWords.has(word));
      for (let stemmed of new Set(telling.map(stem))) add(placesOf, stemmed, place);
    };
    published.institutions.forEach(([, full, short], number) => name(`${full} ${short}`, { institution: number })), published.schools.forEach(([, full], number) => name(full, { school: number }));
    let topicCount = published.topics.map(() => 0);
    published.labels.forEach((set) => published.sets[set][2].forEach((topic) => {
      topicCount[topic] += 1;
    }));
    let places = published.institutions.length + published.schools.length;
    for (let [word, named] of placesOf)
      named.length > Math.max(3, places / 3) && placesOf.delete(word);
    return { ...published, stopWords, heads: new Set(published.lexicon), groups, phrases, people, placesOf, topicCount };
  }, at = (starts, value) => {
    let low = 0, high = starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      starts[middle] <= value ? low = middle : high = middle - 1;
    }
    return low;
  }, STEPS = 9, postings = (terms, word, each) => {
    if (!Object.hasOwn(terms, word)) return !1;
    let text = terms[word], document2 = -1, distance = 0;
    for (let place = 0; place < text.length; place += 1) {
      let code = text.charCodeAt(place);
      code > 96 ? distance = distance * 36 + code - 87 : code < 58 ? distance = distance * 36 + code - 48 : (document2 += distance, distance = 0, each(document2, (code - 64) / STEPS));
    }
    return !0;
  }, marks = (index, entry) => {
    let group = /^#(\d+)(b?)$/.exec(entry);
    if (!group) return [entry];
    let [same, broader] = index.synonyms[Number(group[1])];
    return (group[2] ? broader : same).filter((term) => !term.includes(" "));
  };

  // web/search/question.js
  var WEIGHT = { synonym: 0.65, broader: 0.3, part: 0.4, onlyPart: 0.7, topicLabel: 0.95, topicDefinition: 0.2 }, PREFIXES = 12, raise = (map, key, value) => {
    value > (map.get(key) ?? 0) && map.set(key, value);
  }, widen = (index, found, number, share) => {
    let [same, broader, about, generic] = index.synonyms[number];
    found.generic ||= !!generic;
    let put = (entry, terms, weight) => {
      raise(found.variants, entry, weight);
      for (let term of terms)
        term.includes(" ") || raise(found.like, term, weight);
    };
    put(`#${number}`, same, share * WEIGHT.synonym), put(`#${number}b`, broader, share * WEIGHT.broader);
    for (let topic of about) raise(found.topics, topic, share);
  }, meaning = (index, terms, word, stemmed) => {
    let found = { word, stem: stemmed, variants: /* @__PURE__ */ new Map([[stemmed, 1]]), like: /* @__PURE__ */ new Map([[stemmed, 1]]), topics: /* @__PURE__ */ new Map(), generic: !1 }, synonyms = (from, share) => {
      for (let number of index.groups.get(from) ?? []) widen(index, found, number, share);
    };
    synonyms(stemmed, 1);
    let known2 = found.variants.size > 1 || Object.hasOwn(terms, stemmed);
    for (let part of parts(word, index.heads)) {
      if (index.stopWords.has(part)) continue;
      let share = known2 ? WEIGHT.part : WEIGHT.onlyPart;
      raise(found.variants, stem(part), share), raise(found.like, stem(part), share), synonyms(stem(part), share);
    }
    return found;
  }, understand = async (index, query, shard) => {
    let asked = words(query), telling = asked.filter((word) => !index.stopWords.has(word)), concepts = [], seen = /* @__PURE__ */ new Set();
    for (let word of telling) {
      let stemmed = stem(word);
      seen.has(stemmed) || (seen.add(stemmed), concepts.push(meaning(index, await shard(stemmed), word, stemmed)));
    }
    let within = /* @__PURE__ */ new Set();
    for (let [stems, number] of index.phrases) {
      if (!stems.every((each) => seen.has(each))) continue;
      let found = { word: null, stem: stems.join(" "), variants: /* @__PURE__ */ new Map(), like: /* @__PURE__ */ new Map(), topics: /* @__PURE__ */ new Map(), generic: !1 };
      widen(index, found, number, 1), concepts.push(found), stems.forEach((each) => within.add(each));
    }
    return index.topics.forEach(([, , label, definition], number) => {
      for (let each of concepts)
        if (!index.people.has(each.stem))
          for (let [variant, weight] of each.like)
            label.includes(variant) ? raise(each.topics, number, weight * WEIGHT.topicLabel) : definition.includes(variant) && raise(each.topics, number, weight * WEIGHT.topicDefinition);
    }), { concepts: concepts.filter((each) => !within.has(each.stem)), asked };
  }, oneApart = (one, other) => {
    let [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1) return !1;
    let from = 0;
    for (; from < short.length && short[from] === long[from]; ) from += 1;
    return short.length < long.length ? short.slice(from) === long.slice(from + 1) : short.slice(from + 1) === long.slice(from + 1) ? !0 : short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2);
  }, nearby = (terms, word, stemmed) => {
    let keys = Object.keys(terms), begun = keys.filter((term) => term.length > stemmed.length && term.startsWith(stemmed));
    if (begun.length) return { near: begun.slice(0, PREFIXES), begun: !0 };
    if (word.length < 4) return { near: [], begun: !1 };
    let close = keys.filter((term) => oneApart(term, stemmed) || word.length > 5 && oneApart(term, word)), within = keys.filter((term) => term.length > 3 && word.startsWith(term) && word.length - term.length < 4);
    return { near: close.length ? close.slice(0, 3) : within.slice(-1), begun: !1 };
  };

  // web/search/snippet.js
  var SNIPPET = 260, snippet = (text, hits, heads) => {
    let marked = spans(text).filter(({ words: words2 }) => words2.some((word) => hits.has(stem(word)) || parts(word, heads).some((part) => hits.has(stem(part))))), from = 0, most = 0;
    for (let { from: start } of marked) {
      let held = marked.filter((span) => span.from >= start && span.to <= start + SNIPPET).length;
      held > most && ([from, most] = [start, held]);
    }
    let begin = text.length <= SNIPPET * 1.4 || from < 80 ? 0 : text.lastIndexOf(" ", from - 50) + 1, end = text.length <= SNIPPET * 1.4 ? text.length : text.indexOf(" ", begin + SNIPPET);
    end < 0 && (end = text.length);
    let pieces2 = begin ? [{ text: "… ", hit: !1 }] : [];
    for (let span of marked)
      span.from < begin || span.to > end || (span.from > begin && pieces2.push({ text: text.slice(begin, span.from), hit: !1 }), pieces2.push({ text: text.slice(span.from, span.to), hit: !0 }), begin = span.to);
    return pieces2.push({ text: text.slice(begin, end) + (end < text.length ? " …" : ""), hit: !1 }), pieces2.filter((piece) => piece.text);
  };

  // web/search/find.js
  var WEIGHT2 = {
    prefix: 1,
    role: 0.4,
    norm: 0.5,
    topic: 1.3,
    secondTopic: 0.75,
    place: 3,
    past: 0.9,
    meant: 1.6,
    said: 0.45,
    covered: 0.25,
    generic: 0.3
  }, FAR = 0.1, placesNamed = (index, concepts) => {
    let concerned = /* @__PURE__ */ new Set(), institutions = /* @__PURE__ */ new Set(), schools = /* @__PURE__ */ new Set();
    for (let each of concepts)
      for (let { institution, school } of index.placesOf.get(each.stem) ?? [])
        concerned.add(each), institution !== void 0 ? institutions.add(institution) : schools.add(school);
    return { concerned, institutions, schools };
  }, worthOf = (index, each, share, rarity) => {
    let topicScores = index.topics.map((_, number) => (each.topics.get(number) ?? 0) * share * WEIGHT2.topic * Math.log(1 + index.documents / (1 + index.topicCount[number]))), named = (stems) => stems.some((stemmed) => each.like.has(stemmed)), roles = new Set(index.roles.flatMap(([, , stems], number) => named(stems) ? [number] : [])), norms = new Set(index.norms.flatMap(([, , , stems], number) => stems.includes(each.stem) ? [number] : []));
    return index.sets.map(([roleNumbers, normNumbers, topicNumbers]) => {
      let byTopic = topicNumbers.map((topic, rank2) => topicScores[topic] * (rank2 ? WEIGHT2.secondTopic : 1)), byRole = roleNumbers.some((role) => roles.has(role)) ? WEIGHT2.role / roleNumbers.length : 0, byNorm = norms.has(normNumbers[0]) ? WEIGHT2.norm * rarity : 0;
      return Math.max(0, ...byTopic) + byRole + byNorm;
    });
  }, rank = (index, { concepts, asked }, loaded, typing) => {
    let places = placesNamed(index, concepts), scores = new Float64Array(index.documents), covered = new Float64Array(index.documents), said = new Float32Array(index.documents), hits = /* @__PURE__ */ new Set(), unknown = [], instead = [], total = 0;
    for (let each of concepts) {
      let own = loaded.get(each.stem) ?? {}, last = each.word === asked.at(-1), counts = !places.concerned.has(each), inTexts = [...each.variants].some(([word]) => Object.hasOwn(loaded.get(word) ?? {}, word));
      if (each.word && (!inTexts || typing && last) && !(places.concerned.has(each) && !typing)) {
        let { near, begun } = nearby(own, each.word, each.stem);
        for (let term of near)
          raise(each.variants, term, WEIGHT2.prefix), loaded.set(term, own);
        !inTexts && !each.topics.size && counts && (near.length && !(begun && typing && last) && instead.push([each.word, near[0]]), near.length || unknown.push(each.word));
      }
      said.fill(0);
      for (let [variant, weight] of each.variants)
        postings(loaded.get(variant) ?? {}, variant, (document2, share2) => {
          said[document2] = Math.max(said[document2], weight * (WEIGHT2.said + (1 - WEIGHT2.said) * share2));
        }) && marks(index, variant).forEach((word) => hits.add(word));
      let spread = said.reduce((sum, weight) => sum + weight * weight, 0), share = each.generic && concepts.some((other) => !other.generic) ? WEIGHT2.generic : 1, rarity = share * Math.log(1 + index.documents / (1 + spread)), worth = worthOf(index, each, share, rarity);
      counts && (total += rarity);
      for (let document2 = 0; document2 < index.documents; document2 += 1) {
        let text = said[document2] * rarity, label = worth[index.labels[document2]];
        !text && !label || (scores[document2] += text + label, counts && (covered[document2] += Math.min(rarity, Math.max(text, label))));
      }
    }
    let meant = new Set(index.meant.flatMap(([words2, norms]) => asked.some((word) => words2.includes(word)) ? norms : [])), needed = concepts.some((each) => !places.concerned.has(each)), ranked = [], best = 0;
    return index.editions.forEach(([first, , institution, schools, inForce], edition) => {
      let end = index.editions[edition + 1]?.[0] ?? index.documents, named = places.institutions.has(institution) || schools.some((school) => places.schools.has(school));
      for (let document2 = first; document2 < end; document2 += 1) {
        let score = needed && !covered[document2] ? 0 : scores[document2];
        if (!needed && named && (score += 1), !score) continue;
        let factor = total ? WEIGHT2.covered + (1 - WEIGHT2.covered) * (covered[document2] / total) : 1;
        named && (factor *= WEIGHT2.place), inForce || (factor *= WEIGHT2.past), meant.has(index.sets[index.labels[document2]][1][0]) && (factor *= WEIGHT2.meant), score *= factor, best = Math.max(best, score), ranked.push({ document: document2, edition, score });
      }
    }), { ranked: ranked.filter(({ score }) => score >= FAR * best), hits, unknown, instead };
  }, FACETS = {
    instelling: (index, { edition }) => [index.editions[edition][2]],
    school: (index, { edition }) => index.editions[edition][3],
    rol: (index, { document: document2 }) => index.sets[index.labels[document2]][3],
    norm: (index, { document: document2 }) => index.sets[index.labels[document2]][1].slice(0, 1),
    onderwerp: (index, { document: document2 }) => index.sets[index.labels[document2]][2],
    versie: (index, { edition }) => [index.editions[edition][4] ? 0 : 1]
  }, NEWEST = "geldend", choices = (index) => {
    let named = (entries) => entries.map(([id, label]) => [String(id), String(label)]);
    return {
      instelling: named(index.institutions),
      school: named(index.schools),
      rol: named(index.roles),
      norm: named(index.norms),
      onderwerp: named(index.topics),
      versie: [[NEWEST, search.newest], ["eerder", search.past]]
    };
  }, narrow = (index, ranked, filters) => {
    let listed = choices(index), names = Object.keys(FACETS), wanted = names.map((name) => {
      let ids = filters[name] ?? (name === "versie" ? [NEWEST] : []);
      return new Set(ids.map((id) => listed[name].findIndex((entry) => entry[0] === id)).filter((n) => n >= 0));
    }), counts = names.map((name) => listed[name].map(() => 0)), kept = [];
    for (let each of ranked) {
      let values = names.map((name) => FACETS[name](index, each)), holds = values.map((own, n) => !wanted[n].size || own.some((value) => wanted[n].has(value))), failed = holds.filter((held) => !held).length;
      failed || kept.push(each), values.forEach((own, n) => {
        (failed === 0 || failed === 1 && !holds[n]) && own.forEach((value) => {
          counts[n][value] += 1;
        });
      });
    }
    let facets = {};
    return names.forEach((name, n) => {
      facets[name] = listed[name].map(([id, label], number) => ({ id, label, count: counts[n][number], chosen: wanted[n].has(number) })).filter((entry) => entry.count || entry.chosen);
    }), { kept, facets };
  }, finder = (fetch) => {
    let opened = null, open = () => (opened ??= fetch("index", "zoekindex.js").then(
      (published) => prepare(
        /** @type {Published} */
        published
      ),
      (error) => {
        throw opened = null, error;
      }
    ), opened), piece = (index, name) => fetch(name, `zoekindex/${index.version}/${name}.js`), show = async (index, { document: document2, edition }, hits) => {
      let number = at(index.blocks, document2), block = (
        /** @type {[string, string, string, string, [string, string][]][]} */
        await piece(index, `t${number}`)
      ), [eid, place, heading, text, notes] = block[document2 - index.blocks[number]], [, path, institution, schools, inForce, title, name] = index.editions[edition], [roles, norms] = index.sets[index.labels[document2]];
      return {
        path: `${path}/#${eid}`,
        place,
        heading,
        institution: index.institutions[institution][2],
        schools: schools.map((school) => index.schools[school][1]),
        edition: `${title} (${name})`,
        inForce: !!inForce,
        norms: norms.map((norm) => ({ id: index.norms[norm][0], drawing: index.norms[norm][4] })),
        roles: roles.map((role) => index.roles[role][1]),
        snippet: snippet(text, hits, index.heads),
        notes: notes.map(([label, words2]) => ({ label, snippet: snippet(words2, hits, index.heads) }))
      };
    };
    return async (query, { filters = {}, limit = 10, typing = !1 } = {}) => {
      let index = await open(), shard = async (word) => (
        /** @type {Terms} */
        await piece(index, `w${at(index.shards, word)}`)
      ), question = await understand(index, query, shard), wanted = new Set(question.concepts.flatMap((each) => [...each.variants.keys()])), loaded = /* @__PURE__ */ new Map();
      await Promise.all([...wanted].map(async (word) => loaded.set(word, await shard(word))));
      let { ranked, hits, unknown, instead } = rank(index, question, loaded, typing), { kept, facets } = narrow(index, ranked, filters);
      return kept.sort((a, b) => b.score - a.score || a.document - b.document), {
        total: kept.length,
        facets,
        unknown,
        instead,
        empty: !question.concepts.length,
        results: await Promise.all(kept.slice(0, limit).map((each) => show(index, each, hits)))
      };
    };
  };

  // web/search/engine.js
  var { currentScript } = document, root = new URL("../../", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href), waiting = /* @__PURE__ */ new Map();
  globalThis.protocolwijzerZoek = (name, content) => {
    waiting.get(name)?.(content);
  };
  var pieces = /* @__PURE__ */ new Map(), fetchPiece = (name, path) => {
    let piece = pieces.get(name);
    return piece || (piece = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      let script = document.createElement("script");
      script.src = new URL(path, root).href, script.addEventListener("load", () => script.remove()), script.addEventListener("error", () => {
        script.remove(), pieces.delete(name), reject(new Error(`${path} could not be read`));
      }), document.head.append(script);
    }), pieces.set(name, piece)), piece;
  };
  globalThis.pwSearch = { find: finder(fetchPiece), root };
})();
