"""Dutch words by which a small edit changes a rule; each category is a label that the site shows as evidence.

A category counts as touched where its words differ before and after an edit. The lists are wide on purpose: a word too
many costs a reader one look, a word too few could hide a changed rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

NUMBER = "getal, datum of verwijzing"
NEGATION = "ontkenning"
MODAL = "modaal werkwoord"
CONDITION = "voorwaarde"
CONJUNCTION = "en/of"
QUANTITY = "hoeveelheid of frequentie"
RULING = "regelwoord"
ACTOR = "actor"
SANCTION = "sanctie"
PERSONAL = "persoonsgegevens"
PLATFORM = "platform"
PLACE = "tijd, plaats of bereik"

_NUMERALS = (
    "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|"
    "negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|half|halve|anderhalf|"
    "anderhalve|dubbel|dubbele|eenmaal|eenmalig|eenmalige|tweemaal|driemaal|eerste|tweede|derde|vierde|vijfde|zesde|"
    "zevende|achtste|negende|tiende|laatste|tweeën\\w+|drieën\\w+|procent|euro|januari|februari|maart|april|mei|juni|juli|"
    "augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
)
_NUMBERS = re.compile(
    rf"\d+(?:\s*[-–./:,]\s*\d+)*[a-z]?\b|[%€§]|(?<!\w)(?:{_NUMERALS})(?!\w)|(?<![^\W_])[A-Z](?![\w'’])|\b[IVX]{{2,}}\b",
    re.IGNORECASE,
)

_WORDS: Mapping[str, str] = {
    NEGATION: (
        r"niet|geen|geenszins|nooit|niemand|niets|nergens|noch|evenmin|zonder|behalve|uitgezonderd|weiger\w*|wel|"
        r"on(?:bevoegd|geoorloofd|toelaatbaar|wenselijk|gewenst|bewust|gepast|rechtmatig|veilig|mogelijk|"
        r"verantwoord|beperkt|bepaald|gelijk|eigenlijk|schuldig|vertrouwelijk|openbaar|juist)\w*|anoniem\w*|"
        r"in plaats van"
    ),
    MODAL: (
        r"mag|mogen|mocht|mochten|moet|moeten|moest|moesten|dient|dienen|kan|kunnen|kon|konden|zal|zullen|zou|"
        r"zouden|hoort|horen|behoort|behoren|hoeft|hoeven|wil|willen|wilde|durft|verlangt|acht|wordt geacht|"
        r"worden geacht|gaat|gaan|staat het|vrij om|verzocht|vraagt|vragen|gevraagd|verwacht\w*|geldt|gelden|"
        r"laten|bij voorkeur|in principe|in beginsel|zo ?veel mogelijk|waar mogelijk|waar nodig|indien nodig|"
        r"eventueel|eventuele|mogelijk|mogelijke|bindend\w*"
    ),
    CONDITION: (
        r"mits|tenzij|alleen|uitsluitend|slechts|enkel|louter|indien|als|wanneer|ingeval|in geval|bij|zo ?lang|"
        r"voor ?zover|zodra|totdat|nadat|voordat|alvorens|terwijl|hoewel|ondanks|ongeacht|met toestemming|"
        r"toestemming\w*|goedkeuring|instemming|schriftelijk\w*|uitdrukkelijk\w*|expliciet\w*|voorafgaand\w*|"
        r"vooraf|achteraf|onder voorwaarde\w*|voorwaarde\w*|voorbehoud|afhankelijk|naar aanleiding|om|opdat|zodat|"
        r"omdat|want|doordat|anders|dan|met name|in ieder geval|in elk geval|te allen tijde|direct|onmiddellijk|"
        r"per direct|zo spoedig mogelijk|zo snel mogelijk"
    ),
    CONJUNCTION: (
        r"en|of|en ?/ ?of|dan wel|danwel|hetzij|ofwel|alsmede|evenals|zowel|plus|maar|noch|respectievelijk|doch"
    ),
    QUANTITY: (
        r"alle|allen|al|alles|elk|elke|ieder|iedere|iedereen|eenieder|een ieder|sommige|enkele|enige|enig|meeste|"
        r"meerdere|beide|altijd|soms|vaak|steeds|telkens|regelmatig\w*|meestal|incidenteel|jaarlijks\w*|"
        r"maandelijks\w*|wekelijks\w*|dagelijks\w*|meer|minder|minimaal|maximaal|minstens|hoogstens|ten ?minste|"
        r"ten ?hoogste|ongeveer|circa|gehele|heel|hele|volledig\w*|gedeeltelijk\w*|deels|veel|weinig|onbepaalde|"
        r"bepaalde|permanent\w*|tijdelijk\w*|blijvend\w*|nog|ook"
    ),
    RULING: (
        r"toegestaan|toestaan|toelaten|toegelaten|verboden|verbod|verbiedt|verbieden|verplicht\w*|verplichting\w*|"
        r"plicht\w*|recht|rechten|vrij|vrijwillig\w*|aan(?:ge)?raden|aangeraden|raad|adviseert|advies|aanbevolen|"
        r"geboden|bevoegd\w*|verantwoordelijk\w*|aansprakelijk\w*|aanspreekbaar|ge?oorloofd|toelaatbaar|"
        r"strafbaar\w*|strafrechtelijk\w*|vertrouwelijk\w*|openbaar|openbare|privé|besloten|geheim\w*|veilig\w*"
    ),
    ACTOR: (
        r"\w*(?:leerling|student|medewerker|werknemer|personeel|personeels|docent|leraar|leraren|leerkracht|"
        r"mentor|teamleider|leidinggevende|direct(?:ie|eur|rice)|schoolleid(?:ing|er)|bestuur|bestuurder|"
        r"rector|conrector|coördinator|ouder|verzorger|verzorgende|voogd|betrokkene|gebruiker|bezoeker|"
        r"vrijwilliger|stagiair|externe|derde|gast|kind|jongere|collega|instelling|stichting|vestiging|school|"
        r"scholen|team|afdeling|raad|commissie|inspecteur|inspectie|politie|functionaris|beheerder|moderator|"
        r"ambassadeur|organisatie|persoon|personen|mensen|groep|college|conciërge|vertrouwenspersoon|"
        r"deelnemer|vader|moeder|familie|gezin|omwonende|belanghebbende|professional|ontvanger|maker)(?:s|en|"
        r"n|e|ën)?(?:\b)|ik|jij|je|jouw|u|uw|hij|zij|ze|hen|hun|haar|zijn|wij|we|ons|onze|men|diens|zelf|zichzelf|"
        r"elkaar|anderen|andere"
    ),
    SANCTION: (
        r"sanctie\w*|straf\w*|waarschuwing\w*|berisping\w*|schors\w*|geschorst|verwijder\w*|ontslag\w*|ontslaan|"
        r"ontslagen|boete\w*|maatregel\w*|aangifte\w*|plichtsverzuim|verwijtbaar|disciplinair\w*|"
        r"rechtspositioneel|rechtspositionele|personeelsdossier\w*|\w*dossier\w*|schade\w*|schaden|beslag|"
        r"inbeslag\w*|inneem\w*|innemen|ingenomen|afgepakt|klacht\w*|melding\w*|melden|meldt|gemeld|politie|"
        r"nablijven|corvee|gesprek\w*|op staande voet|non-actief|royement|overtred\w*"
    ),
    PERSONAL: (
        r"persoons\w*|persoonlijk\w*|privacy\w*|naam|namen|adres\w*|e-?mail\w*|telefoon\w*|foto\w*|film\w*|"
        r"video\w*|beeld\w*|geluid\w*|opname\w*|portret\w*|geboorte\w*|gegevens|gezondheid\w*|medisch\w*|"
        r"account\w*|wachtwoord\w*|cijfers|locatie\w*|informatie|logo\w*|pasfoto\w*|religie|godsdienst\w*|bsn|"
        r"profiel\w*|auteursrecht\w*|teksten|berichten?|bestand\w*"
    ),
    PLATFORM: (
        r"twitter|x|facebook|instagram|youtube|whats ?app|linkedin|snapchat|tik ?tok|telegram|signal|discord|"
        r"pinterest|flickr|hyves|wordpress|magister|teams|zoom|skype|bereal|reddit|twitch|threads|bluesky|"
        r"mastodon|groepsapp\w*|weblog\w*|blog\w*|vlog\w*|videolog\w*|forum|fora|website\w*|internet|intranet|"
        r"netwerk\w*|app|apps|chatgpt|ai|social media|sociale media|online|digita\w*|telefoon\w*|smartphone\w*|"
        r"laptop\w*|device\w*|apparat\w*"
    ),
    PLACE: (
        r"voor|na|tijdens|binnen|buiten|tot|vanaf|sinds|per|door|aan|met|via|namens|jegens|tegen|over|op|onder|"
        r"boven|naast|tussen|vanuit|volgens|conform|krachtens|wegens|vanwege|les|lessen|lestijd\w*|lesuur|lesuren|"
        r"werk\w*|pauze\w*|thuis|vrije tijd|schooltijd\w*|schoolplein|klas\w*|lokaal|lokalen|hier\w*|daar\w*|"
        r"toekomst\w*|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|schooljaar"
    ),
}
_PATTERNS = {
    category: re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE) for category, pattern in _WORDS.items()
}

_LONG = 7

_SHARP = re.compile(
    r"niet|geen|nooit|mits|tenzij|behalve|uitgezonderd|zonder|alleen|uitsluitend|slechts|enkel|indien|als|wanneer|zolang|"
    r"voorzover|zover|tenminste|die|dat|welke|wie|wat|waar(?:bij|in|op|van|mee|door|over|voor)?",
    re.IGNORECASE,
)


def numbers(text: str) -> list[str]:
    """Return the numbers, dates and references to articles in ``text``, in order, without spaces inside them."""
    return ["".join(found.lower().split()).replace("–", "-") for found in _NUMBERS.findall(_unlike_letters(text))]


def _unlike_letters(text: str) -> str:
    # Only capitals standing alone are references; the pattern ignores case for the numerals.
    return re.sub(r"(?<![^\W_])[a-z](?![\w'’])", "·", text)


def _form(word: str) -> str:
    """Return a cue word in lower case, without spaces and without the ending of an adjective."""
    bare = "".join(word.lower().split())
    return bare[:-1] if len(bare) > _LONG and bare.endswith("e") else bare


def found(text: str) -> dict[str, Counter[str]]:
    """Return the cue words of each category in ``text``, in lower case and without spaces, with their number."""
    return {
        category: Counter(_form(match) for match in pattern.findall(text)) for category, pattern in _PATTERNS.items()
    }


def touched(old: str, new: str) -> tuple[str, ...]:
    """Return the categories whose words differ between two texts, numbers first."""
    before, after = found(old), found(new)
    categories = [NUMBER] if numbers(old) != numbers(new) else []
    return tuple(categories + [category for category in _WORDS if before[category] != after[category]])


def is_sharp(word: str) -> bool:
    """Return whether a comma beside ``word`` can change what a sentence says: it limits, denies or begins a clause."""
    return bool(_SHARP.fullmatch(word))
