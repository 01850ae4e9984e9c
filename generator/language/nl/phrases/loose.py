"""What a text that belongs to no protocol goes by in the locators of its provisions."""

NAMELESS = "tekst"
FILE = "bestand"
