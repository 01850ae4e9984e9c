"""What add says of a text that is to stand among the data."""

SAID = {
    "mend it": "herstel het",
    "this file holds no fields": "dit bestand bevat geen velden",
    "make room, or get leave to write there; nothing was changed": (
        "maak ruimte, of zorg dat je daar mag schrijven; er is niets gewijzigd"
    ),
    "something in this folder was changed meanwhile": "in deze map is intussen iets gewijzigd",
    "this is here already": "dit is er al",
    "nothing is to be added": "er is niets toe te voegen",
    "nothing is to be added: only its layout is another": "er is niets toe te voegen: alleen de opmaak is anders",
    "this is {}": "dit is {0}",
    "a file of the type '{}' is not offered: it could be taken for a page of the site": (
        "een bestand van het type '{0}' wordt niet aangeboden: het kan voor een pagina van de site worden gehouden"
    ),
    "leave it out: the file is still kept": "laat het weg: het bestand wordt toch bewaard",
    "this has the very words of {}": "dit heeft precies de woorden van {0}",
    "{}/ is here already, and this text is unlike it": "{0}/ is er al, en deze tekst lijkt er niet op",
    "{}/{} is here already, and this text is unlike it": "{0}/{1} is er al, en deze tekst lijkt er niet op",
    "write: --protocol {} where it is a new version of it; or give another id": (
        "schrijf: --protocol {0} als dit een nieuwe versie ervan is; of geef een ander id"
    ),
    "'{}' cannot stand in an address": "'{0}' kan niet in een adres staan",
    "use lower-case letters a-z, digits and single hyphens, at most {#} characters": (
        "gebruik kleine letters a-z, cijfers en losse koppeltekens, hooguit {0} tekens"
    ),
    "the text names no institution": "de tekst noemt geen instelling",
    "no id can be made of '{}'": "van '{0}' is geen id te maken",
    "the text does not tell what it is about": "de tekst zegt niet waarover hij gaat",
    "'{}' is a school that is here already: '{}'": "'{0}' is een school die er al is: '{1}'",
    "write: --school '{}'": "schrijf: --school '{0}'",
    "add what tells it apart": "voeg toe wat haar onderscheidt",
    "it has {}: give another id": "het heeft {0}: geef een ander id",
    "{}/{}@{} is here already": "{0}/{1}@{2} is er al",
    "leave --name out, or give the new institution another id": (
        "laat --name weg, of geef de nieuwe instelling een ander id"
    ),
    "the institution '{}' is called '{}', and here '{}'": "de instelling '{0}' heet '{1}', en hier '{2}'",
    "'{}' is an institution that is here already: '{}', with the id '{}'": (
        "'{0}' is een instelling die er al is: '{1}', met het id '{2}'"
    ),
    "write: --institution {}; or give a name that tells the two apart": (
        "schrijf: --institution {0}; of geef een naam die de twee onderscheidt"
    ),
    "add --yes, and say what is not proposed": "voeg --yes toe, en zeg wat niet wordt voorgesteld",
    "there is no terminal to ask on": "er is geen terminal om vragen op te stellen",
    "add: {}": "voeg toe: {0}",
    "leave one out": "laat er een weg",
    "this says that there are none, and some are named": "dit zegt dat er geen zijn, en er zijn er genoemd",
    "say something, or leave it out": "zeg iets, of laat het weg",
    "this is empty": "dit is leeg",
    "'{}' is no language that this speaks": "'{0}' is geen taal die dit spreekt",
    "'{}' is no day": "'{0}' is geen dag",
    "write it as 2026-01-31": "schrijf de dag als 2026-01-31",
    "answer the questions, or add --yes": "beantwoord de vragen, of voeg --yes toe",
    "the terminal was closed": "de terminal is gesloten",
    "{#} of {#} provisions are word for word as in {}; the coding of {#} of them came along": (
        "{0} van {1} bepalingen zijn woord voor woord als in {2}; van {3} daarvan kwamen de labels mee"
    ),
    "{}: {}, not reviewed yet": "{0}: {1:nl}, nog niet beoordeeld",
    "{} took over the coding of the same words in {}": "{0:nl}: labels overgenomen van dezelfde woorden in {1}",
    "protocol.yml no longer says what this makes binding, for the new text does not: {}": (
        "protocol.yml zegt niet meer wat dit bindend maakt, want de nieuwe tekst doet dat niet: {0}"
    ),
}
