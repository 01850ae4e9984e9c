"""Where the words of a version and the lines of its source part."""

SAID = {
    "leave it out": "laat het weg",
    "make it text, or name the reason it has": "maak er tekst van, of noem de reden die het heeft",
    "make it text, or say in 'accepted', in Dutch, how you know that it numbers a page": (
        "maak er tekst van, of zeg in 'accepted', in het Nederlands, hoe u weet dat het een bladzijde nummert"
    ),
    "“{}” ({}:{#}:{#}) is called a page number, and stands in the text with no blank line": (
        "“{0}” ({1}:{2}:{3}) heet een paginanummer, en staat zonder witregel in de tekst"
    ),
    "“{}” ({}:{#}:{#}) is called a page number, and the words before or after it are about that number": (
        "“{0}” ({1}:{2}:{3}) heet een paginanummer, en de woorden ervoor of erna gaan over dat nummer"
    ),
    "“{}” ({}:{#}:{#}) is called a running header, and begins as a point of a list": (
        "“{0}” ({1}:{2}:{3}) heet een kopregel, en begint als een punt van een lijst"
    ),
    "“{}” ({}:{#}:{#}) is called a running header, and stands in the text with no blank line": (
        "“{0}” ({1}:{2}:{3}) heet een kopregel, en staat zonder witregel in de tekst"
    ),
    "“{}” ({}:{#}:{#}) is called a running header, and stands right after what ends in “:”": (
        "“{0}” ({1}:{2}:{3}) heet een kopregel, en staat direct na wat eindigt op “:”"
    ),
    "“{}” ({}:{#}:{#}) is called a page number, and is none": (
        "“{0}” ({1}:{2}:{3}) heet een paginanummer, en is er geen"
    ),
    "make it text, or name the reason it has; or say in 'accepted', in Dutch, how you know that it is the head or foot "
    "of a page": (
        "maak er tekst van, of noem de reden die het heeft; of zeg in 'accepted', in het Nederlands, waaraan u ziet "
        "dat het de kop of voet van een bladzijde is"
    ),
    "“{}” ({}:{#}:{#}) is called a running header, and comes back nowhere": (
        "“{0}” ({1}:{2}:{3}) heet een kopregel, en komt nergens terug"
    ),
    "this artefact takes no words": "dit artefact neemt geen woorden",
    "“{}” ({}:{#}:{#}) is called '{}', {}": "“{0}” ({1}:{2}:{3}) heet '{4}', {5:nl}",
    "leave 'accepted' out": "laat 'accepted' weg",
    "this artefact holds nothing (any more) that is to be accepted": (
        "dit artefact bevat niets (meer) dat moet worden aanvaard"
    ),
    "make it a provision, or say in 'accepted', in Dutch, why it is no rule": (
        "maak er een bepaling van, of zeg in 'accepted', in het Nederlands, waarom het geen regel is"
    ),
    "this artefact holds {} (“{}”): “{}” ({}:{#}:{#})": "dit artefact bevat {0:nl} (“{1}”): “{2}” ({3}:{4}:{5})",
    "this artefact reads as a rule: “{}” ({}:{#}:{#})": "dit artefact leest als een regel: “{0}” ({1}:{2}:{3})",
    "this footnote holds {} (“{}”): “{}” ({}:{#}:{#})": "deze voetnoot bevat {0:nl} (“{1}”): “{2}” ({3}:{4}:{5})",
    "this footnote reads as a rule: “{}” ({}:{#}:{#})": "deze voetnoot leest als een regel: “{0}” ({1}:{2}:{3})",
    "write lines of the source such as 31, 31-33 or 31-33, 36": (
        "schrijf regels van de bron zoals 31, 31-33 of 31-33, 36"
    ),
    "name lines that exist": "noem regels die bestaan",
    "'{}' is not a place such as 31, 31-33 or 7:12-7:340": "'{0}' is geen plaats zoals 31, 31-33 of 7:12-7:340",
    "'{}' runs backwards": "'{0}' loopt achteruit",
    "'{}' is not in order, or overlaps itself": "'{0}' staat niet op volgorde, of overlapt zichzelf",
    "line {#} does not exist: the source has {#}": "regel {0} bestaat niet: de bron heeft er {1}",
    "line {#} has no column {#}: it has {#} characters": "regel {0} heeft geen kolom {1}: zij heeft {2} tekens",
    "let it begin and end where the source has white space": (
        "laat het beginnen en eindigen waar de bron witruimte heeft"
    ),
    "{} inside the word “{}” ({}:{#}:{#})": "{0:nl} binnen het woord “{1}” ({2}:{3}:{4})",
    "between the words of {} stands “{}” ({}:{#}:{#}), which {} takes": (
        "tussen de woorden van {0} staat “{1}” ({2}:{3}:{4}), en dat neemt {5}"
    ),
    "name the words in the order of the source, each provision in one stretch with nothing but its items in it": (
        "noem de woorden in de volgorde van de bron, elke bepaling aaneen en met niets dan haar punten erin"
    ),
    "make it part of the text": "maak het deel van de tekst",
    (
        "make it part of the text; or, if it is the head or foot of every page, make each line that says "
        "it a running-header"
    ): (
        "maak het deel van de tekst; of, als het de kop of voet van elke bladzijde is, maak van elke "
        "regel die het zegt een running-header"
    ),
    (
        "make it part of the text; a page number may stand there with a word for page, if it counts on "
        "from those of other pages, or where 'accepted' says, in Dutch, how you know that it numbers a "
        "page"
    ): (
        "maak het deel van de tekst; een paginanummer mag daar staan met een woord voor bladzijde, als "
        "het doortelt vanaf die van andere bladzijden, of waar 'accepted' in het Nederlands zegt hoe u "
        "weet dat het een bladzijde nummert"
    ),
    "make it part of the text; a footnote may stand there where its mark stands above it": (
        "maak het deel van de tekst; een voetnoot mag daar staan als haar teken erboven staat"
    ),
    (
        "make it part of the text; or, if the text ends before it, end {} there and make what follows, "
        "from “{}” ({}:{#}:{#}) on, part of that artefact or a provision of its own"
    ): (
        "maak het deel van de tekst; of, als de tekst ervoor eindigt, laat {0} daar eindigen en maak wat "
        "volgt, vanaf “{1}” ({2}:{3}:{4}), deel van dat artefact of een eigen bepaling"
    ),
    "add it as a heading, provision or artefact, or widen the 'lines' it belongs to": (
        "voeg het toe als kop, bepaling of artefact, of verruim de 'lines' waar het bij hoort"
    ),
    "“{}” has no place in {}": "“{0}” heeft geen plaats in {1}",
    "“{}” up to line {#} has no place in {}": "“{0}” tot en met regel {1} heeft geen plaats in {2}",
    "mend the 'lines' of one of them": "verbeter de 'lines' van een ervan",
    "“{}” is used twice in {}: by {}": "“{0}” is twee keer gebruikt in {1}: door {2:nl}",
    "let each part begin where a sentence, a number or a bullet does, and hold whole sentences": (
        "laat elk deel beginnen waar een zin, een nummer of een opsommingsteken begint, en hele zinnen bevatten"
    ),
    "“{}” begins inside a sentence, after “{}” ({}:{#}:{#})": "“{0}” begint midden in een zin, na “{1}” ({2}:{3}:{4})",
    "make the points that follow its items": "maak van de punten die volgen punten ervan ('items')",
    "“{}” ends in ':' and {}": "“{0}” eindigt op ':' en {1:nl}",
    "make it an item of what it goes on with, or one provision with it": (
        "maak er een punt ('items') van bij wat het voortzet, of één bepaling ermee"
    ),
    "“{}” goes on with “{}” and stands beside it, not in it": "“{0}” gaat verder met “{1}” en staat ernaast, niet erin",
}
