"""What several kinds of page say: the way to a page, the signs and words around a quotation, counts, standings."""

from markupsafe import Markup

from generator.language.nl.numbers import plural
from generator.language.nl.phrases import citing, frame, marking
from generator.language.nl.phrases.outputs import tables

CRUMBS = "Kruimelpad"
HOME = frame.HOME
SCHOOLS = frame.SCHOOLS
ROLES = frame.ROLES
TOPICS = frame.TOPICS
COMPARE = frame.COMPARE
ON_THIS_PAGE = frame.ON_THIS_PAGE

PROVISIONS = ("bepaling", "bepalingen")
AND = " en "
OR = " of "

AWAITED = citing.AWAITED
SILENT = "niet geregeld"
SILENT_DRAWING = "stil"
"""The name of its drawing in the classes of the published pages."""
STATEMENTS = ("uitspraak", "uitspraken")
SIGNS = "Betekenis van de tekens"

NOBODY = marking.ROLES_BASIS["none"]
FOR = "Voor {roles}"
SUGGESTED = "indeling voorgesteld"
TAKEN_OVER = "indeling overgenomen, niet beoordeeld"
IMPLIED = "afgeleid uit wat van de hele bepaling is vastgelegd, niet apart gelezen"
"""Of a statement that follows from the labels of the whole provision."""
IN_PLAIN_WORDS = "In gewone taal:"
GAPS_BY_ROLE = "Waarover de tekst zwijgt, met de woorden van anderen, per rol:"
COLLECT = "Neem over in concept"

NO_KIN = "Geen andere tekst gaat hierover."
IDENTICAL_TO = Markup("Gelijkluidend met {place}.")
ADAPTED_FROM = Markup("Bewerkt: {percent}% van de woorden gedeeld met {place}.")
OWN = "Eigen tekst."
PART_TITLE = "{title}: deel {number} van {count}"
PART = "Deel {number}"
PART_OF = "Dit is deel {number} van {count}."
"""Below a part of a page: on paper it says that there is more."""
PARTS_OF_PAGE = "Delen van deze pagina"
PART_NAMES = "{first} – {last}"
"""What a part holds, by the first and the last name in it."""
PREVIOUS_PART = "← Vorig deel"
TO_FIRST = "Naar het begin"
CONTINUED = "Verder: {name} →"
NEXT_PART = "Volgend deel →"
ALL_ROLES_ON = "Alle rollen bij {topic}"
WHOLE_TOPIC = "Het hele onderwerp"
OTHER_TOPICS = "Andere onderwerpen"

NEWEST = "nieuwste tekst die wij kennen"
CONCEPT = "concept, niet vastgesteld"
LABEL = "{institution}: {title}"
SCHOOL_OF = "{school} ({institution})"
"""A school, where one of another institution is called the same."""
EARLIER = "eerdere tekst"
NOT_ADOPTED = "niet vastgesteld"
SOURCE = "bron"
LINE_BY_LINE = "regel voor regel"
WHAT_CHANGED = "Wat er veranderde:"
ORDER_INFERRED = "De volgorde van de versies is afgeleid."
ORDER_IS_INFERRED = "De volgorde is afgeleid."

SEARCH_ALL = frame.SEARCH_ALL
SEARCH_HOW = "Zoek een regel, in je eigen woorden"
SEARCH_GO = "Zoek"

TOPIC = tables.TOPIC
INSTITUTION = "Instelling"
TEXT = "Tekst"
DATE = "Datum"
SOURCE_OF = frame.SOURCE
HOLDS_FOR = "Geldt voor"
FOR_WHOM = "Voor wie"
TOPIC_COUNT = ("onderwerp", "onderwerpen")
TEXT_COUNT = ("tekst", "teksten")


def some_confirmed(count: int, versions: int) -> str:
    """Return of how many of the versions the institution confirmed the labels."""
    if count:
        texts = plural(versions, *TEXT_COUNT)
        return f"Volgens het gegevensbestand heeft de instelling van {count} van {texts} die indeling bevestigd."
    return "De scholen hebben die indeling niet bevestigd."


ROLE = "Rol"
VERSIONS = "Versies"
VERSION_COUNT = ("versie", "versies")
NO_REVISIONS = "Er is nog geen protocol met meer dan één versie."
LINEAGE = "Wie deelt woorden met wie?"

PUBLISHER = "Uitgever"
THE_PUBLISHER = "de uitgever"
CONTACT = "Contact"
CUT = "De bron onderbreekt de tekst hier"
CUT_NOTE = (
    "‖ staat waar de bron de tekst onderbreekt: met een kop- of voetregel, een paginanummer, een voetnoot of eigen "
    "punten."
)
