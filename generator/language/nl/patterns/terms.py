"""Words that need explaining in a protocol, and the ways in which a text explains one."""

from __future__ import annotations

# Words for people, bodies and matters that one school uses otherwise than another: a text that uses them should say
# what it means by them. As regular expressions without groups that capture, read by Python and by the browser alike.
TERMS = (
    ("sociale media", "sociale? media"),
    ("medewerkers", "medewerkers?"),
    ("leraren", "leraren|leraar|docent(?:en)?"),
    ("leerlingen", "leerling(?:en)?"),
    ("studenten", "student(?:en)?"),
    ("ouders en verzorgers", "ouders?(?: ?/? ?verzorgers?)?"),
    ("betrokkenen", "betrokkenen?"),
    ("gebruikers", "gebruikers?"),
    ("directie", "directie(?:leden)?"),
    ("schoolleiding", "schoolleid(?:ing|ers?)"),
    ("leidinggevende", "leidinggevenden?"),
    ("bestuur", "(?:school)?bestuur(?:ders?)?|bevoegd gezag"),
    ("stichting", "stichting"),
    ("vertrouwelijke informatie", r"vertrouwelijke(?: of \w+)? informatie"),
    ("schoolgerelateerd", "school ?gerelateerde?"),
)

# The ways in which a text says what it means by a word; %s stands for the word.
DEFINING = (
    r"^(?:wat zijn |wat is )?(?:de |het )?(?:%s)[^:.]{0,25}:",
    r"\bonder (?:de |het |een )?(?:%s)\b[^.]{0,40}\b(?:verstaan|verstaat|vallen|valt)\b",
    r"\bmet (?:de |het |een )?(?:%s)\b[^.]{0,40}\b(?:bedoelen|bedoelt|bedoeld)\b",
    r"\b(?:%s)\b[^.,]{0,60}, dat wil zeggen\b",
    r"\b(?:%s) (?:is|zijn|vormen) (?:de |het |een )?verzamel",
)
