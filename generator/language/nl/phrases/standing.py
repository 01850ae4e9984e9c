"""Where a text stands on a topic towards a reader: the words and the drawing for each of the seven values."""

from __future__ import annotations

from generator.language.nl.phrases import citing

SAID = {
    "binds": "bindt jou",
    "affects": "raakt jou",
    "general": "in het algemeen",
    "others": "alleen voor anderen",
    "elsewhere": "niet hier",
    "silent": "niet geregeld",
    "not-applicable": "niet van toepassing",
    None: citing.AWAITED,
}
"""Said to the reader whom it concerns; null while labels are still to come."""

BARE = {**SAID, "binds": "bindt", "affects": "raakt"}
"""The same in a table, where nobody is spoken to."""

MEANS = {
    "binds": "De tekst zegt wat jij moet, mag of niet mag.",
    "affects": "De tekst bindt een ander, en dat gaat over jou.",
    "general": "De tekst zegt er iets over en bindt niemand in het bijzonder.",
    "others": "De tekst zegt er iets over, maar niet voor jou.",
    "elsewhere": "Deze tekst zwijgt, maar een ander document geldt ook en dat staat niet op deze site.",
    "silent": "De tekst zegt er niets over. Dat betekent niet dat het mag.",
    "not-applicable": "Deze tekst kent deze groep niet, of het onderwerp gaat deze groep niet aan.",
}

ABSENT = "niet hier; {documents} geldt ook en staat niet op deze site"
ABSENT_MANY = "niet hier; {documents} gelden ook en staan niet op deze site"
"""In place of silence, where a document that the text makes binding is not here."""
ABSENT_SHORT = "niet hier*"
"""The same in a square or a cell, with :data:`ABSENT_NOTE` once on the page."""
ABSENT_NOTE = "* {text}: {documents} geldt ook en staat niet op deze site."
ABSENT_NOTE_MANY = "* {text}: {documents} gelden ook en staan niet op deze site."
ABSENT_ON = "{document} (over {topics})"

DRAWING = {
    "others": "anderen",
    "elsewhere": "elders",
    "silent": "stil",
    "not-applicable": "nvt",
}
"""The names of the drawings in the classes of the published pages, for what no norm says."""

GROUPS = {
    "binds": "Bindt deze groep",
    "affects": "Raakt deze groep",
    "general": "Geldt voor iedereen, zonder iemand te noemen",
    "about-others": "Gaat over anderen, bindt niemand in het bijzonder",
}
"""Above the statements of one text on one topic to one group."""
BEYOND = "Niet voor deze groep: {count}"
"""Above the statements that do not concern it."""

TO_YOU = {**SAID, "general": GROUPS["general"].lower()}
"""To the reader, at more length."""
ABOUT_OTHERS = GROUPS["about-others"].lower()
"""Of what is general and yet names whom it is about."""

AND_ABSENT = "{standing}; {document} geldt ook en staat niet op deze site"
ALSO_HOLDS = "Daarnaast geldt {document}; dat staat niet op deze site."
ABSENT_QUOTE = "Zo zegt de tekst het:"
DOCUMENT = "‘{title}’"
