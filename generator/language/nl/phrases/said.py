"""What is said of a statement: what it comes to, and what each part of its words is."""

VERDICT = {
    None: "{sign}",
    "will": "{sign}: volgt",
    "may": "{sign}: kan volgen",
}
"""By whether the text says that a consequence will or may follow."""

CONDITIONS = {
    "consent": "toestemming",
    "purpose": "waarvoor",
    "content": "inhoud",
    "place-time": "waar en wanneer",
    "age": "leeftijd",
    "doubt": "bij twijfel",
    "manner": "hoe",
    "trigger": "als dit gebeurt",
    "other": "voorwaarde",
}
EXCEPTION = "uitzondering"
DECIDED_BY = "wie beslist of handelt"
REPORT_TO = "bij wie je moet zijn"
DEADLINE = "termijn"
AGE = "leeftijd"
CONSEQUENCE = "gevolg"
REFERS_TO = "verwijst naar"

CONSENT_OF = {
    True: "van allen",
    False: "van een van hen",
    None: "of allen dat moeten geven, laat de tekst open",
}
CONSENT_OF_WHOM = "van wie, zegt de tekst niet"
CONSENT_POINTED = "van wie, staat in deze woorden"
"""Where the words point at somebody ("zonder hun toestemming") and nobody recorded whom."""

HEADING = "kop ‘{section}’"
HEADING_OF = "{place}, kop"
UNDER = "onder ‘{heading}’"
OMITTED = "[…]"
BINDS = "Bindt {roles}"
AFFECTS = "Raakt {roles}"
BINDS_NOBODY = "Bindt niemand in het bijzonder"
DOUBT = "Anders te lezen"
