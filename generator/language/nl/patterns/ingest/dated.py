"""How a text says of which version it is, and who adopted it when."""

DATE = (
    r"\b(?:(?P<day>[0-9]{1,2})\s{1,3}(?P<name>[a-z]{3,9})\.?\s{1,3}(?P<year>(?:19|20)[0-9]{2})"
    r"|(?P<d2>[0-9]{1,2})[-/.](?P<m2>[0-9]{1,2})[-/.](?P<y2>(?:19|20)[0-9]{2})"
    r"|(?P<y3>(?:19|20)[0-9]{2})-(?P<m3>[0-9]{2})-(?P<d3>[0-9]{2}))\b"
)
VERSION = (
    r"(?:(?:document)?versie(?:nummer|datum|beheer)?|versienr\.?|revisie(?:datum)?|(?:laatst|"
    r"laatste)(?: (?:gewijzigd|bijgewerkt|herzien|aangepast|update|wijziging|versie|herziening))"
    r"|(?:laatste )?(?:update|wijziging)|datum(?: (?:versie|document|laatste wijziging|opstelling|van opstelling|"
    r"publicatie))?|opgesteld|document(?:nummer|code|naam|eigenaar)?|kenmerk"
    r"|(?:concept|definitief)(?:e versie)?|auteur|status|v[0-9]{1,2}\.[0-9]{1,2})\b"
)
VALUE = r"(?:[0-9]|definitie[fv]|concept|:\s)"
ADOPTION = (
    r"(?:(?:aldus |voorlopig |formeel )?(?:vastgesteld|vaststelling|besproken|behandeld|goedgekeurd|goedkeuring|"
    r"instemming|ingestemd|akkoord|bekrachtigd|ondertekend|"
    r"voorgenomen besluit|positief advies|advies|ter instemming|ter kennisname|ter advisering|(?:ingangs|"
    r"vaststellings)datum|inwerkingtreding|ingaande|geldig (?:van|vanaf|tot)|"
    r"evaluatie(?:datum)?|datum (?:van )?(?:vaststelling|instemming|evaluatie|inwerkingtreding|goedkeuring|"
    r"bespreking))\b"
    r"|dit (?:protocol|reglement|document|beleid|statuut) (?:is|werd) (?:op .{4,30} )?(?:vastgesteld|besproken|"
    r"goedgekeurd|opgesteld)\b"
    r"|deze (?:gedragscode|regeling|versie|richtlijnen?) (?:is|zijn|werd) (?:op .{4,30} )?(?:vastgesteld|besproken|"
    r"goedgekeurd|opgesteld)\b"
    r"|(?:het|de) (?:college van bestuur|schoolbestuur|bestuur(?:der)?|directie|directeur|schoolleiding|rector)\b"
    r".{0,40}\b(?:heeft|hebben|stelde|stelden)\b.{0,60}\bvast(?:gesteld)?\b"
    r"|de (?:medezeggenschapsraad|mr|gmr|ondernemingsraad|or) (?:heeft|is)\b.{0,60}\b(?:instemming|ingestemd|"
    r"akkoord|geadviseerd))"
)
BODY = (
    r"\b(?:g?mr|pmr|or|cvb|rvt|medezeggenschapsraad|medezeggenschap|ondernemingsraad|bestuur|bestuurder|directie|"
    r"directeur|rector|schoolleiding|"
    r"raad van toezicht|deelraad|oudergeleding|personeelsgeleding|teamvergadering|team|managementteam|mt|"
    r"directeurenoverleg|directieoverleg)\b"
)
ADOPTER = r"\bvastgesteld\b.{0,30}?\bdoor (?:het |de )?(.{2,80}?)(?:\s(?:op|d\.d\.|te|in|na|per)\s|[,.;:(]|\s[0-9]|$)"
ADOPTER_BEFORE = r"\bdoor (?:het |de )?(.{2,80}?)\s(?:op .{4,25}?\s)?(?:formeel |definitief )?vastgesteld\b"
ADOPTER_FIRST = r"^\W*(?:het |de )(.{2,80}?)\s(?:heeft|hebben|stelde|stelden)\s.{0,80}\bvast(?:gesteld)?\b"
ADOPTED = "vast"
"""In a line that says the text was adopted ("vastgesteld", "stelde vast"), not merely discussed."""
