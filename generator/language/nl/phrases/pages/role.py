"""A role across all schools."""

TITLE = "{role}: regels per school"
DESCRIPTION = "Wat de protocollen zeggen tegen {role}: per vraag en per instelling, woordelijk."

HEADING = "{role}: wat zeggen de scholen?"
INTRO = "{definition} Hieronder staan alleen woorden uit de teksten zelf, per vraag en per instelling."
ONLY_YOUR_SCHOOL = "Alleen jouw school?"
QUESTIONS = "De vragen"
HOW_TO_READ = "Bindt jou, raakt jou, of in het algemeen?"
