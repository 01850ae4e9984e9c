"""The page on which one searches."""

from markupsafe import Markup

from generator.language.nl.phrases import frame
from generator.language.nl.phrases.pages import shared

TITLE = frame.SEARCH
DESCRIPTION = "Zoek in alle bepalingen van alle protocollen, in je eigen woorden."

EXAMPLES = Markup(
    'Bijvoorbeeld <a href="?q=mag+ik+mijn+docent+volgen">mag ik mijn docent volgen</a>, '
    '<a href="?q=foto+van+mijn+kind">foto van mijn kind</a> of <a href="?q=geschorst">geschorst</a>. Accenten en '
    "hoofdletters maken niet uit; ook andere vormen en woorden met dezelfde betekenis worden gevonden."
)
WITHOUT_SCRIPTS = Markup(
    "Zoeken op deze pagina werkt met JavaScript, en dat staat in je browser uit. Alles is ook zonder te vinden: begin "
    "hieronder bij een vraag, een trefwoord of een onderwerp, of open "
    '<a href="{schools}">je school</a> en zoek binnen de tekst met Ctrl+F.'
)

NARROW = "Verfijn"
NARROW_RESULTS = "Verfijn de resultaten"
FACETS = (
    ("instelling", shared.INSTITUTION),
    ("school", "School"),
    ("rol", shared.FOR_WHOM),
    ("norm", "Soort regel"),
    ("onderwerp", shared.TOPIC),
    ("versie", "Nieuwste of eerdere tekst"),
)
"""What results can be narrowed by: its name in the address of the page, and its words."""
SHOW_ALL = "Toon alle"
CLEAR = "Alle keuzes wissen"
RESULTS = "Resultaten"
MORE_RESULTS = "Toon meer resultaten"

QUESTIONS = "Begin bij een vraag"
KEYWORDS = "Trefwoorden van A tot Z"
ALL_KEYWORDS = "Kies de eerste letter van het woord dat je zoekt."
ABOUT_KEYWORDS = "Gewone woorden, met de onderwerpen waar je ze vindt."
BACK = "Terug naar zoeken"
PART_DESCRIPTION = "Gewone woorden die beginnen met {letters}, met de onderwerpen waar je ze vindt."
KEYWORD_ANCHOR = "trefwoord-{letter}"
CHOOSE = Markup(
    'Of kies zelf: <a href="{topics}">alle onderwerpen</a>, <a href="{roles}">alle rollen</a>, '
    '<a href="{schools}">alle scholen</a>.'
)
