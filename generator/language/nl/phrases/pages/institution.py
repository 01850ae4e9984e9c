"""An institution."""

from generator.language.nl.phrases.pages import own_differences

TITLE = "{institution}: instelling"
DESCRIPTION = "{institution}: scholen, protocol sociale media, versies en rollen."

KIND = "Soort instelling"
WEBSITE = "Website"
UNNAMED_SCHOOLS = "niet bij naam genoemd"
"""Where the texts were read; else that is not recorded."""

AT_SCHOOL = "Wat geldt voor jou op {school}?"
AT_A_SCHOOL_OF = "Wat geldt voor jou op een school van {institution}?"

HOLDS_FOR = "Geldt voor {schools}."

OWN_DIFFERENCES = own_differences.LINK
COMPARE = "Vergelijk met een ander"
COMPARE_WITH = "Vergelijk met {other}"
COMPARE_OWN = "Vergelijk “{own}” met {other}"
"""Of an institution with several protocols: of which."""
NEAR = "Teksten die in hun woorden op die van {institution} lijken:"
BESIDE = "naast elkaar"
FILES = "Gegevens"
FILES_MORE = "Wat erin staat"
ANY_TWO = "Zet twee teksten of versies naast elkaar"
TABLE_NEAR = "In de tabel, naast de teksten die er het meest op lijken"
TABLE_KIND = "In de tabel, naast teksten van hetzelfde soort instelling"
