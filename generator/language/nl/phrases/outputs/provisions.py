"""The fields of ``data/provisions.json``."""

ABOUT = "Alle bepalingen van alle versies, met rollen, normen en onderwerpen"
TITLE = "provisions.json: alle bepalingen van alle versies, in leesvolgorde"

FIELDS = {
    "id": "vast adres van de bepaling",
    "institution": "id van de instelling",
    "schools": "id’s van de scholen waarvoor de tekst geldt; leeg als de tekst er geen noemt",
    "protocol": "id van het protocol",
    "version": "id van de versie: een datum, of v1, v2 … als de tekst geen datum heeft",
    "in_force": "of dit de nieuwste tekst is die wij kennen",
    "section": "het onderdeel: gedrukte letter of nummer (marker) en kop (heading)",
    "parent": "vast adres van het artikel waar een onderdeel onder valt",
    "eid": "plaats in deze versie",
    "wid": "identiteit over versies heen",
    "kind": "paragraph (alinea), article (artikel) of item (punt)",
    "num": "nummer zoals gedrukt",
    "heading": "kop zoals gedrukt",
    "text": "de woorden van de tekst; null bij een artikel dat alleen uit punten bestaat",
    "cuts": "plaatsen in de tekst (aantal tekens ervoor) waar de bron iets anders afdrukt, zoals een paginanummer",
    "footnotes": "voetnoten bij deze woorden of bij wat erboven staat: teken (mark), woorden (text), regels (lines)",
    "summary": "één zin in gewone taal, door ons geschreven",
    "lines": "regels in het bronbestand",
    "roles": "voor wie de bepaling geldt",
    "roles_basis": "hoe wij dat weten",
    "norms": "wat de bepaling doet, het voornaamste eerst",
    "context": "omstandigheid waartoe de bepaling zich beperkt",
    "topics": "onderwerpen, het voornaamste eerst",
    "taken_over": "vast adres van de bepaling met dezelfde woorden waarvan de indeling is overgenomen; anders null",
    "state": "reviewed (volgens het gegevensbestand beoordeeld) of suggested (voorgesteld door een programma)",
    "reviewed_sha": "vingerafdruk van alles wat beoordeeld is: woorden, koppen erboven, indeling en summary",
    "reviewed_by": "wie of wat de indeling beoordeelde, volgens het gegevensbestand; null als dat daar niet staat",
    "confirmed_by": "de instelling als die volgens het gegevensbestand de indeling bevestigde; anders null",
    "doubt": "waar een andere lezer anders zou kunnen kiezen",
}
SECTION_EID = "plaats van het onderdeel in deze versie"
SECTION_MARKER = "letter of nummer zoals gedrukt"
SECTION_HEADING = FIELDS["heading"]
FOOTNOTE_MARK = "teken van de voetnoot zonder haakjes; null als zij er geen heeft"
FOOTNOTE_TEXT = "de woorden van de voetnoot"
FOOTNOTE_LINES = FIELDS["lines"]
