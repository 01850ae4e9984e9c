"""What changed in a version against the one before it."""

from markupsafe import Markup

from generator.language.nl.phrases import papers, revisions
from generator.language.nl.phrases.pages import shared

OF = "{institution}, {title}"
TITLE = "Herziening van {of} ({version})"
DESCRIPTION = "Wat er veranderde in {of} ({version}): {sentence}"

HEADING = "Wat er veranderde"
VERSION_OF = "{title} ({version})"
FROM_TO = Markup('van <a href="{old_path}">{old}</a> naar <a href="{new_path}">{new}</a>')
IS_CONCEPT = " (concept)"

WHERE = "Waar in de tekst"
TICKS = "Hoe hoger het streepje, hoe zwaarder de wijziging."

SHOW = "Laat zien"
SHOW_REDLINE = "wijzigingen in de tekst"
SHOW_BOTH = "was en wordt naast elkaar"
SHOW_OLD = "alleen oud"
SHOW_NEW = "alleen nieuw"

ALL = "Alle wijzigingen"
NO_SUBSTANTIVE = "Geen inhoudelijke wijzigingen in de bepalingen."
OUTSIDE = revisions.OUTSIDE
OUTSIDE_MEANS = "Dit staat in de twee bronnen, maar is geen kop of bepaling. Het kan toch tellen: lees het mee."
AT_PLACES = "op {places}:"
PLACES = revisions.PLACES
CHECK_NAMES = "Een andere naam kan betekenen dat iemand anders iets doet of hoort. Controleer dat zelf."
WITH_OTHER_NAME = "{provisions} met een andere naam"
EDITORIAL = revisions.EDITORIAL
LIGHT_CHANGES = ("lichte wijziging", "lichte wijzigingen")
ALSO_IN = Markup("Ook in {place}, dat hierboven staat omdat er meer veranderde:")

BY_EDITORS = papers.DECIDED_BY_EDITORS
PROGRAM_SAW = "Het programma zag: {why}."
BECAUSE = "vanwege:"
WAS_AT = Markup("Was: {places}")
BECOMES_AT = Markup("Wordt: {places}")
MOTIVATION = "Motivering: {motivation}"
CONNECTED_BY = "Aan elkaar verbonden door {evidence}"
ABSENT = "niet aanwezig"

BOTH = "Was en wordt"
TABLE_OF_BOTH = "Tabel met was en wordt"
CAPTION_OF_BOTH = "Elke wijziging met de oude en de nieuwe woorden, de zwaarste eerst"
PLACE = "Plaats"
WAS, BECOMES = papers.WAS, papers.BECOMES
WAS_NAMED = "Was ({version})"
BECOMES_NAMED = "Wordt ({version})"

PAPERS = "Stukken voor het bestuur"
MOTIVATION_OF_ALL = "Motivering van het geheel: {motivation}"

ABOUT_BOTH = "Over de twee teksten"
TABLE_ABOUT_BOTH = "Tabel over de twee teksten"
TEXT = shared.TEXT

HOW = "Hoe is dit bepaald?"
HOW_COMPARED = (
    "Een programma vergelijkt de teksten teken voor teken; alleen witruimte, regelafbrekingen, tekens die niemand "
    "ziet en de nummering van bladzijden tellen niet mee. Wat opmaak van de bladzijden lijkt, staat apart. Wat "
    "buiten de bepalingen verschilt, zoals een voetnoot, een datum of contactgegevens, staat apart. Redactioneel heet "
    "een wijziging alleen als dat te bewijzen is: dezelfde woorden in een andere vorm, een tikfout, een getal of datum "
    "in een andere schrijfwijze, een woord van gelijke kracht uit een vaste lijst, of een andere volgorde waar die "
    "niets betekent. Bij twijfel staat zij bij inhoudelijk."
)
WHAT_A_RULE_IS = Markup(
    "Een regel is een bepaling die iets verbiedt, toestaat, vraagt, aanraadt, bestraft of omschrijft. Uitgangspunten "
    "en uitleg zijn dat niet. Er staat alleen ‘geen regel gewijzigd’ als geen regel anders werd in wat zij doet, wie "
    "zij bindt, wie toestemming geeft, wie beslist, aan wie je meldt, de voorwaarden, de termijn of het gevolg. De "
    "redactie kan een klasse wijzigen; dan staat de reden erbij. "
    '<a href="{data}" download>Alles als open data</a>.'
)
