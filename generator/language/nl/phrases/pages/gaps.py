"""Where a text leaves a role without a rule and others do not."""

from markupsafe import Markup

from generator.language.nl.numbers import plural

TITLE = "Hiaten: {place}, {role}"
DESCRIPTION = "Waarover de tekst van {place} niets zegt dat {role} aangaat, en wat anderen schrijven."
FURTHER_DESCRIPTION = "Waar {place} niets regelt voor {role} en andere teksten wel: {names}."

HEADING = "Waarover zegt de tekst van {place} niets dat {role} aangaat?"
INTRO = (
    "Voor wie aan een protocol schrijft: onderwerpen die hier niet geregeld zijn voor deze rol, en de woorden die "
    "andere instellingen gebruiken. Zwijgen kan een keuze zijn; dit is geen rapportcijfer."
)

HERE = "Hier:"
SILENT_HERE = "Hier niets voor {role}, elders wel"
REGULATED_BY = "genoemd door {count} van {others}"
REGULATED_BY_NONE = "door geen van {others} genoemd voor deze rol"
NO_OTHERS = "met geen andere tekst te vergelijken"
NO_GAPS = "Er is geen ander onderwerp dat een andere tekst voor {role} regelt en deze niet."

OTHERS = ("andere tekst", "andere teksten")

EXAMPLES = (
    "Bij elk onderwerp staan een of meer voorbeelden: eerst uit teksten die in hun woorden op deze lijken, dan uit die "
    "van instellingen van dezelfde soort, dan uit de teksten die op deze site op deze volgen."
)
SPREAD = "Zoveel teksten zeggen dit, één tekst soms meer dan één ervan: {counts}."
ALIKE = "zo, of bijna zo, ook in {texts}"
AND_MORE = "en nog {statements}"

EXPECTED = "Wat een protocol van nu zou regelen, en deze tekst niet"
EXPECTED_ABOUT = (
    "Van deze onderwerpen zegt een openbare bron dat scholen er iets over regelen. De bron bindt deze school niet "
    "altijd."
)
EXPECTED_SAYS = Markup('{says} Bron: <a href="{url}">{source}</a>.')
NONE_EXPECTED = "Over elk onderwerp waarvan wij zo’n bron kennen, zegt deze tekst iets dat {role} aangaat."

ONLY_HERE = "Alleen hier geregeld"
OR_ELSEWHERE = "bij {texts} kan een document dat niet op deze site staat er wel iets over zeggen"
NOT_ALONE = (
    "Elk onderwerp dat deze tekst voor {role} regelt en dat te vergelijken is, regelt minstens één andere tekst ook."
)
NOT_COMPARABLE = "Dat is niet te zeggen: geen andere tekst zegt iets dat {role} aangaat."
UNSHARED = "Ook geregeld, maar met geen andere tekst te vergelijken:"


def compared(others: int, role: str) -> str:
    """Return with how many texts a text is compared: those that say anything to or about the role."""
    if not others:
        return f"Geen andere tekst op deze site zegt iets dat {role} aangaat. Er valt dus niets te vergelijken."
    return (
        f"Vergeleken met {plural(others, *OTHERS)} die iets {'zegt' if others == 1 else 'zeggen'} dat {role} aangaat."
    )
