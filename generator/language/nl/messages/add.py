"""What add says of a text that is to stand among the data."""

SAID = {
    "mend it": "herstel het",
    "written in {}: {}": "geschreven in {0}: {1}",
    "go there: cd {}": "ga erheen: cd {0}",
    "add a text: protocolwijzer add {}": "voeg een tekst toe: protocolwijzer add {0}",
    "see the site: protocolwijzer build, protocolwijzer serve": (
        "bekijk de site: protocolwijzer build, daarna protocolwijzer serve"
    ),
    "this was begun already": "hiermee is al begonnen",
    "this file holds no fields": "dit bestand bevat geen velden",
    "make room, or get leave to write there; nothing was changed": (
        "maak ruimte, of zorg dat u daar mag schrijven; er is niets gewijzigd"
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
    "the text does not tell for which schools it is, so none is written down": (
        "de tekst zegt niet voor welke scholen hij is; daarom is er geen vastgelegd"
    ),
    "say so in protocol.yml and institution.yml, under 'schools', or in the review": (
        "zet ze in protocol.yml en institution.yml, bij 'schools', of in de review"
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
    "'{}' is a day or a number, and no subject": "'{0}' is een datum of een getal, en geen onderwerp",
    "say what the text is about, such as 'sociale media'": "zeg waarover de tekst gaat, zoals 'sociale media'",
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
    "look at the original, and put it right in the review if it is otherwise": (
        "kijk in het origineel, en zet het in de review recht als het anders is"
    ),
    "take this sign out of the file, and add it again": "haal dit teken uit het bestand, en voeg het opnieuw toe",
    "it is not certain here that this is no text, so it was left in the text": (
        "hier is niet zeker dat dit geen tekst is; daarom bleef het in de tekst staan"
    ),
    "it is not certain here that this is a heading, so it was left in the text": (
        "hier is niet zeker dat dit een kop is; daarom bleef het in de tekst staan"
    ),
    "it is not certain here that this is the title, so it was left in the text": (
        "hier is niet zeker dat dit de titel is; daarom bleef het in de tekst staan"
    ),
    "it is not certain here that this is a number, so it was left among the words": (
        "hier is niet zeker dat dit een nummer is; daarom bleef het bij de woorden staan"
    ),
    "it is not certain here that a new part begins, so it was made a point of the part before it": (
        "hier is niet zeker dat een nieuw deel begint; daarom werd het een punt van het deel ervoor"
    ),
    "it is not certain here that a new part begins, so its words were left with those before it": (
        "hier is niet zeker dat een nieuw deel begint; daarom bleven de woorden bij die ervoor"
    ),
    "it is not certain here that the part ends, so the words behind it were left with it": (
        "hier is niet zeker dat het deel eindigt; daarom bleven de woorden erachter erbij"
    ),
    "it is not certain here which day is that of the text, so it was left out": (
        "hier is niet zeker welke dag die van de tekst is; daarom is hij niet ingevuld"
    ),
    "it is not certain here who decided on the text and when, so it was left out": (
        "hier is niet zeker wie wanneer over de tekst besloot; daarom is dat niet ingevuld"
    ),
    "it is not certain here what the words say, so nothing but the words themselves is suggested": (
        "hier is niet zeker wat de woorden zeggen; daarom zijn alleen de woorden zelf voorgesteld"
    ),
    "it is not certain how this text is divided, so nothing was taken for a title, a heading, a number or a list: "
    "each part is what stands together": (
        "het is niet zeker hoe deze tekst is ingedeeld; daarom is niets als titel, kop, nummer of opsomming genomen: "
        "elk deel is wat bij elkaar staat"
    ),
    "divide it in the review, from top to bottom": "deel hem in de review in, van boven naar beneden",
}
