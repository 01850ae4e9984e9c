"""How a text says of which version it is, and who adopted it when."""

from generator.language.nl.dates import MONTHS

DATE = (
    r"\b(?:(?P<day>[0-9]{1,2})(?:e|ste|de)?\s{1,3}(?P<name>[a-z]{3,9})\.?,?\s{1,3}(?P<year>(?:19|20)[0-9]{2}|['’‘][0-9]{2})"
    r"|(?P<d2>[0-9]{1,2})(?P<sign>\s?[-/]\s?|\.)(?P<m2>[0-9]{1,2})(?P=sign)(?P<y2>(?:19|20)[0-9]{2}|['’‘][0-9]{2}|"
    r"(?<=[-/])[0-9]{2})"
    r"|(?P<y3>(?:19|20)[0-9]{2})(?P<mark>[-/])(?P<m3>[0-9]{1,2})(?P=mark)(?P<d3>[0-9]{1,2}))(?![-/]?\d)\b"
)
SHORTENED = {"mrt": "maart"}
"""Months that are cut short otherwise than by their end."""
VERSION = (
    r"(?:(?:[0-9]e |herziene |nieuwe |definitieve )?(?:document)?versie(?:nummer|datum|beheer)?|"
    r"versienr\.?|revisie(?:datum)?|(?:laatst|"
    r"laatste)(?: (?:gewijzigd|bijgewerkt|bewerkt|herzien|aangepast|update|wijziging|versie|herziening))"
    r"|(?:laatste )?(?:update|wijziging)|(?:publicatie|plaatsings|wijzigings)datum|gepubliceerd(?: op)?|geplaatst op|"
    r"herzien(?: op)?|bijgesteld(?: op)?|geactualiseerd(?: op)?|"
    r"(?:school|cursus)jaar|verspreidingslijst|datum(?: (?:versie|document|laatste wijziging|opstelling|van opstelling|"
    r"publicatie))?|opgesteld|document(?:nummer|code|naam|eigenaar)?|kenmerk"
    r"|(?:concept|definitief)(?:e versie)?|auteur|status|v[0-9]{1,2}\.[0-9]{1,2})\b"
)
PLACED = (
    r"(?:(?:te|aldus te)\s[A-Z][\w'’-]{1,30}(?:\s[\w'’-]{1,30}){0,3},?|[A-Z][\w'’-]{1,30}(?:\s[\w'’-]{1,30}){0,3},)"
    r"\s(?:d\.?d\.?\s|op\s)?"
)
"""What stands before the day on a line that says where and when."""
ORGAN = (
    r"(?:(?:de |het |namens (?:de|het) )?(?:\w{2,12})?(?:leiding|directie|team|werkgroep|sectie|bestuur|managementteam|"
    r"commissie|mt|mr)(?:\s[\w-]{2,20}){0,3})"
)
"""A body within a school that a text may be of."""
NAMED = (
    r"(?P<whose>[A-Z][\w'’.-]{1,30}(?:\s[\w'’.-]{1,30}){0,5})(?:,|\s?[-–—|•·])\s{1,3}"
    r"(?:(?:laatst )?(?:bijgewerkt|gewijzigd|herzien|versie):?\s|"
    r"vastgesteld\s(?:(?:in|door|met) (?:de |het )?\w{2,20}\s)?)?(?:d\.?d\.?\s|op\s)?"
)
"""What stands before the day on a line that says whose a text is and when."""
MONTHLY = rf"(?:{'|'.join(MONTHS)}),?\s{{1,3}}(?:19|20)[0-9]{{2}}"
"""A month of a year, which is no day."""
PAPER = (
    r"(?:(?:de|onze|digitale|wekelijkse|maandelijkse)\s){0,2}(?:(?:nieuws|week|maand|info|informatie|ouder|school)-?"
    r"(?:brief|bericht|bulletin|flits|krant|blad|mail|post|journaal|update)|mededelingen(?:blad)?|bulletin)(?!\w)"
)
"""What a paper is called that a school sends around."""
ISSUE = (
    r"(?:(?:nr\.?|nummer|no\.?|editie|uitgave|aflevering|jaargang|jrg\.?|week|wk\.?|schooljaar)\s?:?\s?|#\s?)[0-9]{1,4}"
    r"(?:\s?[-–/]\s?[0-9]{1,4})?|[0-9]{1,2}e (?:jaargang|editie)"
)
"""Which one of such a paper it is, or of which week."""
WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s{1,3})?"
PRINTED = (
    r"(?:(?:af)?gedrukt|geprint|print(?:datum)?|uitdraai|gedownload|geraadpleegd|bezocht)\b(?: op| d\.?d\.?)?\s?:?\s"
)
"""What was done with a copy on a day, which says nothing of the text."""
CLOCK = r",?\s{1,6}[0-9]{1,2}[:.][0-9]{2}\b"
"""What a browser prints behind the day, at the head of a page."""
VERSIONS = (
    r"\W*datum\W{1,4}(?:omschrijving|wijziging(?:en)?|toelichting|opmerking(?:en)?|status|actie|wat)\W{0,3}$|"
    r"\W*(?:versie|versienr\.?|versienummer|nr\.?)\b.{0,80}\bdatum\b|\W*datum\b.{0,80}\bversie\b"
)
"""The head of a table of the versions of a text."""
MANAGED = r"(?:documentbeheer|versiebeheer|versies|versiehistorie|documenthistorie|documentgegevens|revisies)\W{0,3}"
"""What such a table is called."""
VERSIONED = r"\W*v?[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}\b"
"""What a row of it begins with, where not with the day."""
STATUS = r"\W*status\W{1,3}(?=vastgesteld)"
"""What says so of the text, without a day."""
VALUE = r"(?:[0-9]|definitie[fv]|concept|:\s)"
ADOPTION = (
    r"(?:(?:de )?(?:g?mr|pmr|or|medezeggenschapsraad|ondernemingsraad|directie|bestuur|cvb|team)\s?[:–-]\s{1,3}"
    r"(?=instemming|ingestemd|advies|akkoord|vast|goedgekeurd|besproken)|"
    r"(?:aldus |voorlopig |formeel )?(?:vastgesteld|besloten|aangenomen|"
    r"aanvaard|vaststelling|besproken|bespreking|behandeld|behandeling|"
    r"goedgekeurd|goedkeuring|"
    r"instemming|ingestemd|akkoord|bekrachtigd|(?:onder|ge)tekend|"
    r"voorgenomen besluit|positief advies|advies|ter (?:instemming|kennisname|advisering|bespreking)|(?:ingangs|"
    r"vaststellings)datum|inwerkingtreding|ingaande|geldig (?:van|vanaf|tot)|"
    r"(?:volgende )?evaluatie(?:datum)?|datum (?:van )?(?:vaststelling|instemming|evaluatie|inwerkingtreding|"
    r"goedkeuring|bespreking))\b"
    r"|na (?:verkregen )?(?:instemming|advies)\b"
    r"|dit (?:protocol|reglement|document|beleid|statuut) (?:is|werd) (?:op .{4,30} )?(?:vastgesteld|besproken|"
    r"goedgekeurd|opgesteld)\b"
    r"|deze (?:gedragscode|regeling|versie|richtlijnen?) (?:is|zijn|werd) (?:op .{4,30} )?(?:vastgesteld|besproken|"
    r"goedgekeurd|opgesteld)\b"
    r"|(?:het|de) (?:college van bestuur|schoolbestuur|bestuur(?:der)?|directie|directeur|schoolleiding|rector)\b"
    r".{0,40}\b(?:heeft|hebben|stelde|stelden)\b.{0,60}\bvast(?:gesteld)?\b"
    r"|de (?:medezeggenschapsraad|mr|gmr|ondernemingsraad|or)\s(?:(?:heeft|is|was|ging|gaf)\b.{0,60}\b(?:instemming|"
    r"ingestemd|akkoord|advies|geadviseerd)|stemde\b.{0,40}\bin\b|adviseerde\b))"
)
ADOPTING = (
    r"(?:dit|deze|dat|protocol|reglement|document|beleid|beleidsplan|statuut|gedragscode|regeling|richtlijn(?:en)?|plan|"
    r"tekst|kader|code|notitie|versie|(?:spel|gedrags|school)?regels|afspraken|is|zijn|werd|werden|vastgesteld|besproken|"
    r"goedgekeurd|aangenomen|aanvaard|bekrachtigd|ondertekend|getekend|"
    r"opgesteld|op|in|per|door|met|na|te|van|de|het|een|en|onze|dd|aldus|formeel|definitief|unaniem|voorlopig|gehouden|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|instemming|advies|\w{0,12}overleg|goedkeuring|"
    r"\w{0,12}vergadering|schooljaar|(?:school)?bestuur|bestuurder|directie|directeur|schoolleiding|team|g?mr|or|mt|cvb|"
    r"medezeggenschapsraad|ouderraad|leerlingenraad|college|bevoegd|gezag|rector)"
)
"""A word of a line that says but who adopted a text and when, beside its day."""
ADOPTED_WORD = r"vastgesteld|besproken|goedgekeurd|aangenomen|aanvaard|bekrachtigd|ondertekend|getekend|instemming"
"""The word of such a line that says what was done."""
UPDATING = (
    r"(?:dit|deze|het|de|protocol|reglement|document|beleid|statuut|gedragscode|regeling|richtlijn(?:en)?|plan|tekst|"
    r"kader|code|notitie|versie|pagina|(?:spel|gedrags|school)?regels|afspraken|is|zijn|werd|werden|voor|laatst|laatste|"
    r"laatstelijk|keer|op|in|per|door|van|dd|en|werking|kracht|getreden|ingegaan|geworden|vanaf|sinds|met|ingang|team|"
    r"directie|bestuur|schoolleiding|bijgewerkt|herzien|aangepast|gewijzigd|"
    r"geactualiseerd|bijgesteld|opgesteld|geschreven)"
)
"""A word of a line that says but when a text was brought up to date, beside its day or month."""
UPDATED_WORD = r"bijgewerkt|herzien|aangepast|gewijzigd|geactualiseerd|bijgesteld|opgesteld|geschreven"
"""The word of such a line that says what was done."""
PLACE = r"(?<=\bte )[A-Z][\w'’-]{1,30}(?:\s(?:aan|op|bij|in|den|de|a/d)\s(?:de[nr]?\s)?[A-Z][\w'’-]{1,30})?"
"""The place at which something was adopted."""
_THIS = (
    r"(?:dit|deze|het|de) (?:protocol|reglement|document|beleid|statuut|gedragscode|regeling|(?:spel|gedrags)?regels|"
    r"afspraken|richtlijn(?:en)?|notitie|versie|code|kader|(?:weg)?wijzer|aanpak|handreiking|plan|tekst)\s"
)
HOLDING = (
    r"(?:(?:ingangsdatum|datum (?:van )?(?:ingang|inwerkingtreding)|ingaande|(?:geldig|in werking|van kracht) "
    r"(?:van|vanaf|per|met ingang van))\s?:?\s|"
    rf"{_THIS}(?:is|zijn|geldt|gelden|gaat|gaan|treedt|treden)\s"
    r"(?:(?:in werking|in|van kracht)\s)?(?:vanaf|sinds|per|op|met ingang van)\s)"
)
"""What stands before the day from which a text holds, in a sentence above it."""
DATING = rf"{_THIS}(?:is|zijn|dateert|dateren)\s(?:(?:de|een) versie\s)?(?:van|d\.?d\.?)\s(?=(?:{DATE})\.?$)"
"""What stands before the day that a text is of, in a sentence that says nothing else."""
REVIEWING = (
    r"(?:(?:de )?(?:(?:eerst)?volgende )?(?:evaluatie|herziening)(?:s?datum)?\s?:?\s"
    r"(?:(?:is|vindt plaats|uiterlijk|vóór|voor|op)\s){0,3})"
)
"""What stands before the day on which a text is to be looked at again."""
CLAUSES = r"[;:,]\s|(?<!\btot\s)\ben\b(?!\smet\b)|(?<=\w{3})\.\s"
"""What parts what a line says beside who adopted the text and when."""
DONE = (
    r"\b(?:heeft|hebben|is|zijn|was|waren|werd|werden)\b.{1,80}\b(?:vastgesteld|besproken|goedgekeurd|aangenomen|aanvaard|"
    r"bekrachtigd|ingestemd|geadviseerd|voorgelegd|gehoord|ondertekend|advies|instemming|akkoord)\b"
)
"""What was done with a text, in a sentence behind another that says so."""
FINDING = (
    r"\b(?:vastgesteld|besloten|bepaald|ingestemd|akkoord|bekrachtigd)\b(?:\s[^.;:]{0,40})?\sdat\b|"
    r"\b(?:nodig|vereist|noodzakelijk|benodigd)\b|\bbehandeling van (?!d(?:it|eze)\b)"
)
"""What says of another thing than the text that it was decided, or is needed."""
OBJECTS = "je jouw jullie u uw de het een geen deze dit die dat alle elke iedere"
"""Words that stand behind a command, before what is to be done with."""
BODY = (
    r"\b(?:g?mr|pmr|or|cvb|rvt|bevoegd gezag|medezeggenschapsraad|medezeggenschap|"
    r"ondernemingsraad|bestuur|bestuurder|directie|"
    r"directeur|rector|schoolleiding|"
    r"raad van toezicht|deelraad|oudergeleding|personeelsgeleding|teamvergadering|team|managementteam|mt|"
    r"directeurenoverleg|directieoverleg)\b"
)
ADOPTER = r"\bvastgesteld\b.{0,30}?\bdoor (?:het |de )?(.{2,80}?)(?:\s(?:op|d\.d\.|te|in|na|per)\s|[,.;:(]|\s[0-9]|$)"
ADOPTER_BEFORE = r"\bdoor (?:het |de )?(.{2,80}?)\s(?:op .{4,25}?\s)?(?:formeel |definitief )?vastgesteld\b"
ADOPTER_FIRST = (
    r"(?:^\W*|(?<=\w\.\s))(?:het |de )((?:[^.]|\.(?!\s)){2,80}?)\s(?:heeft|hebben|stelde|stelden)\s"
    r".{0,80}\bvast(?:gesteld)?\b"
)
ADOPTER_IN = (
    r"\b(?:aanvaard|aangenomen|vastgesteld) in (?:een |de )?(?:vergadering van )?(?:het |de )?"
    r"(.{2,60}?)(?:\s(?:op|d\.d\.|van|te|na)\s|[,.;:(]|\s[0-9]|$)"
)
ADOPTED = r"vast|\baanvaard\b|\bbesloten\b|\baangenomen\b|\bbekrachtigd\b"
"""In a line that says the text was adopted ("vastgesteld", "stelde vast"), not merely discussed."""
APPROVED = r"goedgekeurd|goedkeuring|(?:onder|ge)tekend"
"""What says that it was decided on too, of the text or of another."""
PARTS = (
    r"[;,]|(?<=[0-9])\s(?=(?:instemming|advies|evaluatie|bespreking|goedkeuring|besproken|vaststelling)\b)|"
    r"(?<=\w{3})\.\s(?=[A-Z])|\b(?:en|na|met|alsmede)\b"
)
"""What parts those who decided from those who advised or consented."""
CONSULTED = r"goedgekeurd|goedkeuring|akkoord"
"""What a body does that does not decide, beside what ``decision.CONSULTATION`` has."""
