"""The fields of ``data/matrix.json``."""

from generator.language.nl.phrases.outputs import provisions

ABOUT = "Per onderwerp en per protocol waar de tekst staat, voor iedereen en per rol, en welke uitspraken dat zeggen"
TITLE = "matrix.json: per onderwerp en per protocol de uitspraken en de stand"

PRIMARY = "bepalingen met een uitspraak over dit onderwerp, die er allereerst over gaan"
SECONDARY = "andere bepalingen met een uitspraak over het onderwerp"
STATEMENTS = "vaste adressen van de uitspraken: eerst wat iemand bindt, dan de rest; ook die van een kop"
STAND = "waar de tekst staat: silent is niet geregeld; null zolang de indeling niet af is"
STANDS = "hetzelfde per rol"
CELL = "wat een tekst over een onderwerp zegt"

PROTOCOL = "vast adres van de versie"
INSTITUTION = provisions.FIELDS["institution"]
SCHOOLS = "id’s van de scholen waarvoor de tekst geldt"

TOPIC = "id van het onderwerp"
LABEL = "naam van het onderwerp"
GROUP = "id van de groep"
CELLS = "per protocol wat het zegt"
