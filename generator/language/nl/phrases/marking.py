"""What is said of a norm, a role or a text in one word or sentence, on every page that shows it."""

from generator.language.nl.phrases import said

ROLES_BASIS = {
    "printed": "staat in de bepaling",
    "inherited": "volgt uit de kop erboven",
    "defined": "wordt hier omschreven",
    "generic": "algemeen woord, geldt voor deze groepen",
    "none": "niemand in het bijzonder",
}

ASPECT = {
    "force": "wat mag of moet",
    "consent": "wie toestemming geeft",
    "condition": "op welke voorwaarde",
    "exception": "met welke uitzondering",
    "decided-by": "wie beslist",
    "consequence": "wat erop volgt",
    "certainty": "zeker, of mogelijk",
    "scope": "waarvoor het geldt",
    "bound": "wie eraan gebonden is",
    "age": "welke leeftijd",
    "deadline": "welke termijn",
    "report-to": said.REPORT_TO,
    "other": "iets anders",
}
"""What two texts can differ in, the most consequential first."""

A_SCHOOL_OF = "een school van {institution}"
"""How an institution that names no schools reads after "van"."""

ALL_INSTITUTIONS = "Alle instellingen"
"""The feed on all of them."""
