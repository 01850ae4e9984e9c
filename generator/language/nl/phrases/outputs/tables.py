"""The matrix in a spreadsheet: heads, names of sheets, and the cells as text."""

XLSX_ABOUT = "De hele tabel met de woorden erbij, een blad per rol"
CSV_ABOUT = "De hele tabel, een regel per bepaling"

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
)
"""The heads of the CSV file: published names, which stay as they are and in their order."""
ABOUT_THE_TOPIC = "onderwerp"
BESIDE_THE_TOPIC = "zijdelings"

NOT_FOR_ROLE = "niet voor deze rol ({provisions} voor anderen)"
COUNTED = "{what} · {provisions}"
