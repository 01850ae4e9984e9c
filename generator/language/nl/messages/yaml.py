"""What is wrong with a YAML file as such, and with what its fields hold."""

SAID = {
    "copy the words from the source again": "kopieer de woorden opnieuw uit de bron",
    "more than {#} accents stand on one letter here": "hier staan meer dan {0} accenten op één letter",
    "a second document begins here": "hier begint een tweede document",
    "keep one document per file: remove '---'": "houd één document per bestand: haal '---' weg",
    "'*{}' refers to another place in the file": "'*{0}' verwijst naar een andere plaats in het bestand",
    "write the value out here": "schrijf de waarde hier uit",
    "'&{}' names this value for use elsewhere": "'&{0}' geeft deze waarde een naam om haar elders te gebruiken",
    "write values out where used": "schrijf waarden uit waar ze nodig zijn",
    "'{}' is a YAML tag": "'{0}' is een YAML-tag",
    "remove it: every value here is plain text": "haal hem weg: elke waarde hier is platte tekst",
    "'<<' copies fields from elsewhere": "'<<' kopieert velden van elders",
    "write the fields out here": "schrijf de velden hier uit",
    "the field '{}' is given twice in one map (lines {#} and {#})": (
        "het veld '{0}' staat twee keer in dezelfde groep velden (regels {1} en {2})"
    ),
    "the field '{}' looks the same as that on line {#} but has other characters": (
        "het veld '{0}' ziet eruit als dat op regel {1}, maar heeft andere tekens"
    ),
    "a list or map stands where the name of a field is due": (
        "er staat een lijst of een groep velden waar de naam van een veld hoort"
    ),
    "write 'field: value'": "schrijf 'veld: waarde'",
    "the file is nested more than {#} deep": "het bestand is meer dan {0} niveaus diep genest",
    "use the layout of protocols/README.md": "gebruik de opzet van protocols/README.md",
    "put each of its fields on one line, as in protocols/README.md": (
        "zet elk veld ervan op één regel, zoals in protocols/README.md"
    ),
    "the program cannot change this field by itself": "het programma kan dit veld niet zelf wijzigen",
    "'*' refers to another place in the file": "'*' verwijst naar een andere plaats in het bestand",
    "a '-' stands where no list can begin": "er staat een '-' waar geen lijst kan beginnen",
    "a ':' is missing after a field name": "na de naam van een veld ontbreekt een ':'",
    "a ':' stands where it cannot": "er staat een ':' waar die niet kan staan",
    "a backslash is followed by a character it cannot be": "na een backslash staat een teken dat daar niet kan",
    "a list or map between brackets is not closed or misses a comma": (
        "een lijst of groep velden tussen haken is niet gesloten of mist een komma"
    ),
    "a quote is opened and never closed": "een aanhalingsteken gaat open en nooit dicht",
    "a value cannot begin with this character": "een waarde kan niet met dit teken beginnen",
    "begin a new line": "begin een nieuwe regel",
    "begin it in the same column as the fields it belongs to": (
        "laat het beginnen in de kolom van de velden waar het bij hoort"
    ),
    "check its indentation": "controleer het inspringen",
    "check its indentation, and quotes within quotes": (
        "controleer het inspringen, en aanhalingstekens binnen aanhalingstekens"
    ),
    "check the indentation, colons and quotes of this line and the one above it": (
        "controleer het inspringen, de dubbele punten en de aanhalingstekens van deze regel en die erboven"
    ),
    "close it": "sluit het",
    "close it with ] or }": "sluit haar met ] of }",
    "put quotes around a text with ': ' in it": "zet aanhalingstekens om een tekst met ': ' erin",
    "put quotes around the text": "zet aanhalingstekens om de tekst",
    "the YAML cannot be read from here": "vanaf hier is de YAML niet te lezen",
    "this field begins further to the right than the one above it": (
        "dit veld begint verder naar rechts dan dat erboven"
    ),
    "this line does not fit the list above it": "deze regel past niet bij de lijst erboven",
    "this line does not fit the ones above it": "deze regel past niet bij de regels erboven",
    "use single quotes around the text": "gebruik enkele aanhalingstekens om de tekst",
    "write 'field: value', and indent the lines of a text": (
        "schrijf 'veld: waarde', en laat de regels van een tekst inspringen"
    ),
    "write the value out, or put quotes around it": "schrijf de waarde uit, of zet er aanhalingstekens om",
    "fill it in, or remove it": "vul het in, of haal het weg",
    "the file is empty": "het bestand is leeg",
    "split it, or remove what does not belong in it": "splits het, of haal weg wat er niet in hoort",
    "save it as UTF-8": "sla het op als UTF-8",
    "the file is saved as {}": "het bestand is opgeslagen als {0}",
    "the character {} cannot stand in a YAML file": "het teken {0} kan niet in een YAML-bestand staan",
    "there is a tab here": "hier staat een tab",
    "use spaces; inside a text, a single space will do": "gebruik spaties; binnen een tekst volstaat er een",
    "'{}' is '{}', which is not a date": "'{0}' is '{1}', en dat is geen datum",
    "write an existing day as 2018-05-25, or null": "schrijf een bestaande dag als 2018-05-25, of null",
    "'level' is '{}'": "'level' is '{0}'",
    "write 1 or 2": "schrijf 1 of 2",
    "unknown field '{}'": "onbekend veld '{0}'",
    "remove it; the fields here are: {}": "haal het weg; de velden hier zijn: {0}",
    "did you mean '{}'?": "bedoelde u '{0}'?",
    "choose one of: {}": "kies een van: {0}",
    "see protocols/README.md": "zie protocols/README.md",
    "add it; see protocols/README.md": "voeg het toe; zie protocols/README.md",
    "the field '{}' is missing": "het veld '{0}' ontbreekt",
    "the field {} is missing": "het veld {0:nl} ontbreekt",
    "write 'field: value' lines; see protocols/README.md": "schrijf regels met 'veld: waarde'; zie protocols/README.md",
    "write a day as 2018-05-25, or null": "schrijf een dag als 2018-05-25, of null",
    "write a list between brackets or with dashes, such as [{}]": (
        "schrijf een lijst tussen haken of met streepjes, zoals [{0}]"
    ),
    "write a number such as 1": "schrijf een getal zoals 1",
    "write one text here": "schrijf hier één tekst",
    "write the text": "schrijf de tekst",
    "{} is empty where {} is due": "{0:nl} is leeg waar {1:nl} hoort",
    "{} is empty where fields with a name are due": "{0:nl} is leeg waar velden met een naam horen",
    "{} is empty, which does not fit here": "{0:nl} is leeg, en dat past hier niet",
    "{} is empty, which it cannot be": "{0:nl} is leeg, en dat kan niet",
    "{} holds a list where {} is due": "{0:nl} bevat een lijst waar {1:nl} hoort",
    "{} holds a list where fields with a name are due": "{0:nl} bevat een lijst waar velden met een naam horen",
    "{} holds a list, which does not fit here": "{0:nl} bevat een lijst, en dat past hier niet",
    "{} holds a list, which it cannot be": "{0:nl} bevat een lijst, en dat kan niet",
    "{} holds named fields where {} is due": "{0:nl} bevat velden met een naam waar {1:nl} hoort",
    "{} holds named fields where fields with a name are due": (
        "{0:nl} bevat velden met een naam waar andere velden met een naam horen"
    ),
    "{} holds named fields, which does not fit here": "{0:nl} bevat velden met een naam, en dat past hier niet",
    "{} holds named fields, which it cannot be": "{0:nl} bevat velden met een naam, en dat kan niet",
    "{} is '{}' where {} is due": "{0:nl} is '{1}' waar {2:nl} hoort",
    "{} is '{}' where fields with a name are due": "{0:nl} is '{1}' waar velden met een naam horen",
    "{} is '{}', which does not fit here": "{0:nl} is '{1}', en dat past hier niet",
    "{} is '{}', which it cannot be": "{0:nl} is '{1}', en dat kan niet",
}
