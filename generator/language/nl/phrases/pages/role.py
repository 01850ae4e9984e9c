"""A role across all schools."""

TITLE = "{role}: regels per school"
DESCRIPTION = "Wat de protocollen zeggen tegen {role}: per vraag en per instelling, woordelijk."

HEADING = "{role}: wat zeggen de scholen?"
INTRO = "{definition} Hieronder staan alleen woorden uit de teksten zelf, per vraag en per instelling."
ONLY_YOUR_SCHOOL = "Alleen jouw school?"
QUESTIONS = "De vragen"
HOW_TO_READ = "Bindt jou, raakt jou, of in het algemeen?"

INTRO_MANY = "{definition} Hieronder staat per vraag hoeveel teksten wat zeggen, en in welke woorden de meeste."
HOW_COUNTED = (
    "Een getal telt teksten. Onder elk onderwerp staan de formuleringen die de meeste teksten hebben; alle woorden "
    "staan bij het onderwerp, en per school bij die school."
)
COUNTED = "{standing}: {count}"
IN_TEXTS = "In {texts}, zoals"
PLACES = "Alle scholen, op naam"
PART_DESCRIPTION = "Wat de protocollen zeggen tegen {role}: de scholen van {names}."
WHICH = "De scholen van {names}, met het aantal onderwerpen waarover hun tekst deze rol iets zegt."
FURTHER_DESCRIPTION = "Wat de protocollen zeggen tegen {role}: {names}."
BACK = "Terug naar de rol, met alle teksten geteld"
