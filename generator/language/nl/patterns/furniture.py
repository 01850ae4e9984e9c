"""What in a line of the page reads as a rule, or holds what a rule needs; and what lines of each sort say."""

from generator.language.nl.dates import MONTHS
from generator.language.nl.lists import MODAL_VERBS, NEGATIONS, RULING_WORDS
from generator.language.nl.patterns.numbers import NUMERALS

_MONTHS = "|".join(MONTHS)

MODAL = "|".join(sorted(MODAL_VERBS))
NEGATION = "|".join(sorted(NEGATIONS))
RULING = (
    "|".join(sorted(RULING_WORDS))
    + r"|verplicht\w{1,6}|verbied(?:t|en)|verbod|toestaan|toelaten|toegelaten|geoorloofd|"
    r"gebod|geboden|dwingend|vereist|gelieve|s\.?v\.?p"
)
PUNISHING = (
    r"straf\w{0,9}|gestraft|bestraf\w{0,4}|(?:ge)?schors(?:ing|en|t)?|schorsingen|verwijderd?|verwijdering|ontslag\w{0,4}|"
    r"ontslaan|berisp\w{1,4}|waarschuwing(?:en)?|nablijven|strafwerk|boetes?|sancties?|ingenomen|inname|innemen|"
    r"inleveren|ingeleverd|afgeven|afgepakt|afnemen|weg|kwijt|geblokkeerd|time-?out|overplaatsing|aangifte|schadevergoeding"
)
"""What follows on a transgression, in words that stand on a page as often without a verb."""
UNIT = (
    r"jaar|jaren|jarige?n?|kwartalen|kwartaal|uur|uren|dag|dagen|werkdagen?|schooldagen?|weken|week|maand|maanden|"
    r"min\.?|minuut|minuten|"
    r"seconden?|euro|eur|cent|procent|%|keer|maal|lessen|lesuren|lesuur|leerlingen|leerling|personen|persoon|kinderen|"
    r"ouders|foto['’]?s|meter|m|cm|km|kb|mb|gb"
)
SHORT = r"[0-9]{1,3}\s?(?:\+|[x×])|[0-9]{1,2}:[0-9]{2}|[0-9]{1,3}\s{1,2}per\s{1,2}[a-z]{2,20}"
QUANTITY = rf"(?:[0-9]{{1,6}}(?:[.,:][0-9]{{1,3}})?(?:e|ste|de)?|{NUMERALS})[\s-]{{0,2}}(?:{UNIT})|{SHORT}"
AMOUNT = (
    r"(?:€|EUR|euro)\s{0,2}[0-9][0-9.,]{0,12}|[0-9][0-9.]{0,10}(?:,[0-9]{2})?\s{0,2}(?:€|euro|EUR)|"
    r"[0-9]{1,6},(?:-{1,2}|–|—)"
)
DATE = (
    rf"[0-9]{{1,2}}(?:e|ste|de)?[\s-]{{1,3}}(?:{_MONTHS}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.?"
    r"(?:[\s-]{1,3}(?:19|20)[0-9]{2})?|"
    rf"(?:{_MONTHS})[\s-]{{1,3}}(?:19|20)[0-9]{{2}}|"
    r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:(?:19|20)|['’‘])?[0-9]{2}|(?:19|20)[0-9]{2}[-/][0-9]{1,2}[-/][0-9]{1,2}|"
    r"(?:schooljaar|cursusjaar)\s{1,2}(?:19|20)[0-9]{2}(?:\s?[-–/]\s?(?:19|20)?[0-9]{2})?"
)
MEASURE = (
    r"jaar|jaren|kwartalen|uur|uren|dag|dagen|werkdagen|schooldagen|weken|week|maand|maanden|minuut|minuten|seconden|"
    r"euro|cent|procent|%|keer|maal|lessen|lesuren|waarschuwing|waarschuwingen|meter"
)
"""Of the units those with which the rest of a sentence seldom begins, as it may with "leerlingen"."""
AWAITING_NUMBER = (
    r"maximaal|minimaal|maximum|minimum|minstens|hoogstens|hooguit|ten (?:minste|hoogste)|ongeveer|circa|ca\.|meer dan|"
    r"minder dan|€|eur"
)
"""With what words end after which a number must come."""
AWAITING_AGE = r"(?:vanaf|tot|onder|boven|na|binnen|tussen)(?: de| het)?|t/m|dan|leeftijd(?: van)?|elke|iedere|per"
"""With what words end that a number may follow, an age or a time above all; the rest of a sentence may as well."""
AND_MORE = r"(?:en|of) (?:ouder|jonger|meer|minder|hoger|lager|later|eerder)|plus|\+|t/m|tot"
"""What stands behind a number that is a bound."""
VERSION = (
    r"versie\w{0,8}|version|concept|definitief|definitieve|revisie\w{0,5}|herzien\w{0,6}|uitgave|v\.?\s?[0-9]{1,3}"
)
LINKING = "bron bronnen zie link links website site adres via op en of url"
"""What may stand beside an address in a line that is one."""
BUTTON = r"(?:ik ga )?akkoord|ok(?:é|ay)?|begrepen|sluiten|accepteren|alles accepteren|weigeren|voorkeuren"
"""What one presses below a notice on a web page."""
MEETING = r"\b\w{2,20}(?:vergadering|overleg)\b"
"""Where a body decides, in one word."""
CONTACT = (
    r"contact\w{0,14}|adres|bezoekadres|postadres|postbus|tel\.?|telefoon|e-?mail|mail|t|e|w|i|www|http\w?|kvk|"
    r"iban|brin"
)
NOTE = r"(?:voet|eind)?noot"
"""How a text calls a footnote."""
NUMBERED = (
    r"groep|groepen|klas|klassen|brugklas|leerjaar|leerjaren|jaar|jaargang|mavo|havo|vwo|vmbo|niveau|fase|periode|blok|"
    r"lokaal|versie|bijlage|artikel|art|lid|punt|stap|regel|hoofdstuk|paragraaf|pagina|blz|nummer|nr|mp|covid|windows|"
    r"office|web|fifa"
)
"""Words that a number is written behind: it is part of the name, and no mark of a footnote."""
JOINING = "de het een van en of op te ter door in voor bij via naar aan met om uit d.d. dd nr nummer is zijn"
"""What lines of every sort may hold between their own words."""
NAMING = "van de het en dd"
"""What the head of a page may say beside names: no other joining word, for "de school uit" rules."""
OWN = {
    "version-line": "datum status document laatst laatste gewijzigd bijgewerkt herzien vervangt vorige "
    "nieuwsbrief weekbrief weekbericht editie jaargang week maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "adoption-line": "vergadering overleg raad gezag bevoegd datum na advies instemming dit deze protocol reglement "
    "heeft hebben verleend gegeven",
    "contact-block": "vragen bereikbaar informatie school telefonisch locatie vestiging afdeling receptie "
    "administratie secretariaat",
}
"""What lines of a sort may say beside what its patterns find."""
