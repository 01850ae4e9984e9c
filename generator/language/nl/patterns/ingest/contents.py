"""How a list of contents is headed, and how its lines are numbered."""

TITLE = r"(?:inhoud|inhoudsopgave|inhoudstafel|inhoudsopave|inhoud van dit protocol)\s{0,3}:?"
NUMBERING = (
    r"(?:(?:hoofdstuk|artikel|bijlage|paragraaf)\s{1,3})?(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[A-Z]|"
    r"[IVX]{1,4})[.):]{0,2}\s"
)
