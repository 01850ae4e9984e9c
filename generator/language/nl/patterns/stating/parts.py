"""Words that say under what condition, for whom to consent or decide, whom to tell, by when, from what age."""

_CONSENT = r"(?:toestemming|goedkeuring|instemming|akkoord|medeweten)"
_WHO_ENDS = (
    r"(?=\s+(?:en respect|om|te|filmen|in|op|tijdens|geen|niet|is|zijn|mag|mogen|plaatst|plaatsen|maken|maakt|"
    r"worden|wordt|"
    r"gefilmd|geplaatst|gebruik\w*|over|voor|hebben|heeft|kan|kunnen|komt|komen|blijft|blijven|gaat|gaan)\b|"
    r"\s+\w{2,}(?:t|en) (?:er|je|jij|u|ik|we|wij|men|zij|ze|hij)\b|"
    r"(?<! en)(?<! of)\s+(?:hun|haar|je|mijn|een|het)\b|[,.;:)]|$)"
)

DOUBT = (
    r"\b(?:bij twijfel|in geval van twijfel|(?:als|indien|wanneer)\s+(?:(?:je|u|men|hij|zij|ze|"
    r"er)\s+)?twijfel(?:t|en)?)\b[^,.;]*?"
    r"(?=\s+(?:neem|neemt|nemen|zoek|zoekt|zoeken|vraag|vraagt|overleg|overlegt|wordt|publiceer|plaats|niet)\b|[,.;]|$)"
)
CONSENT = (
    rf"\b(?:(?:alleen|uitsluitend|slechts|enkel|pas)\s+)?(?:met|na|zonder)\s+(?:[\w-]+\s+){{0,3}}?{_CONSENT}\b"
    r"(?:(?:\s+(?:vooraf|schriftelijk|uitdrukkelijk|hiervoor|daarvoor))?"
    rf"\s+(?:van|door)\s+[^,.;:]{{1,90}}?{_WHO_ENDS})?|"
    rf"\b{_CONSENT}\s+(?:aan|van)\s+[^,.;:]{{1,90}}?{_WHO_ENDS}"
)
CONSENTS = rf"\b(?:{_CONSENT}|goed ?vind\w*|toestaat|goedkeur\w*|goedgekeurd|instem\w*|ingestemd|ja heeft gezegd)\b"
ALL = r"\ben\b"
ONE = r"\b(?:of|dan wel|respectievelijk)\b"
EITHER = r"\ben\s*/\s*of\b"

ONLY = (
    r"\b(?:alleen|uitsluitend|slechts|enkel)\s+(?:gebruikt\s+)?(?:voor|tijdens|in|op|onder|via|met|bij|"
    r"bestanden)\s+[^,.;]+"
)
ONLY_BEFORE = r"\b(?:alleen|uitsluitend|slechts|enkel|pas)\s+$"
PURPOSE = (
    r"\b(?:toegestaan|verboden|verplicht|vrij|recht|gerechtigd|kiezen|kies|kiest|besluiten|vragen|vraag|"
    r"aangeraden|zaak|nodig|vereist|toestemming)$"
)
"""Before "om … te": it says what is allowed, forbidden or chosen, and not what for."""
PLACE_TIME = (
    r"\b(?:tijdens|gedurende|onder)\s+(?:(?:de|het|een|je)\s+)?(?:\w+\s+)?(?:les|lessen|lestijd|lesuren|toets|toetsen|"
    r"pauze|pauzes|schooltijd|schooluren|werk|werktijd|examens?|excursies?)\b|"
    r"\b(?:in|buiten)\s+(?:(?:de|het|een)\s+)?(?:les|lessen|klas|klaslokaal|kleedkamers?|aula|gang|gangen|kantine|"
    r"mediatheek|schoolgebouw|pauzes?|schooltijd|werktijd|lesuren|werksituaties)\b|"
    r"\bop\s+(?:het\s+)?(?:school)?plein\b|\bjaarlijks\b"
)
MANNER = r"\b(?:met|onder|via)\b"
CONTENT = (
    r"\b(?:vertrouwelijk\w*|persoonlijk\w*|persoonsgebonden|informatie|inhoud|gegevens|scha(?:ad|dt|den)\w*|geschaad|"
    r"kwets\w*|beledig\w*|naam|verband houden)\b"
)
TRIGGER = (
    r"(?:^|(?<=[\s,;]))(?:bij|in geval van|ingeval van|na)\s+(?:(?:een|de|het|elke|herhaalde)\s+)?(?:\w+\s+){0,2}?"
    r"(?:overtreding\w*|overschrijding\w*|misbruik|misstand\w*|klachten|incident\w*|schending\w*|herhaling|binnenkomst|"
    r"verlies)\b(?:\s+van\s+(?:de|het|deze|dit|een)\s+\w+)?"
)
IN_BREACH = (
    r"\b(?:die|welke|wie)\s+(?:[^,.;]{0,60}\s)?(?:in strijd|zich niet aan|overtre\w+)\b[^,.;]{0,80}?"
    r"(?=\s+(?:maken|maakt|krijgt|krijgen|moet|mag|kan|worden|wordt)\b|[,.;]|$)"
)
EXCEPTED = r"\b(?:met uitzondering van|behalve|uitgezonderd)\s+[^,.;]+"

_NUMBER = r"(?:\d{1,2}|twaalf|dertien|vijftien|zestien|achttien)"
AGE = (
    rf"\b(?:vanaf|onder|boven|tot|jonger dan|ouder dan|tot en met)\s+(?:de\s+)?(?:leeftijd van\s+)?{_NUMBER}\s+jaar"
    rf"(?:\s+of\s+(?:ouder|jonger))?\b|\b(?:jonger|ouder) dan {_NUMBER}\b|\b{_NUMBER}\s+jaar\s+(?:of|"
    rf"en)\s+(?:ouder|jonger)\b"
)
DEADLINE = (
    r"\b(?:binnen\s+(?:\w+\s+){0,2}(?:uur|uren|dag|dagen|werkdag|werkdagen|schooldagen|week|weken|maand|maanden)|"
    r"uiterlijk\s+[^,.;]{1,40}|zo\s+(?:spoedig|snel)\s+mogelijk|onmiddellijk|terstond|meteen|per\s+direct|"
    r"dezelfde\s+dag(?:\s+nog)?|(?<!of )(?<!en )direct(?!\s+(?:of|en|leidinggevende|betrokken)\b))\b"
)
TELLS = (
    r"\b(?:neem|neemt|nemen|zoek|zoekt|zoeken|opgenomen|opnemen)\b[^.;]{0,60}\bcontact\b|"
    r"\bcontact\b[^.;]{0,20}\b(?:op|opgenomen|opnemen)\b|"
    r"\b(?:meld|meldt|melden|gemeld|melding|overleg|overlegt|overleggen|bespreek|bespreekt|bespreken|besproken|"
    r"vertel|vertelt|vertellen|terecht|wendt|wend|wenden|stapt|stap|inlichten|aangifte)\b|\bga(?:at|"
    r"n)?\b[^.;]{0,40}\bnaar$"
)
BY = r"\b(?:bij|aan|met|tot|naar)\s+$"
INFORMED = r"^\s+(?:\w+\s+){0,3}(?:wordt|worden|is|zijn)\s+(?:\w+\s+){0,3}(?:geïnformeerd|ingelicht|op de hoogte)\b"
JOINED = r"^\s*(?:,|of|en|en\s*/\s*of|dan wel)?\s*$"
"""Between two actors who decide together."""
TAKES = r"\b(?:neemt|nemen)\b"
INFORMS = r"\b(?:informeer|informeert|informeren|inlichten|licht|lichten)\b"
DETERMINER = (
    r"(?:\b(?:de|het|een|die|deze|je|jouw|zijn|haar|hun|uw|diens|zijn/haar|onze)\s+)?"
    r"(?:\b(?:direct|directe|eigen|betrokken|betreffende|landelijke)\s+)?$"
)
DECIDES = r"\b(?:bepaalt|bepalen|beslist|beslissen|besluit|besluiten|beoordeelt|beoordelen)\b"
MAY_FOLLOW = r"\b(?:kan|kunnen|mogelijk|mogelijke)\b"
WILL_FOLLOW = r"\b(?:wordt|worden|zal|zullen|neemt|nemen|volgt|volgen|krijgt|krijgen|doet|doen|blijft)\b"
MAY_BE_TAKEN = r"\b(?:kan|kunnen)\b[^.;,]{0,120}\b(?:worden|volgen|krijgen|leiden)\b"
LIFTS = r"\b(?:zonder|tenzij|behalve|uitgezonderd|met uitzondering van)\b"
DEPENDS = (
    r"\b(?:afhankelijk van|al naar gelang|naar gelang|naargelang)\s+[^.;]*?(?=\s+(?:kunnen|kan|worden|wordt|"
    r"zal|zullen)\b|[.;]|$)"
)
JOINING_END = r"\s+(?:en|of|en/of)$"
MEASURES_AGAINST = "maatregelen tegen leerlingen"
"""How a sanction that says no more is spoken of: whom it is against is a pupil where nobody else is named."""
