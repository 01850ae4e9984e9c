"""Why something is so, as a message holds it."""

SAID = {
    "its byte order mark": "het byte-order-teken",
    "its line ends": "de regeleinden",
    "the line ends after its last line": "de regeleinden na de laatste regel",
    "what stands nowhere but inside a sentence": "wat alleen binnen een zin voorkomt",
    "words that may be text": "woorden die tekst kunnen zijn",
    "what is no heading of the text": "wat geen kop van de tekst is",
    "a sentence": "een zin",
    "what is of no known sort": "iets van een onbekende soort",
    "what a line before it announces": "wat een regel ervoor aankondigt",
    "a number that counts on from no other page": "een nummer dat niet doortelt vanaf een andere bladzijde",
    "a number that may belong to “{}”": "een nummer dat bij “{0}” kan horen",
    "a word that rules": "een woord dat iets regelt",
    "a punishment": "een straf",
    "a date": "een datum",
    "a number with a unit": "een getal met een eenheid",
    "an amount": "een bedrag",
    "and holds more than an address": "en bevat meer dan een adres",
    "and holds no address, no number and no word for contact": (
        "en bevat geen adres, geen nummer en geen woord voor contact"
    ),
    "and names no decision, no body and no day": "en noemt geen besluit, geen orgaan en geen dag",
    "and names no version and no day": "en noemt geen versie en geen dag",
    "it does not fill whole lines": "zij vult geen hele regels",
    "its mark may stand in several texts": "haar teken kan in meer dan één tekst staan",
    "no text carries the mark that it begins with": "geen tekst draagt het teken waarmee zij begint",
    "what looks like its mark is the number of a word": "wat op haar teken lijkt, is het nummer van een woord",
    "its mark stands below it": "haar teken staat eronder",
    "no point ends it, so the line below it may be the rest of it": (
        "zij eindigt niet op een punt, dus de regel eronder kan het vervolg zijn"
    ),
    "it says nothing": "zij zegt niets",
    "it stops inside a sentence": "zij houdt midden in een zin op",
    "it begins with an amount, and no mark": "zij begint met een bedrag, en niet met een teken",
    "a sentence ends in it, and what follows begins with a small letter": (
        "er eindigt een zin in, en wat volgt begint met een kleine letter"
    ),
    "a bare number with a small letter behind it may be part of the text": (
        "een kaal nummer met een kleine letter erachter kan bij de tekst horen"
    ),
    "a sentence ends in it before the end of a line, and what follows may be text": (
        "er eindigt een zin in vóór het einde van een regel, en wat volgt kan tekst zijn"
    ),
    "it holds a word that rules, and is no sentence of its own": (
        "er staat een woord in dat iets regelt, en het is geen zin op zichzelf"
    ),
    "the section ends": "dan houdt de sectie op",
    "what it leads in to stands beside it, not in it": "wat erdoor wordt ingeleid, staat ernaast en niet erin",
    "the site shows it wherever it quotes these words, in its data and its search, and with the source": (
        "de site toont het overal waar ze deze woorden citeert, in haar gegevens en zoekregister, en bij de bron"
    ),
    "the site may show what stands here": "de site kan tonen wat hier staat",
    "a bank account": "een bankrekening",
    "a citizen service number (BSN)": "een burgerservicenummer (BSN)",
    "a day of birth": "een geboortedag",
    "a postcode, so an address": "een postcode, en dus een adres",
    "a telephone number": "een telefoonnummer",
    "an e-mail address": "een e-mailadres",
    "the account of a person on social media": "het account van een persoon op sociale media",
    "the name of a person": "de naam van een persoon",
    "nobody knows what": "onbekend wat",
    "another reader": "een andere lezer",
    "missing": "niets",
    "forbids": "verbiedt iets",
    "permits": "staat iets toe",
    "permits under a condition": "staat iets onder een voorwaarde toe",
    "obliges": "verplicht tot iets",
    "advises": "raadt iets aan",
    "informs": "deelt iets mee",
    "defines": "omschrijft iets",
    "states a thought": "verwoordt een gedachte",
    "threatens": "dreigt met iets",
    "the weightiest norm": "de zwaarste norm",
    "the norm '{}'": "de norm '{0}'",
    "U+{}": "U+{0}",
    "U+{}, which {}": "U+{0}, dat {1:nl}",
    "nobody sees": "niemand ziet",
    "counts as “{}”": "geldt als “{0}”",
    "“{}” with U+{}, which looks like another letter": "“{0}” met U+{1}, dat op een andere letter lijkt",
    "strikes out the letter before it": "de letter ervoor doorhaalt",
    "is a letter set over the one before it": "een letter boven de vorige is",
    "is a letter in brackets, drawn as one sign": "een letter tussen haakjes is, als één teken",
    "is a letter of which two are drawn as a flag": "een letter is waarvan er twee samen een vlag vormen",
    "is a letter upside down or mirrored": "een omgekeerde of gespiegelde letter is",
    "stands where something of the original was lost": "staat waar iets van het origineel verloren ging",
    "sets words apart that programs do not show": "woorden afzondert die programma's niet tonen",
    "letters that no program shows": "een letter is die geen programma toont",
    "has no meaning of its own: some PDF files hold it for a letter": (
        "geen eigen betekenis heeft: sommige PDF-bestanden hebben het in plaats van een letter"
    ),
    "shows as a space or as nothing, and is a letter or sign in the word it stands in": (
        "als spatie of als niets verschijnt, en in zijn woord een letter of teken is"
    ),
    "turns the order in which what follows is read": "de leesvolgorde omkeert van wat volgt",
    "no sign of a Dutch text, and of no width": "niet in een Nederlandse tekst thuishoort en geen breedte heeft",
    "Unicode has no such sign, so no program can show it": (
        "in Unicode niet bestaat, zodat geen programma het kan tonen"
    ),
    "build of this folder": "bouw van deze map",
    "change of these data": "wijziging van deze gegevens",
    "review of this version": "leespagina van deze versie",
    "here belong {} and {}": "hier horen {0} en {1:nl}",
    "here belong README.md, site.yml, renamed.yml, schema, vocabulary and one folder per institution": (
        "hier horen README.md, site.yml, renamed.yml, schema, vocabulary en één map per instelling"
    ),
    "here belong protocol.yml and one folder per version": "hier horen protocol.yml en één map per versie",
    "here belong institution.yml and one folder per protocol": "hier horen institution.yml en één map per protocol",
}
