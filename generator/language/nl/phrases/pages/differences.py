"""Where schools part ways."""

from generator.language.nl.phrases.pages import topic

TITLE = "Waar scholen van elkaar afwijken"
DESCRIPTION = "Dezelfde vraag, een ander antwoord: alle verschillen, woordelijk."

INTRO = (
    "Wij stellen elke tekst dezelfde vragen. Hier staan de vragen waarop teksten een ander antwoord geven, elk "
    "antwoord met de woorden zelf. Eerst staat wat mag of moet, dan wie toestemming geeft, dan de rest."
)
INTRO_MANY = (
    "Wij stellen elke tekst dezelfde vragen. Hier staan de vragen waarop teksten een ander antwoord geven, met hoeveel "
    "teksten wat antwoorden. Eerst staat wat mag of moet, dan wie toestemming geeft, dan de rest. Kies een vraag om de "
    "woorden te lezen, en wie wat antwoordt."
)
OF_ONE_MANY = "Zoek haar op naam; op haar pagina staat de weg naar haar verschillen."
FURTHER_DESCRIPTION = "Vragen waarop teksten een ander antwoord geven: {names}"
PART_DESCRIPTION = "Wat teksten antwoorden op de vraag: {question} Teksten: {names}."
ANSWERS = "De antwoorden"
BY_TEXT = "Wat elke tekst antwoordt"
PARTS = topic.ALL_TEXTS
WHICH = "De antwoorden van {names}."
OF_ONE = "Waarin verschilt één instelling van de andere?"
ALL = "Alle verschillen"
COUNTS = ("verschil", "verschillen")
ROLES = "Gevraagd over {roles}."
WHOLE_TOPIC = "Alles over {topic}"
NONE = "Er zijn geen verschillen gevonden."
WEIGHING = (
    "Een ander antwoord is niet beter of slechter. Wat een tekst niet zegt, telt niet als verschil. De volgorde: wat "
    "mag of moet, wie toestemming geeft, voorwaarde, uitzondering, wie beslist, gevolg en of dat zeker is, waarover en "
    "voor wie het geldt, leeftijd, termijn, bij wie je moet zijn, en het overige."
)
WITHOUT = "Onderwerpen zonder gevonden verschil"
WITHOUT_ABOUT = (
    "Over deze onderwerpen zeggen twee of meer teksten iets, en op onze vragen geven zij geen verschillend antwoord. "
    "Wij vragen niet alles: lees ook de voorwaarden."
)
