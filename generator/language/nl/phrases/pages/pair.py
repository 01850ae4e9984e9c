"""The page of two editions."""

from markupsafe import Markup

DESCRIPTION = (
    "{left} ({left_version}) en {right} ({right_version}) naast elkaar: wat gelijk is, wat verschilt en wat maar één "
    "tekst regelt."
)
FURTHER_DESCRIPTION = "{left} ({left_version}) en {right} ({right_version}) naast elkaar, deel {number} van {count}."

VERSION = "versie {name}"
BEFORE_VERSION = ("ongedateerd, ", "versie ")
"""What of the name of a version goes before ``VERSION`` is said."""

IDENTICAL_WITH = "{count} gelijkluidend met {name}"
ADAPTED = "{count} bewerkt"
OWN = "{count} over hetzelfde in eigen woorden"
ONLY = "{count} alleen {where} {name}"
SHARES = "{provisions} van {name}: {shares}"
OTHER_HAS = "{right} heeft er {count} die {left} niet heeft"

SIDE = Markup('{side}: <a href="{path}">{institution}, {title}</a> ({version})')
HOW_TO_READ = (
    "Elke bepaling staat naast de bepaling van de ander die er het best bij past. Past er niets bij, dan staat dat er."
)

WHAT_CHANGED = "Alles wat er veranderde"

PART_ANCHOR = "deel-{eid}"
EVERY_PROVISION = "alle bepalingen"
NOT_IN = "Staat niet in {name}"
NO_COUNTERPART = "Geen bepaling die hiermee overeenkomt bij {name}"
EQUAL_WORDS = "{state}, {percent}% van de woorden gelijk"

TOPIC = "‘{topic}’"
REASONS = {
    "identity": "dezelfde bepaling in een andere versie",
    "topic": "allebei over {topics}",
    "touching": "de een over {topics}, de ander noemt het ook",
    "wording": "grotendeels dezelfde woorden",
    "number": "hetzelfde nummer",
    "roles": "(deels) voor dezelfde mensen",
}

FURTHER = "Verder"
TWO_OTHERS = "Kies twee andere teksten"
