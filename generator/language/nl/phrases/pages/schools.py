"""All schools and institutions."""

TITLE = "Scholen en instellingen"
DESCRIPTION = "Alle scholen en instellingen met hun protocol sociale media."

PART_DESCRIPTION = "Scholen en instellingen met een protocol sociale media, op naam: {names}."

INTRO = "Een instelling stelt het protocol vast; het kan voor één of voor meer scholen gelden."
ALL_SCHOOLS = "Alle scholen van deze instelling"
APPLIES_TO = "Wat geldt voor …"
WHOLE_TEXT = "Lees de hele tekst"
WHOLE_TEXT_OF = "Lees de hele tekst van “{title}”"
"""Of an institution with several protocols."""

INTRO_MANY = "{institutions} met samen {schools}."
FIND = "Zoek een school of instelling op naam"
INSTITUTIONS = ("instelling", "instellingen")
SCHOOLS = ("school", "scholen")
LETTERS = "Op beginletter"
PARTS = "Alle namen, in delen"
NO_LETTER = "0–9"
NO_LETTER_ID = "overige"
LETTER_ANCHOR = "letter-{letter}"
WHICH = "De namen {names}."
BACK = "Alle scholen en instellingen"
OF_INSTITUTION = "instelling"
WITH_SCHOOLS = "instelling, {schools}"
