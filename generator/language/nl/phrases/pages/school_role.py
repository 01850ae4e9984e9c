"""What applies to one role at one place."""

from markupsafe import Markup

TITLE = "{role} van {place}"
DESCRIPTION = "Wat geldt op sociale media voor jou als {role} van {place}? Woordelijk."

HEADING = "Wat geldt voor jou als {role} van {place}?"
INTRO = Markup(
    "{statements} uit {texts}. Wat met een teken begint, zeggen wij in een paar woorden. Wat in schreefletters achter "
    "een streep staat, zijn de woorden van de tekst zelf; lees die altijd."
)
STATEMENTS = ("uitspraak die jou aangaat", "uitspraken die jou aangaan")

BRIEF = "In één minuut"
AND_MORE = "en nog {count}"
NO_ANSWER = ("vraag waarop deze tekst jou geen antwoord geeft", "vragen waarop deze tekst jou geen antwoord geeft")
NOT_FOUND_YET = ("vraag waarop nog niets is gevonden", "vragen waarop nog niets is gevonden")

SAME_WORDS = "In dezelfde woorden ook in"
AGAIN = "De woorden van de tekst staan hierboven al."
"""Printed in place of words that stand higher on the page."""
CLOSED = ("deelvraag kort beantwoord", "deelvragen kort beantwoord")
CLOSED_DIFFERS = "; hierin verschillen teksten"
DIFFERS = "hierin verschillen de teksten"

FURTHER = "Wat verder voor jou geldt"

SILENT = "Hier zegt de tekst jou niets over"
AWAITED = "Hierover is nog niets gevonden: de indeling van deze tekst is niet af"
SAID_ELSEWHERE = "Andere instellingen zeggen in hun tekst wel iets tegen {role} over:"
NOWHERE_SILENT = "Over elk onderwerp waarover een andere tekst iets tegen {role} zegt, zegt deze tekst ook iets."
GAPS = "Voor wie beleid schrijft: alle hiaten, met de woorden van anderen"
NOT_ALLOWED_BY_SILENCE = "Niet geregeld betekent niet: toegestaan. Vraag het je school als je twijfelt."
