/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
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
  );
  var el = (tag, properties = {}, ...children) => {
    let made = document.createElement(tag);
    for (let [name, value] of Object.entries(properties))
      typeof value == "function" ? made.addEventListener(name.slice(2), value) : value === !0 ? made.setAttribute(name, "") : value !== !1 && value !== null && value !== void 0 && made.setAttribute(name, String(value));
    return made.append(...children.flat().filter((child) => child !== null)), made;
  }, button = (words, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, words), link = (href, words) => el("a", { href }, words), field = (label, input2) => el("div", { class: "pw-draft__field" }, el("label", { for: input2.id }, label), input2);
  var fetched = async (address) => {
    let answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json();
  };

  // web/files.js
  var WAIT = 6e4, download = (name, type, content2) => {
    let address = URL.createObjectURL(new Blob([content2], { type }));
    el("a", { href: address, download: name }).click(), setTimeout(() => URL.revokeObjectURL(address), WAIT);
  };

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
  var text = {
    placeholder: "[naam school]",
    locale: "nl",
    before_name: "het|de|stichting",
    between_names: ", | en | of | en/of ",
    see: "\\bzie\\b(?: ook| verder| daarvoor| hiervoor)*\\s*:?\\s*([^.;)]{2,150})",
    numbered: "\\b(?:artikel(?:en)?|art\\.|paragraaf|hoofdstuk|bijlage|onderdeel) (?:[A-Z]{1,2}\\.?)?(?:\\d[\\d.]*\\d|\\d|(?<=[A-Z]))(?![\\p{L}\\p{N}])",
    elsewhere: "protocol|reglement|statuut|gedragscode|website|site",
    address: "^(?:www\\b|https?:|op\\b)"
  }, outline = {
    no_heading: "Zonder kop",
    origin: {
      same: "Woordelijk uit {citation}",
      name: "Met een andere schoolnaam, uit {citation}",
      words: "Aangepast, uit {citation}"
    },
    footnote: "Voetnoot {mark} in het origineel:",
    footnote_unmarked: "Voetnoot in het origineel:"
  }, checks = {
    contradiction: "Tegenspraak.",
    double: "Dubbel.",
    contrary: "{one} en {other} lijken op elkaar, maar spreken elkaar tegen: één van de twee zegt ‘niet’ of ‘geen’.",
    same: "{one} en {other} zeggen woordelijk hetzelfde.",
    alike: "{one} en {other} zeggen bijna hetzelfde.",
    reference: "Verwijzing.",
    elsewhere: "{one} verwijst naar ‘{words}’. Heeft jouw school dat ook?",
    missing: "{one} verwijst naar ‘{words}’. Dat staat niet in je concept, of heeft hier een ander nummer.",
    names: "Namen.",
    other_names: "Er staan nog namen van andere scholen in. Je kunt ze bovenaan laten vervangen.",
    name: "Naam.",
    placeholder: "Er staat nog {placeholder}. Vul bovenaan de naam van je school in.",
    further: "Er is meer.",
    more: "Dit zijn de eerste {most} punten."
  }, form = {
    save: "Bewaar",
    cancel: "Laat zoals het was",
    part: "Kop",
    heading: "Kopje (mag leeg blijven)",
    text: "Tekst",
    topic: "Onderwerp",
    norm: "Soort bepaling",
    restored: "De tekst van de bron staat er weer. Kies Bewaar om dat zo te laten. Kies je nog eens ‘Terug naar het origineel’, dan komt terug wat je typte.",
    typed_again: "Wat je typte, staat er weer.",
    restore: "Terug naar het origineel",
    original: "Origineel"
  }, store = {
    unkept: "Deze browser bewaart dat niet: kopieer op tijd de link of download je concept."
  }, receive = {
    heading: "Iemand deelt een concept met je",
    question: "“{title}”, {count}. Je hebt zelf al een concept in deze browser. Wat wil je doen?",
    question_empty: "“{title}”, {count}. Er is nog niets van bewaard in deze browser. Wat wil je doen?",
    look: "Bekijk",
    preview: "Wat er in het gedeelde concept staat",
    keep: "Bewaar in deze browser",
    kept: "Het gedeelde concept is nu bewaard in jouw browser.",
    drop: "Verwerp",
    dropped: "Van het gedeelde concept is niets bewaard.",
    locale: "nl",
    add: "Voeg toe aan mijn concept",
    added: "Het gedeelde concept staat nu onder dat van jou.",
    replace: "Vervang mijn concept",
    replaced: "Je ziet nu het gedeelde concept. Met ‘Maak ongedaan’ krijg je het jouwe terug.",
    leave: "Laat mijn concept zoals het is",
    left: "Je concept is niet veranderd.",
    too_much: "Samen zijn dat meer dan {most} onderdelen. Dat past niet in één concept.",
    damaged: "De link naar een gedeeld concept is beschadigd of niet compleet. Je ziet je eigen concept. Vraag of de ander de link nog eens stuurt.",
    same: "Dit is hetzelfde concept als dat van jou. Er is niets veranderd.",
    no_file: "{name} is geen concept van deze site, of het is beschadigd. Je concept is niet veranderd. Vraag of de ander het bestand nog eens stuurt.",
    unknown: "In het gedeelde concept staan bepalingen die hier niet (meer) bestaan; die zijn weggelaten: {ids}.",
    too_long: "In het gedeelde concept zit meer tekst dan wij aannemen: hooguit {most} tekens. Er is niets van bewaard. Vraag de ander om het Word-bestand."
  }, takeaway = {
    heading: "Neem je concept mee",
    status: "Concept: niet vastgesteld",
    language: "nl-NL",
    styles: {
      article: "Artikel",
      heading: "Artikelkop",
      body: "Artikeltekst",
      item: "Artikelpunt"
    },
    made: "{name} is gemaakt. Je browser slaat het op of vraagt waar.",
    copied: "Gekopieerd",
    link_copied: "De link is gekopieerd.",
    uncopied: "Kopiëren lukt niet in deze browser. De link is geselecteerd.",
    unfit: "Gebruik kleine letters, cijfers en losse streepjes, zoals concept-1. Een datum kan niet: een concept heeft die nog niet.",
    sharing: "In de link zit je hele concept. Het gaat niet langs ons.",
    link: "Link naar je concept",
    copy: "Kopieer de link",
    locale: "nl",
    too_long: "Je concept is te groot voor een link: langer dan {most} tekens gaat een link stuk in mail en chat. Stuur in plaats daarvan het bestand.",
    far_too_long: "Je concept is te groot om te delen. Stuur in plaats daarvan het Word-bestand.",
    sending: "Of stuur je concept als bestand. De ander opent het op deze pagina, bij ‘Open een concept’. Ook dat gaat niet langs ons.",
    file: "Download het concept",
    word: "Word-bestand",
    markdown: "Markdown",
    print: "Druk af",
    share: "Deel met een collega",
    publish: "Zet het op deze site",
    folder_before: "Voor wie de site beheert: een map die je naast de andere versies van je protocol zet. Noem hem daarna in protocol.yml bij ",
    folder_after: ".",
    folder: "Naam van de map",
    data: "YAML en bron (zip)"
  }, yaml = {
    inherited: "De rollen volgden in de bron uit de kop ‘{heading}’.",
    borrowed: "De rollen zijn die van de bepaling waaruit deze is gemaakt.",
    composed: "Samengesteld uit bepalingen van {institutions}. In version.yml staat bij elke bepaling waar zij vandaan komt.",
    own: "Zelf geschreven, niet samengesteld uit andere protocollen.",
    basis: "Gemaakt als concept; daarover is nog niets besloten."
  }, concept = {
    title: "Protocol sociale media",
    unkept: "Deze browser bewaart niets, bijvoorbeeld door een privévenster of een vol geheugen. Wat je nu doet, is weg als je deze pagina sluit.",
    to_file: "Zet je concept in een bestand",
    unreadable: "Wat deze browser als je concept had bewaard, is niet te lezen. Je begint met een leeg concept. Zodra je iets toevoegt, zetten wij het oude apart.",
    unreadable_file: "Zet het oude in een bestand",
    unreadable_name: "concept-onleesbaar.txt",
    refused: "Dat past niet in een concept: hooguit {most} onderdelen, en per tekst hooguit {longest} tekens, zonder stapels accenten. Er is niets veranderd.",
    link_unfetched: "De teksten bij de link konden niet worden opgehaald. Laad de pagina opnieuw om het nog eens te proberen.",
    unfetched: "De teksten konden niet worden opgehaald.",
    unfetched_kept: "De teksten konden niet worden opgehaald. Je concept is nog wel bewaard.",
    again: "Probeer het opnieuw",
    undone: "De laatste wijziging is ongedaan gemaakt.",
    undone_own: "De laatste wijziging in dit tabblad is ongedaan gemaakt. Wat in een ander tabblad is veranderd, blijft.",
    at_top: "Dit staat al bovenaan.",
    at_bottom: "Dit staat al onderaan.",
    moved: "Verplaatst naar plaats {place} van {count}.",
    removed: "Verwijderd: {name}. Je kunt dit terugzetten.",
    arranged: "De bepalingen staan nu per onderwerp, met koppen ertussen.",
    cleared: "Je concept is leeg. Met ‘Maak ongedaan’ krijg je het terug.",
    no_heading: "Schrijf eerst een kop.",
    no_text: "Schrijf eerst een tekst.",
    changed: "Je concept is bijgewerkt.",
    open_first: "Hier staat tekst die nog niet is bewaard. Kies eerst ‘Bewaar’ of ‘Laat zoals het was’.",
    left_unsaved: "Wat je typte, is niet bewaard.",
    resume: "Ga ermee verder",
    typed_back: "Wat je had getypt, staat er weer. Het is nog niet bewaard.",
    changed_elsewhere: "Dit is intussen veranderd, in een ander tabblad of doordat je iets ongedaan maakte. Kies je Bewaar, dan staan beide teksten in je concept.",
    gone_elsewhere: "Dit staat niet meer in je concept. Kies je Bewaar, dan komt het onderaan terug.",
    both: "Deze tekst was intussen ook anders veranderd. Beide staan nu in je concept, die van jou eronder als eigen bepaling. Haal weg wat je niet wilt.",
    setting_elsewhere: "In een ander tabblad stond hier “{text}”. Wat je hier typt, komt daarvoor in de plaats.",
    setting_lost: "In een ander tabblad is dit ook veranderd. Daarom staat dit niet in je concept: {text}.",
    of: "{what}: {name}",
    up: "Omhoog",
    down: "Omlaag",
    edit: "Wijzig",
    edit_of: "Wijzig {name}",
    remove: "Verwijder",
    name_of_heading: "kop “{heading}”",
    article: "artikel {number}",
    provision: "bepaling",
    own: "zelf geschreven",
    written: "Zelf geschreven",
    difference: "Verschil met het origineel",
    difference_of: "bij {name}",
    gone: "Deze bepaling bestaat niet (meer) op deze site:",
    gone_written: "Dit heb jij ervan gemaakt. Het staat pas in je protocol als je er een eigen bepaling van maakt.",
    adopt: "Maak eigen bepaling",
    nothing_found: "Geen dubbele bepalingen en geen losse verwijzingen gevonden.",
    topics: "Wat de meeste protocollen regelen",
    topics_due: "Nog niet geregeld in je concept",
    topics_done: "Alles wat de meeste protocollen regelen, staat in je concept.",
    terms: "Woorden die uitleg vragen",
    terms_due: "Woorden die je nog niet uitlegt",
    terms_done: "Alle woorden die uitleg vragen, leg je uit.",
    back: "Zet terug",
    gone_entry: "Verwijderd: {name}.",
    locale: "nl",
    overlong: "De namen zijn niet vervangen: je concept zou daarmee langer worden dan {most} tekens. Kies een kortere naam voor je school, of haal artikelen weg.",
    replace_names: "Vervang namen van andere scholen door {placeholder} of door de naam van je school",
    title_label: "Titel",
    school_label: "Naam van je school, zoals in een zin",
    school_example: "bijvoorbeeld: het Voorbeeldcollege",
    add_heading: "Voeg een kop toe",
    add_own: "Schrijf een eigen bepaling",
    arrange: "Maak koppen per onderwerp",
    undo: "Maak ongedaan",
    clear: "Begin opnieuw",
    empty: "Je concept is nog leeg.",
    empty_help: "Kies bij een bepaling op deze site ‘Neem over in concept’. Begin bij de {topics}, of bij de tekst van een {schools}. Of schrijf hier een eigen bepaling.",
    empty_topics: "onderwerpen",
    empty_schools: "school",
    heading: "Je bepalingen",
    attention: "Let op",
    open_heading: "Open een concept",
    open_about: "Kreeg je een concept als bestand? Je ziet eerst wat erin staat, en kiest dan of je het bewaart.",
    open: "Kies het conceptbestand (.json)"
  }, waiting = {
    heading: "Getypt, nog niet bewaard",
    about: "Dit is getypt in een ander tabblad. Dat is nog open, of het is gesloten voordat je op Bewaar drukte.",
    take: "Ga hier verder",
    drop: "Gooi weg",
    dropped: "De tekst is weggegooid.",
    of: "{what}: {text}"
  }, lists = {
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
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name])), form2 = (count, forms) => forms[count === 1 ? 0 : 1], plural = (count, forms) => `${count} ${form2(count, forms)}`, provisions = (count) => plural(count, common.provisions);

  // web/steps.js
  var inSteps = async (work, wanted, take) => {
    let began = performance.now();
    for (let one2 of work)
      if (take(one2), !(performance.now() - began < 30)) {
        if (await new Promise((resolve) => {
          setTimeout(resolve);
        }), !wanted()) return !1;
        began = performance.now();
      }
    return !0;
  };

  // web/vendor.js
  var loading = /* @__PURE__ */ new Map(), script = (address) => {
    let answer = loading.get(address);
    return answer || (answer = new Promise((resolve, reject) => {
      let made = document.createElement("script");
      made.src = address, made.onload = resolve, made.onerror = () => reject(new Error(`${address} could not be read`)), document.head.append(made);
    }), answer.catch(() => loading.delete(address)), loading.set(address, answer)), answer;
  };

  // web/signs.js
  var BROKEN = new RegExp(signs.broken, "gu"), LETTERS = new RegExp(`[${signs.letters}]`, "gu"), COUNTS_AS = Object.entries(signs.counts_as).map(([becomes, held]) => [new RegExp(`[${held}]`, "gu"), becomes]), EACH = signs.each, ANY_OF_EACH = new RegExp(`[${Object.keys(EACH).join("")}]`, "gu"), PLAIN = /^[\0-\x7f]*$/, compared = (text3) => {
    if (PLAIN.test(text3)) return text3;
    let plain2 = text3.replace(BROKEN, "");
    for (let [held, becomes] of COUNTS_AS) plain2 = plain2.replace(held, becomes);
    return plain2.replace(ANY_OF_EACH, (sign) => EACH[sign] ?? sign).replace(LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
  };

  // web/compare/differ.js
  var { work: MOST_WORK, anchors: ANCHORS, deepest: DEEPEST } = differ, MOST_CODES = 63487, code = (index) => String.fromCharCode(index + 1 < 55296 ? index + 1 : index + 1 + 57344 - 55296), fewest = (old, fresh, put2) => {
    let alphabet = /* @__PURE__ */ new Map();
    for (let token of [...old, ...fresh]) alphabet.has(token) || alphabet.set(token, code(alphabet.size));
    let meaning = new Map([...alphabet].map(([token, char]) => [char, token])), encode2 = (list3) => list3.map((token) => alphabet.get(token)).join(""), differ2 = new diff_match_patch();
    differ2.Diff_Timeout = 0;
    for (let [operation, codes] of differ2.diff_main(encode2(old), encode2(fresh), !1)) {
      let found2 = [...codes].map((char) => meaning.get(char) ?? "");
      put2(operation === 0, operation <= 0 ? found2 : [], operation >= 0 ? found2 : []);
    }
  }, once = (tokens2, length2) => {
    let found2 = /* @__PURE__ */ new Map();
    for (let place2 = 0; place2 + length2 <= tokens2.length; place2++) {
      let run2 = tokens2.slice(place2, place2 + length2).join("\0");
      found2.set(run2, found2.has(run2) ? -1 : place2);
    }
    return new Map([...found2].filter(([, place2]) => place2 >= 0));
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
    for (let place2 = 0; place2 < head; place2++) ends.push([place2, place2]);
    for (let place2 = tail; place2 > 0; place2--) ends.push([old.length - place2, fresh.length - place2]);
    if (ends.length) return ends;
    for (let length2 of ANCHORS) {
      let [mine, theirs] = [once(old, length2), once(fresh, length2)], shared = [...mine].flatMap(([run2, start2]) => {
        let other = theirs.get(run2);
        return other === void 0 ? [] : [
          /** @type {Pair} */
          [start2, other]
        ];
      });
      if (shared.length)
        return longestInOrder(shared).flatMap(
          ([start2, other]) => Array.from({ length: length2 }, (_, place2) => (
            /** @type {Pair} */
            [start2 + place2, other + place2]
          ))
        );
    }
    return [];
  }, blocks = (pairs) => {
    let found2 = [];
    for (let [row, column] of pairs) {
      let last2 = found2.at(-1);
      last2 && (row < last2[0] + last2[2] || column < last2[1] + last2[2]) || (last2 && row === last2[0] + last2[2] && column === last2[1] + last2[2] ? last2[2] += 1 : found2.push([row, column, 1]));
    }
    return found2;
  }, stretches = (old, fresh, deeper, put2) => {
    if (!old.length || !fresh.length) {
      put2(!1, old, fresh);
      return;
    }
    if (old.length * fresh.length <= MOST_WORK && old.length + fresh.length < MOST_CODES) {
      fewest(old, fresh, put2);
      return;
    }
    let pairs = deeper ? anchored(old, fresh) : [];
    if (!pairs.length) {
      put2(!1, old, fresh);
      return;
    }
    let [row, column] = [0, 0];
    for (let [start2, other, length2] of blocks(pairs))
      stretches(old.slice(row, start2), fresh.slice(column, other), deeper - 1, put2), [row, column] = [start2 + length2, other + length2], put2(!0, old.slice(start2, row), fresh.slice(other, column));
    stretches(old.slice(row), fresh.slice(column), deeper - 1, put2);
  }, runs = (old, fresh) => {
    let found2 = [];
    return stretches(old, fresh, DEEPEST, (kept2, before, after) => {
      let last2 = found2.at(-1);
      if (last2?.kept !== kept2) {
        if (!before.length && !after.length) return;
        found2.push(last2 = { kept: kept2, old: [], new: [] });
      }
      for (let token of before) last2.old.push(token);
      for (let token of after) last2.new.push(token);
    }), found2;
  };

  // web/compare/redline.js
  var NEGATIONS = new Set(lists.negations), WORD_SIGN = "(?![\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079])[\\p{L}\\p{N}]", RUN = `(?:${WORD_SIGN}[\\u0300-\\u036f]*)+`, BLANK = "[\\t-\\r ]+", TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu"), WORD = new RegExp(`^${WORD_SIGN}`, "u"), SPACE = new RegExp(`^${BLANK}$`, "u"), ISLAND_LETTERS = 3, ISLAND_WEIGHT = 3, tokens = (text3) => compared(text3).match(TOKEN) ?? [], isWord = (token) => WORD.test(token), isNegation = (word2) => NEGATIONS.has(word2.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase()), length = (token) => [...token].length, letters = (run2) => run2.filter(isWord).reduce((sum, token) => sum + length(token), 0), shift = (found2) => {
    for (let i = 0; i + 2 < found2.length; i++) {
      let [before, edit2, after] = found2.slice(i, i + 3);
      if (edit2.kept || edit2.old.length && edit2.new.length) continue;
      let moved = edit2.old.length ? edit2.old : edit2.new;
      for (; after.old.length && moved.length > 1 && moved[0] === after.old[0] && SPACE.test(moved[0]); )
        before.old.push(moved[0]), before.new.push(moved[0]), moved.push(.../** @type {[string]} */
        moved.splice(0, 1)), after.old.shift(), after.new.shift();
    }
    return found2.filter((run2) => run2.old.length || run2.new.length);
  }, weighed = (run2) => ({
    run: { kept: run2.kept, old: [...run2.old], new: [...run2.new] },
    old: letters(run2.old),
    new: letters(run2.new)
  }), isIsland = (before, island, after) => {
    let held = island.old.filter(isWord), same2 = (side) => before.run[side].length > 0 == after.run[side].length > 0;
    if (!held.length) return same2("old") && same2("new");
    if (held.length > 1 || length(held[0]) > ISLAND_LETTERS || isNegation(held[0])) return !1;
    let changed = [before.old + after.old, before.new + after.new, before.old + before.new, after.old + after.new];
    return Math.min(...changed) > ISLAND_WEIGHT * length(held[0]);
  }, bridge = (found2) => {
    let joined = [];
    return found2.forEach((run2, i) => {
      let here = weighed(run2), last2 = joined.at(-1), island = last2 && i < found2.length - 1 && run2.kept && isIsland(last2, run2, weighed(found2[i + 1]));
      if (last2 && (island || !last2.run.kept && !run2.kept)) {
        for (let token of run2.old) last2.run.old.push(token);
        for (let token of run2.new) last2.run.new.push(token);
        last2.old += here.old, last2.new += here.new;
      } else
        joined.push(here);
    }), joined.map((each) => each.run);
  }, apart = (operation, run2) => {
    let found2 = [], gathered = "", afterNegation = !1;
    for (let word2 of run2) {
      let negation = isNegation(word2);
      gathered && (negation || afterNegation && !SPACE.test(word2)) && (found2.push([operation, gathered]), gathered = ""), afterNegation = negation || afterNegation && SPACE.test(word2), gathered += word2;
    }
    return gathered && found2.push([operation, gathered]), found2;
  }, spans = (old, fresh) => bridge(shift(runs(tokens(old), tokens(fresh)))).flatMap(
    (run2) => run2.kept ? [["equal", run2.old.join("")]] : [...apart("delete", run2.old), ...apart("insert", run2.new)]
  );

  // web/concept/text.js
  var PLACEHOLDER = text.placeholder, UNFIT = /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, LONE_SURROGATE = /\p{Surrogate}/gu, SPACES = /[\s\u001c-\u001f\u0085]+/g, clean = (text3) => text3.replace(UNFIT, "").replace(LONE_SURROGATE, "").normalize("NFC").replace(SPACES, " ").trim(), literally = (text3) => text3.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), capital = (text3) => text3.slice(0, 1).toLocaleUpperCase(text.locale) + text3.slice(1), BEFORE_NAME = new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${text.before_name}) $`, "iu"), LONGEST_BEFORE = 40, unnamed = (text3, named) => {
    let result = "", done = 0;
    for (let match of text3.matchAll(named)) {
      let start2 = match.index;
      for (; ; ) {
        let before = BEFORE_NAME.exec(text3.slice(Math.max(done, start2 - LONGEST_BEFORE), start2));
        if (!before) break;
        start2 -= before[0].length;
      }
      result += text3.slice(done, start2) + PLACEHOLDER, done = match.index + match[0].length;
    }
    return result + text3.slice(done);
  }, renamer = (names, school) => {
    let known = [...new Set(names.map(clean))].filter((name) => name.length > 2).sort((a, b) => b.length - a.length), one2 = known.map(literally).join("|"), named = known.length ? new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${one2})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, "giu") : null, mark = literally(PLACEHOLDER), twice = new RegExp(`${mark}(?:(?:${text.between_names})${mark})+`, "g"), own = clean(school), first = new RegExp(`(^|[.:!?] )${mark}`, "g");
    return (text3) => {
      let marked = (named ? unnamed(text3, named) : text3).replace(twice, PLACEHOLDER);
      return own ? marked.replace(first, (_, before) => before + capital(own)).replaceAll(PLACEHOLDER, () => own) : marked;
    };
  }, WORD2 = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu, bag = (text3) => {
    let counted = /* @__PURE__ */ new Map();
    for (let [word2] of text3.toLowerCase().matchAll(WORD2)) counted.set(word2, (counted.get(word2) ?? 0) + 1);
    return counted;
  }, size = (counted) => [...counted.values()].reduce((sum, count) => sum + count, 0), FEWEST_WORDS = 5, ALIKE = 0.8, duplicates = function* (texts, isNegation2) {
    let bags = texts.map(bag), sizes = bags.map(size), denials = bags.map((counted) => [...counted].filter(([word2]) => isNegation2(word2)).map(String).sort().join());
    for (let second = 1; second < texts.length; second++) {
      let told = /* @__PURE__ */ new Set();
      for (let first = 0; first < second && told.size < 2; first++) {
        let contrary = denials[first] !== denials[second], [low, high] = sizes[first] < sizes[second] ? [sizes[first], sizes[second]] : [sizes[second], sizes[first]];
        if (told.has(contrary) || !low || 2 * low / (low + high) < ALIKE) continue;
        let common3 = 0;
        for (let [word2, count] of bags[first]) common3 += Math.min(count, bags[second].get(word2) ?? 0);
        let share = 2 * common3 / (low + high);
        (share === 1 || low >= FEWEST_WORDS && share >= ALIKE) && (told.add(contrary), yield { first, second, same: share === 1, contrary });
      }
      yield null;
    }
  }, SEE = new RegExp(text.see, "giu"), NUMBERED = new RegExp(text.numbered, "giu"), ELSEWHERE = new RegExp(text.elsewhere, "u"), ADDRESS = new RegExp(text.address, "u"), plain = (text3) => text3.toLowerCase().replace(/^[a-z]\s?[:.)]\s*/u, "").replace(/[‘’'“”"]/gu, "").trim(), landmarks = (headings) => headings.map(plain).filter((heading) => heading.length > 3), danglers = function* (text3, known) {
    for (let [, target] of text3.matchAll(SEE)) {
      let words = target.trim().replace(/^[‘“"']|[’”"']$/gu, ""), sought = plain(words);
      ADDRESS.test(sought) || known.some((heading) => sought.includes(heading) || heading.includes(sought)) || (yield { words, elsewhere: ELSEWHERE.test(sought) });
    }
    for (let [words] of text3.matchAll(NUMBERED)) yield { words, elsewhere: !1 };
  }, unexplained = (texts, terms) => terms.filter((term) => {
    let uses = new RegExp(term.used, "iu"), defines = new RegExp(term.defines, "iu");
    return texts.some((text3) => uses.test(text3)) && !texts.some((text3) => defines.test(text3));
  });

  // web/concept/checks.js
  var mixed = (template, values) => template.split(/\{(\w+)\}/).map((piece, place2) => place2 % 2 ? values[piece] : piece).filter((piece) => piece !== ""), MOST = 200, findings = function* (...asked) {
    let count = 0;
    for (let finding of every(...asked))
      if (yield finding, finding && (count += 1), !(count < MOST)) {
        yield { label: checks.further, words: [fill(checks.more, { most: MOST })] };
        return;
      }
  }, every = function* (concept2, { parts, sayings: sayings2 }, names) {
    let texts = sayings2.map((one2) => one2.text);
    for (let pair of duplicates(texts, isNegation)) {
      if (!pair) {
        yield null;
        continue;
      }
      let { first, second, same: same2, contrary } = pair, told = contrary ? checks.contrary : same2 ? checks.same : checks.alike;
      yield { label: contrary ? checks.contradiction : checks.double, words: mixed(told, { one: sayings2[first], other: sayings2[second] }) };
    }
    let known = landmarks(parts.flatMap(({ heading, articles }) => [heading, ...articles.map((one2) => one2.heading)]));
    for (let saying of sayings2) {
      for (let { words: where, elsewhere: elsewhere2 } of danglers(saying.text, known))
        yield { label: checks.reference, words: mixed(elsewhere2 ? checks.elsewhere : checks.missing, { one: saying, words: where }) };
      yield null;
    }
    let placeholder = renamer(names, "");
    !concept2.names && texts.some((text3) => placeholder(text3) !== text3) && (yield { label: checks.names, words: [checks.other_names] }), concept2.names && !clean(concept2.school) && texts.some((text3) => text3.includes(PLACEHOLDER)) && (yield { label: checks.name, words: [fill(checks.placeholder, { placeholder: PLACEHOLDER })] });
  };

  // web/concept/attention.js
  var attention = (page2, placeOf) => {
    let part2 = (name) => one(page2, `.pw-draft__${name}`), checks3 = el("ul", { class: "pw-draft__checks" }), terms = all(page2, "[data-term]").map((row) => ({ used: row.dataset.used ?? "", defines: row.dataset.defines ?? "", row })), common3 = all(page2, "li[data-topic]");
    part2("topics").append(el("p", { class: "pw-draft__topics-done", hidden: !0 }, concept.topics_done)), part2("words").append(el("p", { class: "pw-draft__words-done", hidden: !0 }, concept.terms_done));
    let article = (saying) => link(`#${placeOf(saying.entry.id)}`, fill(concept.article, { number: saying.number }));
    return { checks: checks3, drawAttention: async (concept2, shown2, names, wanted) => {
      let rows = [];
      if (!await inSteps(findings(concept2, shown2, names), wanted, (finding) => {
        if (!finding) return;
        let told = finding.words.map((each) => typeof each == "string" ? each : article(each));
        rows.push(el("li", {}, el("strong", {}, `${finding.label} `), told));
      })) return;
      checks3.replaceChildren(...rows.length ? rows : [el("li", {}, concept.nothing_found)]);
      let nothing = shown2.sayings.length === 0, covered = new Set(shown2.sayings.flatMap(({ source, entry: entry2 }) => source?.provision.topics ?? [entry2.topic ?? ""]));
      for (let row of common3) row.hidden = covered.has(row.dataset.topic ?? "");
      one(part2("topics"), "h2").textContent = nothing ? concept.topics : concept.topics_due, part2("topics-done").hidden = common3.some((row) => !row.hidden);
      let due = new Set(unexplained(shown2.sayings.map(({ text: text3 }) => text3), terms));
      for (let term of terms) term.row.hidden = !nothing && !due.has(term) && !term.row.contains(document.activeElement);
      one(part2("words"), "h2").textContent = nothing ? concept.terms : concept.terms_due, part2("words-done").hidden = nothing || due.size > 0;
    } };
  };

  // web/compare/spans.js
  var TAG = (
    /** @type {const} */
    { equal: "span", insert: "ins", delete: "del" }
  ), drawn = (spans2) => spans2.map(([operation, text3]) => {
    let name = operation === "equal" ? "pw-equal" : isNegation(text3) ? "pw-negation" : null;
    return el(TAG[operation], { class: name }, text3);
  });

  // web/footnotes.js
  var footnote = (label, words) => el("p", { class: "pw-footnote" }, el("span", { class: "pw-footnote__label" }, label), " “", el("span", { class: "pw-footnote__words" }, words), "”"), said = ({ label, text: text3 }) => `${label} “${text3}”`;

  // web/locator.js
  var FORM = /^([a-z0-9-]+)\/([a-z0-9-]+)(?:@([a-z0-9-]+)(?:#([a-z0-9_-]+))?)?$/, parse = (text3) => {
    let found2 = FORM.exec(text3);
    if (!found2) return null;
    let [, institution, protocol, version2 = null, eid = null] = found2, work = `${institution}/${protocol}`;
    return { institution, protocol, version: version2, eid, work, edition: version2 ? `${work}@${version2}` : work };
  }, at = (edition, eid) => `${edition}#${eid}`;

  // web/concept/shape.js
  var OWN = /^(kop|eigen)-[0-9]{1,6}$/, MOST2 = 500, LONGEST = 2e4, LONGEST_NAME = 100, STACKED = /\p{M}{31,}/u, empty = () => ({ title: "", school: "", names: !1, entries: [] }), text2 = (value) => {
    if (typeof value != "string" || value.length > LONGEST || STACKED.test(value)) throw new TypeError("no text");
    return value;
  }, FIELDS = (
    /** @type {const} */
    ["text", "heading", "topic", "norm"]
  ), entry = (value) => {
    let id = text2(value.id), kind = parse(id)?.eid ? "provision" : OWN.exec(id)?.[1];
    if (!kind) throw new TypeError("no entry");
    let kept2 = { id, kind };
    for (let field2 of FIELDS)
      value[field2] !== void 0 && (kept2[field2] = text2(value[field2]));
    if (kind !== "provision" && kept2.text === void 0) throw new TypeError("no words");
    return kept2;
  }, normal = (value) => {
    if (!Array.isArray(value.entries) || value.entries.length > MOST2) throw new TypeError("no entries");
    let entries = value.entries.map(entry);
    if (new Set(entries.map((one2) => one2.id)).size < entries.length) throw new TypeError("an entry twice");
    let [title, school] = [value.title, value.school].map((name) => text2(name).slice(0, LONGEST_NAME));
    return { title, school, names: value.names === !0, entries };
  }, freshId = (concept2, kind) => {
    let used = concept2.entries.map((one2) => Number(/^(?:kop|eigen)-(\d+)$/.exec(one2.id)?.[1] ?? 0));
    return `${kind}-${Math.max(0, ...used) + 1}`;
  };

  // web/concept/combine.js
  var FIELDS2 = (
    /** @type {const} */
    ["kind", "text", "heading", "topic", "norm"]
  ), SETTINGS = (
    /** @type {const} */
    ["title", "school", "names"]
  ), same = (one2, other) => one2 && other ? FIELDS2.every((field2) => one2[field2] === other[field2]) : one2 === other, byId = (concept2) => new Map(concept2.entries.map((entry2) => [entry2.id, entry2])), common2 = (concept2, ...others) => concept2.entries.map(({ id }) => id).filter((id) => others.every((other) => other.has(id))), woven = (entries, added, order) => {
    let result = [...entries];
    for (let entry2 of added) {
      let before = order.findIndex(({ id }) => id === entry2.id) - 1;
      for (; before >= 0 && !result.some(({ id }) => id === order[before].id); ) before -= 1;
      result.splice(before < 0 ? 0 : result.findIndex(({ id }) => id === order[before].id) + 1, 0, entry2);
    }
    return result;
  }, combined = (base, mine, theirs) => {
    let [was, here, there] = [base, mine, theirs].map(byId), added = [], lost = [];
    for (let entry2 of mine.entries) {
      let [first, other] = [was.get(entry2.id), there.get(entry2.id)];
      same(entry2, first) || same(entry2, other) || (other ? !first && entry2.kind !== "provision" ? added.push({ ...entry2, id: "" }) : same(first, other) || lost.push(entry2) : added.push(entry2));
    }
    let kept2 = theirs.entries.filter(({ id }) => here.has(id) || !was.has(id) || !same(was.get(id), there.get(id))).map((entry2) => {
      let own = here.get(entry2.id);
      return own && same(was.get(entry2.id), entry2) ? own : entry2;
    }), [before, now] = [common2(base, here, there), common2(mine, was, there)], moved = before.join(" ") !== now.join(" "), still = new Map(kept2.map((entry2) => [entry2.id, entry2])), ordered = moved ? woven(mine.entries.flatMap(({ id }) => still.get(id) ?? []), kept2.filter(({ id }) => !here.has(id)), theirs.entries) : kept2, concept2 = { ...theirs, entries: woven(ordered, added.filter(({ id }) => id), mine.entries) };
    for (let entry2 of added)
      entry2.id || concept2.entries.push({ ...entry2, id: freshId(concept2, entry2.kind) });
    let settings2 = [];
    for (let key of SETTINGS)
      mine[key] === base[key] || mine[key] === theirs[key] || (theirs[key] === base[key] ? Object.assign(concept2, { [key]: mine[key] }) : settings2.push(String(mine[key])));
    return { concept: concept2, lost: { entries: lost, settings: settings2 } };
  }, beside = (concept2, entry2) => {
    if (entry2.text === void 0) return concept2;
    let kind = entry2.kind === "kop" ? "kop" : "eigen", entries = [...concept2.entries], place2 = entries.findIndex(({ id }) => id === entry2.id);
    return entries.splice(place2 < 0 ? entries.length : place2 + 1, 0, { ...entry2, id: freshId(concept2, kind), kind }), { ...concept2, entries };
  };

  // web/concept/outline.js
  var notesOf = (source, rename, changed) => (source?.provision.footnotes ?? []).map(({ mark, label, text: text3, own }) => ({
    mark,
    own,
    label: changed !== "words" ? label : mark ? fill(outline.footnote, { mark }) : outline.footnote_unmarked,
    text: rename(clean(text3))
  })), wording = (entry2, source, rename) => {
    let first = { heading: clean(source?.provision.lead ?? ""), text: clean(source?.provision.text ?? "") }, written = { heading: clean(entry2.heading ?? first.heading), text: clean(entry2.text ?? first.text) }, [heading, text3] = [rename(written.heading), rename(written.text)], differs = (one2) => one2.heading !== first.heading || one2.text !== first.text, changed = source ? differs(written) ? "words" : differs({ heading, text: text3 }) ? "name" : "" : "";
    return { heading, text: text3, first: first.text, changed, notes: notesOf(source, rename, changed) };
  }, fits = (concept2, sourceOf, rename, most) => {
    let left = most;
    return concept2.entries.every((entry2) => {
      let { heading, text: text3 } = wording(entry2, sourceOf(entry2.id), rename);
      return left -= heading.length + text3.length, left >= 0;
    });
  }, letters2 = (ordinal) => ordinal > 26 ? letters2(Math.floor((ordinal - 1) / 26)) + letters2((ordinal - 1) % 26 + 1) : String.fromCharCode(96 + ordinal), above = (source) => source?.provision.parent ? at(source.document.id, source.provision.parent) : null, outline2 = (concept2, sourceOf, rename) => {
    let parts = [], part2 = { entry: null, heading: "", articles: [] };
    parts.push(part2);
    let number = 0, open2 = null;
    for (let entry2 of concept2.entries) {
      if (entry2.kind === "kop") {
        part2 = { entry: entry2, heading: rename(clean(entry2.text ?? "")) || outline.no_heading, articles: [] }, parts.push(part2), open2 = null;
        continue;
      }
      let source = sourceOf(entry2.id);
      if (entry2.kind === "provision" && !source) continue;
      let { heading, text: text3, changed, notes } = wording(entry2, source, rename);
      if (!text3) continue;
      let said2 = { text: text3, entry: entry2, source: source ?? null, changed, notes }, parent = above(source);
      if (open2 && parent !== null && heading && (open2.locator === parent || open2.parent === parent && open2.heading === heading)) {
        open2.article.items.push({ letter: letters2(open2.article.items.length + 1), ...said2 });
        continue;
      }
      number += 1;
      let under = parent !== null && heading !== "", article = under ? { number, heading, text: "", entry: null, source: null, changed: "", notes: [], items: [{ letter: "a", ...said2 }] } : { number, heading, ...said2, items: [] };
      part2.articles.push(article), open2 = { article, heading, parent: under ? parent : null, locator: under ? null : entry2.id };
    }
    return parts.filter((each) => each.entry !== null || each.articles.length > 0);
  }, sayings = (parts) => parts.flatMap(
    ({ articles }) => articles.flatMap(({ number, text: text3, entry: entry2, source, changed, notes, items }) => [
      ...entry2 && text3 ? [{ text: text3, entry: entry2, source, changed, notes, number: String(number) }] : [],
      ...items.map((item) => ({ ...item, number: `${number}${item.letter}` }))
    ])
  ), numbers = (parts) => new Map(sayings(parts).map(({ entry: entry2, number }) => [entry2.id, number])), origin = ({ source, changed }) => source ? fill(outline.origin[changed || "same"], { citation: source.provision.citation }) : "";

  // web/concept/store.js
  var MOST_STEPS = 50, past = [], kept = () => (
    /** @type {import("../site/collect.js").Store} */
    globalThis.pwConcept
  ), read = () => kept().read(), current = () => read().concept, say = (told) => kept().say(told), sayChanged = (told) => say(read().kept ? told : `${told} ${store.unkept}`), equal = (one2, other) => JSON.stringify(one2) === JSON.stringify(other), fitting = (concept2) => {
    try {
      return normal(concept2);
    } catch {
      return null;
    }
  }, commit = (change2, step = "") => {
    let before = current(), next = structuredClone(before);
    change2(next);
    let after = fitting(next);
    if (!after) return "refused";
    let last2 = past.at(-1);
    return step && last2?.step === step && equal(last2.after, before) ? last2.after = after : past.push({ before, after, step }), past.length > MOST_STEPS && past.shift(), kept().write(after) ? "kept" : "unkept";
  }, canUndo = () => past.length > 0, undo = () => {
    let last2 = past.at(-1);
    if (!last2) return "refused";
    let now = current(), back = fitting(combined(last2.after, last2.before, now).concept);
    return back ? (past.pop(), kept().write(back), equal(now, last2.after) ? "all" : "own") : "refused";
  }, arranged = (entries, { topics, groups }, sourceOf) => {
    let order = topics.map((topic) => topic.id), groupOf = new Map(topics.map((topic) => [topic.id, topic.group])), family = ({ id }) => above(sourceOf(id)) ?? id, kept2 = entries.filter((one2) => one2.kind !== "kop"), topicOf = /* @__PURE__ */ new Map();
    for (let one2 of kept2) {
      let topic = sourceOf(one2.id)?.provision.topics[0] ?? one2.topic ?? order.at(-1) ?? "";
      topicOf.has(family(one2)) || topicOf.set(family(one2), topic);
    }
    let families = [...topicOf.keys()], topicOfOne = (one2) => topicOf.get(family(one2)) ?? "", rank = (one2) => order.indexOf(topicOfOne(one2));
    kept2.sort((a, b) => rank(a) - rank(b) || families.indexOf(family(a)) - families.indexOf(family(b)));
    let result = { entries: [...kept2] };
    for (let { id, label } of groups) {
      let first = kept2.find((one2) => groupOf.get(topicOfOne(one2)) === id);
      if (!first) continue;
      let heading = { id: freshId(result, "kop"), kind: "kop", text: label };
      result.entries.splice(result.entries.indexOf(first), 0, heading);
    }
    return result.entries;
  }, merged = (own, shared) => {
    let result = structuredClone(own);
    for (let entry2 of shared.entries)
      entry2.kind !== "provision" ? result.entries.push({ ...entry2, id: freshId(result, entry2.kind) }) : result.entries.some((one2) => one2.id === entry2.id) || result.entries.push(entry2);
    return result;
  }, adopted = (concept2, id, unlabelled2) => ({
    ...concept2,
    entries: concept2.entries.map((one2) => one2.id === id ? { ...one2, id: freshId(concept2, "eigen"), kind: "eigen", ...unlabelled2 } : one2)
  });

  // web/concept/form.js
  var LONGEST_HEADING = "300", input = (tag, key, { draft, typed: typed2 }, properties) => {
    let oninput = () => {
      draft[key] = made.value, typed2();
    }, made = el(tag, { id: `wijzig-${key}`, oninput, ...properties });
    return made.value = draft[key], made;
  }, choice = (key, { draft, typed: typed2 }, choices2) => {
    let made = (
      /** @type {HTMLSelectElement} */
      choices2.cloneNode(!0)
    );
    return made.removeAttribute("class"), made.removeAttribute("aria-label"), made.hidden = !1, made.id = `wijzig-${key}`, made.value = draft[key], made.addEventListener("change", () => {
      draft[key] = made.value, typed2();
    }), made;
  }, form3 = ({ draft, title, warning: warning2, source, choices: choices2, typed: typed2, save: save2, cancel: cancel2 }) => {
    let given = { draft, typed: typed2 }, made = el("form", {
      class: "pw-draft__form",
      "aria-label": title,
      onsubmit: (event) => {
        event.preventDefault(), save2();
      },
      onkeydown: (event) => {
        event.key === "Escape" && cancel2();
      }
    });
    warning2.length && made.append(el("p", { class: "pw-note", role: "status" }, ...warning2));
    let buttons = el("p", { class: "pw-draft__buttons" }, el("button", { type: "submit" }, form.save), button(form.cancel, cancel2));
    if (draft.kind === "kop")
      return made.append(field(form.part, input("input", "text", given, { type: "text", maxlength: LONGEST_HEADING })), buttons), made;
    let heading = input("input", "heading", given, { type: "text", maxlength: LONGEST_HEADING }), text3 = input("textarea", "text", given, { rows: "6" });
    if (made.append(field(form.heading, heading), field(form.text, text3)), draft.kind === "eigen" && made.append(field(form.topic, choice("topic", given, choices2("topic"))), field(form.norm, choice("norm", given, choices2("norm")))), source) {
      let typedBefore = { heading: "", text: "" }, restore = () => {
        let back = draft.heading === source.heading && draft.text === source.text, next = back && typedBefore.text ? typedBefore : { heading: source.heading, text: source.text };
        back || (typedBefore = { heading: draft.heading, text: draft.text }), Object.assign(draft, next), [heading.value, text3.value] = [draft.heading, draft.text], text3.focus(), typed2(), say(next === typedBefore ? form.typed_again : form.restored);
      };
      buttons.append(button(form.restore, restore));
      let from = el("p", { class: "pw-draft__from" }, `${form.original}, `, link(source.address, source.citation), ":");
      made.append(from, el("blockquote", {}, el("p", {}, source.text)), ...source.footnotes.map(({ label, text: words }) => footnote(label, words)));
    }
    return made.append(buttons), made;
  };

  // web/concept/card.js
  var controls = (entry2, name, { first, last: last2, editable = !0 }, desk) => {
    let control = (key, shown2, title, doing, off = !1) => button(shown2, doing, {
      "data-control": key,
      title,
      "aria-label": fill(concept.of, { what: title, name }),
      "aria-disabled": off ? "true" : null
    });
    return el(
      "div",
      { class: "pw-draft__controls" },
      control("up", "↑", concept.up, () => desk.move(entry2.id, -1), first),
      control("down", "↓", concept.down, () => desk.move(entry2.id, 1), last2),
      editable ? control("edit", concept.edit, concept.edit, () => desk.edit(entry2)) : null,
      editable || entry2.text === void 0 ? null : control("adopt", concept.adopt, concept.adopt, () => desk.adopt(entry2.id)),
      control("remove", concept.remove, concept.remove, () => desk.remove(entry2.id, name))
    );
  }, nameOf = (entry2, source, { numbers: numbers2 }) => {
    if (entry2.kind === "kop") return fill(concept.name_of_heading, { heading: entry2.text ?? "" });
    let number = numbers2.get(entry2.id);
    return `${number ? fill(concept.article, { number }) : concept.provision}, ${source?.provision.citation ?? (entry2.kind === "eigen" ? concept.own : entry2.id)}`;
  }, body = (entry2, source, name, { shown: shown2, sources: sources2 }) => {
    let { heading, text: text3, first, changed, notes } = wording(entry2, source, shown2.rename), made = el("div", { class: "pw-draft__body" });
    if (heading && !shown2.repeated.has(entry2.id) && made.append(el("p", { class: "pw-draft__lead" }, heading)), made.append(source && !changed ? el("blockquote", {}, el("p", {}, text3)) : el("p", { class: "pw-draft__text" }, text3)), !source)
      return made.append(el("p", { class: "pw-draft__from" }, concept.written)), made;
    made.append(...notes.map(({ label, text: words }) => footnote(label, words)));
    let { citation } = source.provision, how = origin({ source, changed }).slice(0, -citation.length);
    if (made.append(el("p", { class: "pw-draft__from" }, how, link(sources2.address(source), citation))), text3 !== first) {
      let label = el("summary", {}, concept.difference, el("span", { class: "pw-vh" }, ` ${fill(concept.difference_of, { name })}`)), redline = el("p", { class: "pw-draft__redline" }, drawn(spans(first, text3)));
      made.append(el("details", { class: "pw-more", open: changed === "words" }, label, redline));
    }
    return made;
  }, gone = (entry2) => {
    let told = el("p", { class: "pw-note" }, `${concept.gone} `, el("code", {}, entry2.id)), lead = entry2.heading ? el("p", { class: "pw-draft__lead" }, clean(entry2.heading)) : null, text3 = entry2.text === void 0 ? null : el("p", { class: "pw-draft__text" }, clean(entry2.text));
    return el("div", { class: "pw-draft__body" }, told, lead, text3, text3 && el("p", { class: "pw-draft__from" }, concept.gone_written));
  }, warning = (draft, kept2) => {
    if (draft.fresh) return [];
    let now = kept2.find(({ id }) => id === draft.id);
    return now ? draft.entry && !same(now, draft.entry) ? [concept.changed_elsewhere, ...now.text === void 0 ? [] : [` “${clean(now.text)}”`]] : [] : [concept.gone_elsewhere];
  }, opened = (draft, source, name, desk) => {
    let from = source ? {
      citation: source.provision.citation,
      address: desk.sources.address(source),
      heading: source.provision.lead ?? "",
      text: source.provision.text ?? "",
      footnotes: source.provision.footnotes
    } : null, title = fill(concept.edit_of, { name });
    return form3({ draft, title, warning: warning(draft, desk.kept), source: from, choices: desk.choices, ...desk.writing });
  }, card = (entry2, index, count, desk) => {
    let { sources: sources2, shown: shown2, draft } = desk, source = sources2.of(entry2.id), name = nameOf(entry2, source, shown2), ends = { first: index === 0, last: index === count - 1 }, made = el("li", { class: `pw-draft__entry pw-draft__entry--${entry2.kind}`, id: `plaats-${index + 1}`, "data-id": entry2.id, tabindex: "-1" });
    if (draft?.id === entry2.id)
      made.append(opened(draft, source, name, desk));
    else if (entry2.kind === "kop")
      made.append(el("h3", {}, shown2.rename(clean(entry2.text ?? ""))), controls(entry2, name, ends, desk));
    else if (entry2.kind === "provision" && !source)
      made.append(gone(entry2), controls(entry2, name, { ...ends, editable: !1 }, desk));
    else {
      let number = shown2.numbers.get(entry2.id) ?? "", label = el("span", { class: "pw-draft__number" }, /\d$/.test(number) ? `${number}.` : number);
      made.append(label, body(entry2, source, name, desk), controls(entry2, name, ends, desk));
    }
    return made;
  };

  // web/concept/share.js
  var FORMAT = 1, PREFIX = "#c=", LONGEST_LINK = 2e3, LONGEST2 = 3e4, MOST_CHARACTERS = 2e5, PIECE = 256, isShared = (hash) => hash.startsWith(PREFIX), base64url = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""), bytesOf = (text3) => Uint8Array.from(atob(text3.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0)), FIELDS3 = (
    /** @type {const} */
    ["text", "heading", "topic", "norm"]
  ), packed = (entry2) => {
    let rest = FIELDS3.map((field2) => entry2[field2] ?? 0);
    for (; rest.length && rest.at(-1) === 0; ) rest.pop();
    return rest.length ? [entry2.id, ...rest] : entry2.id;
  }, unpacked = (value) => {
    let [id, ...rest] = Array.isArray(value) ? value : [value];
    return { id, ...Object.fromEntries(rest.map((words, i) => [FIELDS3[i], words]).filter(([, words]) => words !== 0)) };
  }, TooMuch = class extends Error {
  }, unzipped = (bytes) => {
    let pieces = [], size2 = 0, unpacking = new fflate.Inflate((piece) => {
      pieces.push(piece), size2 += piece.length;
    });
    for (let at3 = 0; at3 < bytes.length; at3 += PIECE)
      if (unpacking.push(bytes.subarray(at3, at3 + PIECE), at3 + PIECE >= bytes.length), size2 > 3 * MOST_CHARACTERS) throw new TooMuch();
    let whole = new Uint8Array(size2), at2 = 0;
    for (let piece of pieces)
      whole.set(piece, at2), at2 += piece.length;
    let text3 = fflate.strFromU8(whole);
    if (text3.length > MOST_CHARACTERS) throw new TooMuch();
    return text3;
  }, ENDS_WELL = /[A-Za-z0-9]$/, MOST_SPACES = 64, encode = (concept2, page2 = "") => {
    let data = [FORMAT, concept2.title, concept2.school, concept2.names ? 1 : 0, concept2.entries.map(packed)], json = JSON.stringify(data);
    if (json.length > MOST_CHARACTERS) return null;
    for (let spaces = 0; spaces < MOST_SPACES; spaces++) {
      let address = page2 + PREFIX + base64url(fflate.deflateSync(fflate.strToU8(json + " ".repeat(spaces)), { level: 9 }));
      if (address.length > LONGEST_LINK) return null;
      if (ENDS_WELL.test(address)) return address;
    }
    return null;
  }, decode = (hash) => {
    if (hash.length > LONGEST2) throw new RangeError("too long");
    let [format, title, school, names, entries] = JSON.parse(unzipped(bytesOf(hash.slice(PREFIX.length))));
    if (format !== FORMAT) throw new TypeError("another format");
    return normal({ title, school, names: names === 1, entries: entries.map(unpacked) });
  }, KIND = "protocolwijzer-concept", filed = (concept2) => JSON.stringify({ kind: KIND, format: FORMAT, ...concept2 }, null, 1), unfiled = (words) => {
    if (words.length > 2 * MOST_CHARACTERS) throw new TooMuch();
    let { kind, format, ...concept2 } = JSON.parse(words.replace(/^\ufeff/, ""));
    if (kind !== KIND || format !== FORMAT) throw new TypeError("another format");
    return normal(concept2);
  };

  // web/concept/receive.js
  var settle = () => history.replaceState(null, "", location.pathname + location.search), TAG2 = (
    /** @type {const} */
    { kop: "h3", eigen: "p", provision: "p" }
  ), renaming = (shared, sources2) => renamer(sources2.names(shared.entries.map((one2) => one2.id)), shared.school), preview = (shared, { sources: sources2 }) => {
    let rename = shared.names ? renaming(shared, sources2) : String, shown2 = el("div", { class: "pw-draft__preview", tabindex: "0", role: "group", "aria-label": receive.preview }), drawn2 = !1, draw2 = () => {
      shown2.hidden = !shown2.hidden, !drawn2 && (drawn2 = !0, inSteps(shared.entries, () => shown2.isConnected, (entry2) => {
        let { heading, text: text3, notes } = wording(entry2, sources2.of(entry2.id), rename), tag = TAG2[
          /** @type {keyof typeof TAG} */
          entry2.kind
        ];
        shown2.append(...heading ? [el("p", { class: "pw-draft__lead" }, heading)] : [], el(tag, {}, text3), ...notes.map(({ label, text: words }) => footnote(label, words)));
      }));
    };
    return shown2.hidden = !0, { shown: shown2, draw: draw2 };
  }, ask = (shared, desk) => {
    let { messages: messages2, titleOf: titleOf2, back } = desk, own = current().entries.length > 0, count = shared.entries.filter((one2) => one2.kind !== "kop").length, panel2 = el("section", { class: "pw-draft__ask", "aria-labelledby": "gedeeld", tabindex: "-1" }), done = () => {
      panel2.remove(), settle(), back();
    }, take = (how, told) => () => {
      if (commit((concept2) => Object.assign(concept2, how(concept2))) === "refused") {
        desk.tell(fill(receive.too_much, { most: MOST2 }));
        return;
      }
      done(), sayChanged(told);
    }, leave = () => {
      done(), say(own ? receive.left : receive.dropped);
    }, { shown: shown2, draw: draw2 } = preview(shared, desk), look = button(receive.look, () => {
      draw2(), look.setAttribute("aria-expanded", String(!shown2.hidden));
    }, { "aria-expanded": "false" }), choices2 = own ? [
      button(receive.add, take((mine) => merged(mine, shared), receive.added)),
      button(receive.replace, take(() => shared, receive.replaced)),
      button(receive.leave, leave)
    ] : [button(receive.keep, take(() => shared, receive.kept)), button(receive.drop, leave)];
    panel2.append(
      el("h2", { id: "gedeeld" }, receive.heading),
      el("p", {}, fill(own ? receive.question : receive.question_empty, { title: titleOf2(shared), count: provisions(count) })),
      el("p", { class: "pw-draft__buttons" }, look, choices2),
      shown2
    ), messages2.querySelector(".pw-draft__ask")?.remove(), messages2.append(panel2), panel2.focus();
  }, tooLong = () => fill(receive.too_long, { most: MOST_CHARACTERS.toLocaleString(receive.locale) }), offer = async (sent, desk) => {
    if (await desk.sources.ensure(sent.entries.map((one2) => one2.id)), !fits(sent, (id) => desk.sources.of(id), renaming(sent, desk.sources), MOST_CHARACTERS)) {
      settle(), desk.tell(tooLong());
      return;
    }
    let missing = sent.entries.filter((one2) => one2.kind === "provision" && !desk.sources.of(one2.id)), whole = missing.filter((one2) => one2.text !== void 0).reduce((concept2, { id }) => adopted(concept2, id, desk.unlabelled), sent), unknown = new Set(missing.filter((one2) => one2.text === void 0).map(({ id }) => id)), shared = { ...whole, entries: whole.entries.filter(({ id }) => !unknown.has(id)) };
    if (unknown.size && desk.tell(fill(receive.unknown, { ids: [...unknown].join(", ") })), shared.entries.length && JSON.stringify(current()) !== JSON.stringify(shared)) {
      ask(shared, desk);
      return;
    }
    settle(), shared.entries.length && desk.tell(receive.same);
  }, receive2 = async (desk) => {
    if (!isShared(location.hash)) return;
    let shared;
    try {
      shared = decode(location.hash);
    } catch (error) {
      settle(), desk.tell(error instanceof TooMuch ? tooLong() : receive.damaged);
      return;
    }
    await offer(shared, desk);
  }, open = async (file, desk) => {
    let shared;
    try {
      if (file.size > 8 * MOST_CHARACTERS) throw new TooMuch();
      shared = unfiled(await file.text());
    } catch (error) {
      desk.tell(error instanceof TooMuch ? tooLong() : fill(receive.no_file, { name: file.name }));
      return;
    }
    await offer(shared, desk);
  };

  // web/concept/settings.js
  var settings = ({ typed: typed2, drawn: drawn2, tell: tell2 }) => {
    let inputs = [], visits = 0;
    return { make: (key, placeholder) => {
      let tick = key === "names", last2 = (
        /** @type {string | boolean} */
        ""
      ), change2 = () => {
        let theirs = current()[key], mine = tick ? input2.checked : clean(input2.value);
        !tick && theirs && theirs !== last2 && theirs !== mine && tell2(fill(concept.setting_elsewhere, { text: String(theirs) })), last2 = mine, mine !== theirs && typed2((concept2) => Object.assign(concept2, { [key]: mine }), `${key} ${visits}`);
      }, input2 = el("input", {
        type: tick ? "checkbox" : "text",
        id: `instelling-${key}`,
        "data-setting": key,
        maxlength: tick ? null : String(LONGEST_NAME),
        autocomplete: tick ? null : "off",
        placeholder: placeholder || null,
        onfocus: () => {
          visits += 1, last2 = current()[key];
        },
        oninput: change2,
        onchange: drawn2
      });
      return inputs.push({ input: input2, key }), input2;
    }, show: (concept2) => {
      for (let { input: input2, key } of inputs)
        key === "names" ? input2.checked = concept2.names : input2 !== document.activeElement && (input2.value = concept2[key]);
    } };
  };

  // web/concept/sources.js
  var Sources = class {
    /** @param {URL} root the address of the site's root, ending in a slash */
    constructor(root2) {
      this.root = root2, this.index = null, this.documents = /* @__PURE__ */ new Map(), this.provisions = /* @__PURE__ */ new Map(), this.renamed = /* @__PURE__ */ new Map();
    }
    /** Fetch every version that the locators `ids` name; throws where the site does not answer. */
    async ensure(ids) {
      this.index ??= /** @type {Index} */
      await fetched(new URL("data/versies/index.json", this.root)), this.renamed = new Map(Object.entries(this.index.renamed));
      let files = new Map(this.index.versions.map((version2) => [version2.id, version2.file])), due = new Set(ids.map((id) => this.#edition(id)).filter((id) => !this.documents.has(id)));
      await Promise.all(
        [...due].map(async (id) => {
          let file = files.get(id);
          if (!file) return;
          let document2 = (
            /** @type {Version} */
            await fetched(new URL(file, this.root))
          );
          this.documents.set(id, document2);
          for (let provision of document2.provisions) this.provisions.set(at(id, provision.eid), { document: document2, provision });
        })
      );
    }
    /** What a locator is called today: a concept may be older than a renaming. */
    #now(id) {
      let { edition = "", eid = null } = parse(id) ?? {}, whole = this.renamed.get(edition);
      return this.renamed.get(id) ?? (whole && eid ? at(whole, eid) : id);
    }
    /** The version that a locator is in today. */
    #edition(id) {
      return parse(this.#now(id))?.edition ?? "";
    }
    /** What a locator names; undefined where there is no such provision with words of its own. */
    of(id) {
      let found2 = this.provisions.get(this.#now(id));
      return found2?.provision.text ? found2 : void 0;
    }
    /** The full web address of a provision. */
    address(source) {
      return new URL(`${source.document.path}#${source.provision.eid}`, this.root).href;
    }
    /** Every name that the documents of `ids` give their institution and schools. */
    names(ids) {
      return [...new Set(ids.flatMap((id) => this.documents.get(this.#edition(id)) ?? []))].flatMap((one2) => [one2.institution.name, one2.institution.short_name, ...one2.schools]);
    }
  };

  // web/concept/markdown.js
  var escape = (text3) => text3.replace(/[\\`*_{}[\]<>#|~&$^]/g, "\\$&").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2"), markdown = ({ title, parts, address }) => {
    let lines = [`# ${escape(title)}`, "", `*${takeaway.status}.*`, ""], from = (saying, indent) => {
      for (let note of saying.notes) lines.push(`${indent}${escape(said(note))}`, "");
      saying.source && lines.push(`${indent}*${escape(origin(saying))}* <${address(saying.source)}>`, "");
    };
    for (let part2 of parts) {
      part2.entry && lines.push(`## ${escape(part2.heading)}`, "");
      for (let article of part2.articles) {
        let indent = " ".repeat(String(article.number).length + 2);
        lines.push(`${article.number}. ${article.heading ? `**${escape(article.heading)}**` : escape(article.text)}`, ""), article.heading && article.text && lines.push(`${indent}${escape(article.text)}`, ""), article.text && from(article, indent);
        for (let item of article.items)
          lines.push(`${indent}- ${item.letter}\\. ${escape(item.text)}`, ""), from(item, `${indent}  `);
      }
    }
    return `${lines.join(`
`).trimEnd()}
`;
  };

  // web/concept/word.js
  var W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml", RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`, ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }, escape2 = (text3) => text3.replace(/[&<>"]/g, (char) => ENTITIES[char]), run = (text3, properties = "") => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape2(text3)}</w:t></w:r>`, paragraph = (style2, content2, properties = "") => `<w:p><w:pPr><w:pStyle w:val="${style2}"/>${properties}</w:pPr>${content2}</w:p>`, style = (id, name, { based = "Normal", next = "", paragraph: p = "", run: r = "" } = {}) => `<w:style w:type="paragraph" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${id === "Normal" ? "" : `<w:basedOn w:val="${based}"/>`}${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>${p && `<w:pPr>${p}</w:pPr>`}${r && `<w:rPr>${r}</w:rPr>`}</w:style>`, STYLE = takeaway.styles, numbered = (level2) => `<w:numPr><w:ilvl w:val="${level2}"/><w:numId w:val="1"/></w:numPr>`, STYLES = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="` + takeaway.language + '"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' + style("Normal", "Normal") + style("Title", "Title", { next: "Normal", paragraph: '<w:spacing w:after="60"/>', run: '<w:b/><w:sz w:val="44"/>' }) + style("Subtitle", "Subtitle", { next: "Normal", paragraph: '<w:spacing w:after="360"/>', run: '<w:color w:val="595959"/>' }) + style("Heading1", "heading 1", { next: STYLE.article, paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>', run: '<w:b/><w:sz w:val="28"/>' }) + style(STYLE.article, STYLE.article) + style(STYLE.heading, STYLE.heading, { based: STYLE.article, next: STYLE.body, paragraph: '<w:keepNext/><w:spacing w:after="40"/>', run: "<w:b/>" }) + style(STYLE.body, STYLE.body, { paragraph: '<w:ind w:left="567"/>' }) + style(STYLE.item, STYLE.item, { paragraph: '<w:spacing w:after="60"/>' }) + style("FootnoteText", "footnote text", { paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', run: '<w:sz w:val="18"/>' }) + '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>', level = (index, format, text3, left) => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text3}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="567"/></w:pPr></w:lvl>`, NUMBERING = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "decimal", "%1.", 567)}${level(1, "lowerLetter", "%2.", 1134)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`, CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` + ["styles", "numbering", "footnotes", "settings"].map((part2) => `<Override PartName="/word/${part2}.xml" ContentType="${TYPE}.${part2}+xml"/>`).join("") + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>', relations = (list3) => `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list3.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`, TIME = new Date(1980, 0, 1), zip = (files) => fflate.zipSync(Object.fromEntries(Object.entries(files).map(([name, text3]) => [name, fflate.strToU8(text3)])), { mtime: TIME, level: 6 }), word = ({ title, parts, address }) => {
    let notes = [], note = (saying) => saying.source ? [`${origin(saying)}, ${address(saying.source)}`, ...saying.notes.map(said)].map(reference).join("") : "", reference = (text3) => (notes.push(text3), `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`), body2 = [paragraph("Title", run(title)), paragraph("Subtitle", run(takeaway.status))];
    for (let part2 of parts) {
      part2.entry && body2.push(paragraph("Heading1", run(part2.heading)));
      for (let article of part2.articles) {
        article.heading && body2.push(paragraph(STYLE.heading, run(article.heading), numbered(0)));
        let [name, number] = article.heading ? [STYLE.body, ""] : [STYLE.article, numbered(0)];
        article.text && body2.push(paragraph(name, run(article.text) + note(article), number));
        for (let item of article.items) body2.push(paragraph(STYLE.item, run(item.text) + note(item), numbered(1)));
      }
    }
    let mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>', footnotes = `${HEAD}<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${notes.map((text3, i) => `<w:footnote w:id="${i + 1}">${paragraph("FootnoteText", mark + run(` ${text3}`))}</w:footnote>`).join("")}</w:footnotes>`;
    return zip({
      "[Content_Types].xml": CONTENT_TYPES,
      "_rels/.rels": relations([
        [`${RELATION}/officeDocument`, "word/document.xml"],
        ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"]
      ]),
      "word/document.xml": `${HEAD}<w:document ${W}><w:body>${body2.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      "word/_rels/document.xml.rels": relations(["styles", "numbering", "footnotes", "settings"].map((part2) => [`${RELATION}/${part2}`, `${part2}.xml`])),
      "word/styles.xml": STYLES,
      "word/numbering.xml": NUMBERING,
      "word/footnotes.xml": footnotes,
      "word/settings.xml": `${HEAD}<w:settings ${W}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
      "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape2(title)}</dc:title><dc:language>${takeaway.language}</dc:language></cp:coreProperties>`
    });
  };

  // web/concept/sha256.js
  var PRIMES = [], roots = (power, count) => {
    let found2 = [];
    for (let number = 2; found2.length < count; number++)
      found2.every((_, index) => number % PRIMES[index] !== 0) && (PRIMES[found2.length] = number, found2.push(Math.floor(number ** (1 / power) % 1 * 4294967296) >>> 0));
    return found2;
  }, START = roots(2, 8), ROUND = roots(3, 64), turn = (word2, by) => word2 >>> by | word2 << 32 - by, sha256 = (text3) => {
    let bytes = new TextEncoder().encode(text3), length2 = (bytes.length + 8 >> 6 << 6) + 64, padded = new Uint8Array(length2);
    padded.set(bytes), padded[bytes.length] = 128;
    let view = new DataView(padded.buffer);
    view.setUint32(length2 - 8, Math.floor(bytes.length * 8 / 2 ** 32)), view.setUint32(length2 - 4, bytes.length * 8 >>> 0);
    let state = [...START], words = new Int32Array(64);
    for (let at2 = 0; at2 < length2; at2 += 64) {
      for (let i = 0; i < 16; i++) words[i] = view.getInt32(at2 + 4 * i);
      for (let i = 16; i < 64; i++) {
        let [early, late] = [words[i - 15], words[i - 2]], low = turn(early, 7) ^ turn(early, 18) ^ early >>> 3, high = turn(late, 17) ^ turn(late, 19) ^ late >>> 10;
        words[i] = words[i - 16] + low + words[i - 7] + high;
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i++) {
        let one2 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + ROUND[i] + words[i] | 0, two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, d + one2 | 0, c, b, a, one2 + two | 0];
      }
      [a, b, c, d, e, f, g, h].forEach((value, i) => {
        state[i] = state[i] + value | 0;
      });
    }
    return state.map((word2) => (word2 >>> 0).toString(16).padStart(8, "0")).join("");
  };

  // web/concept/yaml.js
  var WIDTH = 100, SAFE = /^[a-z][a-z0-9_-]*$/, OTHER_MEANING = /^(?:null|true|false|yes|no|on|off|y|n)$/, ESCAPED = /["\\]|[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029\ufeff]/gu, escape3 = (char) => {
    if (char === '"' || char === "\\") return `\\${char}`;
    let code2 = char.codePointAt(0) ?? 0;
    return code2 < 256 ? `\\x${code2.toString(16).padStart(2, "0")}` : `\\u${code2.toString(16).padStart(4, "0")}`;
  }, scalar = (text3, indent = null) => {
    if (text3 === null) return "null";
    if (SAFE.test(text3) && !OTHER_MEANING.test(text3)) return text3;
    let quoted = `"${text3.replace(ESCAPED, escape3)}"`;
    if (indent === null || quoted.length < WIDTH) return quoted;
    let lines = [""];
    for (let piece of quoted.split(/(?<=[^ \\]) (?=[^ ])/u)) {
      let last2 = lines[lines.length - 1];
      last2 && last2.length + 1 + piece.length > WIDTH - indent.length ? lines.push(piece) : lines[lines.length - 1] = last2 ? `${last2} ${piece}` : piece;
    }
    return lines.join(`
${indent}`);
  }, list = (items) => `[${items.map((item) => scalar(item)).join(", ")}]`, slug = (text3) => {
    let found2 = text3.normalize("NFKD").replace(/[^\u0000-\u007f]/g, "").toLowerCase().replaceAll("'", "").match(/[a-z0-9]+/g), result = "";
    for (let word2 of found2 ?? []) {
      let longer = result ? `${result}-${word2}` : word2.slice(0, 60);
      if (longer.length > 60) break;
      result = longer;
    }
    return result;
  }, distinct = (eid, taken) => {
    let found2 = eid;
    for (let count = 2; taken.has(found2); count++) found2 = `${eid}_${count}`;
    return taken.add(found2), found2;
  }, fileName = (text3) => slug(text3) || "concept", labels = ({ entry: entry2, source, changed }, unlabelled2) => {
    if (!source)
      return [
        ["roles_basis", "none"],
        ["norms", [entry2.norm ?? unlabelled2.norm]],
        ["topics", [entry2.topic ?? unlabelled2.topic]],
        ["state", "suggested"]
      ];
    let from = source.provision, inherited = from.roles_basis === "inherited", borrowed = from.roles_basis === "printed" && changed !== "", found2 = [
      ["roles", from.roles],
      ["roles_basis", borrowed ? "inherited" : from.roles_basis],
      ["norms", from.norms],
      ["context", from.context],
      ["topics", from.topics],
      ["state", "suggested"]
    ];
    return inherited && found2.push(["doubt", fill(yaml.inherited, { heading: clean(from.section) })]), borrowed && found2.push(["doubt", yaml.borrowed]), found2.filter(([name, value]) => value.length || name !== "roles" && name !== "context");
  }, version = ({ id, title, parts, unlabelled: unlabelled2 }) => {
    let source = [title], yaml2 = [], artefacts = [], taken = /* @__PURE__ */ new Set(), put2 = (line) => source.push(line), provision = (indent, eid, kind, num, heading, { entry: entry2, text: text4, source: from, changed, notes }) => {
      let first = put2([num, heading || text4].filter(Boolean).join(" ")), last2 = heading && text4 ? put2(text4) : first;
      for (let note2 of changed === "words" ? [] : notes) {
        let line = put2(note2.own && note2.mark && text4.includes(note2.mark) ? `[${note2.mark}] ${note2.text}` : note2.text);
        artefacts.push(`  - {lines: '${line}', reason: footnote, of: ${list([eid])}}`);
      }
      entry2 && from && yaml2.push(`${indent}# ${entry2.id}`), yaml2.push(`${indent}- eid: ${scalar(eid)}`);
      let field2 = (name, value) => yaml2.push(`${indent}  ${name}: ${value}`);
      if (field2("kind", kind), field2("num", scalar(num)), heading && field2("heading", scalar(heading, `${indent}    `)), text4 && field2("text", scalar(text4, `${indent}    `)), field2("lines", `'${first === last2 ? first : `${first}-${last2}`}'`), !(!text4 || !entry2))
        for (let [name, value] of labels({ entry: entry2, source: from, changed }, unlabelled2))
          field2(name, Array.isArray(value) ? list(value) : scalar(value, `${indent}    `));
    }, headed = 0;
    for (let part2 of parts) {
      put2("");
      let eid = "intro";
      if (part2.entry) {
        headed += 1, eid = distinct(`sec_${slug(part2.heading) || headed}`, taken);
        let line = put2(part2.heading);
        yaml2.push(`  - eid: ${scalar(eid)}`, `    heading: ${scalar(part2.heading, "      ")}`, `    lines: '${line}'`);
      } else
        taken.add(eid), yaml2.push("  - eid: intro");
      part2.articles.length && yaml2.push("    provisions:");
      for (let article of part2.articles) {
        let own = distinct(`${eid}__art_${article.number}`, taken);
        provision("      ", own, "article", `${article.number}.`, article.heading, article), article.items.length && yaml2.push("        items:");
        for (let item of article.items)
          provision("          ", distinct(`${own}__item_${item.letter}`, taken), "item", `${item.letter}.`, "", item);
      }
    }
    let text3 = `${source.join(`
`)}
`, institutions = [...new Set(sayings(parts).flatMap(({ source: from }) => from?.document.institution.name ?? []))], note = institutions.length ? fill(yaml.composed, { institutions: institutions.join("; ") }) : yaml.own, head = [
      "# yaml-language-server: $schema=../../../schema/version.schema.json",
      `id: ${scalar(id)}`,
      `title: ${scalar(title, "  ")}`,
      "title_lines: '1'",
      "date: null",
      "date_lines: null",
      "status: concept",
      `decision_basis: ${scalar(yaml.basis, "  ")}`,
      "source:",
      "  file: source.txt",
      `  sha256: '${sha256(text3)}'`,
      "  original_name: null",
      "  url: null",
      "  retrieved: null",
      `note: ${scalar(clean(note), "  ")}`,
      ...artefacts.length ? ["artefacts:", ...artefacts] : [],
      "sections:"
    ];
    return { "source.txt": text3, "version.yml": `${[...head, ...yaml2].join(`
`)}
` };
  };

  // web/concept/takeaway.js
  var WORD3 = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", VERSION_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/, LONGEST_ID = 100, give = (name, type, content2) => {
    download(name, type, content2), say(fill(takeaway.made, { name }));
  }, takeaway2 = (content2, unlabelled2) => {
    let address = el("input", { type: "text", id: "deellink", class: "pw-draft__link", readonly: !0 }), copied = el("span", { "aria-hidden": "true" }), copy = async () => {
      try {
        await navigator.clipboard.writeText(address.value), copied.textContent = takeaway.copied, say(takeaway.link_copied);
      } catch {
        address.focus(), address.select(), copied.textContent = takeaway.uncopied, say(takeaway.uncopied);
      }
    }, folder = el("input", { type: "text", id: "versie", value: "concept-1", autocomplete: "off", "aria-describedby": "versie-fout" }), wrong = el("p", { id: "versie-fout", role: "alert" }), data = () => {
      let id = folder.value.trim(), unfit = !VERSION_ID.test(id) || id.length > LONGEST_ID || /^\d{4}-\d\d-\d\d/.test(id);
      if (folder.setAttribute("aria-invalid", String(unfit)), wrong.textContent = unfit ? takeaway.unfit : "", unfit) {
        folder.focus();
        return;
      }
      let files = version({ ...content2(), id, unlabelled: unlabelled2 }), packed2 = Object.fromEntries(Object.entries(files).map(([name2, text3]) => [`${id}/${name2}`, text3]));
      give(`${id}.zip`, "application/zip", zip(packed2));
    }, sharing = el(
      "div",
      {},
      el("p", {}, takeaway.sharing),
      field(takeaway.link, address),
      el("p", { class: "pw-draft__buttons" }, button(takeaway.copy, copy), copied)
    ), tooLong2 = el("p", { class: "pw-note", hidden: !0 }, fill(takeaway.too_long, { most: LONGEST_LINK.toLocaleString(takeaway.locale) })), farTooLong = el("p", { class: "pw-note", hidden: !0 }, takeaway.far_too_long), file = () => give(`${name()}.concept.json`, "application/json", filed(current())), sending = el("div", {}, el("p", {}, takeaway.sending), el("p", { class: "pw-draft__buttons" }, button(takeaway.file, file))), name = () => fileName(content2().title), section = el(
      "section",
      { "aria-labelledby": "meenemen" },
      el("h2", { id: "meenemen" }, takeaway.heading),
      el(
        "p",
        { class: "pw-draft__buttons" },
        button(takeaway.word, () => give(`${name()}.docx`, WORD3, word(content2()))),
        button(takeaway.markdown, () => give(`${name()}.md`, "text/markdown", markdown(content2()))),
        button(takeaway.print, () => print())
      ),
      el("h3", {}, takeaway.share),
      sharing,
      tooLong2,
      farTooLong,
      sending,
      el("h3", {}, takeaway.publish),
      el("p", {}, takeaway.folder_before, el("code", {}, "versions"), takeaway.folder_after),
      el("div", {}, field(takeaway.folder, folder), wrong),
      el("p", { class: "pw-draft__buttons" }, button(takeaway.data, data))
    );
    return { section, update: (concept2, fit) => {
      section.hidden = concept2.entries.length === 0;
      let link2 = fit && concept2.entries.length ? encode(concept2, `${location.origin}${location.pathname}`) : null;
      address.value = link2 ?? "", sharing.hidden = link2 === null, tooLong2.hidden = link2 !== null || !fit, farTooLong.hidden = fit, sending.hidden = !fit, copied.textContent = "";
    }, file };
  };

  // web/site/leaving.js
  var reasons = /* @__PURE__ */ new Set(), ask2 = (event) => {
    event.preventDefault(), event.returnValue = "";
  }, askBeforeLeaving = (reason, wanted) => {
    wanted ? reasons.add(reason) : reasons.delete(reason), reasons.size ? addEventListener("beforeunload", ask2) : removeEventListener("beforeunload", ask2);
  }, hand = (key, value) => {
    try {
      return sessionStorage.setItem(key, JSON.stringify(value)), !0;
    } catch {
      return !1;
    }
  }, handed = (key) => {
    try {
      let raw = sessionStorage.getItem(key);
      return raw === null ? null : (sessionStorage.removeItem(key), JSON.parse(raw));
    } catch {
      return null;
    }
  };

  // web/concept/unsaved.js
  var OPEN = "protocolwijzer.concept.1.open", WRITTEN = (
    /** @type {const} */
    ["heading", "text", "topic", "norm"]
  ), LONGEST_TYPED = 10 * LONGEST, NAMES = (
    /** @type {const} */
    ["id", "kind", ...WRITTEN]
  ), place = Array.from(crypto.getRandomValues(new Uint32Array(3)), (number) => number.toString(36)).join(""), isUnsaved = (draft) => WRITTEN.some((key) => draft[key] !== draft.opened[key]), drafted = (value) => {
    let holds = (one2, names) => names.every((name) => typeof one2?.[name] == "string" && one2[name].length <= LONGEST_TYPED);
    if (!holds(value, NAMES) || !holds(value.opened, WRITTEN)) return null;
    let entry2 = value.entry && holds(value.entry, ["id", "kind"]) ? value.entry : null;
    return { ...value, entry: entry2, fresh: value.fresh === !0 };
  }, all2 = () => {
    let found2 = JSON.parse(localStorage.getItem(OPEN) ?? "{}");
    return found2 && typeof found2 == "object" ? found2 : {};
  }, put = (change2) => {
    try {
      let places = {};
      try {
        places = all2();
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
      return change2(places), Object.keys(places).length ? localStorage.setItem(OPEN, JSON.stringify(places)) : localStorage.removeItem(OPEN), !0;
    } catch {
      return !1;
    }
  }, keepOpen = (draft) => {
    let unsaved = draft !== null && isUnsaved(draft);
    return askBeforeLeaving("form", unsaved), put((places) => {
      unsaved ? places[place] = draft : delete places[place];
    }) || !unsaved;
  }, elsewhere = () => {
    let found2 = /* @__PURE__ */ new Map();
    try {
      for (let [name, value] of Object.entries(all2())) {
        let draft = name === place ? null : drafted(value);
        draft && found2.set(name, draft);
      }
    } catch {
    }
    return found2;
  }, forget = (name) => put((places) => {
    delete places[name];
  }), leaveOpen = (draft) => hand(OPEN, { place, draft }), leftOpen = () => {
    let left = handed(OPEN), draft = drafted(left?.draft);
    return draft && typeof left.place == "string" && (place = left.place), draft;
  };

  // web/concept/waiting.js
  var MOST_SHOWN = 300, short = (text3) => text3.length > MOST_SHOWN ? `${text3.slice(0, MOST_SHOWN)}…` : text3, waiting2 = (resume2) => {
    let panel2 = el("section", { class: "pw-draft__ask pw-draft__waiting", "aria-labelledby": "niet-bewaard", hidden: !0 }), shown2 = "", drawWaiting2 = () => {
      let found2 = elsewhere(), now = JSON.stringify([...found2]);
      if (now === shown2 || found2.size && panel2.contains(document.activeElement) && found2.size === panel2.querySelectorAll("div").length) return;
      let first = shown2 === "" || shown2 === "[]";
      shown2 = now, panel2.hidden = found2.size === 0;
      let row = ([place2, draft]) => {
        let text3 = short(clean(`${draft.heading} ${draft.text}`)), take = () => {
          let latest = elsewhere().get(place2) ?? draft;
          resume2(latest) && (forget(place2), drawWaiting2());
        }, drop = () => {
          forget(place2), drawWaiting2(), say(waiting.dropped);
        }, action = (what, doing) => button(what, doing, { "aria-label": fill(waiting.of, { what, text: text3.slice(0, 40) }) });
        return el(
          "div",
          {},
          el("p", { class: "pw-draft__text" }, text3),
          el("p", { class: "pw-draft__buttons" }, action(waiting.take, take), action(waiting.drop, drop))
        );
      };
      panel2.replaceChildren(el("h2", { id: "niet-bewaard" }, waiting.heading), el("p", {}, waiting.about), ...[...found2].map(row)), found2.size && first && say(waiting.heading);
    };
    return addEventListener("storage", (event) => {
      (event.key === OPEN || event.key === null) && drawWaiting2();
    }), { panel: panel2, drawWaiting: drawWaiting2 };
  };

  // web/concept/writing.js
  var FRESH = "nieuw", writing = (page2) => {
    let { sources: sources2, unlabelled: unlabelled2 } = page2, draft = null, handedOn = !1, typed2 = () => {
      page2.warn(keepOpen(draft));
    }, hold = (next) => {
      draft = next, typed2();
    }, write2 = (next) => {
      if (draft && isUnsaved(draft)) {
        let stands = page2.form();
        stands.querySelector(".pw-draft__first") || stands.prepend(el("p", { class: "pw-note pw-draft__first", role: "alert" }, concept.open_first));
        let input2 = page2.inputOf(draft.id)();
        return input2 instanceof HTMLElement && input2.focus(), !1;
      }
      return hold(next), page2.show(page2.inputOf(next.id)), !0;
    }, add2 = (kind) => {
      let opened3 = { heading: "", text: "", ...unlabelled2 };
      write2({ id: FRESH, kind, fresh: !0, entry: null, opened: opened3, ...opened3 });
    }, edit2 = (entry2) => {
      let first = sources2.of(entry2.id)?.provision, written = first && current().names ? renamer(page2.namesOf(current()), "") : String, opened3 = {
        topic: entry2.topic ?? unlabelled2.topic,
        norm: entry2.norm ?? unlabelled2.norm,
        heading: written(entry2.heading ?? first?.lead ?? ""),
        text: written(entry2.text ?? first?.text ?? "")
      };
      write2({ id: entry2.id, kind: entry2.kind, fresh: !1, entry: entry2, opened: opened3, ...opened3 });
    }, made = ({ id, kind, heading, text: text3, topic, norm }) => {
      let first = sources2.of(id)?.provision, written = { heading: clean(heading), text: clean(text3) }, entry2 = { id, kind };
      return written.heading !== clean(first?.lead ?? "") && (entry2.heading = written.heading), (!first || written.text !== clean(first.text ?? "")) && (entry2.text = written.text), kind === "eigen" ? { ...entry2, topic, norm } : entry2;
    }, save2 = () => {
      if (!draft) return;
      let { id, kind, fresh, entry: before } = draft, entry2 = made(draft);
      if (!clean(draft.text)) {
        say(kind === "kop" ? concept.no_heading : concept.no_text);
        return;
      }
      let now = current().entries.find((each) => each.id === id), taken = fresh ? freshId(current(), kind) : id, both = now !== void 0 && before !== null && !same(now, before) && !same(now, entry2), saved = draft;
      hold(null);
      let done = page2.change((concept2) => {
        both ? Object.assign(concept2, beside(concept2, { ...unlabelled2, ...entry2, text: clean(saved.text) })) : now ? concept2.entries = concept2.entries.map((each) => each.id === id ? entry2 : each) : concept2.entries.push({ ...entry2, id: taken });
      }, page2.controlOf(taken, "edit"), both ? concept.both : concept.changed);
      done || hold(saved), done && both && page2.tell(concept.both);
    }, cancel2 = () => {
      if (!draft) return;
      let left = draft;
      hold(null);
      let index = current().entries.findIndex((each) => each.id === left.id), again = { index: index < 0 ? current().entries.length : index, again: () => write2(left) };
      page2.show(left.fresh ? page2.adding : page2.controlOf(left.id, "edit"), isUnsaved(left) ? again : void 0);
    };
    return addEventListener("pagehide", () => {
      handedOn = draft !== null && isUnsaved(draft) && leaveOpen(draft);
    }), addEventListener("pageshow", (event) => {
      !event.persisted || !handedOn || (hold(leftOpen()), page2.show(draft ? page2.inputOf(draft.id) : page2.adding));
    }), { opened: () => draft, typed: typed2, write: write2, add: add2, edit: edit2, save: save2, cancel: cancel2, resume: () => (hold(leftOpen()), draft !== null) };
  };

  // web/concept/page.js
  var SAME = (text3) => text3, page = one(document, ".pw-draft"), part = (name) => one(page, `.pw-draft__${name}`), found = (name) => page.querySelector(`.pw-draft__${name}`), root = new URL(page.dataset.root ?? "", location.href), sources = new Sources(root), TOOLS = ["assets/vendor/diff-match-patch-1.0.5.js", "assets/vendor/fflate-0.8.3.js"], tools = () => Promise.all(TOOLS.map((file) => script(new URL(file, root).href))), choices = (key) => one(page, `.pw-draft__choices[data-for="${key}"]`, HTMLSelectElement), last = (key) => all(choices(key), "option", HTMLOptionElement).at(-1)?.value ?? "", unlabelled = { topic: last("topic"), norm: last("norm") }, shown = { rename: SAME, fit: !0, parts: [], sayings: [], numbers: /* @__PURE__ */ new Map(), repeated: /* @__PURE__ */ new Set() }, removed = null, focus = null, turn2 = 0, drawing = 0, quiet = !1, openKept = !0, titleOf = (concept2) => clean(concept2.title) || concept.title, content = () => ({ title: titleOf(current()), parts: shown.parts, address: (source) => sources.address(source) }), taking = takeaway2(content, unlabelled), list2 = el("ol", { class: "pw-draft__list", tabindex: "-1" }), notice = el("p", { class: "pw-note pw-draft__unkept", hidden: !0 }, `${concept.unkept} `, button(concept.to_file, taking.file)), messages = el("div", { class: "pw-draft__messages" }, notice), overlong = el("p", { class: "pw-note", role: "status", hidden: !0 }, fill(concept.overlong, { most: MOST_CHARACTERS.toLocaleString(concept.locale) })), tell = (told, ...more) => {
    let lastTold = [...messages.children].at(-1);
    (more.length || lastTold?.textContent !== told) && messages.append(el("p", { class: "pw-note" }, told, ...more)), say(told);
  }, warn = () => {
    let due = !read().kept || !openKept;
    due && notice.hidden && say(concept.unkept), notice.hidden = !due;
  }, cardOf = (id) => all(list2, "li").find((each) => each.dataset.id === id), controlOf = (id, name) => () => cardOf(id)?.querySelector(`[data-control="${name}"]`) ?? cardOf(id) ?? list2, inputOf = (id) => () => cardOf(id)?.querySelector("textarea") ?? cardOf(id)?.querySelector("input"), { checks: checks2, drawAttention } = attention(page, (id) => cardOf(id)?.id), change = (how, then, told) => commit(how) === "refused" ? (tell(fill(concept.refused, { most: MOST2, longest: LONGEST.toLocaleString(concept.locale) })), !1) : (removed = null, focus = then, sayChanged(told), !0), takeBack = (then) => {
    let done = undo();
    if (done === "refused") {
      tell(fill(concept.refused, { most: MOST2, longest: LONGEST.toLocaleString(concept.locale) }));
      return;
    }
    removed = null, focus = then, sayChanged(done === "all" ? concept.undone : concept.undone_own);
  }, move = (id, by) => {
    let { entries } = current(), index = entries.findIndex((each) => each.id === id), to = index + by;
    if (!(index < 0)) {
      if (to < 0 || to >= entries.length) {
        say(by < 0 ? concept.at_top : concept.at_bottom);
        return;
      }
      change(
        (concept2) => concept2.entries.splice(to, 0, ...concept2.entries.splice(index, 1)),
        controlOf(id, by < 0 ? "up" : "down"),
        fill(concept.moved, { place: to + 1, count: entries.length })
      );
    }
  }, remove = (id, name) => {
    let index = current().entries.findIndex((each) => each.id === id);
    index < 0 || (change((concept2) => concept2.entries.splice(index, 1), () => found("back"), fill(concept.removed, { name })), removed = { index, told: fill(concept.gone_entry, { name }), action: concept.back, again: () => takeBack(() => list2) });
  }, adopt = (id) => change((concept2) => Object.assign(concept2, adopted(concept2, id, unlabelled)), () => list2, concept.changed), arrange = () => {
    let { index } = sources;
    index && change((concept2) => {
      concept2.entries = arranged(concept2.entries, index, (id) => sources.of(id));
    }, () => list2, concept.arranged);
  }, clear = () => change((concept2) => Object.assign(concept2, empty()), () => found("undo"), concept.cleared), namesOf = (concept2) => sources.names(concept2.entries.map((each) => each.id)), { opened: opened2, typed, write, add, edit, save, cancel, resume } = writing({
    sources,
    unlabelled,
    namesOf,
    change,
    show: (then, left) => {
      removed = left ? { ...left, told: concept.left_unsaved, action: concept.resume } : null, focus = then, draw();
    },
    warn: (kept2) => {
      openKept = kept2, warn();
    },
    tell,
    form: () => one(list2, "form"),
    inputOf,
    controlOf,
    adding: () => part("add")
  }), understand = (concept2) => {
    let renamed = renamer(namesOf(concept2), concept2.school), fit = fits(concept2, (id) => sources.of(id), renamed, MOST_CHARACTERS), rename = concept2.names && fit ? renamed : SAME;
    overlong.hidden = fit || !concept2.names;
    let parts = outline2(concept2, (id) => sources.of(id), rename), under = parts.flatMap(({ articles }) => articles.flatMap(({ text: text3, items }) => items.slice(text3 ? 0 : 1)));
    shown = { rename, fit, parts, sayings: sayings(parts), numbers: numbers(parts), repeated: new Set(under.map((item) => item.entry.id)) };
  }, drawList = async (concept2, wanted) => {
    let entries = [...concept2.entries], stands = opened2();
    stands && !entries.some((each) => each.id === stands.id) && entries.push(stands);
    let desk = {
      sources,
      shown,
      draft: stands,
      kept: concept2.entries,
      choices,
      writing: { typed, save, cancel },
      move,
      edit,
      remove,
      adopt
    }, rows = document.createDocumentFragment(), put2 = () => {
      started || list2.replaceChildren(), started = !0, list2.append(rows);
    }, started = !1, goOn = () => (wanted() && put2(), wanted()), gone2 = removed, back = () => {
      gone2 && rows.append(el("li", { class: "pw-draft__gone" }, `${gone2.told} `, button(gone2.action, gone2.again, { class: "pw-draft__back" })));
    };
    part("empty").hidden = entries.length > 0 || gone2 !== null, await inSteps(entries.entries(), goOn, ([index, entry2]) => {
      gone2?.index === index && back(), rows.append(card(entry2, index, entries.length, desk));
    }) && (gone2 && gone2.index >= entries.length && back(), put2());
  }, draw = async () => {
    let mine = drawing += 1, wanted = () => mine === drawing, concept2 = current(), active = document.activeElement, typing = (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) && list2.contains(active) ? { id: active.id, start: active.selectionStart, end: active.selectionEnd } : null;
    if (understand(concept2), await drawList(concept2, wanted), !wanted() || (await drawAttention(concept2, shown, namesOf(concept2), wanted), !wanted())) return;
    taking.update(concept2, shown.fit), part("undo").hidden = !canUndo();
    for (let name of ["arrange", "clear"]) part(name).hidden = concept2.entries.length === 0;
    showSettings(concept2), part("shown-title").textContent = titleOf(concept2);
    let target = focus?.();
    if (focus = null, target instanceof HTMLElement)
      target.focus();
    else if (typing) {
      let input2 = document.getElementById(typing.id);
      input2?.focus(), (input2 instanceof HTMLInputElement || input2 instanceof HTMLTextAreaElement) && input2.setSelectionRange(typing.start, typing.end);
    }
  }, refresh = async () => {
    let mine = turn2 += 1;
    warn();
    try {
      let wanted = [...current().entries, opened2()].flatMap((each) => each?.id ?? []);
      await Promise.all([sources.ensure(wanted), wanted.length ? tools() : null]);
    } catch {
      if (mine !== turn2) return;
      let again = button(concept.again, () => {
        messages.replaceChildren(), refresh();
      });
      tell(`${read().kept ? concept.unfetched_kept : concept.unfetched} `, again);
      return;
    }
    mine === turn2 && await draw();
  }, { make: setting, show: showSettings } = settings({
    typed: (how, step) => {
      quiet = !0, removed = null, commit(how, step), quiet = !1, part("undo").hidden = !canUndo(), warn();
    },
    drawn: () => refresh(),
    tell
  }), { panel, drawWaiting } = waiting2(write), lent = { sources, messages, titleOf, tell, unlabelled, back: () => list2.focus() }, opening = () => {
    let input2 = el("input", { type: "file", id: "conceptbestand", accept: ".json,application/json" });
    return input2.addEventListener("change", async () => {
      let [file] = input2.files ?? [];
      file && await open(file, lent).catch(() => tell(concept.link_unfetched)), input2.value = "";
    }), el("section", { "aria-labelledby": "pw-open" }, el("h2", { id: "pw-open" }, concept.open_heading), el("p", {}, concept.open_about), field(concept.open, input2));
  }, build = () => {
    let names = setting("names", ""), tick = el("label", { for: names.id }, fill(concept.replace_names, { placeholder: PLACEHOLDER })), above2 = el(
      "div",
      { class: "pw-draft__settings" },
      field(concept.title_label, setting("title", concept.title)),
      field(concept.school_label, setting("school", concept.school_example)),
      el("p", { class: "pw-draft__tick" }, names, tick),
      overlong
    ), actions = el(
      "p",
      { class: "pw-draft__buttons pw-draft__actions" },
      button(concept.add_heading, () => add("kop"), { class: "pw-draft__add" }),
      button(concept.add_own, () => add("eigen")),
      button(concept.arrange, arrange, { class: "pw-draft__arrange" }),
      button(concept.undo, () => takeBack(() => found("undo:not([hidden])") ?? list2), { class: "pw-draft__undo" }),
      button(concept.clear, clear, { class: "pw-draft__clear" })
    ), at2 = (path, name) => link(new URL(path, root).href, name), places = { topics: at2("onderwerpen/", concept.empty_topics), schools: at2("scholen/", concept.empty_schools) }, help = concept.empty_help.split(/\{(\w+)\}/).map((piece) => piece === "topics" || piece === "schools" ? places[piece] : piece), nothing = el("div", { class: "pw-draft__empty" }, el("p", {}, el("strong", {}, concept.empty)), el("p", {}, help)), main = el(
      "section",
      { class: "pw-draft__main", "aria-labelledby": "bepalingen" },
      el("p", { class: "pw-draft__shown-title", "aria-hidden": "true" }),
      el("h2", { id: "bepalingen" }, concept.heading),
      actions,
      nothing,
      list2
    ), look = el("section", { "aria-labelledby": "let-op" }, el("h2", { id: "let-op" }, concept.attention), checks2), side = el("div", { class: "pw-draft__side" }, look, taking.section, opening(), part("topics"), part("words"));
    part("desk").append(messages, panel, above2, el("div", { class: "pw-draft__columns" }, main, side)), part("desk").hidden = !1, part("noscript").hidden = !0;
  }, start = async () => {
    build();
    let { damaged } = read();
    if (damaged !== null) {
      let keep = button(concept.unreadable_file, () => download(concept.unreadable_name, "text/plain", damaged));
      tell(`${concept.unreadable} `, keep);
    }
    addEventListener("pwconcept", () => {
      quiet || refresh();
    }), addEventListener("pwconceptlost", (event) => {
      event instanceof CustomEvent && tell(fill(concept.setting_lost, { text: event.detail.join(", ") }));
    }), addEventListener("pageshow", (event) => {
      event.persisted && drawWaiting();
    });
    let left = resume();
    left && (focus = inputOf(opened2()?.id ?? ""));
    let take = async () => {
      isShared(location.hash) && await tools(), await receive2(lent);
    }, takeIn = () => take().catch(() => tell(concept.link_unfetched));
    addEventListener("hashchange", takeIn), await refresh(), left && say(concept.typed_back), drawWaiting(), await takeIn();
  };
  location.protocol !== "file:" && (globalThis.pwConcept ? start() : addEventListener("DOMContentLoaded", start));
})();
