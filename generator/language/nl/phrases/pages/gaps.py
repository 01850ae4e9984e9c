"""Where a text is silent to a role and others are not."""

TITLE = "Hiaten: {place}, {role}"
DESCRIPTION = "Waarover {place} zwijgt tegen {role}, en wat anderen schrijven."

HEADING = "{place}: waarover zwijgt de tekst tegen {role}?"
INTRO = (
    "Voor wie aan een protocol schrijft: onderwerpen die hier niet geregeld zijn voor deze rol, en de woorden die "
    "andere instellingen gebruiken. Zwijgen kan een keuze zijn; dit is geen rapportcijfer."
)

SILENT_HERE = "Hier niet geregeld, elders wel"
REGULATED_BY = "geregeld door {count} van {others}"
NO_GAPS = "Over elk onderwerp dat een andere tekst voor {role} regelt, zegt deze tekst ook iets."

OTHERS = ("andere tekst", "andere teksten")

ONLY_HERE = "Alleen hier geregeld"
REGULATED_BY_NONE = "door geen van {others} geregeld voor deze rol"
NOT_ALONE = "Elk onderwerp dat deze tekst voor {role} regelt, regelt minstens één andere tekst ook."
