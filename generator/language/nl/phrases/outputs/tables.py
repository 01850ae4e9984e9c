"""The matrix in a spreadsheet: heads, names of sheets, and the cells as text."""

XLSX_ABOUT = "De hele tabel met de woorden erbij, een blad per rol"
CSV_ABOUT = "De hele tabel, een regel per uitspraak"

EVERYONE = "Alles"
GROUP, TOPIC = "Groep", "Onderwerp"
CONTINUED = "{topic} (vervolg {number})"
COLUMNS = (
    "groep",
    "onderwerp",
    "onderwerp_id",
    "instelling",
    "versie",
    "versie_id",
    "verhouding",
    "normen",
    "rollen",
    "plaats",
    "artikel_boven",
    "tekst",
    "bepaling_id",
    "voetnoten",
    "uitspraak_id",
    "raakt",
    "nadere_woorden",
)
"""The heads of the CSV file: published names, which stay as they are and in their order; then one for each role."""
STAND = "stand_{role}"
"""The head of the column that says where the text stands on the topic towards a role."""

BINDS = "bindt {roles}"
AFFECTS = "raakt {roles}"
