"""What applies to one role at one place."""

from markupsafe import Markup

TITLE = "{role} van {place}"
DESCRIPTION = "Wat geldt op sociale media voor jou als {role} van {place}? Woordelijk."

HEADING = "Wat geldt voor jou als {role} van {place}?"
INTRO = Markup(
    "{provisions} uit {texts}. Wat hieronder in schreefletters achter een streep staat, zijn de woorden van de "
    "tekst zelf."
)

BRIEF = "In één minuut"
READ_ON = "lees verder"
AND_MORE = "en nog {count}"

SEE_ALSO = Markup("Zie ook: {places}.")
SEE_THOUGH = Markup("Hierover gaat geen bepaling rechtstreeks. Zie wel: {places}.")
FURTHER = "Wat verder voor jou geldt"

SILENT = "Hier zegt de tekst niets over"
AWAITED = "Hierover is nog niets gevonden: de indeling van deze tekst is niet af"
FOR_OTHERS = Markup("Wel geregeld voor anderen: {places}.")
SAID_ELSEWHERE = "Andere instellingen zeggen in hun tekst wel iets tegen {role} over:"
NOWHERE_SILENT = "Over elk onderwerp waarover een andere tekst iets tegen {role} zegt, zegt deze tekst ook iets."
GAPS = "Voor wie beleid schrijft: alle hiaten, met de woorden van anderen"
NOT_ALLOWED_BY_SILENCE = "Niet geregeld betekent niet: toegestaan. Vraag het je school als je twijfelt."
