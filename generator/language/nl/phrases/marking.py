"""What is said of a norm, a role or a text in one word or sentence, on every page that shows it."""

from generator.language.nl.phrases import said

ROLES_BASIS = {
    "printed": "staat in de bepaling",
    "inherited": "volgt uit de kop erboven",
    "defined": "wordt hier omschreven",
    "generic": "algemeen woord, geldt voor deze groepen",
    "none": "niemand in het bijzonder",
}

WEIGHT = {
    "opposite": "mag het, of mag het niet",
    "condition": "zonder of met voorwaarde",
    "demand": "verbieden, of iets vragen",
    "force": "eisen, of alleen uitspreken",
    "certainty": "zeker, of mogelijk",
}
"""How two norms differ."""
WEIGHT_EXPLAINED = {
    "opposite": "De ene tekst verbiedt wat de andere toestaat, soms onder voorwaarde.",
    "condition": "De ene tekst staat het zonder meer toe, de andere stelt een voorwaarde.",
    "demand": "De ene tekst verbiedt iets, de andere vraagt op hetzelfde punt iets te doen.",
    "force": "De ene tekst eist het, de andere spreekt het alleen uit of raadt het aan.",
    "certainty": "De ene tekst zegt dat het gevolg er komt, de andere dat het er kan komen.",
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
