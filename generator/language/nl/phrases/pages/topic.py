"""A topic."""

from generator.language.nl.numbers import plural
from generator.language.nl.phrases import answering, standing
from generator.language.nl.phrases.pages import vocabulary
from generator.language.nl.phrases.pages.shared import TEXT_COUNT

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

PART_DESCRIPTION = "Wat de teksten van {names} zeggen over {topic}, woordelijk naast elkaar."
TEXTS_OF = "De teksten van {names}."
BACK = "Terug naar het onderwerp, met alle teksten geteld"
COUNTED = "Hoeveel teksten wat zeggen"
MORE_KINDS = "Een tekst kan meer soorten regels geven, en telt dan bij elk mee."
ALL_TEXTS = "Alle teksten, op naam"
ABSENT_MANY = "* Een ander document geldt ook en staat niet op deze site; welk, staat bij de tekst zelf."

WORDINGS = "In welke woorden?"
WORDING_COUNT = ("formulering", "formuleringen")
WORDINGS_ABOUT = (
    "{statements} in {wordings}. {covering} Bij elkaar staat wat gelijk of bijna gelijk is; verschilt er een "
    "ontkenning, een getal, een voorwaarde of een woord als “mag” of “moet”, dan is het een andere formulering."
)
IN_TEXTS = "Formulering {number}: in {texts}"
QUOTED_AT = "Zo staat het bij {name}:"
FOUND_AT = "Te vinden bij {names}."
GOES_ON = "Formulering {number}, vervolg"
ANCHOR = "formulering-{number}"
"""The anchor of a wording; published."""
NEARLY = "{statements} met enkele andere woorden, zoals:"
SAME_WORDS = "Met deze woorden:"
OTHER_WORDS = "Met enkele andere woorden:"
ALL_WORDINGS = "Alle formuleringen, met alle teksten die ze hebben"
WORDINGS_OF = "{topic}: formuleringen"
WORDINGS_DESCRIPTION = "Formuleringen {numbers} van wat de teksten zeggen over {topic}, met alle teksten die ze hebben."
ONLY_HERE = "Deze woorden heeft alleen deze tekst."
WORDING_IN = "Deze formulering staat in {texts}."
NUMBERS = "Delen, van de meest voorkomende formulering naar de minste"
TEXTS_PER_ROLE = "Hoeveel teksten hoe staan, per rol"
AWAITED = answering.SILENCE["unread"]


def speaking(count: int, texts: int) -> str:
    """Return how many of all texts say anything on a topic."""
    return f"Van {plural(texts, *TEXT_COUNT)} {'zegt' if count == 1 else 'zeggen'} {count} hier iets over."


def covering(count: int, percent: int) -> str:
    """Return of how many of the statements the most frequent wordings are."""
    first = "De meest voorkomende dekt" if count == 1 else f"De {count} meest voorkomende dekken"
    return f"{first} minstens {percent}% van de uitspraken."
