"""What changed lately."""

from markupsafe import Markup

from generator.language.nl.phrases import frame

TITLE = frame.CHANGES
DESCRIPTION = "Wat er veranderde tussen de versies van de protocollen die wij kennen, in één zin per herziening."

INTRO = "Wat er veranderde tussen de versies die wij kennen. De nieuwste bovenaan; teksten zonder datum daaronder."
FROM_TO = "van {old} naar {new}"
LAST_OF_ALL = "Dit zijn de laatste {count} van {all} herzieningen."
ALL_AS_DATA = "Alle herzieningen als open data"

UNREVISED = "Nog geen herziening bekend"

FOLLOWING = "Op de hoogte blijven"
SUBSCRIBE = "Abonneer je met een feedlezer (Atom):"
OWN_FEEDS = Markup(
    "Een instelling met een gedateerde tekst heeft ook een eigen feed. Een feedlezer vindt die op haar pagina: zoek "
    'haar bij de <a href="{schools}">scholen en instellingen</a>.'
)
UNDATED = (
    "Een feed vraagt bij elk bericht een datum. Versies zonder datum staan daarom niet in een feed, maar wel op deze "
    "pagina."
)
