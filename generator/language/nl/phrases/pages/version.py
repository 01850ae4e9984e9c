"""A version as a book page."""

from markupsafe import Markup

from generator.language.nl.phrases import revisions
from generator.language.nl.phrases.outputs import feeds
from generator.language.nl.phrases.pages import shared

TITLE = feeds.TITLE
DESCRIPTION = "De volledige tekst van {title} van {institution} ({version})."
FURTHER_DESCRIPTION = "Deel {number} van {count} van de tekst van {title} van {institution} ({version})."

TEXT_TITLE = revisions.TITLE
DATE = shared.DATE
STATUS = revisions.STATUS
ADOPTED_BY = revisions.ADOPTED_BY
ADOPTED = revisions.ADOPTED
IN_FORCE = revisions.IN_FORCE
REVIEW_DUE = revisions.REVIEW_DUE
CONSULTATION = revisions.CONSULTATION
DECISION_BASIS = revisions.DECISION_BASIS
DECIDED = "Besluit in de tekst"
APPLIES_TO = shared.HOLDS_FOR
APPLIES_TO_UNNAMED = Markup('<a href="{path}">scholen van {institution}</a>, niet bij naam genoemd')
APPLIES_TO_UNRECORDED = Markup('<a href="{path}">scholen van {institution}</a>; welke, is niet vastgelegd')
REVIEWED_BY = "Indeling beoordeeld door, volgens de gegevens"
REVIEWED_BY_NOBODY = "nog niemand"
REVIEWED_IN_PART = " ({count} van {provisions})"
CONFIRMED = " · bevestigd door {institution}"
NOT_CONFIRMED = " · niet bevestigd door {institution}"
SIZE = "Omvang"
DOUBTS = ", bij {count} een twijfel over de indeling"
SOURCE = shared.SOURCE_OF
FILE = "bestand"

PREVIOUS = "← Vorige versie: {version}"
FOLLOWING = "Volgende versie: {version} →"
NO_NEIGHBOURS = "Vorige en volgende versie: niet bekend"
IS_CONCEPT = Markup(
    "<strong>Concept: niet vastgesteld.</strong> Deze tekst is een voorstel. Er kan nog van alles veranderen."
)
IS_EARLIER = Markup('<strong>Dit is een eerdere tekst.</strong> Er is een <a href="{path}">nieuwere versie</a>.')

PARTS_OF_THE_TEXT = "Onderdelen van de tekst"
PARTS = "Onderdelen"
UNTITLED = "Inleiding (zonder kop)"
UNTITLED_IN_THE_TEXT = "Inleiding (zonder kop in de tekst)"
PERMALINK = "Vaste link naar {place}"

FOR = "Voor:"
TOPICS = "Onderwerpen:"
SUGGESTED = "Indeling voorgesteld, nog niet beoordeeld."
TAKEN_OVER = Markup('Indeling overgenomen van <a href="{path}">{origin}</a>')
NOT_REVIEWED = ", niet beoordeeld."
MORE = "Bron, citaat"
MORE_ELSEWHERE = ", elders"
MORE_ON = "bij {place}"


def more(elsewhere: bool) -> str:
    """Return what leads to all else that is known of a provision, ``elsewhere`` included where others are named."""
    return MORE + MORE_ELSEWHERE if elsewhere else MORE
