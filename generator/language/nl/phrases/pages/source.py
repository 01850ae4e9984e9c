"""The source of a version line by line."""

from markupsafe import Markup

from generator.language.nl.phrases.pages import shared

TITLE = "Bron van {title}, {institution} ({version})"
DESCRIPTION = "De bron van {title} van {institution} ({version}), regel voor regel."

HEADING = "De bron, regel voor regel"
ABOUT = Markup(
    "Dit is het bestand zoals het binnenkwam. Links staat wat er van elke regel geworden is. "
    '<a href="{file}">Het bestand zelf</a>, vingerafdruk (sha256): <code class="pw-sha">{sha256}</code>.'
)
LINES = "Bronregels"
LINE, BECAME, TEXT = "Regel", "Werd", shared.TEXT

TEXT_TITLE = "titel"
TEXT_HEADING = "kop"
ARTEFACT = {
    "running-header": "kopregel van de bladzijde",
    "page-number": "paginanummer",
    "link-target": "los linkadres",
    "contact-block": "contactgegevens",
    "version-line": "versieregel",
    "adoption-line": "regel over vaststelling",
    "contents-list": "inhoudsopgave",
    "footnote": "voetnoot",
    "website-junk": "tekst van de website eromheen",
    "other": "hoort niet bij de tekst",
}
"""What a line is that is no part of the text."""
