"""Words by which a title, a line under it or a heading is told."""

DOCUMENT = (
    r"(?:protocol|reglement|gedragscode|gedragsregels|richtlijn|beleid|statuut|notitie|convenant|handreiking|"
    r"afspraken|regeling|handleiding|spelregels|code\b|regels|\bkader\b|leidraad)"
)
NAMED = (
    r"(?:protocol|reglement|gedragscode|statuut|beleid|notitie|convenant|handreiking|regeling|handleiding|"
    r"gedragsregels|spelregels|richtlijn|afspraken|\bcode\b|regels|overeenkomst)"
)
"""What names a whole document, also where other words of it name a part of one as well."""
OWN = r"^\W*(?:\w*protocol|reglement|gedragscode|statuut|convenant|handreiking|regeling|beleid|richtlijn(?:en)?)\b"
"""With what the name of a document begins; elsewhere in a heading such a word may be of what it is about."""
SCHOOL = (
    r"(?:college|lyceum|school|scholen|stichting|gymnasium|onderwijs|bestuur|academie|mavo|havo|vwo|\bobs\b|\bcbs\b|"
    r"\bcsg\b|\brsg\b|schooljaar|20[0-9]{2}|versie)"
)
SUBJECT = (
    r"\b(?:media|internet|\w{0,12}telefoons?|mobiel\w{0,12}|e-?mail|ict|online|digita\w{1,6}|app|(?:groeps?|chat|app)groepen|"
    r"\w{0,12}laptops?|\w{0,12}tablets?|chromebooks?|smartphones?|smartwatch(?:es)?|ai|chatgpt|camera\w{0,10}|foto['’]?s?|film\w{0,8}|"
    r"chat\w{0,8}|games?|groeps?apps?|cyberpesten)\b"
)
PERSONS = r"\b(?:voor|van) (?:de |alle |onze )?(?:leerling|student|medewerk|ouder|docent|leraren|leerkracht|personeel)"
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]{1,30}"
CALLED = rf"(?:(?:De|Het|['’‘]t) {_CAPITAL}(?: {_CAPITAL}){{0,2}}|{_CAPITAL}(?: {_CAPITAL}){{1,2}})"
"""A line that is a name and no more: each of its words with a capital."""
