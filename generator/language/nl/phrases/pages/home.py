"""The home page."""

from markupsafe import Markup

from generator.language.nl.phrases.pages import differences, pair_any, revision, shared

HEADING = "Wat mag er op sociale media, op jouw school?"
LEAD = Markup(
    "Scholen leggen dat vast in een <em>protocol sociale media</em>. Hier lees je die regels woordelijk, per rol en "
    "per onderwerp, en zie je hoe andere scholen het doen."
)
EXAMPLE = "bijvoorbeeld: mag ik mijn docent volgen"
OR_A_QUESTION = "Of begin bij een vraag:"

READING = "Ik wil weten wat geldt"
CHOOSE = "Kies je school en wie je bent."
FIND = "Zoek je school op naam, en kies daarna wie je bent"
LETTERS = "Of op beginletter:"
ALL_SCHOOLS = "Alle {schools}"
SCHOOLS = ("school", "scholen")

WRITING = "Ik schrijf of vergelijk beleid"
WRITING_ABOUT = "Zie per onderwerp hoe andere instellingen het verwoorden, en waar zij zwijgen."
WHOLE_TABLE = "De hele tabel: onderwerpen × teksten"
DIFFERENCES = differences.TITLE
ALL_TOPICS = "{topics} naast elkaar"
TOPICS = shared.TOPIC_COUNT
BY_ROLE = "Alle regels per rol"
OWN_PROTOCOL = "Je eigen protocol samenstellen"
OUR_WORDS = "Wat onze woorden en tekens betekenen"
OPEN_DATA = "Alles als open data"
ANY_TWO = pair_any.TITLE

JUDGING = "Ik beoordeel een herziening"
JUDGING_ABOUT = "Zie wat er veranderde, of een regel geraakt is, en wat zeker is over de volgorde."
NEWEST = "nieuwste"
CONCEPT = "concept"
EARLIER = "eerdere"
WHAT_CHANGED = revision.HEADING
ADD_YOURS = "Je eigen tekst toevoegen of vernieuwen"

FIELD = "Het hele veld in één blik"
FIELD_ABOUT = (
    "Elk vakje is het zwaarste wat één tekst over één onderwerp zegt. Een gestippelde cirkel betekent: niet geregeld; "
    "met een pijl erin geldt er ook een document dat niet op deze site staat. Kies een vakje om de woorden te lezen."
)
FIELD_COUNTS = "Per onderwerp in hoeveel van de teksten er iets over staat. Kies een onderwerp om te lezen wat."
COLUMNS = "Elke kolom heeft een letter:"
REGULATED_BY = "Geregeld door"
REGULATED = "{count} van {all}"

REVISIONS = "Versies en herzieningen"
LATEST = "Dit zijn de laatste {shown} van alle {all}."
ALL_CHANGES = "Alle wijzigingen, en hoe je op de hoogte blijft"

CHECKED = "Hoe weet je dat dit klopt?"
TEXTS = shared.TEXT_COUNT
INSTITUTIONS = ("instelling", "instellingen")
CHECKED_HOW = (
    "Elk citaat is woord voor woord gelijk aan de bron; een programma controleert dat bij elke wijziging. Van "
    "{provisions} uit {texts} van {institutions} zijn er volgens het gegevensbestand {reviewed} gelezen en ingedeeld; "
    "bij elke tekst staat door wie. {confirmed}"
)
READ_HOW = "Lees hoe"
