"""The fields of ``data/stands.json``."""

from generator.language.nl.phrases.outputs import matrix

ABOUT = "Per onderwerp, tekst en rol of de tekst bindt, raakt, voor iedereen geldt of zwijgt"
TITLE = "stands.json: waar elke tekst staat, per onderwerp en rol"

TOPIC = matrix.TOPIC
WORK = "vast adres van de versie die geldt"
ROLE = "id van de rol; null: voor wie dan ook"
STAND = (
    "binds: bindt de rol; affects: raakt haar; general: bindt niemand in het bijzonder; others: alleen voor anderen; "
    "elsewhere: zwijgt, en een document dat ook geldt staat niet op deze site; silent: zwijgt; not-applicable: het "
    "onderwerp of de tekst gaat niet over deze rol; null: de indeling volgt nog"
)
STATEMENTS = "id’s van de uitspraken waardoor de tekst zo staat"
