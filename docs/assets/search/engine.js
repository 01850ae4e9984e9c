/* The search engine: `pwSearch.find` is all that the search box and the search page know of it.

   find(query, { filters, limit, typing }) → Promise<{
     total, results: [{ path, place, heading, institution, schools, edition, inForce, norms, roles, snippet }],
     facets: { name: [{ id, label, count, chosen }] }, unknown: [words], instead: [[asked, used]], empty }>
   `filters` is { name: [ids] } by facet name; `snippet` is [{ text, hit }]. */
(() => {
  "use strict";

  const { words: wordsOf, spans, stem, parts } = window.pwDutch;
  const root = new URL("../../", document.currentScript.src);

  // Weights, chosen on half of the questions in the tests; the other half was held out.
  const WEIGHT = {
    synonym: 0.65, broader: 0.3, part: 0.4, onlyPart: 0.7, prefix: 1,
    role: 0.4, norm: 0.5, topic: 1.3, topicLabel: 0.95, topicDefinition: 0.2, secondTopic: 0.75,
    place: 3, past: 0.9, meant: 1.6, said: 0.45, covered: 0.25, generic: 0.3,
  };
  // What force of rule the form of a question asks for.
  const MEANT = [
    ["mag mogen kan kun kunnen verboden toegestaan", "forbid permit-if permit"],
    ["moet moeten hoeft verplicht", "oblige"],
    ["gebeurt gebeurd gebeuren straf gestraft", "sanction"],
  ].map((sides) => sides.map((side) => new Set(side.split(" "))));
  const FAR = 0.1;
  const PREFIXES = 12;
  const STEPS = 9;

  /* Pieces of the index arrive as scripts that call this function: no right to connect is needed, and it works from disk. */
  const waiting = new Map();
  window.protocolwijzerZoek = (name, content) => {
    waiting.get(name)?.(content);
  };
  const pieces = new Map();
  const fetchPiece = (name, address) => {
    if (!pieces.has(name)) {
      pieces.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = new URL(address, root);
        script.addEventListener("load", () => script.remove());
        script.addEventListener("error", () => {
          script.remove();
          pieces.delete(name);
          reject(new Error(`${address} could not be read`));
        });
        document.head.append(script);
      }));
    }
    return pieces.get(name);
  };

  let opened = null;
  const open = () => {
    opened ??= fetchPiece("index", "zoekindex.js").then(prepare, (error) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  const add = (map, key, value) => {
    const held = map.get(key);
    if (held) held.push(value);
    else map.set(key, [value]);
  };

  const prepare = (index) => {
    index.stop = new Set(index.stop);
    index.lexicon = new Set(index.lexicon);
    index.groups = new Map();
    index.phrases = [];
    index.synonyms.forEach((group, number) => {
      for (const term of group[0]) {
        if (term.includes(" ")) index.phrases.push([term.split(" "), number]);
        else add(index.groups, term, number);
      }
    });
    // Who is asking says little about what is asked: such a word names no topic.
    index.people = new Set(index.roles.flatMap(([, , stems]) => stems));
    for (const [terms] of index.synonyms) {
      if (terms.some((term) => index.people.has(term))) terms.forEach((term) => index.people.add(term));
    }
    index.placesOf = new Map();
    const name = (words, place) => {
      const telling = wordsOf(words).filter((word) => !index.stop.has(word));
      for (const stemmed of new Set(telling.map(stem))) add(index.placesOf, stemmed, place);
    };
    index.institutions.forEach(([, full, short], number) => name(`${full} ${short}`, { institution: number }));
    index.schools.forEach(([, full], number) => name(full, { school: number }));
    index.topicCount = index.topics.map(() => 0);
    index.labels.forEach((set) => index.sets[set][2].forEach((topic) => { index.topicCount[topic] += 1; }));
    // A word in the name of half of all places ("college") names none of them.
    const places = index.institutions.length + index.schools.length;
    for (const [word, named] of index.placesOf) {
      if (named.length > Math.max(3, places / 3)) index.placesOf.delete(word);
    }
    return index;
  };

  /* The last entry of `starts` (sorted) that is at most `value`. */
  const at = (starts, value) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const shard = (index, word) => {
    const number = at(index.shards, word);
    return fetchPiece(`w${number}`, `zoekindex/${index.version}/w${number}.js`);
  };

  /* Call `each(document, weight)` for the postings of a word: digits and small letters count on in base 36, a capital is
     the weight. Returns whether there are any. */
  const postings = (terms, word, each) => {
    if (!Object.hasOwn(terms, word)) return false;
    const text = terms[word];
    let document = -1;
    let distance = 0;
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      if (code > 96) distance = distance * 36 + code - 87;
      else if (code < 58) distance = distance * 36 + code - 48;
      else {
        document += distance;
        distance = 0;
        each(document, (code - 64) / STEPS);
      }
    }
    return true;
  };

  /* The words behind an entry of the index, to mark them where they stand. */
  const marks = (index, entry) => {
    const group = /^#(\d+)(b?)$/.exec(entry);
    if (!group) return [entry];
    return index.synonyms[Number(group[1])][group[2] ? 1 : 0].filter((term) => !term.includes(" "));
  };

  const raise = (map, key, value) => {
    if (value > (map.get(key) ?? 0)) map.set(key, value);
  };

  /* What a word of the question may stand for in the texts: `variants` are entries of the index with a weight (a group
     of synonyms is one entry), `like` the words behind them, `topics` what it is about. */
  const concept = (index, terms, word, stemmed) => {
    const found = { word, stem: stemmed, variants: new Map([[stemmed, 1]]), like: new Map([[stemmed, 1]]), topics: new Map(), generic: false };
    const synonyms = (from, share) => {
      for (const number of index.groups.get(from) ?? []) widen(index, found, number, share);
    };
    synonyms(stemmed, 1);
    // A compound that no text holds and no group of synonyms knows is asked for by its parts alone.
    const known = found.variants.size > 1 || Object.hasOwn(terms, stemmed);
    for (const part of parts(word, index.lexicon)) {
      if (index.stop.has(part)) continue;
      const share = known ? WEIGHT.part : WEIGHT.onlyPart;
      raise(found.variants, stem(part), share);
      raise(found.like, stem(part), share);
      synonyms(stem(part), share);
    }
    return found;
  };

  const widen = (index, found, number, share) => {
    const [same, broader, about, generic] = index.synonyms[number];
    found.generic ||= Boolean(generic);
    const put = (entry, terms, weight) => {
      raise(found.variants, entry, weight);
      for (const term of terms) {
        if (!term.includes(" ")) raise(found.like, term, weight);
      }
    };
    put(`#${number}`, same, share * WEIGHT.synonym);
    put(`#${number}b`, broader, share * WEIGHT.broader);
    for (const topic of about) raise(found.topics, topic, share);
  };

  const understand = async (index, query) => {
    const asked = wordsOf(query);
    const telling = asked.filter((word) => !index.stop.has(word));
    const concepts = [];
    const seen = new Set();
    for (const word of telling) {
      const stemmed = stem(word);
      if (seen.has(stemmed)) continue;
      seen.add(stemmed);
      concepts.push(concept(index, await shard(index, stemmed), word, stemmed));
    }
    const within = new Set();
    for (const [stems, number] of index.phrases) {
      if (!stems.every((each) => seen.has(each))) continue;
      const found = { word: null, stem: stems.join(" "), variants: new Map(), like: new Map(), topics: new Map(), generic: false };
      widen(index, found, number, 1);
      concepts.push(found);
      stems.forEach((each) => within.add(each));
    }
    index.topics.forEach(([, , label, definition], number) => {
      for (const each of concepts) {
        if (index.people.has(each.stem)) continue;
        for (const [variant, weight] of each.like) {
          if (label.includes(variant)) raise(each.topics, number, weight * WEIGHT.topicLabel);
          else if (definition.includes(variant)) raise(each.topics, number, weight * WEIGHT.topicDefinition);
        }
      }
    });
    // What a phrase says together ("van school gestuurd") its words do not say one by one.
    return { concepts: concepts.filter((each) => !within.has(each.stem)), asked };
  };

  /* For a word that is in no text: words that begin with it, else those one letter off, else one that it begins with. */
  const nearby = (terms, word, stemmed) => {
    const keys = Object.keys(terms);
    const begun = keys.filter((term) => term.length > stemmed.length && term.startsWith(stemmed));
    if (begun.length) return { near: begun.slice(0, PREFIXES), begun: true };
    if (word.length < 4) return { near: [], begun: false };
    const close = keys.filter((term) => oneApart(term, stemmed) || (word.length > 5 && oneApart(term, word)));
    const within = keys.filter((term) => term.length > 3 && word.startsWith(term) && word.length - term.length < 4);
    return { near: close.length ? close.slice(0, 3) : within.slice(-1), begun: false };
  };
  const oneApart = (one, other) => {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1) return false;
    let from = 0;
    while (from < short.length && short[from] === long[from]) from += 1;
    if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
    if (short.slice(from + 1) === long.slice(from + 1)) return true;
    return short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2);
  };

  const find = async (query, { filters = {}, limit = 10, typing = false } = {}) => {
    const index = await open();
    const question = await understand(index, query);
    const { concepts } = question;
    const places = new Set();
    const chosen = { institutions: new Set(), schools: new Set() };
    for (const each of concepts) {
      for (const { institution, school } of index.placesOf.get(each.stem) ?? []) {
        places.add(each);
        if (institution !== undefined) chosen.institutions.add(institution);
        else chosen.schools.add(school);
      }
    }

    const wanted = new Set(concepts.flatMap((each) => [...each.variants.keys()]));
    const loaded = new Map();
    await Promise.all([...wanted].map(async (word) => loaded.set(word, await shard(index, word))));

    const scores = new Float64Array(index.documents);
    const covered = new Float64Array(index.documents);
    const said = new Float32Array(index.documents);
    const hits = new Set();
    const unknown = [];
    const instead = [];
    let total = 0;
    for (const each of concepts) {
      const own = loaded.get(each.stem) ?? {};
      const last = each.word === question.asked.at(-1);
      const inTexts = [...each.variants].some(([word]) => Object.hasOwn(loaded.get(word) ?? {}, word));
      if (each.word && (!inTexts || (typing && last)) && !(places.has(each) && !typing)) {
        const { near, begun } = nearby(own, each.word, each.stem);
        for (const term of near) {
          raise(each.variants, term, WEIGHT.prefix);
          loaded.set(term, own);
        }
        if (!inTexts && !each.topics.size && !places.has(each)) {
          if (near.length && !(begun && typing && last)) instead.push([each.word, near[0]]);
          if (!near.length) unknown.push(each.word);
        }
      }
      said.fill(0);
      for (const [variant, weight] of each.variants) {
        const found = postings(loaded.get(variant) ?? {}, variant, (document, share) => {
          said[document] = Math.max(said[document], weight * (WEIGHT.said + (1 - WEIGHT.said) * share));
        });
        if (found) marks(index, variant).forEach((word) => hits.add(word));
      }
      // How rare a word is: a document where only a broader word stands counts for little.
      const spread = said.reduce((sum, weight) => sum + weight * weight, 0);
      const share = each.generic && concepts.some((other) => !other.generic) ? WEIGHT.generic : 1;
      const rarity = share * Math.log(1 + index.documents / (1 + spread));
      const topicScores = index.topics.map((_, number) =>
        (each.topics.get(number) ?? 0) * share * WEIGHT.topic * Math.log(1 + index.documents / (1 + index.topicCount[number])));
      const named = (stems) => stems.some((stemmed) => each.like.has(stemmed));
      const roles = new Set(index.roles.flatMap(([, , stems], number) => (named(stems) ? [number] : [])));
      const norms = new Set(index.norms.flatMap(([, , , stems], number) => (stems.includes(each.stem) ? [number] : [])));
      const worth = index.sets.map(([roleNumbers, normNumbers, topicNumbers]) => {
        const byTopic = topicNumbers.map((topic, rank) => topicScores[topic] * (rank ? WEIGHT.secondTopic : 1));
        const byRole = roleNumbers.some((role) => roles.has(role)) ? WEIGHT.role / roleNumbers.length : 0;
        const byNorm = norms.has(normNumbers[0]) ? WEIGHT.norm * rarity : 0;
        return Math.max(0, ...byTopic) + byRole + byNorm;
      });
      const counts = !places.has(each);
      if (counts) total += rarity;
      for (let document = 0; document < index.documents; document += 1) {
        const text = said[document] * rarity;
        const label = worth[index.labels[document]];
        if (!text && !label) continue;
        scores[document] += text + label;
        if (counts) covered[document] += Math.min(rarity, Math.max(text, label));
      }
    }

    const meant = new Set();
    for (const [words, forces] of MEANT) {
      if (!question.asked.some((word) => words.has(word))) continue;
      index.norms.forEach(([, , , , , force], number) => { if (forces.has(force)) meant.add(number); });
    }
    const needed = concepts.some((each) => !places.has(each));
    let best = 0;
    index.editions.forEach(([first, , institution, schools, inForce], number) => {
      const end = index.editions[number + 1]?.[0] ?? index.documents;
      const named = chosen.institutions.has(institution) || schools.some((school) => chosen.schools.has(school));
      for (let document = first; document < end; document += 1) {
        if (needed && !covered[document]) scores[document] = 0;
        if (!needed && named) scores[document] += 1;
        if (!scores[document]) continue;
        let factor = total ? WEIGHT.covered + (1 - WEIGHT.covered) * (covered[document] / total) : 1;
        if (named) factor *= WEIGHT.place;
        if (!inForce) factor *= WEIGHT.past;
        if (meant.has(index.sets[index.labels[document]][1][0])) factor *= WEIGHT.meant;
        scores[document] *= factor;
        best = Math.max(best, scores[document]);
      }
    });
    // What scores far below the best is about something else.
    const ranked = [];
    index.editions.forEach(([first], number) => {
      const end = index.editions[number + 1]?.[0] ?? index.documents;
      for (let document = first; document < end; document += 1) {
        if (best && scores[document] >= FAR * best) ranked.push({ document, edition: number, score: scores[document] });
      }
    });
    const { kept, facets } = narrow(index, ranked, filters);
    kept.sort((a, b) => b.score - a.score || a.document - b.document);
    return {
      total: kept.length,
      facets,
      unknown,
      instead,
      empty: !concepts.length,
      results: await Promise.all(kept.slice(0, limit).map((each) => show(index, each, hits))),
    };
  };

  const FACETS = {
    instelling: (index, { edition }) => [index.editions[edition][2]],
    school: (index, { edition }) => index.editions[edition][3],
    rol: (index, { document }) => index.sets[index.labels[document]][0],
    norm: (index, { document }) => index.sets[index.labels[document]][1].slice(0, 1),
    onderwerp: (index, { document }) => index.sets[index.labels[document]][2],
    versie: (index, { edition }) => [index.editions[edition][4] ? 0 : 1],
  };
  const choices = (index) => ({
    instelling: index.institutions,
    school: index.schools,
    rol: index.roles,
    norm: index.norms,
    onderwerp: index.topics,
    versie: [["geldend", "Nieuwste tekst"], ["eerder", "Eerdere tekst"]],
  });

  /* Within a facet any choice will do, between facets all must hold; each count is what choosing it would leave. */
  const narrow = (index, ranked, filters) => {
    const listed = choices(index);
    const names = Object.keys(FACETS);
    const wanted = names.map((name) => {
      const ids = filters[name] ?? (name === "versie" ? ["geldend"] : []);
      const numbers = new Set(ids.map((id) => listed[name].findIndex((entry) => entry[0] === id)).filter((n) => n >= 0));
      return numbers;
    });
    const counts = names.map((name) => new Array(listed[name].length).fill(0));
    const kept = [];
    for (const each of ranked) {
      const values = names.map((name) => FACETS[name](index, each));
      const holds = values.map((own, n) => !wanted[n].size || own.some((value) => wanted[n].has(value)));
      const failed = holds.filter((held) => !held).length;
      if (!failed) kept.push(each);
      values.forEach((own, n) => {
        if (failed === 0 || (failed === 1 && !holds[n])) own.forEach((value) => { counts[n][value] += 1; });
      });
    }
    const facets = {};
    names.forEach((name, n) => {
      facets[name] = listed[name]
        .map((entry, number) => ({ id: entry[0], label: entry[1], count: counts[n][number], chosen: wanted[n].has(number) }))
        .filter((entry) => entry.count || entry.chosen);
    });
    return { kept, facets };
  };

  const SNIPPET = 260;
  const show = async (index, { document, edition }, hits) => {
    const number = at(index.blocks, document);
    const block = await fetchPiece(`t${number}`, `zoekindex/${index.version}/t${number}.js`);
    const [eid, place, heading, text] = block[document - index.blocks[number]];
    const [, path, institution, schools, inForce, title, name] = index.editions[edition];
    const [roles, norms] = index.sets[index.labels[document]];
    return {
      path: `${path}/#${eid}`,
      place,
      heading,
      institution: index.institutions[institution][2],
      schools: schools.map((school) => index.schools[school][1]),
      edition: `${title} (${name})`,
      inForce: Boolean(inForce),
      norms: norms.map((norm) => ({ id: index.norms[norm][0], sign: index.norms[norm][2], drawing: index.norms[norm][4] })),
      roles: roles.map((role) => index.roles[role][1]),
      snippet: snippet(text, hits, index.lexicon),
    };
  };

  /* The stretch of the text with the most hits, each marked. */
  const snippet = (text, hits, lexicon) => {
    const marked = spans(text).filter(({ words }) =>
      words.some((word) => hits.has(stem(word)) || parts(word, lexicon).some((part) => hits.has(stem(part)))));
    let from = 0;
    let most = 0;
    for (const { from: start } of marked) {
      const held = marked.filter((span) => span.from >= start && span.to <= start + SNIPPET).length;
      if (held > most) [from, most] = [start, held];
    }
    let begin = text.length <= SNIPPET * 1.4 || from < 80 ? 0 : text.lastIndexOf(" ", from - 50) + 1;
    let end = text.length <= SNIPPET * 1.4 ? text.length : text.indexOf(" ", begin + SNIPPET);
    if (end < 0) end = text.length;
    const pieces = begin ? [{ text: "… ", hit: false }] : [];
    for (const span of marked) {
      if (span.from < begin || span.to > end) continue;
      if (span.from > begin) pieces.push({ text: text.slice(begin, span.from), hit: false });
      pieces.push({ text: text.slice(span.from, span.to), hit: true });
      begin = span.to;
    }
    pieces.push({ text: text.slice(begin, end) + (end < text.length ? " …" : ""), hit: false });
    return pieces.filter((piece) => piece.text);
  };

  window.pwSearch = { find, root };
})();
