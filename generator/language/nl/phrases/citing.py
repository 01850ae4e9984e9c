"""How provisions, versions and places in a source are named around the quoted text."""

NOT_STATED = "niet vermeld"
NOT_RECORDED = "niet vastgelegd"
"""Of a text that nobody read as a whole yet, where it cannot be known what it does not say."""
NOT_REGULATED = "Niet geregeld"
AWAITED = "indeling volgt"
SILENCE = "Deze tekst zegt hier niets over. Dat betekent niet dat het mag."
SILENCE_FOR_ROLE = "Deze tekst zegt hier niets over tegen deze rol."

STATUS = {
    "concept": "concept: niet vastgesteld",
    "vastgesteld": "vastgesteld",
    "vervallen": "vervallen",
}

CONCEPT = "concept {name}"
UNDATED = "ongedateerd"
UNDATED_VERSION = "ongedateerd, versie {number}"

LETTERED_ITEM = "onder {number}"
ITEM = "punt {number}"
PARAGRAPH = "alinea {number}"
ARTICLE = "art. {number}"
INTRODUCTION = "inleiding"

LINE = "regel {lines}"
LINES = "regels {lines}"

CUT = "‖ "
"""Between two parts of a text that the source prints apart."""

FOOTNOTE = "Voetnoot {mark} bij deze tekst:"
FOOTNOTE_ABOVE = "Voetnoot {mark} bij de kop of aanhef hierboven:"
FOOTNOTE_UNMARKED = "Voetnoot bij deze tekst:"
FOOTNOTE_UNMARKED_ABOVE = "Voetnoot bij de kop of aanhef hierboven:"
FOOTNOTE_SAID = "{label} “{text}”"
