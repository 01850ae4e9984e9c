"""Where the texts of one institution answer otherwise than others."""

from markupsafe import Markup

from generator.language.nl.phrases.pages import differences, school_role

TITLE = "Waarin verschilt het protocol van {institution} van dat van andere scholen?"
DESCRIPTION = "{institution}: waar de tekst iets anders antwoordt dan andere scholen, in één minuut en woordelijk."
INTRO = (
    "Vragen waarop de tekst van {institution} iets anders antwoordt dan een andere tekst op deze site. Bovenaan staat "
    "wat geen andere tekst antwoordt: eerst wat mag of moet, dan wie toestemming geeft, wie beslist en wat erop volgt."
)
MORE = "Nog {differences}"
COUNTS = differences.COUNTS
LINK = "Waarin verschilt deze tekst?"
IN_ONE_MINUTE = school_role.BRIEF
HERE = Markup("<strong>Hier:</strong> {words}.")
ONLY_HERE = Markup("<strong>Alleen hier:</strong> {words}.")
OTHERWISE = Markup("<strong>Anders:</strong> {camps}.")
ALIKE = "Hetzelfde antwoord: {names}."
WHOLE_TOPIC = differences.WHOLE_TOPIC
ALL_TEXTS = "Alle teksten bij deze vraag"
NONE = "Wij vonden geen vraag waarop deze tekst een ander antwoord geeft dan een andere tekst."
SILENT = "Andere teksten verschillen hierin, en deze tekst geeft geen antwoord"
ALL_TITLE = differences.TITLE
ALL = "Alle verschillen, met de woorden van alle teksten"
