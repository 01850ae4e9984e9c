"""What is said of rules that changed, or may have, between two versions."""

from generator.language.nl.phrases import answering, marking

ASPECT = {
    "force": "wat de regel doet",
    "binds": "wie de regel bindt",
    "consent": marking.ASPECT["consent"],
    "condition": "onder welke voorwaarde",
    "exception": "wanneer het niet geldt",
    "decided-by": "wie beslist",
    "report-to": "aan wie je meldt",
    "deadline": "binnen welke termijn",
    "age": "welke leeftijd",
    "consequence": marking.ASPECT["consequence"],
    "certainty": "of het gevolg zeker is",
    "answer": "antwoord op een vraag",
    "words": "de woorden van de regel",
    "affects": "wie de regel raakt",
    "wording": "hoe de regel het zegt",
    "topic": "onderwerp in de tabel",
    "reference": "waar de regel naar verwijst",
    "name": "wie of wat met een andere naam bedoeld is",
    "around": "wat om de regel heen staat",
}
MEANING = "wat een woord omvat"
"""Of a definition that is worded otherwise."""
MEANINGS = ("begrip", "begrippen")
"""How several of those are counted."""
CAME_MANY = ("een nieuwe regel", "nieuwe regels")
WENT_MANY = ("een vervallen regel", "vervallen regels")
BY_KIND = {
    "added": "nieuw",
    "removed": "vervallen",
    "split": "in delen",
    "merged": "samengevoegd",
    "moved": "op een andere plaats",
    "changed": "andere woorden",
    "renumbered": "een ander nummer",
}
"""What is known of a provision by its words only, or of one whose statements stayed."""

UNRULED_WORDS = "de woorden"
"""Of a thought or an explanation."""

NOT_SURE = "geen regel zeker gewijzigd"
POSSIBLE = "mogelijk anders: {doubts}"
DOUBT = "{aspect} ({places})"
IN_WHAT = "{head}: {points}"
MORE = "nog {points}"
POINTS = ("onderdeel", "onderdelen")
PLACES = ("plaats", "plaatsen")
SURELY = "Gewijzigd"
BECAME, EXTRA, WITHOUT = "werd", "erbij:", "weg:"
ANCHOR = "regel-{key}"
DECIDES = {True: "wie beslist over ‘{act}’", False: "door wie ‘{act}’"}
"""By whether the text says that somebody decides, or only that they act."""
BETWEEN_PLACES = " en "
NO_RULE_BY_WORDS = "naar de woorden geen regel gewijzigd"

CERTAINTY = {"will": "volgt", "may": "kan volgen"}
CONSENT_NAMED = "{actors} ({of})"
ANSWER = "{question} {answers}"
NO_ANSWER = "geen antwoord"
NOTHING = answering.SILENCE["unsaid"]

CAME, WENT = "nieuwe regel", "vervallen regel"
CAME_UNRULED, WENT_UNRULED = "nieuwe uitspraak", "vervallen uitspraak"
CHANGED, POSSIBLY, OTHERWISE = "gewijzigd", "mogelijk anders", "anders, maar geen regel"
AROUND_HEADING = "De kop is anders. Dat kan anders maken wat eronder staat."
AROUND = "In de woorden van de regels zelf veranderde niets. Wat erboven of eromheen staat wel."
SAME_WORDS = "De woorden zijn hier gelijk. Het verschil komt van een kop erboven, of van hoe de redactie het las."

BY_WORDS = (
    "Van {versions} is nog niet regel voor regel vastgelegd wat er staat. Of een regel wijzigde, is hier alleen aan de "
    "woorden te zien."
)
BOTH_BY_WORDS = (
    "Van deze teksten is nog niet regel voor regel vastgelegd wat er staat. Of een regel wijzigde, is hier alleen aan "
    "de woorden te zien."
)
PARTLY = (
    "Van {provisions} is nog niet regel voor regel vastgelegd wat er staat. Of daar een regel wijzigde, is alleen aan "
    "de woorden te zien."
)
OF_VERSION = "{provisions} van {version}"

HEADING = "De regels"
MEANS = (
    "Per regel: wat veranderde, in de woorden van beide teksten. ‘Mogelijk anders’ staat waar de woorden veranderden, "
    "maar de redactie beide keren hetzelfde las. Beoordeel dat zelf."
)
BESIDE = ("bepaling die anders is, maar geen regel verandert", "bepalingen die anders zijn, maar geen regel veranderen")
WAS, BECOMES = "was:", "wordt:"
QUOTED = "“{quote}”"
NAMED_QUOTE = "{who}: {quote}"
LINE = "{name} ({label}): {old} → {new}"
