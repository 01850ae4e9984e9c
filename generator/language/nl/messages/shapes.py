"""What is said of footnotes, and of the parts of a version: what they hold, and in which order."""

SAID = {
    "'of' says that the footnote “{}” ({}:{#}:1) belongs to {}, and its mark stands in {}": (
        "'of' zegt dat de voetnoot “{0}” ({1}:{2}:1) bij {3:nl} hoort, en haar teken staat in {4:nl}"
    ),
    "'of' says to what a footnote belongs, and this artefact is called {}": (
        "'of' zegt waar een voetnoot bij hoort, en dit artefact heet {0}"
    ),
    "a footnote is a mark and nothing else ({}:{#}:1)": "een voetnoot is een teken en verder niets ({0}:{1}:1)",
    "leave it out, or call it a footnote": "laat het weg, of noem het een voetnoot",
    "the footnote “{}” ({}:{#}:1) begins with no mark": "de voetnoot “{0}” ({1}:{2}:1) begint zonder teken",
    "the mark {} of the footnote “{}” ({}:{#}:1) may stand in {}": (
        "het teken {0} van de voetnoot “{1}” ({2}:{3}:1) kan staan in {4:nl}"
    ),
    "the mark {} of the footnote “{}” ({}:{#}:1) stands in no title, heading or provision": (
        "het teken {0} van de voetnoot “{1}” ({2}:{3}:1) staat in geen titel, kop of bepaling"
    ),
    "there is no provision or section '{}' in this version": "er is in deze versie geen bepaling of sectie '{0}'",
    "name an eid of this file": "noem een eId van dit bestand",
    "leave 'of' out, or name what carries the mark: of: [{}]": "laat 'of' weg, of noem wat het teken draagt: of: [{0}]",
    "name all of its lines": "noem al haar regels",
    "say in 'of' to which eids it belongs": "zeg in 'of' bij welke eId's zij hoort",
    "say in 'of' to which eids it belongs, or make it a provision": (
        "zeg in 'of' bij welke eId's zij hoort, of maak er een bepaling van"
    ),
    "say in 'of' to which it belongs: of: [{}]": "zeg in 'of' waar zij bij hoort: of: [{0}]",
    "the beginning of '{}' is accepted twice": "dat '{0}' daar begint is twee keer geaccepteerd",
    "the beginning of '{}' is accepted, and nothing is wrong with it (any more)": (
        "dat '{0}' daar begint is geaccepteerd, terwijl er niets (meer) mis mee is"
    ),
    "remove it from 'accepted_beginnings'": "haal het weg uit 'accepted_beginnings'",
    "remove it from 'accepted_marks'": "haal het weg uit 'accepted_marks'",
    "remove it from 'accepted_marks', or name the eid and the mark that 'check' warns of": (
        "haal het weg uit 'accepted_marks', of noem de eId en het teken waarvoor 'check' waarschuwt"
    ),
    "the mark {} in {} is accepted as one without a footnote, and it has one (by now)": (
        "het teken {0} in {1} is aanvaard als een zonder voetnoot, en het heeft er (inmiddels) een"
    ),
    "the mark {} in {} is accepted twice": "het teken {0} in {1} is twee keer aanvaard",
    "the mark {} is accepted as one without a footnote, and '{}' has no such mark": (
        "het teken {0} is aanvaard als een zonder voetnoot, en '{1}' heeft zo'n teken niet"
    ),
    (
        "look at the original: is the footnote missing from source.txt, or from the artefacts? If the "
        "original has none, add to 'accepted_marks' in version.yml: {mark: '{}', eid: {}, reason: …}"
    ): (
        "kijk in het origineel: ontbreekt de voetnoot in source.txt, of bij de artefacten? Heeft het "
        "origineel er geen, voeg dan toe aan 'accepted_marks' in version.yml: {mark: '{0}', eid: {1}, "
        "reason: …}"
    ),
    "the mark {} of a footnote stands in {}, and no footnote has it": (
        "het teken {0} van een voetnoot staat in {1}, en geen voetnoot heeft het"
    ),
    "'num' says “{}”, which is no number, letter or bullet": (
        "'num' zegt “{0}”, en dat is geen nummer, letter of opsommingsteken"
    ),
    "'{}' has {#} characters, and {#} is the most": "'{0}' heeft {1} tekens, en {2} is het meeste",
    "'{}' is a sentence of the text: “{}”": "'{0}' is een zin van de tekst: “{1}”",
    "'{}' is an exception to what is said before it: “{}”": "'{0}' is een uitzondering op wat ervoor staat: “{1}”",
    "leave the mark here, such as 3., B. or •, and put the words in 'heading' or 'text'": (
        "laat hier het teken staan, zoals 3., B. of •, en zet de woorden in 'heading' of 'text'"
    ),
    "make what is text a provision": "maak van wat tekst is een bepaling",
    "make it the 'text' of a provision": "maak er de 'text' van een bepaling van",
    "make it part of the provision that it limits": "maak het deel van de bepaling die het beperkt",
    "'heading' begins what is said below it: “{}”": "'heading' begint wat eronder staat: “{0}”",
    "make it the heading of an article without a text, with what it announces as its items": (
        "maak er de kop van een artikel zonder tekst van, met wat hij aankondigt als punten ('items')"
    ),
    "add the text; see protocols/README.md": "voeg de tekst toe; zie protocols/README.md",
    "the version has no sections": "de versie heeft geen secties",
    "add what is printed above it": "voeg toe wat erboven staat",
    "this section has no num and no heading": "deze sectie heeft geen num en geen heading",
    "add 'lines'": "voeg 'lines' toe",
    "this section does not say where its heading stands": "deze sectie zegt niet waar haar kop staat",
    "'lines' of a section is the place of its heading; it has none": (
        "'lines' van een sectie is de plaats van haar kop; zij heeft er geen"
    ),
    "add num or heading, or leave out 'lines'": "voeg num of heading toe, of laat 'lines' weg",
    "make it level 1, or add the level-1 section it belongs to": (
        "maak er niveau 1 van, of voeg de sectie van niveau 1 toe waar zij bij hoort"
    ),
    "a level-2 section needs a level-1 section before it": (
        "een sectie van niveau 2 heeft een sectie van niveau 1 ervoor nodig"
    ),
    "say so in 'note', in Dutch": "zeg het in 'note', in het Nederlands",
    "this artefact is called 'other', and nothing says what it is": (
        "dit artefact heet 'other', en niets zegt wat het is"
    ),
    "make it an item, or move it out of 'items'": "maak er een 'item' van, of haal het uit 'items'",
    "this is called {}, and stands among items": "dit heet {0}, en staat tussen 'items'",
    "add the text as printed": "voeg de tekst toe zoals die er staat",
    "this provision has no text and no items": "deze bepaling heeft geen tekst en geen punten",
    "a paragraph needs a text": "een alinea heeft een tekst nodig",
    "'{}' has double spaces, line ends or characters that are not composed (NFC)": (
        "'{0}' heeft dubbele spaties, regeleinden of tekens die niet samengesteld zijn (NFC)"
    ),
    "divide it into the provisions that the text has": "splits het in de bepalingen die de tekst heeft",
    "write the words with single spaces between them": "schrijf de woorden met enkele spaties ertussen",
    "make it '{}'": "maak er '{0}' van",
    "the eid '{}' is not the one its number, heading or place gives": (
        "de eId '{0}' is niet die welke uit nummer, kop of plaats volgt"
    ),
    "the eid '{}' is used twice (first on line {#})": "de eId '{0}' wordt twee keer gebruikt (eerst op regel {1})",
    "use a-z, 0-9, _ and -": "gebruik a-z, 0-9, _ en -",
    "give it to the one that continues the earlier provision": "geef hem aan die welke de eerdere bepaling voortzet",
    "the wid '{}' is used twice (first on line {#})": "de wId '{0}' wordt twee keer gebruikt (eerst op regel {1})",
    "'{}' begins before the place of the part above it": "'{0}' begint vóór de plaats van het deel erboven",
    "put the parts in the order of the source": "zet de delen in de volgorde van de bron",
    "name that line with those of the text that leads in to the list, such as 'lines: 3, 7'": (
        "noem die regel bij die van de tekst die de lijst inleidt, zoals 'lines: 3, 7'"
    ),
    "“{}” ({}:{#}:{#}) stands below the list as what leads in to it does, and is called part of its last point": (
        "“{0}” ({1}:{2}:{3}) staat onder de lijst zoals de inleiding ervan, en heet deel van het laatste punt"
    ),
    "'{}' says “{}” after the end of {} of the source ({}:{#}:{#})": (
        "'{0}' zegt “{1}” na het einde van {2:nl} van de bron ({3}:{4}:{5})"
    ),
    "'{}' says “{}” where the source says “{}” ({}:{#}:{#})": "'{0}' zegt “{1}” waar de bron “{2}” zegt ({3}:{4}:{5})",
    "'{}' stops before “{}” ({}:{#}:{#})": "'{0}' stopt vóór “{1}” ({2}:{3}:{4})",
    "'{}' says “{}” after the end of {} of the source": "'{0}' zegt “{1}” na het einde van {2:nl} van de bron",
    "'{}' says “{}” where the source says “{}”": "'{0}' zegt “{1}” waar de bron “{2}” zegt",
    "copy the words of {} exactly, or mend 'lines'": "kopieer de woorden van {0:nl} precies, of verbeter 'lines'",
}
