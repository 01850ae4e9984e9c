"""All schools and institutions."""

TITLE = "Scholen en instellingen"
DESCRIPTION = "Alle scholen en instellingen met hun protocol sociale media."

INTRO = "Een instelling stelt het protocol vast; het kan voor één of voor meer scholen gelden."
ALL_SCHOOLS = "Alle scholen van deze instelling"
APPLIES_TO = "Wat geldt voor …"
WHOLE_TEXT = "Lees de hele tekst"
