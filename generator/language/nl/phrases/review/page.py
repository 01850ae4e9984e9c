"""The words of the page on which a version is reviewed."""

KEY = "sleutel"
"""The name of the token in the first address."""
NO_KEY = "Open het adres dat protocolwijzer review bij het starten heeft genoemd."
PATHS = {
    "questions": "/vragen/",
    "structure": "/structuur/",
    "statements": "/uitspraken/",
    "end": "/klaar/",
    "zip": "/inleveren.zip",
    "printed": "/bladzijde/",
}
ROW = "regel"
EID = "bepaling"
STATEMENT_AT = "uitspraak"

TITLE = "Nakijken"
STEPS = {"questions": "Vragen", "structure": "Structuur", "statements": "Uitspraken", "end": "Klaar"}
STEPS_LABEL = "Stappen"
PROGRESS = "{done} van {of} nagelezen"
SAVED = "Bewaard: {step}."
UNDONE = "Ongedaan gemaakt: {step}."
REDONE = "Opnieuw gezet: {step}."
UNDO = "Ongedaan"
REDO = "Opnieuw"
HELP = "Toetsen"
CLOSE = "Sluiten"
KEYS_ON = "Losse toetsen werken"
KEYS_NOTE = "Losse toetsen werken niet terwijl u in een veld typt."
SKIP = "Naar de inhoud"
SOURCE = "Brontekst"
PRINTED = "Zoals gedrukt: bladzijde {page}"
PRINTED_SHOWS = "Bladzijde {page} van het oorspronkelijke bestand; gemarkeerd is waar deze regels staan."
OUTLINE = "Opzet"
CHECK = "Controle"
CHECK_NONE = "De controle vindt niets om te herstellen."
CHECK_COUNT = {1: "1 punt om te herstellen", 0: "{count} punten om te herstellen"}
WARNINGS = {1: "1 punt om naar te kijken", 0: "{count} punten om naar te kijken"}
AT_LINE = "regel {line} van de bron"
TOO_SOON = "De suggesties uit andere teksten worden nog opgezocht; ze staan er bij de volgende stap."
RELOAD = "Lees de bestanden opnieuw"

KEYS = {
    "j": "volgende",
    "k": "vorige",
    "n": "volgende twijfel",
    "h": "kop",
    "H": "tussenkop",
    "r": "regel",
    "g": "geef dit en wat zo begint het nummer",
    "v": "hoort bij vorige",
    "s": "splits bij een woord",
    "x": "geen tekst",
    "t": "titel",
    "i": "hier begint iets nieuws, zo staat het in het origineel",
    "]": "spring in",
    "[": "spring uit",
    "a": "akkoord",
    "A": "alles wat gelijk is in één keer akkoord",
    ".": "volgende uitspraak van deze regel",
    ",": "vorige uitspraak van deze regel",
    "w": "wat doet het?",
    "b": "wie bindt het?",
    "z": "zoek een onderwerp",
    "c": "voorwaarde of uitzondering",
    "e": "wijzig alles van de uitspraak",
    "o": "neem de uitspraken over",
    "1": "kies het eerste voorgestelde onderwerp (2 en 3: de volgende)",
    "u": "ongedaan",
    "U": "opnieuw",
    "?": "deze lijst",
}
UNBEGIN = "toch niet: neem terug dat hier iets begint"
MOVES = "pijl omlaag en omhoog doen hetzelfde als j en k"

# Questions
QUESTIONS_INTRO = "Een paar vragen over de tekst als geheel. Wat al bekend was, is ingevuld."
NAME = "Van wie is deze tekst?"
NAME_HINT = "De volledige naam van het bestuur, de stichting of de school"
SHORT_NAME = "Korte naam"
SHORT_HINT = "Past boven een kolom"
SCHOOLS = "Voor welke scholen geldt het?"
SCHOOL = "Nog een school"
PROTOCOL_TITLE = "Hoe heet de tekst?"
DATE = "Welke datum draagt de tekst?"
DATE_HINT = "Jaar-maand-dag; leeg als de tekst geen datum noemt"
SUBJECT = "Wat voor protocol is het?"
SUBJECT_HINT = "Zoals sociale media"
READER = "Wie leest na?"
READER_HINT = "Staat als beoordelaar bij elke regel waarmee u akkoord gaat"
SAVE = "Bewaar de antwoorden"
ON = {"structure": "Verder naar de structuur", "statements": "Verder naar de uitspraken", "end": "Verder naar klaar"}

# Structure
STRUCTURE_INTRO = "Klopt de indeling? Kies een regel en druk op een toets of knop."
ROLES = {"title": "titel", "section": "kop", "article": "regel", "item": "onderdeel", "paragraph": "alinea"}
LEVEL = {1: "kop", 2: "tussenkop"}
ASIDE = "geen tekst"
ACTIONS = "Wat is dit?"
SPLIT_WORDS = "Bij welk woord begint de nieuwe regel?"
REASON = "Wat is het dan?"
NOTE = "Toelichting"
SET_ASIDE = "Zet apart"
NUMBER = "Woorden van het nummer"
CAPTION = "Woorden van het opschrift"
SET = "Stel in"
EXPLAIN = "Waarom is dit geen regel?"
CHOOSE = "kies dit onderwerp"
REASONS = {
    "running-header": "kop- of voetregel",
    "page-number": "paginanummer",
    "link-target": "adres van een link",
    "contact-block": "adresgegevens",
    "version-line": "versie of datum",
    "adoption-line": "vaststelling",
    "contents-list": "inhoudsopgave",
    "footnote": "voetnoot",
    "website-junk": "rest van een website",
    "other": "iets anders",
}
DOUBT_HERE = "Twijfel"
SEEN = "Gezien, het klopt"
NO_DOUBTS = "Geen twijfels meer over de structuur."
DOUBTS_LEFT = {1: "nog 1 twijfel", 0: "nog {count} twijfels"}

# Statements
STATEMENTS_INTRO = "De meest twijfelachtige eerst."
STATEMENT = "Uitspraak {number}"
STATES = {"suggested": "suggestie", "reviewed": "nagelezen", None: "nog leeg"}
TOPIC = "Onderwerp"
TOPIC_TOO = "Ook over"
NONE = "–"
NORM = "Wat doet het?"
BINDS = "Wie bindt het?"
AFFECTS = "Wie raakt het?"
QUOTE = "Woorden waar de uitspraak op rust"
FIND_TOPIC = "Zoek een onderwerp"
FIND_HINT = "Typ een paar letters; Enter kiest het eerste dat overblijft"
FOUND = {"one": "1 onderwerp: {first}", "many": "{count} onderwerpen, eerst {first}", "none": "Geen onderwerp"}
"""What a script says of the topics that are left."""
LIMITS = "Voorwaarden en uitzonderingen"
LIMIT_KIND = "Wat is het?"
LIMIT_FROM = "Bij welk woord begint het? Het loopt tot het eind van de uitspraak."
LIMIT_QUOTE = "Of alleen deze woorden"
LIMIT_ADD = "Voeg toe"
LIMIT_REMOVE = "Haal weg"
LIMIT_OF = "{kind}: ‘{quote}’"
ACT = "Wat wordt er gedaan?"
ACT_HINT = "Hooguit acht woorden"
CODE_OPEN = "zegt deze uitspraak niet"
STATEMENT_DOUBT = "Hoe kan een zorgvuldige lezer dit anders lezen?"
CHANGE = "Bewaar uitspraak"
DROP = "Dit is geen uitspraak"
DROP_REASON = "Waarom niet?"
ADD = "Voeg een uitspraak toe"
ADD_QUOTE = "Woorden uit de tekst"
ADD_HINT = "Kopieer ze uit de tekst hierboven"
PROVISION_DOUBT = "Twijfel bij deze regel"
KEEP_DOUBT = "Bewaar twijfel"
ACCEPT = "Akkoord"
ACCEPT_ALIKE = "Akkoord met alles wat gelijk is ({count})"
WHY = "Waarom deze suggestie"
CHANCE = "{topic}: {chance}"
REASON_KINDS = {
    "cue": "er staat ‘{shown}’",
    "neighbour": "lijkt op {shown}",
    "definition": "woorden van het onderwerp: {shown}",
    "synonyms": "verwante woorden: {shown}",
}
COUNTERPARTS = "Wat anderen schrijven"
NO_COUNTERPARTS = "Geen enkele nagelezen tekst lijkt hierop."
SAME_WORDS = "Woordelijk gelijk aan {name}, daar zo gecodeerd:"
TAKE_OVER = "Neem over"
CODED = "{norm} · {topics}"
FOR = "bindt {roles}"
LIST = "Alle regels"
LEFT_OUT = "Geen uitspraak"
SHOW = "toon"
ALL_DONE = "Alles is nagelezen."

# End
END_INTRO = "Zo staat het ervoor."
OPEN = ("regel wacht nog op een lezer", "regels wachten nog op een lezer")
HISTORY = "Gezette stappen: {count}"
PREVIEW = "Zo komt de tekst op de site"
NO_PREVIEW = "De pagina staat hier zodra de controle niets meer vindt om te herstellen."
COMMIT = "Leg vast"
COMMIT_LABEL = "Omschrijving"
COMMIT_MESSAGE = "Lees {title} na ({done}/{of})"
COMMITTED = "Vastgelegd: {what}."
COMMIT_NOTHING = "Er is niets nieuws om vast te leggen."
COMMIT_FAILED = "Vastleggen lukte niet: {why}"
COMMIT_INTRO = "De map staat onder versiebeheer. Alleen de bestanden van deze tekst worden vastgelegd."
ZIP = "Maak een zip om in te leveren"
ZIP_INTRO = "De map staat niet onder versiebeheer. Stuur de zip op naar de redactie."
CHANGED = "Iemand anders heeft de bestanden gewijzigd sinds uw laatste stap. Er wordt niets overschreven."
LOST = "De pagina krijgt geen antwoord meer. Start protocolwijzer review opnieuw; wat bewaard was, is er nog."
