"""What is said of protocols and their versions, their days and their decisions."""

SAID = {
    "'{}' is the name of the feed of all institutions": "'{0}' is de naam van de feed van alle instellingen",
    "add one; see protocols/README.md": "voeg er een toe; zie protocols/README.md",
    "the protocol has no versions": "het protocol heeft geen versies",
    "'order_basis' is single, and there are {#} versions": "'order_basis' is single, en er zijn {0} versies",
    "say how the order is known: printed or inferred": "zeg hoe de volgorde bekend is: printed of inferred",
    "make it: single": "maak ervan: single",
    "there is one version, so it has no order": "er is één versie, dus die heeft geen volgorde",
    "copy that of a version, or say in 'title_note', in Dutch, that this one is ours": (
        "kopieer die van een versie, of zeg in 'title_note', in het Nederlands, dat deze van ons is"
    ),
    "no version has the title “{}”": "geen versie heeft de titel “{0}”",
    "add it to 'versions' in its place, oldest first": "voeg haar op haar plaats toe aan 'versions', de oudste eerst",
    "the version in the folder '{}' is not listed": "de versie in de map '{0}' staat niet in de lijst",
    "version '{}' ({}) is older than '{}' ({}) before it": "versie '{0}' ({1}) is ouder dan '{2}' ({3}) ervoor",
    "list the versions oldest first, or mend a date": (
        "zet de versies op volgorde, de oudste eerst, of verbeter een datum"
    ),
    "name the version before it, or null": "noem de versie ervoor, of null",
    "the version supersedes itself": "de versie vervangt zichzelf",
    "'{}' is superseded twice (by '{}' too)": "'{0}' wordt twee keer vervangen (ook door '{1}')",
    "every version is a concept, so there is none to show as in force": (
        "elke versie is een concept, dus er is er geen die als geldend kan worden getoond"
    ),
    "it supersedes '{}', which is listed after it in protocol.yml": (
        "zij vervangt '{0}', en die staat in protocol.yml erna"
    ),
    "name an older version, or null": "noem een oudere versie, of null",
    "the versions supersede each other in a circle: {}": "de versies vervangen elkaar in een kring: {0:nl}",
    "list the versions oldest first, or name an older version": (
        "zet de versies op volgorde, de oudste eerst, of noem een oudere versie"
    ),
    "a version has one successor: mend one of the two": "een versie heeft één opvolger: verbeter een van de twee",
    "add the text in force, or give one the status vastgesteld": (
        "voeg de geldende tekst toe, of geef er een de status vastgesteld"
    ),
    "'{}' is motivated twice": "'{0}' wordt twee keer toegelicht",
    "'{}' is overruled twice (first in item {#})": "'{0}' wordt twee keer anders beoordeeld (eerst in onderdeel {1})",
    "put it all in one text": "zet alles in één tekst",
    "'old' and 'new' are both '{}'": "'old' en 'new' zijn allebei '{0}'",
    "name the version before and the version after the change": "noem de versie vóór en de versie na de wijziging",
    "add 'date' and 'date_lines', or name the version v1, v2 …": (
        "voeg 'date' en 'date_lines' toe, of noem de versie v1, v2 …"
    ),
    "make the id, and the folder, {}": "maak van het id, en van de map, {0}",
    "the text is dated {}, and its id is '{}'": "de tekst is gedateerd {0}, en het id is '{1}'",
    "the id '{}' is a date, and the text states none": "het id '{0}' is een datum, en de tekst noemt er geen",
    "'{}' is given, but not where the text says so": "'{0}' is ingevuld, maar niet waar de tekst dat zegt",
    "'{}_lines' is given without '{}'": "'{0}_lines' is ingevuld zonder '{1}'",
    "add '{}_lines', or make '{}' null: we invent nothing": (
        "voeg '{0}_lines' toe, of maak '{1}' null: we verzinnen niets"
    ),
    "add '{}', or make it null": "voeg '{0}' toe, of maak er null van",
    "'{}' is given, and the status is concept": "'{0}' is ingevuld, en de status is concept",
    "it was adopted on {}, after it came into force on {}": (
        "het is vastgesteld op {0}, nadat het in werking trad op {1}"
    ),
    "its review is due on {}, and it starts on {}": "het wordt herzien op {0}, en gaat in op {1}",
    "mend one of the two days": "verbeter een van de twee dagen",
    "make '{}' null, or the status vastgesteld: a concept is never shown as in force": (
        "maak '{0}' null, of de status vastgesteld: een concept wordt nooit als geldend getoond"
    ),
    "'{}' is not the name of a text file beside this one": (
        "'{0}' is niet de naam van een tekstbestand naast dit bestand"
    ),
    "put the source in this folder, as source.txt": "zet de bron in deze map, als source.txt",
    "put the original back; or, if these marks are right too, write: sha256: {}": (
        "zet het origineel terug; of, als deze tekens ook goed zijn, schrijf: sha256: {0}"
    ),
    "put the original back; or, if this is the right text, write: sha256: {}": (
        "zet het origineel terug; of, als dit de goede tekst is, schrijf: sha256: {0}"
    ),
    "{} holds the words that were read, and differs in {}": (
        "{0} bevat de woorden die zijn gelezen, en verschilt in {1:nl}"
    ),
    "{} is not the file that was read: its sha256 differs": (
        "{0} is niet het bestand dat is gelezen: de sha256 verschilt"
    ),
    "make them the same": "maak ze gelijk",
    "rename the folder to '{}', and in 'versions' of protocol.yml: the text states that day": (
        "hernoem de map naar '{0}', ook bij 'versions' in protocol.yml: de tekst noemt die dag"
    ),
    "the id is '{}', and the folder is '{}'": "het id is '{0}', en de map is '{1}'",
    "'{}' does not say '{}' in the version in force": "'{0}' zegt in de geldende versie niet '{1}'",
    "'{}' is said to be incorporated by '{}' twice": "van '{0}' wordt twee keer gezegd dat het door '{1}' is opgenomen",
    "keep one of the two": "houd een van de twee",
    "quote whole words as they stand there, parts in their order joined by ' … '": (
        "citeer hele woorden zoals ze er staan, delen in hun volgorde en verbonden met ' … '"
    ),
    "name the lines that print this day, or make 'date' null: we invent nothing": (
        "noem de regels waarop deze dag staat, of maak 'date' null: we verzinnen niets"
    ),
    "“{}” ({}:{#}:1) does not say that this text is of {}": "“{0}” ({1}:{2}:1) zegt niet dat deze tekst van {3} is",
    "“{}” ({}:{#}:1) does not say {}": "“{0}” ({1}:{2}:1) zegt niet {3}",
    "'{}' is given, and “{}” ({}:{#}:1) denies it, only plans it, or says something else": (
        "'{0}' is ingevuld, en “{1}” ({2}:{3}:1) ontkent het, neemt het alleen voor, of zegt iets anders"
    ),
    "'{}' is given, and “{}” ({}:{#}:1) does not say so": "'{0}' is ingevuld, en “{1}” ({2}:{3}:1) zegt dat niet",
    "make '{}' null, name lines that say so, or say in 'decision_basis' how else we know": (
        "maak '{0}' null, noem regels die het zeggen, of zeg in 'decision_basis' hoe we het anders weten"
    ),
    "name the lines that do in 'decision_lines', or say in 'decision_basis' how we know": (
        "noem in 'decision_lines' de regels die dat doen, of zeg in 'decision_basis' hoe we het weten"
    ),
    "'decision_lines' is given, and nothing is said of the decision": (
        "'decision_lines' is ingevuld, en over het besluit wordt niets gezegd"
    ),
    "'{}' is given, but not how we know": "'{0}' is ingevuld, maar niet hoe we dat weten",
    "add 'decision_lines' (where the text says so) or 'decision_basis' (where else); we invent nothing": (
        "voeg 'decision_lines' toe (waar de tekst het zegt) of 'decision_basis' (waar het anders staat); "
        "we verzinnen niets"
    ),
    "make it null, or add one of: {}": "maak er null van, of voeg een van deze toe: {0}",
}
