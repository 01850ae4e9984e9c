"""The index of open data per institution, where there are too many texts for one file."""

from generator.language.nl.phrases import addresses

INDEX = f"{addresses.DATA}/{addresses.INSTITUTIONS}.json"
ARCHIVES = f"{addresses.DATA}/{addresses.ARCHIVES}/"
ABOUT = (
    "Wijzer naar de bestanden per instelling: de bepalingen, uitspraken, standen, afwijkingen en de matrix van één "
    "instelling, en alles samen in gecomprimeerde archieven van duizend instellingen"
)
TITLE = "Bestanden per instelling"
FILES = "Een bestand dat elke instelling heeft; de inhoud heeft de vorm van het schema."
FILE = "Hoe het bestand heet, in de map van elke instelling."
SCHEMA = "Waar het JSON Schema staat; leeg bij wat geen JSON is."
ID = "Het kenmerk van de instelling."
NAME = "Hoe de instelling heet."
PATH = "De map met haar bestanden, vanaf de voorpagina."
ARCHIVE = "Een archief (tar, met gzip gecomprimeerd) met de bestanden van ten hoogste duizend instellingen."
