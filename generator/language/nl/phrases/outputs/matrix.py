"""The fields of ``data/matrix.json``."""

from generator.language.nl.phrases.outputs import provisions

ABOUT = "Per onderwerp en per protocol welke bepalingen erover gaan"
TITLE = "matrix.json: per onderwerp en per protocol de bepalingen"

PRIMARY = "bepalingen die over het onderwerp gaan"
SECONDARY = "bepalingen die aan het onderwerp raken"
CELL = "beide lijsten leeg: niet geregeld"

PROTOCOL = "vast adres van de versie"
INSTITUTION = provisions.FIELDS["institution"]
SCHOOLS = "id’s van de scholen waarvoor de tekst geldt"

TOPIC = "id van het onderwerp"
LABEL = "naam van het onderwerp"
GROUP = "id van de groep"
CELLS = "per protocol de bepalingen"
