"""What the help of a command says, and what is wrong with how it was called, by the English of it and of argparse."""

SAID = {
    # What argparse says.
    "usage": "gebruik",
    "error": "fout",
    "positional arguments": "argumenten",
    "options": "opties",
    "show this help message and exit": "toon deze hulp en stop",
    "the following arguments are required: {}": "deze argumenten ontbreken: {0}",
    "unrecognized arguments: {}": "onbekende argumenten: {0}",
    "ambiguous option: {} could match {}": "onduidelijke optie: {0} kan zijn {1}",
    "argument {}: expected one argument": "argument {0}: hier hoort één waarde achter",
    "argument {}: expected at least one argument": "argument {0}: hier hoort minstens één waarde achter",
    "argument {}: ignored explicit argument {}": "argument {0}: hier hoort geen waarde achter, en er staat {1}",
    "argument {}: invalid int value: {}": "argument {0}: {1} is geen getal",
    "argument {}: invalid choice: {} (choose from {})": "argument {0}: {1} kan niet (kies uit {2})",
    # What is said of arguments that several commands take.
    "the folder with the data (default: protocols)": "de map met de gegevens (anders: protocols)",
    "of what is said (default: {}, else {})": "waarin wordt geantwoord (anders: {0}, anders {1})",
    "check everything, whatever was checked before": "controleer alles, wat er ook eerder is gecontroleerd",
    "how many processes read versions and, where nothing is noted for a next build, make pages (default: 1)": (
        "hoeveel processen versies lezen en, als er niets voor een volgende bouw wordt bewaard, pagina's maken "
        "(anders: 1)"
    ),
    "have the workers of this Dask scheduler do it (tcp://HOST:PORT; needs the extra 'cluster')": (
        "laat de werkers van deze Dask-scheduler het doen (tcp://HOST:PORT; vraagt de extra 'cluster')"
    ),
    "write what each stage took to FILE, as JSON: seconds, calls, bytes and the most memory": (
        "schrijf wat elke stap kostte naar FILE, als JSON: seconden, aanroepen, bytes en het meeste geheugen"
    ),
    # add
    "the text, of any type that can be read": "de tekst, van elk soort dat te lezen is",
    "ask nothing: take what is proposed for all that is not given": (
        "vraag niets: neem het voorstel voor alles wat niet is opgegeven"
    ),
    "whose text it is": "van wie de tekst is",
    "what that institution is called, where it is new": "hoe die instelling heet, als ze nieuw is",
    "a name of it that fits the head of a table": "een naam ervan die boven een tabel past",
    "a school that it binds; may be repeated": "een school waarvoor het geldt; mag vaker",
    "it names no schools": "het noemt geen scholen",
    "of which protocol it is a version": "van welk protocol het een versie is",
    "what that protocol is called": "hoe dat protocol heet",
    "what it is about, such as 'sociale media'": "waar het over gaat, zoals 'sociale media'",
    "the version: v1, v2 …, or the day that the text states": "de versie: v1, v2 …, of de dag die de tekst noemt",
    "the day of the text, such as 2026-01-31": "de dag van de tekst, zoals 2026-01-31",
    "where the file was found": "waar het bestand is gevonden",
    "when it was fetched there": "wanneer het daar is opgehaald",
    "let the site offer the original": "laat de site het oorspronkelijke bestand aanbieden",
    # start
    "where it goes (default: here)": "waar het komt (anders: hier)",
    # ingest
    "the text": "de tekst",
    "of the draft (default: yaml)": "van het ontwerp (anders: yaml)",
    "show instead which rule recognised what in the text": "toon liever welke regel wat in de tekst heeft herkend",
    # check
    "refuse labels that nobody has reviewed": "weiger labels die niet zijn nagelezen",
    # review
    "the version, such as {}; alone it opens the page (default: the one that waits)": (
        "de versie, zoals {0}; alleen genoemd opent ze de pagina (anders: de versie die wacht)"
    ),
    "a provision that was read; then no page is opened": "een bepaling die is gelezen; dan gaat er geen pagina open",
    "without a page: all that were reviewed before": "zonder pagina: alles wat eerder is nagelezen",
    "without a page: call all of it read, suggested or not": "zonder pagina: noem alles nagelezen, voorgesteld of niet",
    "without a page: who or what read them; without EID: the version": (
        "zonder pagina: wie of wat ze heeft gelezen; zonder EID: de versie"
    ),
    "of the page (default: 0, any free one)": "van de pagina (anders: 0, een vrije)",
    "only print the address of the page": "druk alleen het adres van de pagina af",
}
