"""The source of a version line by line."""

from markupsafe import Markup

from generator.language.nl.phrases import revisions
from generator.language.nl.phrases.pages import shared

TITLE = "Bron van {title}, {institution} ({version})"
DESCRIPTION = "De bron van {title} van {institution} ({version}), regel voor regel."

HEADING = "De bron, regel voor regel"
ABOUT = Markup(
    "Dit is het bestand zoals het binnenkwam. Links staat wat er van elke regel geworden is. "
    '<a href="{file}">Het bestand zelf</a>, vingerafdruk (sha256): <code class="pw-sha">{sha256}</code>.'
)
MADE = "De tekst hieronder is gemaakt uit het bestand {file}."
MADE_BY = "Dat deed de lezer {reader}."
ABOUT_TEXT = Markup(
    "Links staat wat er van elke regel geworden is. "
    '<a href="{file}">De tekst als bestand</a>, vingerafdruk (sha256): <code class="pw-sha">{sha256}</code>.'
)
ORIGINAL = "Het bestand waaruit de tekst gemaakt is"
ORIGINAL_KEPT = "Het bestand waaruit de tekst gemaakt is, biedt deze site niet aan"
ORIGINAL_ABOUT = Markup('({type}, {size}); vingerafdruk (sha256): <code class="pw-sha">{sha256}</code>.')
LINES = "Bronregels"
LINE, BECAME, TEXT = "Regel", "Werd", shared.TEXT

TEXT_TITLE = "titel"
TEXT_HEADING = "kop"
ARTEFACT = revisions.OUTSIDE_REASON | {"other": "hoort niet bij de tekst"}
"""What a line is that is no part of the text."""
OUTSIDE = revisions.OUTSIDE
OUTSIDE_MARK = "buiten de bepalingen:"
OUTSIDE_ABOUT = "Van deze bron staan {lines} ({words}) buiten de titel, de koppen en de bepalingen:"
OUTSIDE_NOTHING = "Elk woord van deze bron staat in de titel, een kop of een bepaling."
OUTSIDE_SIZE = "{reason} ({lines}, {words}):"
LINES_COUNTED = ("regel", "regels")
WORDS_COUNTED = ("woord", "woorden")
FOOTNOTE_OF = "{reason} bij"
ACCEPTED = "geen regel, volgens de redactie. {reason}"
"""Why the editors say that what reads as a rule is none."""
ACCEPTED_MARK = "bij het teken {mark} is geen voetnoot, volgens de redactie. {reason}"
"""Why the editors say that a mark is not that of a footnote which they lost."""

ACCEPTED_BEGINNING = "hier begint iets nieuws, volgens de redactie. {reason}"
"""Why the editors say that something begins where no sign ends what stands before it."""

BROKEN = (
    "Deze woorden breekt het einde van een regel af: {words}. Bij het vergelijken telt zo’n woord als heel waar de "
    "andere tekst het heel heeft."
)
BROKEN_WORD = "{word} (regel {line})"

UNSEEN_HEADING = "Tekens die u niet ziet"
UNSEEN_ABOUT = (
    "De bron bevat tekens die op het scherm niet te zien zijn of op andere lijken. In de tekst hierboven staat bij elk "
    "teken wat het is, tussen ⟨ en ⟩. Aan de bron zelf is niets veranderd."
)
UNSEEN = "⟨{sign}⟩"
UNSEEN_SIGN = "{number} {name}"
UNSEEN_PLACE = "regel {line}, teken {column}"
UNSEEN_MORE = "en nog {count} keer"
UNSEEN_KINDS = {
    "soft-hyphen": "zacht afbreekstreepje",
    "zero-width": "teken zonder breedte",
    "direction-mark": "richtingteken",
    "joiner": "onzichtbaar verbindingsteken",
    "variation": "keuze van een lettervorm",
    "blank-letter": "lege letter",
    "space": "bijzondere spatie",
    "hyphen": "bijzonder koppelteken",
    "dash": "cijferstreep",
    "long-dash": "liggende lijn",
    "ligature": "letters als één teken",
    "width": "extra breed teken",
    "styled": "letter of cijfer als los teken",
    "small-capital": "kleinkapitaal",
    "raised-letter": "hoger gezette letter",
    "lowered-letter": "lager gezette letter",
    "ringed-letter": "letter in een cirkel",
    "boxed-letter": "letter in een vak",
    "letter-above": "letter boven de letter ervoor",
    "bracketed-letter": "letter tussen haakjes, als één teken",
    "flag-letter": "letter van een vlag",
    "turned-letter": "omgekeerde of gespiegelde letter",
    "symbol-font": "teken uit een symbolenlettertype",
    "overlay": "streep door de letter ervoor",
    "lost": "verloren teken",
    "annotation": "teken voor een verborgen aantekening",
    "tag": "verborgen letter",
    "private": "teken zonder vaste betekenis",
    "direction": "teken dat de leesrichting keert",
    "format": "onzichtbaar opmaakteken",
    "unknown": "onbekend teken",
    "combining": "los accent bij de letter ervoor",
    "lookalike": "letter uit een ander schrift, die op een gewone letter lijkt",
}
"""What a sign of each kind in the table of signs is called."""
UNSEEN_NAMES = {
    "U+00A0": "vaste spatie",
    "U+2009": "smalle spatie",
    "U+202F": "smalle vaste spatie",
    "U+3000": "ideografische spatie",
    "U+2028": "regelscheider",
    "U+2029": "alineascheider",
    "U+200B": "spatie zonder breedte",
    "U+200C": "niet-verbinder zonder breedte",
    "U+200D": "verbinder zonder breedte",
    "U+2060": "woordverbinder",
    "U+FEFF": "bytevolgordeteken",
    "U+200E": "teken van links naar rechts",
    "U+200F": "teken van rechts naar links",
    "U+2010": "koppelteken",
    "U+2011": "vast koppelteken",
    "U+2212": "minteken",
}
"""Names of their own, for those that texts hold most."""
