"""A school."""

from markupsafe import Markup

from generator.language.nl.numbers import plural
from generator.language.nl.phrases import revisions
from generator.language.nl.phrases.pages import own_differences, shared

DESCRIPTION = "{school}: wat het protocol sociale media regelt, voor wie, en waarover het zwijgt."

CHOOSE_ROLE = "Wat geldt er voor jou? Kies wie je bent."

PROTOCOL = "Het protocol"
TITLE = "Titel"
ADOPTED_BY = revisions.ADOPTED_BY
DATE = shared.DATE
OF = "Van"
HOLDS_FOR = shared.HOLDS_FOR
SOURCE = shared.SOURCE_OF
SOURCE_FACTS = Markup(
    '<a href="{link}">het bestand, regel voor regel</a>, ontvangen als <code>{name}</code>, vingerafdruk (sha256) '
    '<code class="pw-sha">{sha256}…</code>, opgehaald op: {retrieved}'
)

COVERAGE = "Waarover spreekt deze tekst, en waarover niet?"
COVERAGE_MANY = "Waarover spreken deze teksten samen, en waarover niet?"
COVERAGE_ABOUT = (
    "Ernaast staat hoeveel andere teksten iets over het onderwerp zeggen. Meer is niet beter: een school kan met reden "
    "zwijgen."
)


def coverage(spoken: int, silent: int, elsewhere: int, awaited: int) -> str:
    """Return on how many topics a text speaks, is silent, has an absent document beside it, and awaits labels."""
    told = f"Geregeld of genoemd: {plural(spoken, *shared.TOPIC_COUNT)}. Niet geregeld: {silent}."
    if elsewhere:
        told += f" Niet hier, maar misschien in een document dat ook geldt en niet op deze site staat: {elsewhere}."
    return f"{told} Indeling volgt nog: {awaited}." if awaited else told


OWN_DIFFERENCES = own_differences.LINK
HERE, ELSEWHERE = "Hier", "Elders"
