"""What a file says of itself at its head, in fields: ``title: …``, ``date: …``."""

TITLE = r"(?:title|titel)"
DATE = (
    r"(?:date|datum|versiedatum|lastmod|last[_-]?modified(?:[_-]?at)?|modified|updated|gewijzigd|bijgewerkt|"
    r"publish[_-]?date|published(?:[_-]?at)?|gepubliceerd)"
)
"""Under what names such a field holds a day, of the text or of the page that it stands on."""
