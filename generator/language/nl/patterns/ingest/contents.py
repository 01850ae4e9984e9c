"""How a list of contents is headed, and how its lines are numbered."""

TITLE = r"(?:inhoud|inhoudsopgave|inhoudstafel|inhoudsopave|inhoud van dit protocol|op deze pagina)\s{0,3}:?"
CLOSING = (
    r"\W{0,3}(?:sluit(?:en)?|(?:menu|lijst|inhoud(?:sopgave)?|venster) sluiten|sluit (?:het |de |dit |deze )?"
    r"(?:menu|lijst|inhoud(?:sopgave)?|venster)|(?:alles )?(?:in|uit)klappen|verberg(?:en)?|toon (?:minder|meer)|"
    r"minder (?:tonen|weergeven)|terug naar boven|naar boven|[×✕✖▲△⌃])\W{0,3}"
)
"""What one presses below such a list on a web page."""
LISTS = (
    r"inhouds(?:opgave|tafel)(?!\s{0,3}:?\s*$)|kop(?:je)? inhoud|onder inhoud(?!\w)|in de inhoud(?! van)(?!\w)|"
    r"getal(?:len)?(?!\w)"
)
"""How a text speaks of its own list of contents: then what the list says is no matter of layout."""
NUMBERING = (
    r"(?:(?:hoofdstuk|artikel|bijlage|paragraaf)\s{1,3})?(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[A-Z]|"
    r"[IVX]{1,4})[.):]{0,2}\s"
)
