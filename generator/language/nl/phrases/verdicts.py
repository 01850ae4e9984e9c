"""What a statement comes to for a reader, in words: made of its force, its certainty and what it makes depend on.

``{act}`` is what is done, ``{who}`` whom it binds, ``{whom}`` whom it touches, ``{terms}`` on what it depends.
"""

# To the reader it binds, or to everyone.
OWN = {
    "forbid": "Mag niet: {act}",
    "permit": "Mag: {act}",
    "permit-if": "Mag, {terms}: {act}",
    "permit-unless": "Mag niet, {terms}: {act}",
    "permit-only": "Mag alleen {terms}: {act}",
    "oblige": "Moet: {act}",
    "advise": "Advies: {act}",
    "state": "Uitgangspunt: {act}",
    "define": "Uitleg: {act}",
    "inform": "Informatie: {act}",
}

# To the reader it binds, who asks whether something is allowed.
PERMISSION = {
    "forbid": "Nee, niet: {act}",
    "permit": "Ja: {act}",
    "permit-if": "Ja, {terms}: {act}",
    "permit-unless": "Nee, {terms}: {act}",
    "permit-only": "Alleen {terms}: {act}",
}

# Of others, to the reader whom it touches.
OTHERS = {
    "forbid": "{who} mogen niet: {act}",
    "permit": "{who} mogen: {act}",
    "permit-if": "{who} mogen, {terms}: {act}",
    "permit-unless": "{who} mogen niet, {terms}: {act}",
    "permit-only": "{who} mogen alleen {terms}: {act}",
    "oblige": "{who} moeten: {act}",
    "advise": "Advies aan {who}: {act}",
    "state": "Uitgangspunt voor {who}: {act}",
}

# Of the school itself. What it is said to do is its promise; where a text names who decides it is how things go.
SCHOOL = {
    "forbid": "De school mag niet: {act}",
    "permit": "De school mag: {act}",
    "permit-if": "De school mag, {terms}: {act}",
    "permit-unless": "De school mag niet, {terms}: {act}",
    "permit-only": "De school mag alleen {terms}: {act}",
    "oblige": "De school belooft: {act}",
    "course": "De school doet dit: {act}",
    "advise": "Advies aan de school: {act}",
    "state": "Uitgangspunt van de school: {act}",
    "inform": "De school doet dit: {act}",
}

# By whether a text says that a consequence will or may follow: without a name, of others, of the school.
SANCTION = {"will": "Gebeurt: {act}", "may": "Kan gebeuren: {act}", None: "Gevolg: {act}"}
SANCTION_OTHERS = {
    "will": "Gebeurt bij {whom}: {act}",
    "may": "Kan gebeuren bij {whom}: {act}",
    None: "Gevolg voor {whom}: {act}",
}
SANCTION_SCHOOL = {"will": "De school zal: {act}", "may": "De school kan: {act}", None: "De school doet dit: {act}"}

DECISION = {True: "{deciders} beslist: {act}", False: "Door {deciders}: {act}"}
"""To the question who decides, by whether the text says that they do, or only that they act."""
GRAVEST = "{verdict} (zwaarst genoemd: {measure})"
AGE = "{verdict}, “{age}”"
AGED = "{who} bij “{age}”"
"""Of whose consent counts at an age."""

CONSENT = "toestemming van {who}"
CONSENT_OF_WHOM = "toestemming (van wie, zegt de tekst niet)"
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
IN_WORDS = "{counted} (“{quote}”)"
