"""Who shares words with whom."""

from markupsafe import Markup

from generator.language.nl.phrases.pages import shared

DESCRIPTION = "Welke scholen dezelfde woorden gebruiken, per paar en per bepaling: gelijkluidend, bewerkt of eigen."

PAIRS = ("paar", "paren")
TWO = "{one} en {other}"
SHARING = "{one} en {other} hebben {pairs} bepalingen met grotendeels dezelfde woorden."
NONE_SHARING = "Geen twee teksten delen de woorden van een bepaling."
OWN_WORDS_ONE = "{institutions} gebruikt eigen woorden."
OWN_WORDS_MANY = "{institutions} gebruiken eigen woorden."
NO_DIRECTION = Markup(
    "<strong>Dezelfde woorden zeggen niets over wie van wie overnam.</strong> Twee scholen kunnen ook allebei "
    "hetzelfde voorbeeld hebben gebruikt."
)

PICTURE = "In één beeld"
PICTURE_TITLE = "Gedeelde woorden tussen teksten"
PICTURE_PAIR = "{one} en {other}: {pairs} bepalingen."
PICTURE_EMPTY = "Er zijn geen gedeelde woorden."
PICTURE_APART = "Zonder lijn: {institutions}."
PICTURE_CAPTION = (
    "Een boog verbindt twee teksten die woorden delen; het getal is hoeveel paren bepalingen. Hoe meer, hoe dikker. "
    "Zonder boog: geen bepaling deelt de helft van haar woorden met een andere tekst."
)

PER_PROVISION = "Bepaling voor bepaling"
STRIPS = "Elk balkje is een bepaling, in de volgorde van de tekst. Kies een balkje om de bepaling te lezen."
IDENTICAL = "gelijkluidend: dezelfde woorden als een andere tekst, namen en leestekens daargelaten"
TABLE_PER_TEXT = "Tabel per tekst"
TEXT, PROVISIONS = shared.TEXT, "Bepalingen"

PER_PAIR = "Per paar"
TABLE_PER_PAIR = "Tabel per paar"
PAIR, PROVISIONS_OF = "Paar", "Bepalingen van"

TABLE_OF_PAIR = "Tabel van {one} en {other}"
FAMILY, SHARED_WORDS, DIFFERENCE = "Familie", "Gedeelde woorden", "Verschil"
SIDE_BY_SIDE = "naast elkaar"

HOW_COUNTED = (
    "Hoe is dit geteld? Van elke bepaling is gezocht naar de bepaling in elke andere tekst die de meeste woorden "
    "deelt, in dezelfde volgorde. Namen van scholen tellen niet mee, en bepalingen van minder dan vier woorden ook "
    "niet."
)

SHARED_WITH = "{state}, {percent}% van de woorden gelijk met {institution}, {place}"
