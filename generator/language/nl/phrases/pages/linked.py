"""What is said of a page to machines, beside what it says itself."""

DATASET = "Protocollen sociale media van scholen"
CONDITIONS = "De teksten zelf blijven van de instellingen."
PROTOCOL_VERSION = "{title} ({version})"
