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

SUGGESTED_WHOLE = "voorgesteld"
SUGGESTED_PART = "deels voorgesteld"
"""Behind the name of a text of which the labels were not, or not all, reviewed."""
SUGGESTED_NOTE = (
    "Van {text} zijn {reviewed} van {provisions} beoordeeld. De indeling van de rest is voorgesteld "
    "door een programma of overgenomen van dezelfde woorden elders, en door niemand gelezen: wat die tekst volgens "
    "deze pagina regelt of niet regelt, kan anders zijn."
)
SUGGESTED_NOTES = (
    "Van deze teksten is niet alles beoordeeld: {texts}. De indeling van de rest is voorgesteld door een programma of "
    "overgenomen van dezelfde woorden elders, en door niemand gelezen: wat die teksten volgens deze pagina regelen of "
    "niet regelen, kan anders zijn."
)
"""The same of more than one text."""
SUGGESTED_OF = "{text} ({reviewed} van {provisions})"
TEXT_OF = "de tekst van {institution}"
TEXT_TITLED = "“{title}” van {institution}"
"""A text of an institution that has several."""
TEXT_VERSION = "{text}, {version}"
SUGGESTED_MANY = (
    "Van {count} van de {texts} teksten is de indeling niet of niet helemaal beoordeeld, maar voorgesteld door een "
    "programma of overgenomen van dezelfde woorden elders: wat zij volgens deze pagina regelen of niet regelen, en hoe "
    "vaak dat geteld is, kan anders zijn."
)
