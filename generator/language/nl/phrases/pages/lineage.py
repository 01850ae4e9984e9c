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

MORE_ROWS = "Nog {more}: allemaal naast elkaar"
TABLE_OF_PAIR = "Tabel van {one} en {other}"
FAMILY, SHARED_WORDS, DIFFERENCE = "Familie", "Gedeelde woorden", "Verschil"
SIDE_BY_SIDE = "naast elkaar"

HOW_COUNTED = (
    "Hoe is dit geteld? Van elke bepaling is gezocht naar de bepaling in elke andere tekst die de meeste woorden "
    "deelt, in dezelfde volgorde. Namen van scholen tellen niet mee, en bepalingen van minder dan vier woorden ook "
    "niet."
)

SHARED_WITH = "{state}, {percent}% van de woorden gelijk met {institution}, {place}"

ALL_PROVISIONS = (
    "De bepalingen van {texts}: {identical} staan woordelijk ook in een andere tekst, {adapted} keren bewerkt terug en "
    "{own} hebben eigen woorden."
)
SPREAD = "Hoeveel van een tekst keert elders terug?"
SHARE_HEAD, TEXTS_HEAD = "Deel van de bepalingen", "Teksten"
STRETCHES = ("niets", "tot een kwart", "een kwart tot de helft", "de helft tot driekwart", "meer dan driekwart")
COMMON = "De bepalingen die in de meeste teksten staan"
COMMON_ABOUT = (
    "Van elke formulering staat hier één bepaling, zoals één instelling haar schrijft. De andere teksten hebben "
    "dezelfde woorden, of minstens {percent}% ervan."
)
IN_TEXTS = "In {texts}"
SHOWN_OF = "Zoals bij"
NONE_COMMON = "Geen bepaling staat in meer dan één tekst."
PARTS = "Tekst voor tekst"
PARTS_ABOUT = "Per tekst: hoeveel bepalingen terugkeren, en welke andere tekst er het meest op lijkt."
PART_DESCRIPTION = "Hoeveel bepalingen van {names} in andere teksten terugkeren."
WHICH = "De bepalingen van {names}."
BACK = "Alle teksten samen"
NEAREST = "Lijkt het meest op"
NO_NEAREST = "geen andere tekst"
HOW_FOUND = (
    "Hoe is dit geteld? Van elke bepaling is gezocht naar de bepaling in een andere tekst die de meeste woorden deelt, "
    "in dezelfde volgorde, onder die welke met haar drie woorden achter elkaar gemeen hebben. Namen van scholen tellen "
    "niet mee, en bepalingen van minder dan vier woorden gelden als eigen woorden."
)
