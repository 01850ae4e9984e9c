"""A topic."""

from generator.language.nl.phrases import standing
from generator.language.nl.phrases.pages import vocabulary

DESCRIPTION = "{topic}: {definition} Alle instellingen naast elkaar, woordelijk."

DIFFERENT = "Waarin verschillen de teksten?"
NO_DIFFERENCE_FOUND = (
    "Op onze vragen geven de teksten die er iets over zeggen, geen verschillend antwoord. Lees ook de voorwaarden."
)
NOT_COMPARED = "Minder dan twee teksten zeggen hier iets over. Er is niets te vergelijken."

PARTLY = "Niet elke tekst zegt het"

WORDS = "Wat de teksten zeggen"
AT_A_GLANCE = "In één blik"
BESIDE_THOSE_OF = "Zet de woorden naast die van"
OF_NOBODY = "niemand"
WHOLE = ("hele bepaling", "hele bepalingen")
ABSENT = standing.ABSENT_QUOTE
SAYS_NOTHING = "Dat betekent niet dat het mag."

EXPECTED_HEADING = "Wat een protocol van nu hierover kan zeggen"
SILENT_COUNT = ("tekst zwijgt hierover.", "teksten zwijgen hierover.")
EXPECTED = vocabulary.EXPECTED

ANSWERS = "Dezelfde vragen aan elke tekst"
ANSWERS_PER_INSTITUTION = "Antwoord per vraag en instelling"
QUESTION = "Vraag"

BY_ROLE = "Per rol"
BY_ROLE_AND_INSTITUTION = "Waar elke tekst staat, per rol en instelling"
DIFFERENCE = "Verschil"
NOTHING_TO_COMPARE = "niets te vergelijken"
SAME_FORCE = "zelfde soort regel; lees de voorwaarden"
OTHER_FORCE = "andere soort regel; lees ze naast elkaar"

RELATED = "Verwante onderwerpen"
SAME_GROUP = "Ook in de groep “{group}”"
