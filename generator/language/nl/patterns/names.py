"""Which words name persons, bodies, places, products and documents, by who or what may be meant by both.

A name that is replaced throughout is another name for the same only where both words stand in one line here, end in the
same word, or are names of an institution. Two lines are two kinds of people or things: a guardian is no police officer.
"""

SURE = (
    r"leerling\w{0,2}|scholier\w{0,2}|student\w{0,2}|pupil\w{0,2}|deelnemers?",
    r"leraar|leraren|leraars|docent\w{0,2}|leerkracht\w{0,2}|onderwijsgevende\w?",
    r"medewerkers?|personeelsl(?:id|eden)|personeel|werknemers?|collega'?s?",
    r"ouders?|verzorgers?|ouders?/verzorgers?|opvoeders?",
    r"mobiel(?:e|tje|tjes|en|s)?|telefoons?|toestel|toestellen|smartphones?|gsm'?s?|mobiele telefoons?",
    r"laptops?|chromebooks?|notebooks?",
    r"tablets?|ipads?",
    r"filmpjes?|video'?s?|videofilmpjes?",
    r"twitter|x",
    r"sociale media|social media",
    r"protocol\w{0,2}|reglement\w{0,2}|gedragscodes?|regeling\w{0,2}",
)
"""Lines of words for the same persons or things, whichever is used."""
DOUBTFUL = (
    r"mentor\w{0,2}|coach(?:es)?|tutor\w?|klassenleraar|klassenmentor|groepsleerkracht|leerlingbegeleiders?|"
    r"(?:studie)?loopbaanbegeleiders?",
    r"teamleiders?|afdelingsleiders?|leerjaarcoördinator\w{0,2}|teamcoördinator\w{0,2}|leidinggevenden?|bouwcoördinator\w{0,2}",
    r"direct(?:eur|rice)\w{0,2}|directie|rector\w{0,2}|schoolleiders?|schoolleiding|\w+directeur|\w+directie|"
    r"\w+leiding|managementteam|mt",
    r"bestuur|college van bestuur|bevoegd gezag|stichting|schoolbestuur|raad van bestuur|\w+bestuur",
    r"ict-?\w+|systeembeheerders?|applicatiebeheerders?|netwerkbeheerders?|beheerders?|moderator\w?|webmasters?",
    r"zorgcoördinator\w{0,2}|intern begeleiders?|ondersteuningscoördinator\w{0,2}|antipestcoördinator\w{0,2}|"
    r"pestcoördinator\w{0,2}|vertrouwenspersoon|vertrouwenspersonen|contactpersoon|contactpersonen",
    r"school|scholen|vestiging\w{0,2}|locaties?|campus|instelling\w{0,2}|onderwijsinstelling\w{0,2}|afdeling\w{0,2}",
    r"magister|somtoday|parro|social schools|parnassys|itslearning|teams|google classroom|zermelo|schoolkassa|isy|"
    r"leerlingvolgsysteem|elektronische leeromgeving|elo|ouderportaal|schoolapp|ouderapp",
    r"teams|zoom|meet|google meet|webex|skype",
    r"schoolgids|studiegids|jaargids|schoolwijzer",
)
"""Lines of words for persons or things that may be the same, or another who acts: “mogelijk iemand anders”."""
HEADS = [
    "directeur",
    "directie",
    "leider",
    "leiding",
    "leiders",
    "leraar",
    "docent",
    "leerkracht",
    "coördinator",
    "mentor",
    "begeleider",
    "functionaris",
    "medewerker",
    "bestuur",
    "bestuurder",
    "raad",
    "commissie",
    "team",
    "teams",
    "protocol",
    "reglement",
    "code",
    "gids",
    "beheerder",
    "persoon",
    "gebouw",
    "lokaal",
    "kamer",
    "zaal",
    "plein",
    "centrum",
    "app",
    "systeem",
    "omgeving",
    "school",
    "scholen",
    "vestiging",
    "locatie",
    "secretariaat",
    "administratie",
    "loket",
    "meldpunt",
]
"""What two names may end in that are then names of one kind: “vestigingsdirecteur”, “schooldirecteur”."""
PLURAL = r"s|en|n|ën|'s|es"
ARTICLES = frozenset({"De", "Het", "'t"})
"""What the name of a school begins with, also within a sentence."""
NEVER = r"niet\w+|geen\w*|non\w+|on(?!de|t|li)\w+|ex-?\w+|oud-\w+|zonder\w*"
"""What reverses a name."""
BEFORE_A_PERSON = (
    r"mevrouw|meneer|mevr\.?|mw\.?|de heer|dhr\.?|juf|juffrouw|meester|dr\.?|drs\.?|ir\.?|[A-Z]\.|van|de|der|den"
)
"""What stands before the name of a person: that another is named is no renaming."""
