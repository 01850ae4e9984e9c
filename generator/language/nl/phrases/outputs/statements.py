"""The fields of ``data/statements.json``."""

from generator.language.nl.phrases import marking
from generator.language.nl.phrases.outputs import provisions

ABOUT = "Wat elke bepaling zegt, uitspraak voor uitspraak: wie moet of mag wat, onder welke voorwaarde, met welk gevolg"
TITLE = "statements.json: alle uitspraken van alle versies, in leesvolgorde"

FIELDS = {
    "id": "vast adres van de bepaling of kop, met ~ en het nummer van de uitspraak daarin",
    "provision": "vast adres van de bepaling of kop waar de uitspraak in staat",
    "institution": provisions.FIELDS["institution"],
    "protocol": provisions.FIELDS["protocol"],
    "version": provisions.FIELDS["version"],
    "in_force": provisions.FIELDS["in_force"],
    "state": "reviewed (volgens het gegevensbestand beoordeeld) of suggested (voorgesteld door een programma, of "
    "overgenomen van dezelfde woorden elders)",
    "topics": provisions.FIELDS["topics"],
    "norm": "wat de uitspraak doet, in onze woordenlijst",
    "force": "wat de norm voor de vergelijking is: forbid, permit, permit-if, oblige, advise, sanction, define "
    "of state (ook wat alleen informeert; de norm zegt welke van de twee)",
    "binds": "rollen die moeten, mogen of niet mogen; leeg: niemand in het bijzonder",
    "affects": "rollen die het raakt zonder hen te binden",
    "quote": "de woorden van de tekst; … staat waar woorden zijn weggelaten",
    "act": "waar het om gaat, in hoogstens acht woorden van ons; null als die er niet zijn",
    "conditions": "wat zo moet zijn: soort, de woorden, en bij toestemming van wie",
    "exceptions": "wanneer het niet geldt: de woorden, en bij toestemming van wie",
    "decided_by": "wie beslist",
    "report_to": "wie je het meldt of om raad vraagt",
    "consequences": "wat er kan volgen",
    "certainty": "of een gevolg volgt (will) of kan volgen (may); null als de tekst dat niet zegt",
    "deadline": "de woorden die een termijn noemen; anders null",
    "age": "de woorden die een leeftijd noemen; anders null",
    "codes": "antwoorden op vragen van ons codeboek, per vraag, die niet uit de andere velden volgen",
}
KIND = "soort voorwaarde"
QUOTE = "de woorden van de tekst"
FROM = marking.ASPECT["consent"]
ALL = "of allen dat moeten (true) of een van hen (false); null als de tekst dat openlaat of maar één noemt"
ACTOR = "wie, in onze woordenlijst"
MEASURE = "welke maatregel, in onze woordenlijst"
