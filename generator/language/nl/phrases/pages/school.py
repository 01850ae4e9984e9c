"""A school."""

from markupsafe import Markup

from generator.language.nl.phrases import revisions

DESCRIPTION = "{school}: wat het protocol sociale media regelt, voor wie, en waarover het zwijgt."

CHOOSE_ROLE = "Wat geldt er voor jou? Kies wie je bent."

PROTOCOL = "Het protocol"
TITLE = "Titel"
ADOPTED_BY = revisions.ADOPTED_BY
DATE = "Datum"
OF = "Van"
HOLDS_FOR = "Geldt voor"
SOURCE = "Bron"
SOURCE_FACTS = Markup(
    '<a href="{link}">het bestand, regel voor regel</a>, ontvangen als <code>{name}</code>, vingerafdruk (sha256) '
    '<code class="pw-sha">{sha256}…</code>, opgehaald op: {retrieved}'
)

COVERAGE = "Waarover spreekt deze tekst, en waarover niet?"
COVERAGE_ABOUT = (
    "Geregeld of genoemd: {spoken} onderwerpen. Niet geregeld: {silent}. Ernaast staat hoeveel andere teksten iets "
    "over het onderwerp zeggen. Meer is niet beter: een school kan met reden zwijgen."
)
HERE, ELSEWHERE = "Hier", "Elders"
