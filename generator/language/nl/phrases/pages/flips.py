"""Where schools part ways."""

TITLE = "Waar scholen van elkaar afwijken"
DESCRIPTION = "Hetzelfde onderwerp, dezelfde rol, een andere norm: alle verschillen, de zwaarste eerst, woordelijk."

INTRO = (
    "Hetzelfde onderwerp, dezelfde rol, een andere norm. De verschillen met de meeste gevolgen staan bovenaan. "
    "Elk verschil staat er met de woorden zelf."
)
DIFFERENCES = ("verschil", "verschillen")
COUNTED = (
    "{differences}. Van elke tekst staat de zwaarste bepaling over het onderwerp er; op de onderwerppagina lees je ze "
    "allemaal."
)
ALL = "Alle verschillen"
FOR = "Voor {roles}. {explained}"
NOT_REGULATED_BY = "Niet geregeld voor deze rol: {institutions}."
NONE = "Er zijn geen verschillen in norm gevonden."
WEIGHING = (
    "Een andere norm is niet beter of slechter. Hoe zwaar een verschil weegt, hangt af van de twee normen, in deze "
    "volgorde: {weights}."
)
