"""Whom a sentence speaks to, as far as its first words tell."""

PASSING = (
    "de het een geen enkele alle al elke ieder iedere onze is zijn voor wordt worden als indien wanneer ook dan en "
    "of en/of , ( door van zowel zittende (ex-)leerlingen jonge individuele betrokken daarnaast bovendien verder "
    "daarbij tevens noch dient dienen mag mogen moet moeten kan kunnen niet wel hun haar zijn/haar ons"
)
INVERTED = (
    r"\b(?:dient|dienen|moet|moeten|mag|mogen|neemt|nemen|meldt|melden|maakt|maken|zoekt|zoeken|weten|geeft|gaan|gaat|"
    r"(?:is|wordt) het(?: voor)?|(?:kunnen|worden) naar|overleggen|vragen|plaatsen|houden|plaatst|publiceert|"
    r"publiceren|deelt|delen|filmt|filmen|gebruikt|gebruiken|vraagt|overlegt|krijgt|krijgen|beslist|"
    r"bepaalt|besluit|reageert|reageren|stuurt|sturen|leest|lezen|helpt|doet|doen|zorgt|zorgen|legt|leggen|"
    r"kan|kunnen|hoeft|hoeven|(?:geldt|gelden)(?: \w+){0,2} voor)\s{1,3}(?=\w)(?!(?:als|indien|wanneer)\b)"
)
BACK = r"\b(?:hij|zij|ze|deze|die|dit|dat)\b"
"""Points back to who was named before."""
ASKED_TO = (
    r"\b(?:wij|we|school|stichting|directie|schoolleiding|bestuur|team)\s+(?:vraagt|vragen)\s+(?=\w)|"
    r"\b(?:vraagt|vragen) (?:wij|we|de school|de directie)\s+(?=\w)"
)
"""The same, before "om … te"."""
SPOKEN_TO = r"(?:u|je|jou|jullie|iedereen|eenieder)\b"
TO_DO = r"\bte \w+n\b"
ADVISED = (
    r"\b(?:raad|raadt|raden|adviseer|adviseert|adviseren|verzoek|verzoekt|verzoeken)\b(?: (?:wij|we))?\s+(?=\w)|"
    r"\b(?:verwacht|verwachten|verlangt|verlangen|eist|eisen)\b(?: (?:wij|we))? van\s+(?=\w)|"
    r"\bwordt van\s+(?=[^,.;]{1,60}\b(?:verwacht|verlangd|gevraagd|geëist)\b)"
)
"""Behind these words stands who is advised or asked: what is advised is theirs to do."""
VERB_OPENS = (
    r"(?!(?:wordt|moet|dient|hoeft|krijgt|het|dat|dit|met|niet|wat|uit|tot|want|tussen|binnen|buiten|"
    r"zonder)\b)[a-zé]{2,}t\b(?! (?:je|u|men|hij|zij|ze)\b)"
)
"""A verb of one person with which words begin that leave out who."""
DOES = r"(?:[a-zé]{2,}(?:t|en)|doet|is|mag|kan|zal|wil)\b"
"""What a point of a list begins with where its lead says only who: "luistert naar de leerling"."""
OF = r"\s(?:van|uit|bij|op|in|met|zonder)\s"
SOMEBODY = "de leerling", "leerlingen"
SEVERAL = "en"
"""How a verb ends of which several are the subject, and who that may be: the second of the two."""
VERB_BEFORE = (
    r"(?<=\s)(?!(?:binnen|buiten|boven|tussen|tegen|omdat|zodat|voordat|nadat|totdat|opdat|doordat|internet|samen|"
    r"alleen|eigen|andere?n|worden|zonder|wegens|volgens)\b)[a-zé]{3,}(?:(?<!tei)t|en)\s+"
    r"((?:(?:een|de|alle|elke|iedere|onze|hun)\s+)?(?!en\b|of\b)\w+)"
)
"""Any verb behind a first word, and what stands right after it: its subject, where nobody else is named."""
EVERYONE = (
    r"\b(?:gebruikers van (?:sociale|social) media|iedereen|een\s?ieder|eenieder|alle (?:betrokkenen|gebruikers)|"
    r"alle bij de school betrokken"
    r"|(?:elke|de|alle|het is|voor) (?:voor )?betrokkenen?|betrokkenen|gebruikers?)\b"
)
DEFINES = (
    r"\b(?:hieronder (?:worden|wordt|verstaan)|wordt verstaan|worden verstaan|wordt bedoeld|worden bedoeld|"
    r"verstaan wij|verstaan we|al die (?:leerling|ouder)|"
    r"degene die|een ieder die)\b|^[A-Z][\w/ ]{2,40}:\s"
)
ADDRESSED = r"\b(?:voor|t\.a\.v\.|door)\b"
BETWEEN = r"\b(?:contact|omgang|tussen|met|over)\b"
"""In a heading of a few words: it names roles as its subject and speaks to none of them."""
AND = "en"
OPENING = (
    r"(?:(?:als|indien|wanneer|zodra|voordat|nadat|ook|alleen|uitsluitend|slechts|enkel|dan|daarna|verder|de|het|een|"
    r"elke|iedere|onze|uw|mijn|je|jouw|hun)\s+)+"
)
"""Small words before whoever acts."""
JOINED = r"(?:,| en| of) (?:de |het |een |zijn |haar |hun )?"
"""Between two who act together."""
MODAL = r"\b(?:kan|kunnen|mag|mogen|moet|moeten|dient|dienen)\b"
ANY_VERB = (
    r"\b(?:kan|kunnen|mag|mogen|moet|moeten|zal|zullen|is|zijn|heeft|hebben|wil|willen|[a-zé]{2,}t|[a-zé]{3,}en)\b"
)
FUNCTION = (
    r"(?:(?:de|een|elke|iedere|onze|alle) )?(?:\w+ )?\w*(?:coördinator(?:en)?|administratie|functionaris(?:sen)?|"
    r"surveillant(?:en)?|stagiair(?:e|es|s)?|brugklassers?|bovenbouwers?|onderbouwers?|klasgenoten|klasgenoot|"
    r"gastdocent(?:en)?|"
    r"gastspreker)\b"
)
"""People whose words tell no role, but who do things."""
EACH_OTHER = r"\b(?:met|van|over|naar|aan) elkaar\b|\bonderling\w*\b"
SPEAKS = r"\b(?:je|jij|jullie|u|ik|we|wij|zij|hij|ze)\b"
AGENT = r"\b(?:door|kan|kunnen|zal|zullen)\s+"
"""Before the organisation that takes a measure."""
OPEN = (
    r"\b(?:betrokkenen|anderen|iemand|iedereen|elkaar|mensen|geportretteerden?|een ander|belanghebbenden|"
    r"eenieder|een ieder)\b"
)
"""Words that leave open who is touched."""
TOUCHES_ORGANISATION = (
    r"\b(?:naam|imago|reputatie|standpunten?|respect|vertegenwoordig\w*|ambassadeur|namens|los staan|over de school|"
    r"trots|missie|schaden|geschaad|vertrouwelijke? informatie van|opvattingen van|"
    r"te maken (?:heeft|hebben) met|medewerker (?:is|bent|ben|zijn) van|"
    r"over (?:de|het|onze) (?:onderwijsinstelling|organisatie|stichting))\b"
)
"""Where the school is touched; elsewhere it is mostly a place ("in de school", "medewerkers van de school")."""
AUDIENCE = r"\b(?:bedoeld voor|geldt voor|gelden voor|van toepassing op)\b"
BELONGS = r"\s(?:van|bij|op|in|aan) (?:de|het|onze|deze) (?:school|stichting|instelling|organisatie|scholen)\b"
"""Of which school somebody is does not make the school the one spoken to."""
OBJECT = (
    r"(?<=\w )(?<!\bmag )(?<!\bkan )(?<!\bmoet )(?<!\bhoeft )(?<!\bwil )(?<!\bis )(?<!\bwordt )(?<!\bkrijgt )"
    r"(?<!\bheeft )(?<!\bals )"
    r"(?<!\bmogen )(?<!\bkunnen )(?<!\bmoeten )(?<!\bhoeven )(?<!\bgeven )(?<!\bbeslissen )"
    r"(?:hun|zijn|haar|uw|mijn|je) (?:eigen )?(?:kind|kinderen|zoon|dochter|ouders?)\b|"
    r"\b(?:een|de|het|alle) (?:zelf )?door (?:(?:een|de|het|onze|individuele|andere|alle)\s+){0,2}[\w/]+|"
    r"(?<=\w )(?<!\bgeen )(?<!\been )(?<!\bniemand )(?<!\belk )(?<!\bieder )(?<!\biedere )"
    r"(?:van|over|tussen|met|aan)\s+(?:(?:de|het|een|je|jouw|uw|hun|zijn|haar|andere|alle|"
    r"onze)\s+)?(?:\w+en?\s+(?=(?:ouders?|leerling(?:en)?|medewerkers?|docent(?:en)?|kinderen)\b))?[\w/]+(?:\s+(?:en|"
    r"of|en/of)\s+"
    r"(?:(?:de|het|hun|onze)\s+)?[\w/]+(?=\s+(?:mag|mogen|word|wordt|worden|is|zijn|moet|moeten|plaatst|"
    r"\w+en (?:is|mag|wordt|kan|zijn|mogen|wij|we|je|ik))\b|\W*$))*"
)
"""Of whom something is said to be, or with whom: not the one spoken to ("foto's van leerlingen")."""
