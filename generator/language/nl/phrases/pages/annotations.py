"""What stands beside the provisions of a version."""

from generator.language.nl.phrases import papers
from generator.language.nl.phrases.pages import shared

TITLE = "Bron, citaat en elders: {title} van {institution} ({version})"
DESCRIPTION = (
    "Waar elke bepaling in de bron staat, hoe je haar citeert en wie hetzelfde regelt: {names}, {title} van "
    "{institution} ({version})."
)
INTRO = "Bij elke bepaling: waar zij in de bron staat, hoe je haar citeert en waar andere teksten over hetzelfde gaan."
BACK = "Terug naar de tekst"
PARTS = "Alle bepalingen, in delen"
PLACE_IN_SOURCE = "Plaats in de bron"
PLACE_IN_ORIGINAL = "Plaats in het origineel"
LEAF = "bladzijde {number} van het origineel"
LEAF_SHOW = "Toon de bladzijde"
LEAF_SHOWN = "bladzijde {number} van het origineel, zoals gedrukt"
CITE_AS = "Citeer als"
LOCATOR = papers.LOCATOR
FOR_WHOM = shared.FOR_WHOM
DOUBT = "Twijfel bij de indeling"
ELSEWHERE = "Elders geregeld in"
SUGGESTED_STATEMENTS = "Voorgestelde uitspraken"
