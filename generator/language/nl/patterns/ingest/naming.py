"""What schools and their boards are called."""

_NAME = r"[A-ZÀ-Þ][\w'’&-]{1,30}!?"
OPENED_BY_KIND = (
    rf"\b(?:CSG|RSG|SSG|SG|OSG|PCSG|CBS|OBS|RKBS|PCBS|KBS|IKC|BS|ROC|AOC|Stichting|stichting|basisschool|"
    rf"Basisschool|scholengroep|Scholengroep|"
    rf"scholengemeenschap|Scholengemeenschap|onderwijsgroep|Onderwijsgroep)(?:[ \u00a0](?:De|de|Het|het|van|"
    rf"voor)(?=[ \u00a0][A-Z]))?(?:[ \u00a0]{_NAME}){{1,4}}"
)
CLOSED_BY_KIND = (
    rf"\b(?:{_NAME}[ \u00a0]){{1,3}}(?:College|Lyceum|Gymnasium|Scholengroep|Scholengemeenschap|Scholen|"
    rf"Academie|Academy|Onderwijsgroep|"
    rf"Onderwijs|Mavo|Basisschool|School|Stichting)\b"
)
ONE_WORD = r"\b(?!Basisschool\b)[A-ZÀ-Þ][a-zà-ÿ]{2,30}(?:college|lyceum|gymnasium|school|scholen)\b"
ARTICLES = (
    r"^(?:(?:Het|De|Op|Van|Als|Bij|Een|Onze|Binnen|In|Voor|Namens|Website|Protocol|Reglement|Directie|Sociale|Media|"
    r"Social)\s)+"
)
TRAILING = (
    r"(?:\s(?:Inhoud|Inhoudsopgave|Inleiding|Protocol|Versie|Het|De|Een|Dit|Deze|In|Op|Voor|Als|Pagina|Sociale|Media|"
    r"Social|Richtlijnen|Reglement|Gedragscode|Gedragsregels|Afspraken|Beleid))+$"
)
BOARD = r"^(?:de\s+)?(?:stichting|vereniging|coöperatie)\b"
"""How the name of a body begins that has schools and is none."""
SUBJECTS = {
    "sociale media": r"\b(?:sociale?[ -]?media|socialmedia|whats ?app|instagram|facebook|youtube|twitter|tiktok)\b",
}
"""Other words for the subject of a protocol, in small letters."""
