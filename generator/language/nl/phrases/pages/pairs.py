"""Two texts side by side, wherever two stand so: what their provisions are to each other, the legend, the map."""

from markupsafe import Markup

from generator.language.nl.phrases import revisions

BESIDE = "{left} naast {right}"
BESIDE_PREVIOUS = "Naast de vorige versie"
BESIDE_FOLLOWING = "Naast de volgende versie"
NAMED = "{institution} ({version})"
LEFT, RIGHT = "Links", "Rechts"
TWO_TEXTS = "Twee teksten"

STATE = {
    "identical": "gelijkluidend",
    "adapted": "bewerkt",
    "own": "eigen woorden",
    "left": "alleen links",
    "right": "alleen rechts",
}
AT = "bij"
IN = "in"
"""The preposition before the name of a text: before an institution, and before a version."""

BARS = "Betekenis van de balkjes"
IDENTICAL_IS = "gelijkluidend: dezelfde woorden, namen en leestekens daargelaten"
ADAPTED_IS = "bewerkt: minstens de helft van de woorden is gelijk"
OWN_IS = "eigen woorden over hetzelfde"
ONLY = "alleen {where} {name}"

MAP = "De kaart als lijst"
ROWS = revisions.RULES
SHOW_DIFFERENCES = "Toon het verschil in woorden, behalve bij eigen woorden"
HIDE_IDENTICAL = "Verberg wat gelijkluidend is"

BECAUSE = "Naast elkaar: {reasons}."
AGAIN = "Staat hierboven ook naast {place}."
EXACT = "Tot op de letter gelijk."
SHOW_DIFFERENCE = "Toon verschil in woorden"
DIFFERENCE_AT = "met {place}"

MARKS = Markup(
    "In een verschil in woorden is <del>doorgestreept</del> alleen {where} {left} te vinden en <ins>onderstreept</ins> "
    'alleen {where} {right}; een <ins class="pw-negation">ontkenning</ins> heeft een kader.'
)
NOTHING_IN_COMMON = Markup(
    "<strong>Deze twee teksten hebben geen onderwerp gemeen.</strong> Er staat dus niets naast elkaar: hieronder "
    "lees je eerst de ene en dan de andere tekst."
)
