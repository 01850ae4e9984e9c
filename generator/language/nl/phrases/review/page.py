"""The words of the page."""

TITLE = "Nakijken"
