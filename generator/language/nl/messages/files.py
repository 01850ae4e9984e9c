"""What is said of the files and folders of the data, their names and ids."""

SAID = {
    "go to where it is; or begin one here: protocolwijzer start": (
        "ga naar waar hij is; of begin hier een nieuwe: protocolwijzer start"
    ),
    "there is no such folder, and so no data": "die map is er niet, en dus zijn er geen gegevens",
    "put that of the program there: protocolwijzer start": "zet die van het programma erin: protocolwijzer start",
    "the vocabulary is missing": "de woordenlijst ontbreekt",
    "check that it exists and may be read": "controleer of hij bestaat en gelezen mag worden",
    "the folder cannot be read ({})": "de map is niet te lezen ({0:nl})",
    "give yourself leave to enter it: chmod u+x": "geef jezelf toegang: chmod u+x",
    "what is in the folder cannot be looked at ({})": "wat er in de map staat, is niet te bekijken ({0:nl})",
    "put the file or folder itself here": "zet het bestand of de map zelf hier",
    "this is a link to another place": "dit is een koppeling naar een andere plaats",
    "move or remove it; {}": "verplaats het of haal het weg; {0:nl}",
    "this does not belong here": "dit hoort hier niet",
    "no protocol is: check that it is the right file": (
        "zo groot is geen protocol: controleer of het het goede bestand is"
    ),
    "put a plain file here": "zet hier een gewoon bestand",
    "put the file itself here": "zet het bestand zelf hier",
    "this is a folder, and a file is due": "dit is een map, en hier hoort een bestand",
    "this file is missing": "dit bestand ontbreekt",
    "check that it is a file and may be read": "controleer of het een bestand is en gelezen mag worden",
    "leave it out; if the source has it, take its text out of the original document again, without it": (
        "laat het weg; staat het in de bron, haal de tekst dan opnieuw uit het oorspronkelijke document, "
        "zonder dit teken"
    ),
    "this text holds the character {}, which no page can show": (
        "deze tekst bevat het teken {0}, en dat kan geen pagina tonen"
    ),
    "mend its other mistakes, then check again": "herstel de andere fouten erin, en controleer dan opnieuw",
    "this file could not be read whole: what else is in it, and what names that, was not checked": (
        "dit bestand kon niet helemaal worden gelezen: wat er verder in staat, en wat dat noemt, is niet gecontroleerd"
    ),
    "make it: {}": "maak ervan: {0}",
    "the first line does not name the schema of this file": "de eerste regel noemt het schema van dit bestand niet",
    "give one of the two another id": "geef een van de twee een ander id",
    "the cue '{}' is not a regular expression ({})": "de aanwijzing '{0}' is geen reguliere expressie ({1})",
    "the id '{}' is used twice (first on line {#})": "het id '{0}' wordt twee keer gebruikt (eerst op regel {1})",
    "mend it, or put a \\ before special signs": "herstel haar, of zet een \\ voor bijzondere tekens",
    "the id '{}' cannot stand in an address": "het id '{0}' kan niet in een adres staan",
    "'{}' cannot be the name of a folder on Windows": "'{0}' kan op Windows niet de naam van een map zijn",
    "choose another id": "kies een ander id",
    "choose one from {}, or add it there": "kies er een uit {0:nl}, of voeg het daar toe",
    "unknown {} '{}'": "onbekend ({0:nl}): '{1}'",
    "'{}' stands twice in this list": "'{0}' staat twee keer in deze lijst",
    "remove one": "haal er een weg",
    "'{}' is the '{}' of another {} too (first in {})": "'{0}' is ook de '{1}' van een ander ({2:nl}; eerst in {3})",
    "add to one of the two what tells them apart, such as a place, and say in 'name_note' that you did": (
        "voeg bij een van de twee toe wat ze onderscheidt, zoals een plaats, en zeg in 'name_note' dat u dat deed"
    ),
    "add to one of the two what tells them apart, such as a place": (
        "voeg bij een van de twee toe wat ze onderscheidt, zoals een plaats"
    ),
    "add to one of the two what tells them apart, and say in 'title_note' that you did": (
        "voeg bij een van de twee toe wat ze onderscheidt, en zeg in 'title_note' dat u dat deed"
    ),
    "the address '{}' is that of {} too": "het adres '{0}' is ook dat van {1}",
    "the school id '{}' is used twice (first in {})": "het school-id '{0}' wordt twee keer gebruikt (eerst in {1})",
    "give the version, protocol or institution another id": (
        "geef de versie, het protocol of de instelling een ander id"
    ),
    "'{}' is not the id of a {}": "'{0}' is geen id van: {1:nl}",
    "'{}' is renamed twice (first in item {#})": "'{0}' krijgt twee keer een nieuwe naam (eerst in onderdeel {1})",
    "the {} '{}' still exists": "'{1}' bestaat nog ({0:nl})",
    "write it in full as it was published, such as {}": "schrijf het voluit zoals het gepubliceerd was, zoals {0}",
    "an old id must be free: take this item out, or rename": (
        "een oud id moet vrij zijn: haal dit onderdeel weg, of hernoem"
    ),
    "it was renamed itself: write '{}' here too": "dat is zelf hernoemd: schrijf ook hier '{0}'",
    "name one that exists now": "noem er een die nu bestaat",
    "the two ids are renamed to each other: keep the one that exists now as 'new'": (
        "de twee id's zijn naar elkaar hernoemd: houd dat wat nu bestaat als 'new'"
    ),
    "'address' is '{}', at which no site can stand": "'address' is '{0}', en daar kan geen site staan",
    "'contact_email' is '{}', which is not an e-mail address": "'contact_email' is '{0}', en dat is geen e-mailadres",
    "'{}' is '{}', which is not a web address": "'{0}' is '{1}', en dat is geen webadres",
    "write it in full, such as https://www.example.org/, or null": (
        "schrijf het voluit, zoals https://www.example.org/, of null"
    ),
    (
        "write it in full, such as https://www.example.org/: a full name of a host, a port up to 65535, "
        "and no ?, #, .. or // behind it"
    ): (
        "schrijf het voluit, zoals https://www.example.org/: de volledige naam van een host, een poort "
        "tot 65535, en daarachter geen ?, #, .. of //"
    ),
    "write it as name@example.org, or null": "schrijf het als naam@example.org, of null",
    "a conformance is claimed, but not when that was examined": (
        "er wordt een mate van toegankelijkheid opgegeven, maar niet wanneer die is onderzocht"
    ),
    "add 'assessed', the day of the examination, or make 'conformance' null: we claim nothing": (
        "voeg 'assessed' toe, de dag van het onderzoek, of maak 'conformance' null: we beweren niets"
    ),
    "make it: gedeeltelijk; or take the shortcomings out once they are mended": (
        "maak ervan: gedeeltelijk; of haal de tekortkomingen weg zodra ze zijn verholpen"
    ),
    "'conformance' is volledig, and there are shortcomings": "'conformance' is volledig, en er zijn tekortkomingen",
    "'answer_days' is {}": "'answer_days' is {0}",
    "write a number of days from 1, or null": "schrijf een aantal dagen vanaf 1, of null",
    "'{}' is no address that a reader can open": "'{0}' is geen adres dat een lezer kan openen",
    "begin it with https://": "laat het beginnen met https://",
    "'{}' already stands in a group (on line {#})": "'{0}' staat al in een groep (op regel {1})",
    "the word '{}' has capitals or spare spaces": "het woord '{0}' heeft hoofdletters of overbodige spaties",
    "write '{}'": "schrijf '{0}'",
    "keep it in one group, or put it under 'broader' here": "houd het in één groep, of zet het hier onder 'broader'",
    "'{}' stands under 'words' too": "'{0}' staat ook onder 'words'",
    "remove one of the two": "haal een van de twee weg",
}
