"""What stands above the text of a letter: to whom it goes, what it is about, how it greets."""

_PERSON = (
    r"(?:ouders?|ouder\(s\)|verzorgers?|verzorger\(s\)|opvoeders?|leerling(?:en)?|student(?:en)?|kinderen|"
    r"medewerkers?|personeel|collega(?:['’]?s)?|docent(?:en)?|leerkracht(?:en)?|leraren|mentor(?:en)?|teamleden|gezinnen|families|belangstellenden)"
)
_PERSONS = (
    rf"(?:(?:de|het|alle|onze|jullie|uw)\s){{0,2}}{_PERSON}(?:(?:\s?[/,&]\s?|\s(?:en|of)\s)(?:(?:de|alle|onze|hun)\s)?{_PERSON}){{0,4}}"
    r"(?:\s(?:van|uit|in|met)\s.{2,50})?"
)
ADDRESSED = rf"(?:aan|t\.?a\.?v\.?|ter attentie van)\s?:?\s{_PERSONS}[,:]?"
"""A line that says but to whom a letter goes."""
SALUTATION = (
    rf"(?:(?:beste|geachte|lieve) {_PERSONS},\s)?(?:beste|geachte|lieve|dag|hallo|hoi)\s"
    rf"(?:{_PERSONS}|(?:heer|mevrouw|mijnheer|meneer|lezers?|allen)(?:(?:\s?[/,]\s?|\s(?:en|of)\s)(?:heer|mevrouw|mijnheer))?)"
    r"\s?[,!]"
)
ABOUT = r"(?:betreft|betr\.?|onderwerp|inzake)"
LABEL = rf"{ABOUT}(?:\s?:\s{{0,30}}|\s{{2,30}})(?:(?:fw|fwd|re|antw|doorst)\s?:\s{{0,3}}){{0,3}}"
"""What stands before that which a letter is about."""
FIELD = (
    r"(?:aan|van|cc|datum|plaats|behandeld door|bijlagen?|telefoon|e-?mail|(?:ons |uw )?(?:kenmerk|referentie|ref\.?)|"
    r"doorkiesnummer)\s?:\s{0,30}\S.{0,120}"
)
"""A line of a letter that says something of the letter."""
SENDER = r"(?:van|from|verzonden|sent)\s?:"
"""What the head of a message has, and that of a letter on paper has not."""
