"""What schools and their boards are called."""

_NO_NAME = (
    r"(?![0-9]|[\w-]*(?:protocol|beleid|reglement|regels|statuut|gedragscode|richtlijn(?:en)?|afspraken)\b|"
    r"(?:Openba(?:ar|re)|Christelijke?|Katholieke?|Protestants-christelijke?|Rooms-katholieke?|Islamitische?|Vrije|"
    r"Bijzondere?|Algemene?|Interconfessionele?|Agrarische?|Technische?)\b)"
)
"""What no name begins with: a document, or the creed of the school, which stands before its kind."""
_NAME = r"(?:(?:[A-ZÀ-Þ]|[0-9](?=[A-ZÀ-Þ.0-9]))[\w'’.-]{0,30}[\w!]|[IVX]{1,3}|&)"
_LEANING = r"(?:Montessori|Dalton|Jenaplan|Freinet|MBO|HBO)"
"""Ways and levels of teaching, which stand before the kind of school as a word of their own too."""
_HONOURED = r"(?:(?:Dr|Mgr|Prof|Ds|Mr|Ir|St|Past)\.[ \u00a0])?"
"""What stands before the name of whom a school is named after."""
_CREED = (
    r"(?:(?:[Oo]penba(?:ar|re)|[Cc]hristelijke?|[Kk]atholieke?|[Pp]rotestants-[Cc]hristelijke?|[Rr]ooms-[Kk]atholieke?|"
    r"[Ii]slamitische?|[Vv]rije|[Ii]nterconfessionele?|[Aa]grarische?|[Tt]echnische?)[ \u00a0])?"
)
_ARTICLE = r"(?:De|de|Het|het|['’‘]t|Den|van|voor|met de|in de|aan|aan (?:de|den|het))"
_QUOTED = rf"[“‘'\"](?:{_ARTICLE}[ \u00a0])?{_NAME}(?:[ \u00a0]{_NAME}){{0,3}}[”’'\"]"
_JOINED = (
    rf"(?:[ \u00a0]en[ \u00a0](?!(?:[CO]BS|RKBS|PCBS|IKC|[COR]SG|ROC|SBO|VSO|Stichting|Vereniging)\b){_NAME}"
    r"(?![ \u00a0](?:College|Lyceum|Gymnasium|Scholen|School|Mavo)\b))?"
)
"""A second part of a name ("Tussen Dijk en Duin"), which is no school of its own."""
_CALLED = (
    rf"(?:[ \u00a0]{_QUOTED}|(?:[ \u00a0]{_NAME})?(?:[ \u00a0]{_ARTICLE}(?=[ \u00a0][A-ZÀ-Þ0-9]))?"
    rf"(?:[ \u00a0]{_NAME}){{1,4}}{_JOINED})(?:[ \u00a0]te[ \u00a0][A-ZÀ-Þ][\w’'-]{{2,30}})?"
)
_COMPOUND = r"[A-ZÀ-Þ][a-zà-ÿ]{2,30}(?:college|lyceum|gymnasium|school|scholen)"
_FOLLOWED = r"[ \u00a0](?:De|Het|['’‘]t)[ \u00a0][A-ZÀ-Þ]"
"""What follows a kind of school that is one word, where that is no name by itself ("Brugcollege De Haven")."""
_LEVEL = r"(?i:vso|so|vmbo|mbo|vavo|isk|pro|havo|vwo)(?=[ \u00a0](?:De|Het|['’‘]t)[ \u00a0])"
"""A level or kind of teaching, which is a name with a name of its own behind it alone."""
_LEANED = rf"{_LEANING}[ \u00a0](?:[Ll]yceum|[Cc]ollege|[Ss]chool|[Mm]avo)(?=[ \u00a0][A-ZÀ-Þ])"
OPENED_BY_KIND = (
    rf"\b{_CREED}(?:CSG|RSG|SSG|KSG|SG|OSG|PCSG|IKC|BS|ROC|AOC|SBO|VSO|(?i:CBS|OBS|RKBS|PCBS|PCBO|KBS|GBS)|(?i:o\.b\.s\.|c\.b\.s\.)|"
    rf"{_LEVEL}|Technasium|[Vv]rijeschool|Stichting|stichting|"
    rf"(?:[Ss]pecial|[Bb]asis|[Pp]raktijk|[Mm]ontessori|[Dd]alton|[Jj]enaplan|[Ff]reinet|[Ww]ereld|[Vv]ak)school|"
    rf"(?:[Vv]mbo|[Hh]avo|[Vv]wo|[Mm]bo|[Vv]so|[Ss]bo|[Pp]ro)-school|"
    r"MBO(?=[ \u00a0](?!Niveau|Raad|Leerjaar)[A-Z][a-z]{3})|"
    rf"[Kk]indcentrum|scholengroep|Scholengroep|(?:[Vv]ak|[Bb]eroeps|[Pp]raktijk|[Mm]ontessori|[Dd]alton)college|"
    rf"(?:[Oo]penbaar|[Cc]hristelijk|[Kk]atholiek) Onderwijs|{_LEANED}|"
    rf"[Vv]ereniging(?=(?:[ \u00a0][\w’'-]{{1,30}}){{1,4}}[ \u00a0](?:Onderwijs|Scholen)\b)|"
    rf"scholengemeenschap|Scholengemeenschap|onderwijsgroep|Onderwijsgroep|{_COMPOUND}(?={_FOLLOWED})){_CALLED}"
)
OPENED_BY_ARTICLE = (
    rf"\b{_CREED}(?:College|Lyceum|Gymnasium|Academie|Mavo|School)(?![ \u00a0](?:[Vv]an|[Vv]oor|[Mm]et)\b){_CALLED}"
)
"""The same of kinds that more often close a name: only where none is closed by them."""
CLOSED_BY_KIND = (
    rf"\b{_HONOURED}(?!{_LEANED})(?:{_NO_NAME}{_NAME}[ \u00a0]){{1,3}}(?:College|Lyceum|Gymnasium|Scholengroep|"
    rf"Scholengemeenschap|Scholen|"
    rf"Academie|Academy|Onderwijsgroep|"
    rf"Onderwijs|Mavo|Basisschool|School|Stichting)\b"
)
ONE_WORD = (
    r"\b(?:(?:Sint|St\.?|Prins|Prinses|Koningin|Koning|Dr\.|Mgr\.)[ -])?"
    r"(?!(?:Basis|Praktijk|Montessori|Dalton|Jenaplan|Freinet|Vak|Middelbare)school\b)"
    r"(?!(?:Vak|Beroeps|Praktijk|Montessori|Dalton)college(?: (?:De |Het )?[A-ZÀ-Þ]))"
    rf"{_COMPOUND}\b(?!{_FOLLOWED})"
)
AFTER_SOMEBODY = rf"(?:[A-ZÀ-Þ][\w’'-]{{1,30}} ){{1,2}}(?:(?:van|van de|van den|van der|de|a) )?{_COMPOUND}"
"""A line that names a school after a person whose name is of several words."""
LEVELS = (
    r"(?:(?:praktijkonderwijs|gymnasium|atheneum|vmbo|mavo|havo|vwo|mbo|vso|sbo|so|po|vo|bo|onderbouw|bovenbouw|"
    r"locatie|openbaar onderwijs|[A-ZÀ-Þ][\w’'-]{1,30}(?=[\s,]|$))(?:\s?[-–—,/&|]\s?|\s(?:en\s)?|$)){1,6}"
)
"""A line below a name that says what is taught there."""
ARTICLE = r"^(?:De|Het|['’‘]t)\s"
BEHIND = r"\s?\((?:sbo|so|vso|po|vo|bo|mbo|vmbo|havo|vwo|pro|[\w -]{2,20}afdeling)\)$"
"""What is put behind a name."""
OF_A_PLACE = rf"{_COMPOUND}(?:\ste|\sin)?(?:\s[A-ZÀ-Þ][\w’'-]{{2,30}}){{1,2}}"
"""A name that is one word, with a place."""
ARTICLES = (
    r"^(?:(?:Het|De|Op|Van|Als|Bij|Een|Onze|Binnen|In|Voor|Namens|Website|Protocol|Reglement|Directie|Sociale|Media|"
    r"Social)\s)+"
)
DOCUMENT = (
    r"\s(?:[\w-]*(?:protocol|reglement|gedragscode|gedragsregels|richtlijn(?:en)?|afspraken|beleid|statuut|regels)|"
    r"code|versie|inhoud|inhoudsopgave|pagina|notitie|postbus|schooljaar)\b.*"
)
"""What begins behind a name on the line of one."""
TRAILING = (
    r"(?:\s(?:Inhoud|Inhoudsopgave|Inleiding|Het|De|Een|Dit|Deze|In|Op|Voor|Als|Sociale|Media|Social|"
    r"(?:19|20)[0-9]{2}|&))+$"
)
IN = " te "
"""What stands between a name and the place of its school."""
BOARD = r"^(?:de\s+)?(?:stichting|vereniging|coöperatie)\b"
"""How the name of a body begins that has schools and is none."""
BINDING = (
    r"\b(?:(?:dit|deze|het|de) (?:[a-zà-ÿ]{1,12})?(?:protocol|reglement|beleid|statuut|code|regeling|regels|afspraken|"
    r"richtlijn(?:en)?|notitie|tekst)\s(?:(?:is|zijn)\s)?(?:geld(?:t|en)|van toepassing|bedoeld|bestemd))\b"
)
"""What a sentence holds that says for whom a text is."""
UNBINDING = r"niet|geen|behalve|uitgezonderd|tenzij|zonder|evenmin|uitzondering"
"""What makes that less clear than a list of names."""
TITLED = (
    r"(?:protocol|reglement|gedragscode|regeling|statuut|beleid|afspraken|richtlijn(?:en)?|regels|convenant)\s"
    r"(?:(?:over|omtrent|inzake|rond(?:om)?|het gebruik van)\s)?"
    r"(?P<subject>(?!(?:voor|van|op|bij|in|met|tegen|over)\b)[a-zà-ÿ-]{3,30}(?:\s(?!(?:voor|van|op|bij|in)\b)[a-zà-ÿ-]{2,30}){0,2})"
    r"(?:\s(?:voor|van|op|bij|in))?"
)
"""A title that says what a text is and what it is about, without the name behind it."""
SUBJECTS = {
    "sociale media": r"\b(?:sociale?[ -]?media|socialmedia|whats ?app|instagram|facebook|youtube|twitter|tiktok)\b",
}
"""Other words for the subject of a protocol, in small letters."""
