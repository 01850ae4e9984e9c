"""Words by which a small edit changes a rule, a pattern per category.

The lists are wide on purpose: a word too many costs a reader one look, a word too few could hide a changed rule.
"""

from generator.language.nl.lists import MODAL_VERBS, NEGATIONS

_DENIED = "|".join(sorted(NEGATIONS))
_MODAL = "|".join(sorted(MODAL_VERBS))

NEGATION = (
    rf"{_DENIED}|behalve|uitgezonderd|weiger\w*|wel|"
    r"on(?:bevoegd|geoorloofd|toelaatbaar|wenselijk|gewenst|bewust|gepast|rechtmatig|veilig|mogelijk|"
    r"verantwoord|beperkt|bepaald|gelijk|eigenlijk|schuldig|vertrouwelijk|openbaar|juist)\w*|anoniem\w*|"
    r"in plaats van"
)
MODAL = (
    rf"{_MODAL}|verlangt|acht|wordt geacht|"
    r"worden geacht|gaat|gaan|staat het|vrij om|verzocht|vraagt|vragen|gevraagd|verwacht\w*|geldt|gelden|"
    r"laten|bij voorkeur|in principe|in beginsel|zo ?veel mogelijk|waar mogelijk|waar nodig|indien nodig|"
    r"eventueel|eventuele|mogelijk|mogelijke|bindend\w*"
)
CONDITION = (
    r"mits|tenzij|alleen|uitsluitend|slechts|enkel|louter|indien|als|wanneer|ingeval|in geval|bij|zo ?lang|"
    r"voor ?zover|zodra|totdat|nadat|voordat|alvorens|terwijl|hoewel|ondanks|ongeacht|met toestemming|"
    r"toestemming\w*|goedkeuring|instemming|schriftelijk\w*|uitdrukkelijk\w*|expliciet\w*|voorafgaand\w*|"
    r"vooraf|achteraf|onder voorwaarde\w*|voorwaarde\w*|voorbehoud|afhankelijk|naar aanleiding|om|opdat|zodat|"
    r"omdat|want|doordat|anders|dan|met name|in ieder geval|in elk geval|te allen tijde|direct|onmiddellijk|"
    r"per direct|zo spoedig mogelijk|zo snel mogelijk"
)
CONJUNCTION = r"en|of|en ?/ ?of|dan wel|danwel|hetzij|ofwel|alsmede|evenals|zowel|plus|maar|noch|respectievelijk|doch"
QUANTITY = (
    r"alle|allen|al|alles|elk|elke|ieder|iedere|iedereen|eenieder|een ieder|sommige|enkele|enige|enig|meeste|"
    r"meerdere|beide|altijd|soms|vaak|steeds|telkens|regelmatig\w*|meestal|incidenteel|jaarlijks\w*|"
    r"maandelijks\w*|wekelijks\w*|dagelijks\w*|meer|minder|minimaal|maximaal|minstens|hoogstens|ten ?minste|"
    r"ten ?hoogste|ongeveer|circa|gehele|heel|hele|volledig\w*|gedeeltelijk\w*|deels|veel|weinig|onbepaalde|"
    r"bepaalde|permanent\w*|tijdelijk\w*|blijvend\w*|nog|ook"
)
RULING = (
    r"toegestaan|toestaan|toelaten|toegelaten|verboden|verbod|verbiedt|verbieden|verplicht\w*|verplichting\w*|"
    r"plicht\w*|recht|rechten|vrij|vrijwillig\w*|aan(?:ge)?raden|aangeraden|raad|adviseert|advies|aanbevolen|"
    r"geboden|bevoegd\w*|verantwoordelijk\w*|aansprakelijk\w*|aanspreekbaar|ge?oorloofd|toelaatbaar|"
    r"strafbaar\w*|strafrechtelijk\w*|vertrouwelijk\w*|openbaar|openbare|privé|besloten|geheim\w*|veilig\w*"
)
ACTOR = (
    r"\w*(?:leerling|student|medewerker|werknemer|personeel|personeels|docent|leraar|leraren|leerkracht|"
    r"mentor|teamleider|leidinggevende|direct(?:ie|eur|rice)|schoolleid(?:ing|er)|bestuur|bestuurder|"
    r"rector|conrector|coördinator|ouder|verzorger|verzorgende|voogd|betrokkene|gebruiker|bezoeker|"
    r"vrijwilliger|stagiair|externe|derde|gast|kind|jongere|collega|instelling|stichting|vestiging|school|"
    r"scholen|team|afdeling|raad|commissie|inspecteur|inspectie|politie|functionaris|beheerder|moderator|"
    r"ambassadeur|organisatie|persoon|personen|mensen|groep|college|conciërge|vertrouwenspersoon|"
    r"deelnemer|vader|moeder|familie|gezin|omwonende|belanghebbende|professional|ontvanger|maker)(?:s|en|"
    r"n|e|ën)?(?:\b)|ik|jij|je|jouw|u|uw|hij|zij|ze|hen|hun|haar|zijn|wij|we|ons|onze|men|diens|zelf|zichzelf|"
    r"elkaar|anderen|andere"
)
SANCTION = (
    r"sanctie\w*|straf\w*|waarschuwing\w*|berisping\w*|schors\w*|geschorst|verwijder\w*|ontslag\w*|ontslaan|"
    r"ontslagen|boete\w*|maatregel\w*|aangifte\w*|plichtsverzuim|verwijtbaar|disciplinair\w*|"
    r"rechtspositioneel|rechtspositionele|personeelsdossier\w*|\w*dossier\w*|schade\w*|schaden|beslag|"
    r"inbeslag\w*|inneem\w*|innemen|ingenomen|afgepakt|klacht\w*|melding\w*|melden|meldt|gemeld|politie|"
    r"nablijven|corvee|gesprek\w*|op staande voet|non-actief|royement|overtred\w*"
)
PERSONAL = (
    r"persoons\w*|persoonlijk\w*|privacy\w*|naam|namen|adres\w*|e-?mail\w*|telefoon\w*|foto\w*|film\w*|"
    r"video\w*|beeld\w*|geluid\w*|opname\w*|portret\w*|geboorte\w*|gegevens|gezondheid\w*|medisch\w*|"
    r"account\w*|wachtwoord\w*|cijfers|locatie\w*|informatie|logo\w*|pasfoto\w*|religie|godsdienst\w*|bsn|"
    r"profiel\w*|auteursrecht\w*|teksten|berichten?|bestand\w*"
)
PLATFORM = (
    r"twitter|x|facebook|instagram|youtube|whats ?app|linkedin|snapchat|tik ?tok|telegram|signal|discord|"
    r"pinterest|flickr|hyves|wordpress|magister|teams|zoom|skype|bereal|reddit|twitch|threads|bluesky|"
    r"mastodon|groepsapp\w*|weblog\w*|blog\w*|vlog\w*|videolog\w*|forum|fora|website\w*|internet|intranet|"
    r"netwerk\w*|app|apps|chatgpt|ai|social media|sociale media|online|digita\w*|telefoon\w*|smartphone\w*|"
    r"laptop\w*|device\w*|apparat\w*"
)
PLACE = (
    r"voor|na|tijdens|binnen|buiten|tot|vanaf|sinds|per|door|aan|met|via|namens|jegens|tegen|over|op|onder|"
    r"boven|naast|tussen|vanuit|volgens|conform|krachtens|wegens|vanwege|les|lessen|lestijd\w*|lesuur|lesuren|"
    r"werk\w*|pauze\w*|thuis|vrije tijd|schooltijd\w*|schoolplein|klas\w*|lokaal|lokalen|hier\w*|daar\w*|"
    r"toekomst\w*|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren|schooljaar"
)

SHARP = (
    rf"{_DENIED}|mits|tenzij|behalve|uitgezonderd|alleen|uitsluitend|slechts|enkel|indien|als|wanneer|zolang|"
    r"voorzover|zover|tenminste|die|dat|welke|wie|wat|waar(?:bij|in|op|van|mee|door|over|voor)?"
)
"""Words that limit, deny or begin a clause: a comma beside one can change what a sentence says."""
