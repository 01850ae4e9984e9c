"""All roles."""

DESCRIPTION = "Regels voor leerlingen, studenten, medewerkers, ouders en anderen."

INTRO = "Voor wie geldt een bepaling? Kies een rol om alle scholen naast elkaar te zien, of kies meteen je school."
IN_NEWEST = "{provisions} in de nieuwste teksten"
