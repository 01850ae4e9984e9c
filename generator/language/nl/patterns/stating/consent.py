"""Words by which whoever stands before "toestemming" is the one who gives it."""

WORD = r"\b(?:toestemming|goedkeuring|instemming)\b"
FOLLOWED = r"\s+(?:(?:vooraf|schriftelijk|uitdrukkelijk|hiervoor|daarvoor)\s+)?(?:van|aan|door)\s"
"""Behind the word: who consents is named there."""
_MANNER = (
    r"(?:(?:om|eerst|vooraf|altijd|ook|nog|jaarlijks|apart|opnieuw|zelf|de|een|schriftelijk\w*|uitdrukkelijk\w*|"
    r"expliciet\w*|voorafgaand\w*|mondeling\w*)\s+){0,4}"
)
PLAIN = rf"['’]?\s+{_MANNER}"
"""Between an actor and the word, where nothing but the manner stands there."""
OWN = rf"['’]?\s+(?:hun|haar|zijn)\s+{_MANNER}"
POINTS = (
    r"\b(?:hun|haar|zijn|diens|ieders)\s+(?:\w+\s+){0,2}(?:toestemming|instemming|goedkeuring|medeweten)\b|"
    r"\b(?:iedereen|degenen?|personen|mensen|wie)\s+(?:die\s+)?(?:erop|er op|op (?:de|het|een) \w+)\s+"
    r"(?:sta(?:at|an)|te zien)\b|\b(?:die|deze) perso(?:on|nen)\b"
)
"""Where a consent is of somebody who is named by no name of his own: "zonder hun toestemming"."""
PICTURE = r"\b\w*(?:foto|film|video|beeld|opname|selfie|vlog)\w*\b"
SHOWN = "wie erop staat"
"""Whose consent that is, where it is about pictures."""
TO = r"\baan\s+$"
FROM = (
    r"(?:^\W*|\b(?:heb|hebt|heeft|hebben|krijg|krijgt|krijgen|is|zijn|wordt|worden|moet|moeten|eerst|vooraf|ook|altijd|"
    r"je|u|we|wij|zij|ze|hij|men|daarvoor|hiervoor|nodig)\s+)(?P<of>van\s+)$"
)
"""Before an actor: "hebben van de directie toestemming nodig"; not "foto's van leerlingen zonder toestemming"."""
PARTED = r"[,.;:()]|\b(?:zonder|met|na|die|dat|als|indien|wanneer)\b"
"""Between an actor and the word: they do not belong together."""
ASK = r"\b(?:vraag|vraagt|vragen|verzoek|verzoekt|verzoeken)\s+(?:(?:eerst|ook|altijd|je|u|we|wij|men|zij|ze|hij)\s+)*$"
ASK_FIRST = r"\W*(?:vraag|vragen|verzoek)\s+(?:(?:eerst|ook|altijd)\s+)*"
SPEAKER = r"(?:^|\s)(?:ik|je|jij|u|we|wij|ze|zij|hij|men)\s+(?:(?:eerst|ook|altijd|vraagt|vragen|vraag)\s+)*$"
"""Who asks stands before the actor, so that this one is asked."""
PASSIVE = r"\b(?:is|zijn|wordt|worden|werd|werden)\s+(?:(?:eerst|vooraf|ook|altijd)\s+)*$"
ASKED = r"\b(?:gevraagd|vragen|vraagt|vraag|verzocht|gevraagde)\b"
NEEDED = r"\b(?:nodig|vereist|hebben|heeft|krijgen|krijgt|gekregen|is|zijn|vragen|gevraagd)\b"
GIVES_AFTER = (
    r"\s+(?:\w+\s+){0,2}?(?:geef|geeft|geven|gaf|gaven|verleent|verlenen)\s+(?:(?!geen\b)[\w-]+\s+){0,7}?" + _MANNER
)
GIVES_BEFORE = r"\b(?:geef|geeft|geven|verleent|verlenen)\s+$"
