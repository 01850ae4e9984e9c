/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
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
    for (let [terms, broader] of published.synonyms)
      broader.length && broader.every((term) => people.has(term)) && terms.forEach((term) => people.add(term));
    let labelled2 = /* @__PURE__ */ new Set([
      ...published.topics.flatMap(([, , label, definition]) => [...label, ...definition]),
      ...published.norms.flatMap(([, , , stems]) => stems)
    ]);
    return { ...published, stopWords, heads: new Set(published.lexicon), groups, phrases, people, labelled: labelled2, spelling: null };
  }, at = (starts, value) => {
    let low = 0, high = starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      starts[middle] <= value ? low = middle : high = middle - 1;
    }
    return low;
  };
  var numbers = (told) => told ? told.split(".").map((number) => parseInt(number, 36)) : [], labels = (told) => {
    let [roles, norms, topics, concerned, past, twin] = told.split(",");
    return {
      roles: numbers(roles),
      norms: numbers(norms),
      topics: numbers(topics),
      concerned: numbers(concerned),
      past: !!past,
      twin: parseInt(twin || "0", 36)
    };
  }, shardOf = ([terms, sets]) => ({ terms, sets: sets.map(labels) });
  var listed = (terms, word) => {
    if (!Object.hasOwn(terms, word)) return null;
    let found = terms[word];
    return typeof found == "string" ? { text: found, count: -1, starts: [], names: [] } : { text: String(found[1]), count: Number(found[0]), starts: (
      /** @type {Cut} */
      found[2]
    ), names: (
      /** @type {Cut} */
      found[3]
    ) };
  }, postings = (text, each) => {
    let document2 = -1, distance2 = 0, weight = 0, set = 0;
    for (let place = 0; place < text.length; place += 1) {
      let code = text.charCodeAt(place);
      code > 96 ? distance2 = distance2 * 36 + code - 87 : code < 58 ? distance2 = distance2 * 36 + code - 48 : code < 74 ? (document2 += distance2, distance2 = 0, weight = (code - 64) / 9) : (set = set * 17 + code - 74, text.charCodeAt(place + 1) > 64 && text.charCodeAt(place + 1) < 91 || (each(document2, weight, set), set = 0));
    }
  }, marks = (index, entry) => {
    let group = /^#(\d+)(b?)$/.exec(entry);
    if (!group) return [entry];
    let [same, broader] = index.synonyms[Number(group[1])];
    return (group[2] ? broader : same).filter((term) => !term.includes(" "));
  };

  // web/search/gather.js
  var MANY = 3e3, LIKELY = 4, PARTS = 4, STRETCHES = 8, within = (ranges, document2) => {
    for (let place = 0; place < ranges.length; place += 2)
      if (document2 >= ranges[place] && document2 < ranges[place + 1]) return !0;
    return !1;
  }, named = (index, each) => ({
    roles: index.roles.flatMap(([, , stems], number) => stems.some((stemmed) => each.like.has(stemmed)) ? [number] : []),
    norms: index.norms.flatMap(([, , , stems], number) => stems.includes(each.stem) ? [number] : [])
  }), labelled = (index, concepts) => {
    let topics = /* @__PURE__ */ new Map(), found = /* @__PURE__ */ new Set();
    for (let each of concepts) {
      for (let [topic, weight] of each.topics) topics.set(topic, Math.max(weight, topics.get(topic) ?? 0));
      let { roles, norms } = named(index, each), few = (count) => concepts.length === 1 || count <= MANY;
      roles.filter((number) => few(index.counts.r[number])).forEach((number) => found.add(`#r${number}`)), norms.filter((number) => few(index.counts.n[number])).forEach((number) => found.add(`#n${number}`));
    }
    return [...topics].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]).filter(([topic], rank2) => rank2 < LIKELY || index.counts.t[topic] <= MANY).forEach(([topic]) => found.add(`#t${topic}`)), found;
  }, gather = async (entries, loaded, ranges, piece) => {
    let labels2 = /* @__PURE__ */ new Map(), read = /* @__PURE__ */ new Map(), cut = !1;
    await Promise.all([...new Set(entries)].map(async (entry) => {
      let shard = loaded.get(entry), list = shard && listed(shard.terms, entry);
      if (!list) return;
      let said = /* @__PURE__ */ new Map(), add2 = (text, sets, inside) => {
        postings(text, (document2, weight, set) => {
          inside && !within(inside, document2) || (said.set(document2, weight), labels2.set(document2, sets[set]));
        });
      };
      if (add2(list.text, shard.sets, null), read.set(entry, { said, count: list.count < 0 ? said.size : list.count }), list.count < 0 || (cut = !0, ranges.length > 2 * STRETCHES)) return;
      let parts2 = /* @__PURE__ */ new Set();
      for (let place = 0; place < ranges.length; place += 2)
        if (ranges[place] !== ranges[place + 1])
          for (let part = at(list.starts, ranges[place]); part <= at(list.starts, ranges[place + 1] - 1); part += 1) parts2.add(part);
      await Promise.all([...parts2].slice(0, PARTS).map(async (part) => {
        let [text, sets] = (
          /** @type {[string, string[]]} */
          await piece(list.names[part])
        );
        add2(text, shardOf([{}, sets]).sets, ranges);
      }));
    }));
    let documents = [...labels2.keys()].sort((a, b) => a - b), placeOf = new Map(documents.map((document2, place) => [document2, place])), lists2 = /* @__PURE__ */ new Map();
    for (let [entry, { said, count }] of read) {
      let places = [...said.keys()].map((document2) => placeOf.get(document2) ?? 0);
      lists2.set(entry, { places, shares: [...said.values()], count });
    }
    return { documents, labels: documents.map((document2) => (
      /** @type {Labels} */
      labels2.get(document2)
    )), lists: lists2, cut };
  };

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
    ]
  }, asking = {
    irregular: {
      gevolg: "gevolg",
      gevolgen: "gevolg",
      kinderen: "kind",
      leden: "lid",
      reageert: "reageer",
      bel: "opbel",
      bellen: "opbel",
      belt: "opbel",
      belde: "opbel",
      gebeld: "opbel",
      gemeen: "gemeen",
      gemene: "gemeen",
      gemeens: "gemeen",
      gekeken: "kijk",
      keek: "kijk",
      keken: "kijk",
      gelogen: "lieg",
      loog: "lieg",
      logen: "lieg",
      gescholden: "scheld",
      schold: "scheld",
      scholden: "scheld",
      schreef: "schrijf",
      schreven: "schrijf",
      zwart: "zwartmak",
      gewapt: "app",
      wapp: "app",
      wappen: "app",
      wappje: "app",
      wappjes: "app"
    },
    links: [
      "",
      "s",
      "en",
      "e",
      "n"
    ],
    fillers: [
      "aangeeft",
      "aangegeven",
      "aangeven",
      "aantal",
      "afvragen",
      "allemaal",
      "alvast",
      "anders",
      "aub",
      "bedacht",
      "bedenken",
      "beetje",
      "begin",
      "beginnen",
      "begint",
      "begonnen",
      "begrijp",
      "begrijpen",
      "begrijpt",
      "beloofd",
      "beloven",
      "best",
      "beter",
      "bijna",
      "binnenkort",
      "bleef",
      "blijf",
      "blijft",
      "blijven",
      "brengen",
      "brengt",
      "btw",
      "da",
      "daarover",
      "dacht",
      "dag",
      "dagen",
      "das",
      "deed",
      "denkt",
      "dichtbij",
      "ding",
      "dingen",
      "dingetje",
      "dingetjes",
      "dringend",
      "durf",
      "durft",
      "durven",
      "dus",
      "echt",
      "eentje",
      "eerst",
      "effe",
      "effetjes",
      "egt",
      "eigenlijk",
      "eindelijk",
      "elkaar",
      "elke",
      "enige",
      "enkel",
      "enorm",
      "eraan",
      "ergens",
      "erin",
      "ermee",
      "eronder",
      "erop",
      "erover",
      "ervan",
      "eventjes",
      "evt",
      "ff",
      "fijn",
      "gaan",
      "gaf",
      "gauw",
      "gedaan",
      "gegeven",
      "gehad",
      "gekregen",
      "geloof",
      "genoemd",
      "genomen",
      "gevoel",
      "gewoon",
      "gister",
      "gisteravond",
      "gisteren",
      "goed",
      "goeie",
      "graag",
      "groetjes",
      "groot",
      "grote",
      "gw",
      "gwn",
      "gwoon",
      "haal",
      "haalt",
      "hadden",
      "halen",
      "hallo",
      "handig",
      "hang",
      "hangt",
      "heel",
      "hele",
      "helemaal",
      "help",
      "herinneren",
      "hey",
      "hi",
      "hield",
      "hierover",
      "hoeveel",
      "hoezo",
      "hoi",
      "hou",
      "houd",
      "houden",
      "houdt",
      "idd",
      "idk",
      "ie",
      "iedere",
      "iedereen",
      "ieders",
      "iem",
      "iig",
      "immers",
      "inderdaad",
      "indienen",
      "ineens",
      "ingediend",
      "jaar",
      "jammer",
      "jaren",
      "jezelf",
      "jouzelf",
      "jwt",
      "jwz",
      "kapot",
      "keer",
      "keren",
      "kga",
      "khb",
      "kheb",
      "klein",
      "kleine",
      "klopt",
      "kmag",
      "kmoet",
      "kreeg",
      "kregen",
      "kwam",
      "kwamen",
      "laat",
      "laatst",
      "laatste",
      "lag",
      "laten",
      "leg",
      "leggen",
      "legt",
      "leuk",
      "leuke",
      "lief",
      "liefst",
      "liep",
      "liet",
      "lieten",
      "lig",
      "liggen",
      "ligt",
      "lijkt",
      "loop",
      "loopt",
      "lopen",
      "lukt",
      "maakte",
      "maand",
      "maanden",
      "mag",
      "makkelijk",
      "meestal",
      "mensen",
      "meteen",
      "mezelf",
      "misschien",
      "mn",
      "moeilijk",
      "moment",
      "morgen",
      "mss",
      "n'n",
      "naja",
      "nam",
      "namelijk",
      "neem",
      "neemt",
      "nemen",
      "net",
      "netzo",
      "nie",
      "niemands",
      "nieuw",
      "nieuwe",
      "nodig",
      "noem",
      "nogal",
      "nou",
      "nx",
      "ofzo",
      "ok",
      "okay",
      "oke",
      "oneens",
      "ongeveer",
      "onlangs",
      "ontzettend",
      "ooit",
      "opeens",
      "opnieuw",
      "over",
      "pak",
      "pakken",
      "pas",
      "pff",
      "plotseling",
      "pls",
      "plz",
      "precies",
      "probeer",
      "probeert",
      "proberen",
      "proberend",
      "raar",
      "raars",
      "rare",
      "rustig",
      "samen",
      "slecht",
      "slechte",
      "snel",
      "somehow",
      "sommige",
      "soms",
      "soort",
      "soorten",
      "sowieso",
      "steeds",
      "stel",
      "stelt",
      "stom",
      "stomme",
      "stond",
      "stop",
      "stoppen",
      "stopt",
      "straks",
      "stuk",
      "superveel",
      "sws",
      "thx",
      "tijdje",
      "tis",
      "toevallig",
      "trouwens",
      "tuurlijk",
      "uberhaupt",
      "uitzoeken",
      "uren",
      "uur",
      "vaak",
      "vaker",
      "vanaf",
      "vanavond",
      "vandaag",
      "vanochtend",
      "vast",
      "vergeet",
      "vergeten",
      "vermoedelijk",
      "vertel",
      "vertelde",
      "vertelt",
      "vlug",
      "voel",
      "voelen",
      "voelt",
      "vond",
      "voortaan",
      "vorig",
      "vorige",
      "vrij",
      "wa",
      "waarin",
      "waarmee",
      "waaronder",
      "waarop",
      "waarover",
      "waarvan",
      "waarvoor",
      "wanneer",
      "wanr",
      "wb",
      "week",
      "weinig",
      "weken",
      "werd",
      "wnr",
      "wrm",
      "wrs",
      "ws",
      "wss",
      "zat",
      "zeer",
      "zei",
      "zeiden",
      "zeker",
      "zelfde",
      "zelfs",
      "zitten",
      "zn",
      "zoiets",
      "zomaar",
      "zomer",
      "zon",
      "zoveel",
      "zowel",
      "zulke"
    ],
    particles: [
      "aan",
      "achter",
      "af",
      "bij",
      "binnen",
      "buiten",
      "door",
      "in",
      "langs",
      "mee",
      "na",
      "om",
      "op",
      "over",
      "rond",
      "samen",
      "tegen",
      "terug",
      "toe",
      "uit",
      "vast",
      "voor",
      "voort",
      "weg"
    ],
    pointing: [
      "dat",
      "de",
      "deze",
      "die",
      "dit",
      "een",
      "elkaar",
      "haar",
      "het",
      "hun",
      "je",
      "jouw",
      "jullie",
      "mijn",
      "ons",
      "onze",
      "uw",
      "zijn"
    ],
    placing: [
      "binnen",
      "buiten",
      "in",
      "na",
      "op",
      "over",
      "tijdens"
    ],
    about: [
      "over",
      "van"
    ],
    shortened: {
      mn: "mijn",
      "m'n": "mijn",
      zn: "zijn",
      "z'n": "zijn",
      dr: "haar",
      "d'r": "haar",
      nie: "niet",
      ni: "niet",
      da: "dat",
      gn: "geen",
      ie: "hij",
      iem: "iemand",
      me: "mij",
      nx: "niets",
      wa: "wat"
    },
    relating: [
      "aan",
      "achter",
      "bij",
      "door",
      "in",
      "met",
      "naar",
      "namens",
      "om",
      "onder",
      "op",
      "over",
      "tegen",
      "tijdens",
      "tot",
      "tussen",
      "uit",
      "van",
      "via",
      "voor",
      "zonder"
    ],
    alike: [
      [
        "sch",
        "sg"
      ],
      [
        "tie",
        "sie"
      ],
      [
        "tsie",
        "sie"
      ],
      [
        "ts",
        "s"
      ],
      [
        "ij",
        "ei"
      ],
      [
        "y",
        "i"
      ],
      [
        "au",
        "ou"
      ],
      [
        "ph",
        "f"
      ],
      [
        "th",
        "t"
      ],
      [
        "qu",
        "k"
      ],
      [
        "ck",
        "k"
      ],
      [
        "cc",
        "k"
      ],
      [
        "ch",
        "g"
      ],
      [
        "ce",
        "se"
      ],
      [
        "ci",
        "si"
      ],
      [
        "c",
        "k"
      ],
      [
        "x",
        "ks"
      ],
      [
        "z",
        "s"
      ],
      [
        "v",
        "f"
      ],
      [
        "dt",
        "t"
      ],
      [
        "d",
        "t"
      ],
      [
        "b",
        "p"
      ],
      [
        "ea",
        "i"
      ],
      [
        "ee",
        "e"
      ],
      [
        "aa",
        "a"
      ],
      [
        "oo",
        "o"
      ],
      [
        "uu",
        "u"
      ],
      [
        "ie",
        "i"
      ],
      [
        "oe",
        "u"
      ]
    ]
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

  // web/search/narrow.js
  var LABELLED = {
    rol: ({ concerned }) => concerned,
    norm: ({ norms }) => norms.slice(0, 1),
    onderwerp: ({ topics }) => topics,
    versie: ({ past }) => [past ? 1 : 0]
  }, PLACES = {
    instelling: ({ institution: [id, name] }) => [[id, name]],
    school: ({ schools }) => schools
  }, NEWEST = "geldend", choices = (index) => {
    let named2 = (entries) => entries.map(([id, label]) => [String(id), String(label)]);
    return {
      rol: named2(index.roles),
      norm: named2(index.norms),
      onderwerp: named2(index.topics),
      versie: [[NEWEST, search.newest], ["eerder", search.past]]
    };
  }, ofPlaces = (name, { chosen, editionOf, editions }) => {
    let labels2 = new Map(editions.flatMap(PLACES[name]));
    chosen[name].forEach(({ id, label }) => labels2.set(id, label));
    let ids = [...labels2.keys()];
    return {
      listed: [...labels2],
      wanted: new Set(chosen[name].map(({ id }) => ids.indexOf(id))),
      values: ({ document: document2 }) => {
        let edition = editionOf(document2), own = edition ? PLACES[name](edition).map(([id]) => id) : [], here = chosen[name].filter(({ ranges }) => within(ranges, document2)).map(({ id }) => id);
        return [.../* @__PURE__ */ new Set([...own, ...here])].map((id) => ids.indexOf(id));
      }
    };
  }, narrow = (index, ranked, filters, around) => {
    let kinds = { instelling: ofPlaces("instelling", around), school: ofPlaces("school", around) };
    for (let [name, listed2] of Object.entries(choices(index))) {
      let ids = filters[name] ?? (name === "versie" ? [NEWEST] : []), wanted = new Set(ids.map((id) => listed2.findIndex((entry) => entry[0] === id)).filter((n) => n >= 0));
      kinds[name] = { listed: listed2, wanted, values: ({ labels: labels2 }) => LABELLED[name](labels2) };
    }
    let every = Object.values(kinds), counts = every.map(({ listed: listed2 }) => listed2.map(() => 0)), kept = [];
    for (let each of ranked) {
      let values = every.map((kind) => kind.values(each)), holds2 = values.map((own, n) => !every[n].wanted.size || own.some((value) => every[n].wanted.has(value))), failed = holds2.filter((held) => !held).length;
      failed || kept.push(each), values.forEach((own, n) => {
        (failed === 0 || failed === 1 && !holds2[n]) && own.forEach((value) => {
          counts[n][value] += 1;
        });
      });
    }
    let facets = {};
    return Object.entries(kinds).forEach(([name, { listed: listed2, wanted }], n) => {
      facets[name] = listed2.map(([id, label], number) => ({ id, label, count: counts[n][number], chosen: wanted.has(number) })).filter((entry) => entry.count || entry.chosen);
    }), { kept, facets };
  };

  // web/search/places.js
  var register = (leaf) => {
    let read = /* @__PURE__ */ new Map(), piece = async (document2) => {
      let { first, content } = await leaf(document2);
      if (read.has(first)) return;
      let next = first;
      read.set(
        first,
        /** @type {Published[]} */
        content.map(([count, path, institution, schools, title, name]) => {
          let edition = { first: next, end: next + count, path, institution, schools, title, name };
          return next += count, edition;
        })
      );
    }, among = (editions, document2) => editions.find(({ first, end }) => document2 >= first && document2 < end);
    return { near: async (ranked) => {
      let editions = [], used = /* @__PURE__ */ new Set(), left = ranked.map(({ document: document2 }) => document2);
      for (; left.length && used.size < 12; ) {
        await Promise.all(left.slice(0, 4).map(piece));
        for (let document2 of left.slice(0, 4))
          for (let [first, found] of read) among(found, document2) && used.add(first);
        editions = [...used].sort((a, b) => a - b).flatMap((first) => read.get(first) ?? []);
        let [from, to] = [editions.map(({ first }) => first), editions.map(({ end }) => end)];
        left = left.filter((document2) => !from.some((first, n) => document2 >= first && document2 < to[n]));
      }
      return editions;
    }, of: async (document2) => (await piece(document2), /** @type {Edition} */
    [...read.values()].flatMap((editions) => among(editions, document2) ?? [])[0]) };
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
    for (let [joined2] of fold(text).matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
      for (let [word] of joined2.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)) found.push(word);
      joined2.includes("-") && found.push(joined2.replaceAll("-", ""));
    }
    return found;
  }, { "": nothing, "-": hyphens } = signs.counts_as, PART = `(?:${signs.broken}|[\\p{L}\\p{N}\\p{M}${nothing}])+`, WRITTEN = new RegExp(`${PART}(?:['’‘ʼ\\-${hyphens}]${PART})*`, "gu"), spans = (text) => [...text.matchAll(WRITTEN)].map((match) => ({ from: match.index, to: match.index + match[0].length, words: words(match[0]) })), irregular = new Map(Object.entries(asking.irregular)), single = (word) => word.replace(/([bdfgklmnprst])\1$/, "$1"), stem = (word) => {
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
            for (let link of asking.links) {
              if (!word.startsWith(link, end)) continue;
              let tail = split(end + link.length);
              tail && (!found || better([head, ...tail], found)) && (found = [head, ...tail]);
            }
        }
      return seen.set(start, found), found;
    };
    return split(0) ?? [];
  };

  // web/search/joined.js
  var FAR = 8, SHORTEST2 = 3, particles = new Set(asking.particles), pointing = new Set(asking.pointing), spellings = (one, other) => [.../* @__PURE__ */ new Set([one, stem(one)])].flatMap((first) => asking.links.map((link) => first + link + other)), joined = (asked, known3, small2) => {
    let found = [], taken = /* @__PURE__ */ new Set(), add2 = (tried, places) => {
      if (places.some((place) => taken.has(place))) return;
      let word = tried.find((each) => known3(stem(each)));
      word !== void 0 && (found.push({ word, places }), places.forEach((place) => taken.add(place)));
    }, parted = (particle, verb, places) => {
      !small2.has(verb) && stem(particle + verb).length >= particle.length + SHORTEST2 && add2([particle + verb], places);
    };
    return asked.forEach((word, place) => {
      place + 2 < asked.length && add2([word + asked[place + 1] + asked[place + 2]], [place, place + 1, place + 2]);
    }), asked.forEach((word, place) => {
      let next = asked[place + 1];
      next !== void 0 && (particles.has(word) ? small2.has(next) && place + 2 < asked.length ? parted(word, asked[place + 2], [place, place + 1, place + 2]) : parted(word, next, [place, place + 1]) : !small2.has(word) && !small2.has(next) && add2(spellings(word, next), [place, place + 1]));
    }), asked.forEach((particle, place) => {
      if (!(!particles.has(particle) || pointing.has(asked[place + 1])))
        for (let verb = place - 1; verb >= Math.max(0, place - FAR); verb -= 1) parted(particle, asked[verb], [verb, place]);
    }), found;
  };

  // web/search/spelling.js
  var SHORTEST3 = 4, SOUNDS_ALIKE = 0.5, FIRST_LETTER = 0.5, most = (letters) => letters < 5 ? 1 : letters < 9 ? 1.5 : 2, sound = (word) => {
    let heard = word;
    for (let [written, as] of asking.alike) heard = heard.replaceAll(written, as);
    return heard.replace(/(.)\1+/g, "$1");
  }, distance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, place) => place);
    for (let i = 1; i <= one.length; i += 1) {
      let row = [i];
      for (let j = 1; j <= other.length; j += 1) {
        let same = one[i - 1] === other[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same), i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && (row[j] = Math.min(row[j], before[j - 2] + 1));
      }
      if (Math.min(...row) > limit) return limit + 1;
      [before, last] = [last, row];
    }
    return last[other.length];
  }, meant = (word, known3) => {
    if (word.length < SHORTEST3) return null;
    let heard = sound(word), best = null, least = 1 / 0;
    for (let [each, sounds] of known3) {
      let allowed = most(Math.min(word.length, each.length)), limit = Math.floor(Math.min(allowed, least));
      if (Math.abs(word.length - each.length) > limit + 1) continue;
      let alike = heard === sounds ? 0 : allowed < 2 ? 1 / 0 : distance(heard, sounds, Math.min(limit, 1)), cost = Math.min(distance(word, each, limit), alike + SOUNDS_ALIKE);
      word[0] !== each[0] && (cost += heard[0] === sounds[0] ? SOUNDS_ALIKE : FIRST_LETTER * 2), cost <= allowed && cost < least && ([best, least] = [each, cost]);
    }
    return best;
  };

  // web/search/question.js
  var WEIGHT = {
    synonym: 0.65,
    broader: 0.3,
    part: 0.4,
    onlyPart: 0.7,
    topicLabel: 0.95,
    topicDefinition: 0.2,
    lessLikely: 0.85,
    otherRole: 0.5,
    phrase: 1.3
  }, PREFIXES = 12, fillers = new Set(asking.fillers), relating = new Set(asking.relating), pointing2 = new Set(asking.pointing), placing = new Set(asking.placing), about = new Set(asking.about), shortened = new Map(Object.entries(asking.shortened)), raise = (map, key, value) => {
    value > (map.get(key) ?? 0) && map.set(key, value);
  }, widen = (index, found, number, share) => {
    let [same, broader, about2, generic, near] = index.synonyms[number];
    share >= 1 && (found.generic ||= !!generic, found.near ||= !!near, found.listed = !0, found.named.push(`#${number}`), found.first ??= about2[0]);
    let put = (entry, terms, weight) => {
      raise(found.variants, entry, weight);
      for (let term of terms)
        term.includes(" ") || raise(found.like, term, weight);
    };
    put(`#${number}`, same, share * WEIGHT.synonym), put(`#${number}b`, broader, share * WEIGHT.broader), about2.forEach((topic, rank2) => raise(found.topics, topic, share * WEIGHT.lessLikely ** rank2));
  }, meaning = (index, terms, word, stemmed) => {
    let found = {
      word,
      place: 0,
      typed: word,
      telling: !0,
      read: word,
      right: !1,
      stem: stemmed,
      variants: /* @__PURE__ */ new Map([[stemmed, 1]]),
      like: /* @__PURE__ */ new Map([[stemmed, 1]]),
      topics: /* @__PURE__ */ new Map(),
      generic: !1,
      near: !1,
      about: !1,
      where: !1,
      listed: !1,
      named: [stemmed],
      first: void 0
    }, synonyms = (from, share) => {
      for (let number of index.groups.get(from) ?? []) widen(index, found, number, share);
    };
    synonyms(stemmed, 1);
    let known3 = found.variants.size > 1 || Object.hasOwn(terms, stemmed), made = parts(word, index.heads).filter((part) => !index.stopWords.has(part)), little = (part) => (index.groups.get(stem(part)) ?? []).some((number) => index.synonyms[number][3]);
    known3 || found.named.push(...made.map(stem));
    for (let part of made.every(little) ? made : made.filter((each) => !little(each))) {
      let share = known3 ? WEIGHT.part : WEIGHT.onlyPart;
      raise(found.variants, stem(part), share), raise(found.like, stem(part), share), synonyms(stem(part), share);
    }
    return found;
  }, known2 = (index, terms, word, stemmed) => Object.hasOwn(terms, stemmed) || index.groups.has(stemmed) || Object.hasOwn(terms, stemmed + "@") || index.people.has(stemmed) || index.labelled.has(stemmed) || parts(word, index.heads).length > 0, small = (index) => [...index.stopWords, ...fillers].map((word) => (
    /** @type {[string, string]} */
    [word, sound(word)]
  )), negations = new Set(lists.negations), GAP = 5, holds = (said, term, small2) => {
    let telling = term.filter((word) => !small2.has(word)).length;
    if (!telling || term.some((word) => negations.has(word))) return ` ${said.join(" ")} `.includes(` ${term.join(" ")} `);
    if (telling === term.length) return term.every((word) => said.includes(word));
    let nothing2 = relating.has(term[0]), follows = (from) => term.slice(1).every((word) => {
      let place = said.indexOf(word, from + 1), between = said.slice(from + 1, place);
      return from = place, place >= 0 && between.length <= GAP && (!nothing2 || between.every((each) => small2.has(each) || fillers.has(each)));
    });
    return said.some((word, place) => word === term[0] && follows(place));
  }, understand = async (index, query, { shard, spelling }, typing = !1) => {
    let asked = words(query).map((word) => shortened.get(word) ?? word), together = joined(asked, (stemmed) => index.groups.has(stemmed), index.stopWords), placed = new Set(together.flatMap(({ places }) => places)), apart = asked.filter((word, place) => !placed.has(place) && !index.stopWords.has(word)), telling = apart.filter((word) => !fillers.has(word)), concepts = [], seen = /* @__PURE__ */ new Set(), add2 = async (word, place, growing = !1) => {
      let [read, stemmed] = [word, stem(word)], terms = await shard(stemmed), right = !1;
      if (!(growing && nearby(terms, word, stemmed, !0).begun) && !known2(index, terms, word, stemmed)) {
        let { known: listed2, right: every } = await spelling();
        right = every.has(stemmed);
        let other = right ? null : meant(word, [...listed2, ...small(index)]);
        if (other && (index.stopWords.has(other) || fillers.has(other))) return;
        other && ([read, stemmed] = [other, stem(other)], terms = await shard(stemmed));
      }
      seen.has(stemmed) || (seen.add(stemmed), concepts.push({ ...meaning(index, terms, read, stemmed), word, place, read, right }));
    };
    for (let { word, places } of together) await add2(word, Math.min(...places));
    for (let word of telling.length || together.length ? telling : apart) await add2(word, asked.indexOf(word), typing && word === asked.at(-1));
    let phrased = /* @__PURE__ */ new Set(), given = /* @__PURE__ */ new Set(), said = asked.map((word, place) => placed.has(place) ? "·" : index.stopWords.has(word) ? word : stem(word)), held = index.phrases.filter(([words2]) => holds(said, words2, index.stopWords)), tells = (words2) => words2.filter((each) => !index.stopWords.has(each)), within2 = (words2) => held.some(([others]) => tells(others).length > words2.length && words2.every((each) => others.includes(each)));
    for (let [words2, number] of held) {
      if (tells(words2).length && within2(tells(words2)) || (words2.forEach((each) => phrased.add(each)), given.has(number))) continue;
      given.add(number);
      let [first] = index.synonyms[number][2], ruled = first !== void 0 && index.counts.t[first] > 0, found = {
        word: null,
        place: said.findIndex((each) => words2.includes(each)),
        typed: asked.filter((_, place) => words2.includes(said[place])).join(" "),
        telling: words2.filter((each) => !index.stopWords.has(each) && !fillers.has(each)).length > 1 && !ruled,
        read: null,
        right: !1,
        stem: words2.join(" "),
        variants: /* @__PURE__ */ new Map(),
        like: /* @__PURE__ */ new Map(),
        topics: /* @__PURE__ */ new Map(),
        generic: !1,
        near: !1,
        about: !1,
        where: !1,
        listed: !1,
        named: [],
        first: void 0
      };
      widen(index, found, number, WEIGHT.phrase), concepts.push(found);
    }
    for (let each of concepts) {
      let { place } = each, before = asked[pointing2.has(asked[place - 1]) ? place - 2 : place - 1];
      each.where = placing.has(asked[place]) || placing.has(asked[place - 1]) || placing.has(before), each.about = about.has(before);
    }
    let vague = concepts.every((each) => each.generic);
    index.topics.forEach(([, , label, definition], number) => {
      for (let each of concepts)
        if (!(index.people.has(each.stem) || each.generic && !vague))
          for (let [variant, weight] of each.like)
            label.includes(variant) ? raise(each.topics, number, weight * WEIGHT.topicLabel) : definition.includes(variant) && raise(each.topics, number, weight * WEIGHT.topicDefinition);
    });
    let meantRoles = index.roles.flatMap(([, , stems], number) => concepts.some((each) => stems.some((stemmed) => each.like.has(stemmed))) ? [number] : []);
    index.topics.forEach(([, , , , roles], number) => {
      if (!(!meantRoles.length || !roles.length || roles.some((role) => meantRoles.includes(role))))
        for (let { topics } of concepts) topics.set(number, (topics.get(number) ?? 0) * WEIGHT.otherRole);
    });
    let sentence = ` ${asked.map((word) => index.stopWords.has(word) ? word : stem(word)).join(" ")} `, askers = index.askers.flatMap(([terms, roles]) => terms.some((term) => sentence.includes(` ${term} `)) ? roles : []);
    return { concepts: concepts.filter((each) => !phrased.has(each.stem)), asked, askers };
  }, SHORTEST4 = 4, nearby = (terms, word, stemmed, growing = !1) => {
    let keys = Object.keys(terms).filter((term) => !term.includes("@")), begun = growing || stemmed.length >= SHORTEST4 ? keys.filter((term) => term.length > stemmed.length && term.startsWith(stemmed)) : [];
    return begun.length ? { near: begun.slice(0, PREFIXES), begun: !0 } : word.length < SHORTEST4 ? { near: [], begun: !1 } : { near: keys.filter((term) => term.length >= SHORTEST4 && word.startsWith(term) && word.length - term.length < 4).slice(-1), begun: !1 };
  };

  // web/search/rank.js
  var WEIGHT2 = {
    prefix: 1,
    role: 0.4,
    norm: 0.5,
    topic: 1.3,
    place: 3,
    past: 0.9,
    meant: 1.6,
    said: 0.45,
    covered: 0.25,
    generic: 0.45,
    where: 0.7,
    told: 0.9,
    asker: 1.15
  }, RULING = /* @__PURE__ */ new Set(["forbid", "permit-if", "permit", "oblige", "advise", "sanction"]), FAR2 = 0.1, BESIDE = 0.3, MOST = 0.25, NOTHING = { near: [], begun: !1 }, worthOf = (index, each, share, rarity) => {
    let topicScores = index.topics.map((_, number) => (each.topics.get(number) ?? 0) * share * WEIGHT2.topic * Math.log(1 + index.documents / (1 + index.counts.t[number]))), { roles: ofRole, norms: ofNorm } = named(index, each), roles = new Set(each.about ? [] : ofRole), norms = new Set(ofNorm), known3 = /* @__PURE__ */ new Map();
    return (labels2) => {
      let worth = known3.get(labels2);
      if (worth === void 0) {
        let byTopic = labels2.topics.map((topic) => topicScores[topic]), byRole = labels2.roles.some((role) => roles.has(role)) ? WEIGHT2.role / labels2.roles.length : 0, byNorm = norms.has(labels2.norms[0]) ? WEIGHT2.norm * rarity : 0;
        worth = Math.max(0, ...byTopic) + byRole + byNorm, known3.set(labels2, worth);
      }
      return worth;
    };
  }, merged = (found) => {
    let firsts = /* @__PURE__ */ new Map();
    return found.filter((each) => {
      let same = each.document - each.labels.twin, first = firsts.get(same);
      return first ? first.also.push(each.document) : firsts.set(same, each), !first;
    });
  }, tell = ({ concepts, asked }, loaded, typing) => {
    let told = { unknown: [], read: [], silent: [], concerned: /* @__PURE__ */ new Set(), ranges: [] }, holds2 = (word) => Object.hasOwn(loaded.get(word)?.terms ?? {}, word);
    for (let each of concepts) {
      let key = each.stem + "@", terms = loaded.get(each.stem)?.terms ?? {};
      Object.hasOwn(terms, key) && (told.concerned.add(each), told.ranges.push(.../** @type {Ranges} */
      terms[key]));
    }
    for (let each of concepts) {
      let own = loaded.get(each.stem), last = each.word === asked.at(-1), counts = !told.concerned.has(each), inTexts = [...each.variants.keys()].some(holds2);
      if (each.word && (!inTexts || typing && last) && (counts || typing)) {
        let { near, begun } = each.right ? NOTHING : nearby(own?.terms ?? {}, each.read ?? each.word, each.stem, typing && last);
        for (let term of near)
          raise(each.variants, term, WEIGHT2.prefix), own && loaded.set(term, own);
        !inTexts && !each.topics.size && counts && (near.length && !(begun && typing && last) && told.read.push([each.word, `${near[0]}…`]), near.length || told.unknown.push(each.word));
      }
      counts && each.listed && !each.named.some(holds2) && !each.generic && !(typing && last) && told.silent.push(each), each.word && each.read && each.read !== each.word && told.read.push([each.word, each.read]);
    }
    return told;
  }, rank = (index, { concepts, asked, askers }, { silent, concerned, ranges }, { documents, labels: labels2, lists: lists2 }) => {
    let scores = new Float64Array(documents.length), covered = new Float64Array(documents.length), said = new Float32Array(documents.length), hits = /* @__PURE__ */ new Set(), total = 0;
    for (let each of concepts) {
      let counts = !concerned.has(each);
      said.fill(0);
      let [known3, all] = [0, 0];
      for (let [variant, weight] of each.variants) {
        let list = lists2.get(variant);
        list && (list.places.forEach((place, n) => {
          said[place] = Math.max(said[place], weight * (WEIGHT2.said + (1 - WEIGHT2.said) * list.shares[n]));
        }), known3 += weight * list.places.length, all += weight * list.count, marks(index, variant).forEach((word) => hits.add(word)));
      }
      let spread = said.reduce((sum, weight) => sum + weight * weight, 0) * (known3 ? all / known3 : 1), others = concepts.filter((other) => !other.generic && !index.people.has(other.stem)), share = each.generic && concepts.some((other) => !other.generic) ? WEIGHT2.generic : each.where && others.some((other) => !other.where) ? WEIGHT2.where : 1, rarity = share * Math.log(1 + index.documents / (1 + spread)), worth = worthOf(index, each, share, rarity);
      counts && (total += rarity);
      for (let place = 0; place < documents.length; place += 1) {
        let text = said[place] * rarity, label = worth(labels2[place]);
        !text && !label || (scores[place] += text + label, counts && (covered[place] += Math.min(rarity, Math.max(text, label))));
      }
    }
    let meant2 = new Set(index.meant.find(([words2]) => asked.some((word) => words2.includes(word)))?.[1]), ruling = index.norms.map(([, , , , , force]) => RULING.has(force)), needed = concepts.some((each) => !concerned.has(each)), ranked = [], best = 0;
    documents.forEach((document2, place) => {
      let here = within(ranges, document2), score = needed && !covered[place] ? 0 : scores[place];
      if (!needed && here && (score += 1), !score) return;
      let factor = total ? WEIGHT2.covered + (1 - WEIGHT2.covered) * (covered[place] / total) : 1;
      here && (factor *= WEIGHT2.place), labels2[place].past && (factor *= WEIGHT2.past), labels2[place].roles.some((role) => askers.includes(role)) && (factor *= WEIGHT2.asker);
      let [norm] = labels2[place].norms;
      meant2.has(norm) ? factor *= WEIGHT2.meant : norm !== void 0 && !ruling[norm] && (factor *= WEIGHT2.told), score *= factor, best = Math.max(best, score), ranked.push({ document: document2, labels: labels2[place], score, aside: !1, also: [] });
    });
    let found = ranked.filter(({ score }) => score >= FAR2 * best).sort((a, b) => b.score - a.score || a.document - b.document), once = merged(found), telling = concepts.filter((each) => !concerned.has(each) && !each.generic && !index.people.has(each.stem)), about2 = silent.some((each) => each.near) || telling.length > 0 && telling.every((each) => silent.includes(each) && !(each.first !== void 0 && index.counts.t[each.first])), near = once.slice(0, Math.ceil(MOST * index.documents)).filter(({ score }) => score >= BESIDE * best).map((each) => ({ ...each, aside: about2 })), beside = once.slice(near.length).map((each) => ({ ...each, aside: !0 }));
    return { near, beside, hits };
  };

  // web/search/snippet.js
  var SNIPPET = 260, snippet = (text, hits, heads, small2) => {
    let marked = spans(text).filter(({ words: words2 }) => words2.some((word) => hits.has(stem(word)) && !small2.has(word) || parts(word, heads).some((part) => hits.has(stem(part))))), from = 0, most2 = 0, upto = 0;
    for (let [at2, { from: start }] of marked.entries()) {
      for (upto = Math.max(upto, at2); upto < marked.length && marked[upto].to <= start + SNIPPET; ) upto += 1;
      upto - at2 > most2 && ([from, most2] = [start, upto - at2]);
    }
    let begin = text.length <= SNIPPET * 1.4 || from < 80 ? 0 : text.lastIndexOf(" ", from - 50) + 1, end = text.length <= SNIPPET * 1.4 ? text.length : text.indexOf(" ", begin + SNIPPET);
    end < 0 && (end = text.length);
    let pieces2 = begin ? [{ text: "… ", hit: !1 }] : [];
    for (let span of marked)
      span.from < begin || span.to > end || (span.from > begin && pieces2.push({ text: text.slice(begin, span.from), hit: !1 }), pieces2.push({ text: text.slice(span.from, span.to), hit: !0 }), begin = span.to);
    return pieces2.push({ text: text.slice(begin, end) + (end < text.length ? " …" : ""), hit: !1 }), pieces2.filter((piece) => piece.text);
  };

  // web/search/find.js
  var EVERY = "#", CHOSEN = 8, finder = (fetch) => {
    let opened = null, open = () => (opened ??= fetch("index", "zoekindex.js").then(
      (published) => prepare(
        /** @type {Published} */
        published
      ),
      (error) => {
        throw opened = null, error;
      }
    ), opened), piece = (name) => fetch(name, `zoekindex/${name}.js`), leaf = async ([depth, starts, names], key) => {
      let sought = key, base = 0, [firsts, listed2] = (
        /** @type {[(string | number)[], string[]]} */
        [starts, names]
      );
      for (let level = 0; level < depth; level += 1) {
        let place2 = at(firsts, sought), first2 = firsts[place2];
        typeof sought == "number" && typeof first2 == "number" && (base += first2, sought -= first2), [firsts, listed2] = /** @type {[(string | number)[], string[]]} */
        await piece(listed2[place2]);
      }
      let place = at(firsts, sought), first = firsts[place];
      return { first: typeof first == "number" ? base + first : 0, content: await piece(listed2[place]) };
    }, shards = /* @__PURE__ */ new Map(), shard = async (index, word) => {
      let { content } = await leaf(index.words, word), known3 = shards.get(content) ?? shardOf(
        /** @type {[Terms, string[]]} */
        content
      );
      return shards.set(content, known3), known3;
    }, places = null, show = async (index, { document: document2, labels: labels2, aside, also }, hits) => {
      let shown = async (each) => {
        let { first, content } = await leaf(index.texts, each);
        return (
          /** @type {[string, string, string, string, [string, string][]][]} */
          content[each - first]
        );
      }, [edition, ...every] = await Promise.all([
        /** @type {NonNullable<typeof places>} */
        places.of(document2),
        ...[document2, ...also].sort((a, b) => a - b).map(shown)
      ]), [, , heading, text, notes] = every[0];
      return {
        places: every.map(([eid, place]) => ({ path: `${edition.path}/#${eid}`, place })),
        heading,
        institution: edition.institution[2],
        schools: edition.schools.map(([, school]) => school),
        edition: `${edition.title} (${edition.name})`,
        inForce: !labels2.past,
        aside,
        norms: labels2.norms.map((norm) => ({ id: index.norms[norm][0], drawing: index.norms[norm][4] })),
        roles: labels2.roles.map((role) => index.roles[role][1]),
        snippet: snippet(text, hits, index.heads, index.stopWords),
        notes: notes.map(([label, words2]) => ({ label, snippet: snippet(words2, hits, index.heads, index.stopWords) }))
      };
    }, chosen = async (index, facet, ids) => (await Promise.all(ids.slice(0, CHOSEN).map(async (id) => {
      let key = `${"@"}${facet}/${id}`, { terms } = await shard(index, key);
      if (!Object.hasOwn(terms, key)) return [];
      let [label, ...ranges] = (
        /** @type {[string, ...number[]]} */
        terms[key]
      );
      return [{ id, label, ranges }];
    }))).flat();
    return async (query, { filters = {}, limit = 10, typing = !1, wide = !1 } = {}) => {
      let index = await open();
      places ??= register((document2) => leaf(index.editions, document2));
      let question = await understand(index, query, { shard: async (word) => (await shard(index, word)).terms, spelling: async () => {
        if (!index.spelling) {
          let [listed2, right] = (
            /** @type {[string[], string[]]} */
            await piece(index.spelt)
          );
          index.spelling = { known: listed2.map((word) => [word, sound(word)]), right: new Set(right) };
        }
        return index.spelling;
      } }, typing), loaded = /* @__PURE__ */ new Map(), load = (entries2) => Promise.all([...entries2].map(async (entry) => loaded.set(entry, await shard(index, entry))));
      await load(new Set(question.concepts.flatMap((each) => [each.stem, ...each.variants.keys()])));
      let told = tell(question, loaded, typing), labels2 = labelled(index, question.concepts);
      question.concepts.every((each) => told.concerned.has(each)) && labels2.add(EVERY), await load(labels2);
      let [institutions, schools] = await Promise.all(Object.keys(PLACES).map((facet) => chosen(index, facet, filters[facet] ?? []))), narrowed = [...institutions, ...schools].flatMap(({ ranges }) => ranges), entries = [...question.concepts.flatMap((each) => [...each.variants.keys()]), ...labels2], found = await gather(entries, loaded, narrowed.length ? narrowed : told.ranges, piece), { near, beside, hits } = rank(index, question, told, found), editions = await places.near([...near, ...beside]), around = {
        chosen: { instelling: institutions, school: schools },
        editions,
        editionOf: (document2) => editions.find(({ first: first2, end }) => document2 >= first2 && document2 < end)
      }, folded = narrow(index, beside, filters, around).kept.length, first = narrow(index, near, filters, around), all = wide || !first.kept.length, { kept, facets } = all && folded ? narrow(index, [...near, ...beside], filters, around) : first;
      return {
        total: kept.length,
        more: found.cut && !narrowed.length,
        beside: all ? 0 : folded,
        facets,
        unknown: told.unknown,
        read: told.read,
        silent: told.silent.flatMap(({ typed, telling }) => telling ? [typed] : []),
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
