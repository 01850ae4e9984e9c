"""Any two texts side by side, made in the browser."""

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
