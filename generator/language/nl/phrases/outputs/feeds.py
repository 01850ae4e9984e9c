"""The feeds of new versions."""

NAME = "{site}: {feed}"
LEFT_OUT = "Versies zonder datum staan niet in deze feed: wij verzinnen geen datum."
TITLE = "{institution}: {title} ({version})"
CONCEPT = "Concept, niet vastgesteld: {title}"
FIRST = "De eerste tekst van dit protocol die wij kennen."
