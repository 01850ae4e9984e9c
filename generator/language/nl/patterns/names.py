"""Which words name persons, bodies, places, products and documents, by who or what may be meant by both.

A name that is replaced throughout is another name for the same only where both words stand in one line here, are
compounds of parts that do, are defined alike in both texts, or are proper names of one kind. Two lines are two kinds of
people or things: a guardian is no police officer. Who comes from outside the school stands in no line.
"""

PLURAL = r"'s|ën|en|es|s|n"
"""How a name ends in the plural, the longest first."""

SAME = (
    r"leerling\w{0,2}|scholier\w{0,2}|student\w{0,2}|pupil\w{0,2}",
    r"leraar|leraren|leraars|docent\w{0,2}|leerkracht\w{0,2}|onderwijsgevende\w?",
    r"medewerkers?|personeelsl(?:id|eden)|personeel|werknemers?|collega'?s?",
    r"ouders?|verzorgers?|ouders?/verzorgers?|opvoeders?",
    r"mobiel(?:e|tje|tjes|en|s)?|telefoons?|toestel|toestellen|smartphones?|gsm'?s?|mobiele telefoons?",
    r"laptops?|chromebooks?|notebooks?",
    r"tablets?|ipads?",
    r"filmpjes?|video'?s?|videofilmpjes?",
    r"kluis(?:jes?)?|kluizen|lockers?",
    r"twitter(?:-?(?:accounts?|berichten|bericht|kanaal|kanalen))?|x(?:-(?:accounts?|berichten|bericht|kanaal|kanalen))?",
    r"sociale media|social media",
    r"yammer|viva engage",
    r"office 365|microsoft 365",
    r"g suite|google workspace|google apps",
)
"""Lines of words for the same persons or things, whichever is used."""
COLLECTIVE = r"personeel|sociale media|social media"
"""Of those, what is one word for several."""
IRREGULAR = {"leden": "lid"}
_UNIT = "team|afdelings?|unit|sector|bouw|jaarlaag|leerjaar|cluster|domein|kern|opleidings?"
_SITE = "school|locatie|vestigings?|campus"
_ICT = "ict|it|systeem|netwerk|applicatie|account|site|website|web|media|digi|social ?media|mediawijsheids?|platform"
OFFICES = (
    r"mentor|coach|tutor|klassenleraar|klassendocent|klassenmentor|klassencoach|groepsleerkracht|groepsleraar|"
    r"groepsdocent|groepsmentor|mentordocent|(?:stam)?groeps?(?:leider|begeleider)|leercoach|studiecoach|"
    r"leerlingbegeleider|studentbegeleider|(?:studie)?loopbaanbegeleider|(?:studie)?loopbaancoach",
    rf"(?:{_UNIT})-?(?:leider|manager|coördinator|hoofd)|coördinator|leidinggevende",
    rf"(?:{_SITE})?-?(?:direct(?:eur|rice)|directie|leider|leiding|manager|management)|rectoraat|rector|"
    r"managementteam|mt|algemeen directeur",
    r"bestuur|college van bestuur|cvb|bevoegd gezag|stichting|(?:school|stichtings|verenigings)bestuur|"
    r"raad van bestuur",
    rf"(?:{_ICT})-?(?:beheerder|coördinator|coach|medewerker|specialist|manager)|beheerder|moderator|webmaster",
    r"(?:zorg|ondersteunings?|kwaliteits?)-?(?:coördinator|specialist)|intern begeleider|ib'er|zorgbegeleider",
    r"(?:anti)?-?pest-?(?:coördinator|coach|contactpersoon)|(?:sociale?[ -])?veiligheidscoördinator",
    r"(?:interne? |school)?(?:vertrouwens|contact|vertrouwenscontact)persoon|vertrouwens(?:docent|leerkracht|leraar)",
    r"surveillant|toezichthouder|pleinwacht",
    r"conciërge|facilitair medewerker|gastheer|huismeester",
    r"(?:school|leerlingen?)?-?administratie|(?:school)?secretariaat",
    r"(?:service|informatie|school|leerlingen?)?-?balie|receptie|servicepunt|infopunt|informatiepunt|loket",
    r"(?:ict|it)?-?(?:helpdesk|servicedesk)",
    r"(?:school)?decaan",
    r"(?:onderwijs|klassen|les|leraren|groeps)assistent|(?:leraar|leraren|onderwijs|leerkracht)ondersteuner",
    r"(?:stage|bpv)-?(?:begeleider|docent|coach|coördinator|mentor)|jobcoach",
    r"leermeester|(?:praktijk|werk)(?:opleider|begeleider)|praktijkcoach",
)
"""Lines of functions and bodies within a school, each by its names: who bears the one may be another than the other."""
THINGS = (
    r"protocol\w{0,2}|reglement\w{0,2}|gedragscodes?|regeling\w{0,2}",
    r"vestiging|locatie|school|campus|instelling|onderwijsinstelling|afdeling|kindcentrum|leercentrum|"
    r"integraal kindcentrum|ikc",
    r"magister|somtoday|parro|social schools|parnassys|itslearning|klasbord|schoudercom|isy|zermelo|schoolkassa|"
    r"google classroom|microsoft teams|teams|moodle|canvas|brightspace|cumlaude|simulise|eduarte|ziber|basisonline",
    r"(?:digitale|elektronische|online|virtuele) (?:leer|school)omgeving|leeromgeving|elo|dlo|leerplatform",
    r"(?:leerling|student)(?:volg|informatie|administratie)systeem|lvs|leerlingsysteem",
    r"ouderportaal|ouderportal|ouderapp|oudercommunicatie-app",
    r"teams|zoom|meet|google meet|webex|skype|microsoft teams|jitsi",
    r"stream|kaltura|mediasite|panopto|yuja|microsoft stream",
    r"onedrive|sharepoint|google drive|dropbox|nextcloud",
    r"outlook|gmail|zivver|microsoft outlook",
    r"(?:fietsen|rijwiel)(?:stalling|berging|kelder|hok)",
    r"mediatheek|bibliotheek|studiecentrum|openleercentrum|olc",
)
"""Lines of products, places and documents for the same purpose."""
BRANDED = r"chromebooks?|ipads?|macbooks?|surfaces?|thinkpads?"
"""Devices that a school hands out, by their makers: with a capital another brand, without one a kind of thing."""

ACTING_HEADS = (
    r"coördinator|functionaris|medewerker|persoon|coach|specialist|consulent|secretaris|contactpersoon|begeleider|"
    r"beheerder|officer",
    r"leider|manager|hoofd|directeur|directrice",
    r"directie|leiding|management",
    r"leraar|docent|leerkracht|mentor|tutor|coach",
    r"raad|commissie|vereniging|panel|parlement|platform|beraad|comité|geleding|klankbordgroep",
    r"team|groep|werkgroep|redactie|commissie|kring",
    r"balie|desk|punt|loket",
)
"""Lines of what compounds may end in that name a function or a body; within a line it may be that by another name."""
OTHER_HEADS = (
    r"protocol|reglement|regeling|code|gedragscode|statuut|richtlijn|plan|wijzer|regels|afspraken",
    r"gids|boek|boekje|wijzer|krant|bericht|brief|nieuws|nieuwsbrief",
    r"zaal|lokaal|kamer|ruimte",
    r"gebouw|locatie|vestiging|school|scholen|pand",
    r"systeem|omgeving|portaal|portal|platform",
    r"portaal|portal|site|net|web|online",
)
"""The same of documents, places and products."""
OWN_PARTS = r"school|locatie|vestiging|campus|algemeen|info|informatie|jaar"
PARTS = (
    OWN_PARTS,
    _UNIT,
    r"groep|stamgroep|klas|klassen",
    r"media|web|website|site|ict|it|digi|online|internet|communicatie|pr|mediawijsheid|socialmedia|social media|"
    r"sociale media|computer",
    r"privacy|avg|gegevens|gegevensbescherming",
    r"zorg|ondersteuning",
    r"pest|antipest|anti-pest|veiligheid|omgang|gedrag|sociale veiligheid|omgangsvormen|pesten",
    r"gym|sport",
)
"""Lines of what compounds may begin with that are then named alike; the first of a school as a whole."""
LINKING = r"s|en|e|n"
"""What may stand between the parts of a compound."""
KIND_FIRST = (
    r"(commissie|raad|team|werkgroep|"
    r"protocol|reglement|regeling|gedragscode|code|statuut|richtlijn|plan)(?: (?:voor|van|tegen|over|bij))?"
    r"(?: (?:de|het))? ([\w -]+)"
)
"""A document or body called by what it is, and then by what it is about."""
OF_THEIR_OWN = (
    r"(?:gemeenschappelijke |deel)?medezeggenschapsraad|g?mr|ondernemingsraad|ondersteuningsplanraad|opr|"
    r"raad van toezicht|schoolplan|examenreglement|inspectie|onderwijsinspectie|leerplichtambtenaar|examencommissie"
)
"""Bodies and documents that a law names: another is never the same by another name."""

NEVER = (
    r"niet\w+|geen\w*|non\w+|on(?!de|t|li)\w+|ex-\w+|oud-\w+|zonder\w*|conrector\w*|anti-?(?!-?pest)\w+|"
    r"(?:adjunct|vice|plaatsvervangend|waarnemend|hulp|assistent|aspirant|loco)[ -]?\w+|mede-\w+|externe? \w+"
)
"""What reverses a name, or makes another of it: a deputy is not the one for whom he stands in."""

BEFORE_A_PERSON = r"mevrouw|meneer|mevr\.?|mw\.?|de heer|dhr\.?|juf|juffrouw|meester|dr\.?|drs\.?|ir\.?|familie"
PARTICLE = r"van|de|der|den|het|ten|ter|el"
"""What stands before the name of a person, and before a surname: that another is named is no renaming."""
ARTICLES = frozenset({"De", "Het", "'t"})
"""What the name of a school begins with, also within a sentence."""
INSTITUTION = (
    r"\w+school|\w*college|lyceum|gymnasium|atheneum|ikc|\w*kindcentr(?:um|a)|scholengroep|scholengemeenschap|"
    r"onderwijsgroep|locatie|vestiging|campus|csg|rsg|obs|cbs|pcb|rkbs"
)
"""What stands before the name of a school, board or site."""
BOARD = r"stichting|vereniging"
OURS = (
    r"(?:onze|onderdeel van|deel van|deel uit van|valt onder|vallen onder|scholen van|school van|bestuur van)(?: de)?"
)
"""What stands before the name of a board, and before that where it is the one of this school, and no other."""
JOINING = r"voor|van|en|der|den|te|in"
"""What may stand within such a name."""
SIDE = r"(?:noord|oost|zuid|west|centrum|midden)(?:oost|west)?"
"""Names of sites beside each other: one is not the other under a new name."""
BUILDING = r"zwembad|gymzaal|sporthal|gebouw|hal|zaal|lokaal|paviljoen|vleugel|kamer"
"""What stands before the name of a place."""
ROOM = r"kamer|zaal|lokaal|gebouw|plein|tuin|hal"
GUIDE = r"gids|boek|boekje|krant|bericht|brief|nieuws|wijzer"
"""What rooms and booklets with a name of their own end in."""
ORDINARY = (
    r"kleed|gym|sport|leraren|docenten|personeels?|medewerkers|leerling(?:en)?|computer|muziek|ziek(?:en)?|rook|kopieer|"
    r"les|klas|school|achter|voor|binnen|buiten|vergader|stilte|techniek|praktijk|speel"
)
"""What a room is for: with such a beginning it has no name of its own."""
FOR_WHOM = r"leraren|docenten|personeels?|medewerkers|leerling(?:en)?|ouders?|student(?:en)?|kinder"
"""For whom a booklet is: one for others is another."""
NOBODY_S_OWN = (
    r"nederlands\w*|engels\w*|duits\w*|frans\w*|spaans\w*|turks\w*|arabisch\w*|pools\w*|fries\w*|belgisch\w*|vlaams\w*|"
    r"europ\w*|amerika\w*|nederland|duitsland|belgië|frankrijk|\w*wet|\w*wetboek|\w*verordening|avg|gdpr|\w+dag|"
    r"\w+avond|kerst\w*|pasen|pinksteren|sinterklaas|ramadan|\w+vakantie|havo|vwo|vmbo|mavo|mbo|halt|politie|justitie|"
    r"jeugdzorg|ggd|inspectie|gemeente\w*|veiligheidsregio|slachtofferhulp|kindertelefoon|kennisnet"
)
"""Words with a capital that are no name of a school, its places or its booklets."""
SAME_DETERMINERS = (
    frozenset({"de", "het", "'t", ""}),
    frozenset({"deze", "dit"}),
    frozenset({"die", "dat"}),
    frozenset({"ons", "onze"}),
    frozenset({"elk", "elke"}),
    frozenset({"ieder", "iedere"}),
)
"""Words before a name that only go with its gender."""

DEFINING = (
    r"(?<![^\W_])(?:verstaan|verstaat|bedoelen|bedoelt|bedoeld|betekent|begrip\w*|begrippen\w*|definitie\w*)(?![^\W_])"
)
"""Words by which a text, or what heads it, says that it explains a name."""
DEFINED = (
    r"(?:^|\n|(?:onder|met) )(?:een |de |het |'t )?{name}(?: \([^)]*\))?"
    r"(?: ?[:=–—]| [^.:;]{{0,60}}(?:verstaan|verstaat|bedoelen|bedoelt|bedoeld)[^.;]{{0,20}}?)"
    r" ?(?:ieder|iedereen|iemand|degene|diegene|wie|de|het|een|alle|personen|al)(?![^\W_])"
)
"""A name that is explained, at the beginning or behind “onder” or “met”, by who or what is meant, not by how it is."""
