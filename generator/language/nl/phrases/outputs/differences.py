"""The fields of ``data/differences.json``, and the sheet of differences in the workbook."""

from generator.language.nl.phrases.outputs import matrix

ABOUT = "Vragen waarop teksten een ander antwoord geven, met de uitspraken die dat doen"
TITLE = "differences.json: waarin teksten verschillen, de meeste gevolgen eerst"

TOPIC = matrix.TOPIC
QUESTION = "id van de vraag in het codeboek"
ROLES = "rollen over wie de vraag gaat; leeg: alle"
ASPECT = "waar de vraag naar vraagt"
VALUES = "per tekst die geldt de id’s van haar antwoorden"
STATEMENTS = "per tekst de id’s van de uitspraken die het antwoord geven"
SILENT = "teksten die het niet zeggen; dat telt niet als verschil"
WEIGHT = "hoeveel het uitmaakt: 13 is het meest, 1 het minst"

SHEET = "Verschillen"
HEADS = ("Onderwerp", "Vraag", "Gevraagd over")
EVERYONE = "iedereen"
ANSWER = "{answer}: {lead}“{quote}” ({place})"
