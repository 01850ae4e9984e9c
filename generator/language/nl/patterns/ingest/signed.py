"""What stands under a text where people sign it."""

SIGNS = (
    r"(?:w\.\s?g\.|"
    r"hand\s?tekening(?:en)?|(?:was )?(?:ge|onder)tekend|voor (?:akkoord|gezien|ontvangst|instemming)|paraaf|"
    r"ondertekening|akkoordverklaring|aldus (?:overeengekomen|opgemaakt|ondertekend))\b.{0,80}"
)
"""What says by itself that one signs here."""
OFFICE = (
    r"(?:(?:de |het )?(?:vice-?\s?)?(?:voorzitter|secretaris|penningmeester|(?:con)?rector(?:-bestuurder)?|"
    r"directeur(?:-bestuurder)?|"
    r"bestuurder|(?:locatie|school|algemeen )\s?(?:directeur|leider)|teamleider|schoolleider|directie|bestuur)"
    r"(?: (?:van (?:de |het )?)?(?:g?mr|medezeggenschapsraad|bestuur|cvb|college van bestuur|raad van toezicht|"
    r"stichting|school))?)"
)
_NAMED = (
    rf"(?:\[naam\]|(?:dhr|mevr|mw|drs|dr|mr)\.\s.{{2,40}}|[A-Z]\.\s.{{2,40}})\s{{0,3}}[-–,(:]\s{{0,3}}{OFFICE}\)?:?"
)
SIGNER = (
    rf"(?:{OFFICE}(?:\s?[:,]|\s{{2,}}{OFFICE})?(?:\s{{1,20}}\[naam\].{{0,40}})?|"
    rf"{_NAMED}(?:\s{{2,}}{_NAMED})?|\[naam\]|"
    r"voor (?:de|het) (?:school|ouders?|leerling|bestuur|bevoegd gezag|mr):?|"
    r"namens (?:de|het|onze|alle) .{2,60}?,?(?:\s{2,}namens .{2,60})?)"
)
"""Who signs: an office, with or without a name, or for whom."""
_FIELD = (
    r"(?:(?:naam|namen|voornaam|achternaam|klas|groep|leerling(?:nummer)?|datum|plaats|plaats en datum|datum en plaats|"
    r"geboortedatum|functie|ouders?|ouder/verzorger)(?: (?:van )?(?:de |het )?(?:leerling|ouder|kind|ouder\(s\)|"
    r"ouders?/verzorgers?|verzorger|medewerker|voorzitter|directeur)(?:\(s\))?)?\s?:?)"
)
FILLED = rf"(?:(?:{_FIELD}(?:[\s._…:/]|\b20(?=[\s._…]|$)){{0,120}}){{1,4}}|[\s._…-]{{4,200}})"
"""What one fills in: words with a colon, dots or a line, on one line."""
CLOSER = (
    r"(?:w\.\s?g\..{0,60}|namens (?:de|het|ons|onze)(?: [\w’'-]{2,30}){1,5}|"
    r"(?:(?:dhr|mevr|mw|drs|dr|mr|ir|ing|prof)\.\s){0,3}(?-i:(?:[A-Z]\.\s?){1,4})"
    r"(?:(?:van|de|der|den|ten|ter|te|in|'t|el)\s){0,3}(?-i:[A-Z])[\w’'-]{1,40}(?:,\s.{3,40})?|"
    r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hoogachtend|"
    r"(?:namens )?(?:het |ons |de )?(?:hele )?(?:team|directie|schoolleiding)"
    r"(?: en (?:het )?(?:team|directie|mr|personeel))?(?: (?:van )?(?:(?:de|het) )?(?-i:[A-Z]).{1,40})?)"
)
"""What stands last in a text that is written as a letter: a greeting, and in whose name."""
GREETING = (
    r"(?:(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|hoogachtend)"
    r"(?:,?\s(?:namens|van)\s.{2,40})?"
)
"""What is said last in a letter, above whose it is."""
PLACE_AND_DAY = r"(?:te )?[A-Z][\w'’ -]{1,40},?\s(?:d\.?d\.?\s)?"
"""What stands before the day on which one signs."""
