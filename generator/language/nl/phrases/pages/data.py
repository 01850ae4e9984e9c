"""The open data."""

from markupsafe import Markup

from generator.language.nl.phrases import frame
from generator.language.nl.phrases.pages import method, shared

TITLE = frame.DATA
DESCRIPTION = "Open data: alle bepalingen en de matrix als JSON, met schema’s, en de bronteksten."

INTRO = (
    "Alles op deze site kun je ook als gegevens gebruiken. De indeling en de code zijn vrij te gebruiken (MIT); de "
    "teksten blijven van de instellingen."
)

_FILE = "Bestand"
OPEN_DATA = "Open data"
FILE_HEADS = (_FILE, "Inhoud", "Schema", "Grootte")
DIVIDED = Markup(
    "Bij zo veel teksten heeft elke instelling eigen bestanden, met dezelfde namen: ze staan op de pagina van de "
    'instelling, te vinden via <a href="{schools}">scholen en instellingen</a>. Alles bij elkaar, ingepakt:'
)
LASTING = Markup(
    "Elke bepaling heeft een vast adres, zoals <code>{id}</code>. Je vindt het op de site als "
    '<a href="{link}">{citation}</a>. Een eenmaal gepubliceerd adres verandert niet van betekenis. Het veld '
    "<code>format</code> noemt de versie van het formaat."
)

TEXTS = "De teksten zelf"
TEXT_HEADS = (shared.TEXT, shared.SOURCE_OF, "Sha256")

TEXTS_MANY = "Van {versions} staan hier de bron, de grootte en de controlesom, op naam van de instelling."
PART_HEADS = (*method.HEADS, _FILE, TEXT_HEADS[2])
PART_DESCRIPTION = "De bronnen van de protocollen van {names}."
WHICH = "De bronnen van {names}."
BACK = "Alle gegevens"

FIELDS = "De velden van een bepaling"
