"""What stands before a number inside a line that lost its line ends."""

NUMBERED = "Hoofdstuk|Bijlage|Paragraaf|Artikel|Stap|Ad"
CONTENTS = r"(?:Inhoud|Inhoudsopgave|INHOUD|INHOUDSOPGAVE)\s{0,2}:?\s{0,2}$"
REFERENCES = "artikel art. lid punt nr. nr en of t/m tot hoofdstuk paragraaf bijlage versie sub zie"
