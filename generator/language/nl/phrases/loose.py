"""What a draft says of a text by itself, and what a text goes by that belongs to no protocol."""

NAMELESS = "tekst"
FILE = "bestand"
DRAWN = "Een getekende lijn."
"""What an artefact is that no reason names: dashes or dots across the page."""
UNREAD = "Niet gelezen: deze bepaling is te lang om er uitspraken voor voor te stellen."
