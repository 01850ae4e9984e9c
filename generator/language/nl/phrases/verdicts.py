"""What a statement comes to for a reader, in words: made of its force, its certainty and what it makes depend on.

``{act}`` is what is done, ``{when}`` on which occasion, ``{who}`` whom it binds, ``{whom}`` whom it touches,
``{school}`` who of the school acts, ``{terms}`` on what it depends.
"""

# To the reader it binds, or to everyone.
OWN = {
    "forbid": "Mag niet{when}: {act}",
    "permit": "Mag{when}: {act}",
    "permit-if": "Mag, {terms}{when}: {act}",
    "permit-unless": "Mag niet, {terms}{when}: {act}",
    "permit-only": "Mag alleen {terms}{when}: {act}",
    "oblige": "Moet{when}: {act}",
    "advise": "Advies{when}: {act}",
    "state": "Uitgangspunt{when}: {act}",
    "define": "Uitleg: {act}",
    "inform": "Informatie{when}: {act}",
}

# To the reader it binds, who asks whether something is allowed.
PERMISSION = {
    "forbid": "Nee, niet{when}: {act}",
    "permit": "Ja{when}: {act}",
    "permit-if": "Ja, {terms}{when}: {act}",
    "permit-unless": "Nee, {terms}{when}: {act}",
    "permit-only": "Alleen {terms}{when}: {act}",
}

# Of others, to the reader whom it touches.
OTHERS = {
    "forbid": "{who} mogen niet{when}: {act}",
    "permit": "{who} mogen{when}: {act}",
    "permit-if": "{who} mogen, {terms}{when}: {act}",
    "permit-unless": "{who} mogen niet, {terms}{when}: {act}",
    "permit-only": "{who} mogen alleen {terms}{when}: {act}",
    "oblige": "{who} moeten{when}: {act}",
    "advise": "Advies aan {who}{when}: {act}",
    "state": "Uitgangspunt voor {who}{when}: {act}",
}

# Of the school itself, by the name that the text gives it there: the board, the head, the foundation. What it says of
# itself is no promise and no duty, unless its words are those of one.
SCHOOL = {
    "forbid": "{school} mag niet{when}: {act}",
    "permit": "{school} mag{when}: {act}",
    "permit-if": "{school} mag, {terms}{when}: {act}",
    "permit-unless": "{school} mag niet, {terms}{when}: {act}",
    "permit-only": "{school} mag alleen {terms}{when}: {act}",
    "oblige": "{school} moet{when}: {act}",
    "course": "{school} doet dit{when}: {act}",
    "advise": "Advies aan {school}{when}: {act}",
    "state": "Uitgangspunt van {school}{when}: {act}",
    "inform": "{school} doet dit{when}: {act}",
}
THE_SCHOOL = "de school"
NAMED, NEUTER_NAMED = "de {label}", "het {label}"
NEUTER = ("bestuur", "team", "bureau")
"""How the names end that take the other article."""

# By whether a text says that a consequence will or may follow: without a name, of others, of the school.
SANCTION = {"will": "Gebeurt{when}: {act}", "may": "Kan gebeuren{when}: {act}", None: "Gevolg{when}: {act}"}
SANCTION_OTHERS = {
    "will": "Gebeurt bij {whom}{when}: {act}",
    "may": "Kan gebeuren bij {whom}{when}: {act}",
    None: "Gevolg voor {whom}{when}: {act}",
}
SANCTION_SCHOOL = {
    "will": "{school} zal{when}: {act}",
    "may": "{school} kan{when}: {act}",
    None: "{school} doet dit{when}: {act}",
}

DECISION = {True: "{deciders} beslist{when}: {act}", False: "Door {deciders}{when}: {act}"}
"""To the question who decides, by whether the text says that they do, or only that they act."""
OCCASION = " ({quotes})"
OCCASION_QUOTE = "“{quote}”"
OCCASION_UNTOLD = " (in een geval dat de tekst noemt)"
"""When it holds: in the words of the text, or where these are too long for a sentence only that it does not always."""
SETTING = "{verdict} (kop: {settings})"
"""Of what stands under a heading that says when or where."""
ONLY_HEADING = "{verdict} (dat zegt alleen de kop)"
GRAVEST = "{verdict} (zwaarst genoemd: {measure})"
AGE = "{verdict}, “{age}”"
AGED = "{who} bij “{age}”"
"""Of whose consent counts at an age."""

CONSENT = "toestemming van {who}"
CONSENT_OF_WHOM = "toestemming (van wie, zegt de tekst niet)"
CONSENT_POINTED = "toestemming (van wie, staat in de tekst)"
CONSENT_ASIDE = "{verdict} ({consent})"
CONSENT_LIFTS = "{verdict}, tenzij met {consent}"
QUOTED = "{sign}: “{quote}”"
"""Of a statement that nobody has named yet."""
JOINED = {True: "en", False: "of", None: "en/of"}
EITHER = " of "
"""Whether all consent, one of them, or the text leaves that open."""
IF_CONSENT = "mits {consent}"
ONLY_CONSENT = "met {consent}"
UNLESS_CONSENT = "tenzij met {consent}"
IF_MORE = "{terms}, en nog {count}"
MORE = ("een voorwaarde", "andere voorwaarden")
MORE_EXCEPTIONS = ("een uitzondering", "andere uitzonderingen")
IF = ("onder een voorwaarde", "onder voorwaarden")
UNLESS = ("met een uitzondering", "met uitzonderingen")
IN_WORDS = "{counted} ({quotes})"
