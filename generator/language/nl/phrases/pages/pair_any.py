"""Any two texts side by side, made in the browser."""

from markupsafe import Markup

TITLE = "Twee teksten naast elkaar"
DESCRIPTION = "Kies twee protocollen of versies en zie welke bepalingen bij elkaar horen en welke woorden verschillen."

INTRO = (
    "Kies twee protocollen, of twee versies van één protocol. Je ziet welke bepalingen bij elkaar horen, welke woorden "
    "verschillen en wat maar één van de twee regelt."
)
CHOOSE = "Kies een tekst"
COMPARE = "Zet naast elkaar"
SWAP = "Wissel links en rechts"

WITH_A_PAGE = "Paren met een vaste pagina"
WITHOUT_SCRIPTS = "Deze pagina’s werken ook zonder scripts. Je kunt ze afdrukken en doorsturen."
NO_PAIRS = "Er zijn nog geen paren."

FIND = "Zoek de tekst {side}, op naam van de instelling"
WITHOUT_SCRIPTS_MANY = Markup(
    "Elke versie heeft een vaste pagina naast de versie ervoor, die ook zonder scripts werkt. De weg staat bij de "
    '<a href="{changes}">laatste herzieningen</a> en bij elke versie zelf; versies vind je via de '
    '<a href="{schools}">scholen en instellingen</a>.'
)
