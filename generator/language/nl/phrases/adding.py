"""What is asked and written down of a text that is added, and what a record says of itself."""

CODED_OTHERWISE = "Dezelfde woorden zijn elders anders gecodeerd: {others}."
REFERENCE_LOST = (
    "De woorden ‘{quote}’ verwezen naar een andere plaats in de tekst; waarheen zij hier verwijzen, is niet bepaald."
)
REFERENCE_MOVED = (
    "De woorden ‘{quote}’ verwezen naar {was}, dat nu {now} is; of het gedrukte nummer nog klopt, is niet bepaald."
)
NOT_ABOVE = "Deze titel is gegeven bij het toevoegen; zo staat hij niet boven de tekst."
UNTITLED = "Boven de tekst is geen titel vastgelegd; deze is gegeven bij het toevoegen."
NO_SCHOOLS = "Bij het toevoegen zijn geen scholen genoemd."
NAME_GIVEN = "De tekst noemt deze naam niet; hij is gegeven bij het toevoegen."
SINGLE = "Er is één versie bekend."
BY_DATE = "De teksten dragen een datum."
ADDED = "Versie {version} is toegevoegd als opvolger van {before}."
ADDED_BEFORE = "Versie {version} is toegevoegd als voorloper van {after}."
DATE_GIVEN = "Datum volgens wie de tekst toevoegde: {date}. De tekst zelf noemt die niet."

ASKED = {
    "institution": "Van welke school of welk bestuur is deze tekst?",
    "schools": "Voor welke scholen geldt hij? (namen, gescheiden door een puntkomma; een streepje voor geen)",
    "title": "Hoe heet het protocol?",
    "date": "Van welke dag is de tekst? (2026-01-31 of 31 januari 2026; een streepje als u dat niet weet)",
    "subject": "Wat is het onderwerp?",
}
"""What is asked of a text on a terminal; what stands between brackets behind it is taken where nothing is typed."""
NONE = "-"
KNOWN_SCHOOLS = "Scholen die hier al bekend zijn, en niet in de tekst staan: {names}."
"""Before the question for which schools a text is, where it names none of them."""
NO_DAY = "Dat is geen dag. Schrijf hem als 2026-01-31 of als 31 januari 2026."
NO_SUBJECT = "Dat is een datum of een getal. Schrijf waarover de tekst gaat, zoals: sociale media."
NEEDED = "Dit moet u invullen."
NEW_VERSION = "Dit lijkt een nieuwe versie van {work}."
"""Before the questions, where the text is like one that is here."""
