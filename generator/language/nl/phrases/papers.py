"""What the papers for a board say, and how their files are called."""

from generator.language.nl.phrases.addresses import REVISIONS

FOLDER = f"data/{REVISIONS}"
TRACKED_DOCX = "wijzigingen.docx"
TABLE_DOCX = "was-wordt.docx"
TABLE_PDF = "was-wordt.pdf"
TEXT_DOCX = "nieuwe-tekst.docx"
TEXT_PDF = "nieuwe-tekst.pdf"
LABELS = {
    TRACKED_DOCX: "Tekst met bijgehouden wijzigingen (Word)",
    TABLE_DOCX: "Was-wordt-tabel met besluitvelden (Word)",
    TABLE_PDF: "Was-wordt-tabel met besluitvelden (PDF)",
    TEXT_DOCX: "Nieuwe tekst, schoon (Word)",
    TEXT_PDF: "Nieuwe tekst, schoon (PDF)",
}

TABLE_TITLE = "Was-wordt: {title}"
TRACKED_TITLE = "{title}: wijzigingen van {old} naar {new}"
FINGERPRINT = "bron {version}: sha256 {start}…"
PAGE = "bladzijde "

VERSIONS = "De twee versies"
MOTIVATION = "Motivering van het geheel"
INFERRED_ORDER = "De volgorde van de versies is afgeleid. "
FACT, WAS, BECOMES = "Gegeven", "Was", "Wordt"
VERSION = "Versie"
LOCATOR = "Vast adres"
SOURCE = "Bronbestand, sha256"

PARTS = {
    "substantive": "Inhoudelijke wijzigingen",
    "terminological": "Naamswijzigingen",
    "editorial": "Redactionele verschillen",
}
COUNTED = "Samen {differences}."
ALSO = "Staat ook bij {parts}; hier alleen dit verschil."
SEE = "zie {parts}"
RENAMING = "‘{old}’ wordt ‘{new}’, op {places}."
CHANGES_HEAD = ("Artikel", WAS, BECOMES, "Soort wijziging", "Motivering", "Besluit")
SORT_OF_LINE = "Soort regel"
RULES_HEAD = ("Artikel", "Regel", WAS, BECOMES)
DECISION = ("☐ akkoord", "☐ aanpassen", "☐ bespreken", "paraaf: ________")
DECIDED_BY_EDITORS = "door de redactie bepaald: {reasons}"
LAPSES = "vervalt"
NO_TEXT = "(zonder tekst)"
REMARK = "Opmerking van Protocolwijzer, geen deel van de tekst: {said}"
"""What stands in a PDF where a Word file has a comment."""
FORMER_PLACE = "was: {place}"
