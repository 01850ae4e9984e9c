"""What is said of a PDF and of a web page."""

SAID = {
    "this PDF is cut off: its end is missing": "deze PDF is afgebroken: het einde ontbreekt",
    "it may be made to do harm; ask for another copy": (
        "hij kan gemaakt zijn om schade te doen; vraag om een ander exemplaar"
    ),
    "this PDF has {#} pages, more than any protocol": "deze PDF heeft {0} bladzijden, meer dan enig protocol",
    "this PDF makes the program that reads it stop: it is damaged, or too large for it": (
        "deze PDF laat het programma dat hem leest vastlopen: hij is beschadigd, of te groot"
    ),
    "this PDF takes longer to read than any protocol": "het lezen van deze PDF duurt langer dan bij enig protocol",
    "open it in a browser and print it to a PDF, and take that": (
        "open hem in een browser, druk hem af naar een PDF, en neem die"
    ),
    "take the protocol out of it: print its pages to a PDF of their own": (
        "haal het protocol eruit: druk die bladzijden af naar een eigen PDF"
    ),
    "ask for an open copy": "vraag om een open exemplaar",
    "print it to a PDF there, and take that": "druk het daar af naar een PDF, en neem die",
    "this PDF is a form that only Adobe's own program shows": (
        "deze PDF is een formulier dat alleen het programma van Adobe zelf toont"
    ),
    "this PDF is damaged: it cannot be read": "deze PDF is beschadigd: hij is niet te lezen",
    "this PDF is locked against copying": "deze PDF is vergrendeld tegen kopiëren",
    "this PDF is locked with a password": "deze PDF is vergrendeld met een wachtwoord",
    (
        "ask for the text itself; or let a program read the pages (ocrmypdf -l nld --sidecar text.txt {} "
        "out.pdf) and mend what it read, word by word"
    ): (
        "vraag om de tekst zelf; of laat een programma de bladzijden lezen (ocrmypdf -l nld --sidecar "
        "text.txt {0} out.pdf) en verbeter wat het las, woord voor woord"
    ),
    "this PDF holds pictures of pages, and words that a program read on them (a scan)": (
        "deze PDF bevat plaatjes van bladzijden, en woorden die een programma daarop las (een scan)"
    ),
    "ask for the document that it was made of (Word, or a web page)": (
        "vraag om het document waarvan hij is gemaakt (Word, of een webpagina)"
    ),
    "this PDF holds no text: its letters are drawings": "deze PDF bevat geen tekst: de letters zijn tekeningen",
    "this PDF holds pictures of pages and no text (a scan)": (
        "deze PDF bevat plaatjes van bladzijden en geen tekst (een scan)"
    ),
    "each of the pages {} of this PDF holds a picture and no text (a scan)": (
        "elk van de bladzijden {0} van deze PDF bevat een plaatje en geen tekst (een scan)"
    ),
    "page {#} of this PDF holds a picture and no text (a scan)": (
        "bladzijde {0} van deze PDF bevat een plaatje en geen tekst (een scan)"
    ),
    "page {#} of this PDF has {#} words with letters of which it does not tell which they are": (
        "bladzijde {0} van deze PDF heeft {1} woorden met letters waarvan hij niet vertelt welke het zijn"
    ),
    "columns may have been read across here: the file tells its words in another order": (
        "hier zijn misschien kolommen dwars gelezen: het bestand geeft de woorden in een andere volgorde"
    ),
    "compare the order of the words with the page": "vergelijk de volgorde van de woorden met de bladzijde",
    "what is printed here at an angle is a stamp, perhaps, and no text": (
        "wat hier schuin staat, is misschien een stempel en geen tekst"
    ),
    "{} in this PDF was read as it would be printed": "in deze PDF, en gelezen zoals het wordt afgedrukt: {0:nl}",
    "{} that nobody sees on paper (white, or invisible) was not read": (
        "op papier niet te zien (wit, of onzichtbaar) en niet gelezen: {0:nl}"
    ),
    "see on the page what it is": "kijk op de bladzijde wat het is",
    "a sign is printed here of which the file does not tell what it is": (
        "hier staat een teken waarvan het bestand niet vertelt wat het is"
    ),
    "see on the page": "kijk op de bladzijde",
    "see whether words are missing": "kijk of er woorden ontbreken",
    "see the page": "kijk op de bladzijde",
    "{} beyond the edges of the page was not read": "buiten de randen van de bladzijde en niet gelezen: {0:nl}",
    "see whether what is filled in belongs to the text": "kijk of wat is ingevuld bij de tekst hoort",
    "{} lies in this PDF and was not read": "in deze PDF en niet gelezen: {0:nl}",
    "each of the pages {} holds a picture and no text": "elk van de bladzijden {0} bevat een plaatje en geen tekst",
    "page {#} holds a picture and no text": "bladzijde {0} bevat een plaatje en geen tekst",
    "see whether there are words in it": "kijk of er woorden in staan",
    "save the page anew in a browser": "sla de pagina opnieuw op in een browser",
    "the page says its characters are '{}', and one of them is not": (
        "de pagina zegt dat de tekens '{0}' zijn, en een ervan is dat niet"
    ),
    (
        "open it in a browser, copy the protocol itself (no menus, and with its numbers) into a plain "
        "text in UTF-8, and compare the two"
    ): (
        "open haar in een browser, kopieer het protocol zelf (zonder menu's, en met de nummers) naar een "
        "platte tekst in UTF-8, en vergelijk de twee"
    ),
    "this page is longer than any protocol": "deze pagina is langer dan enig protocol",
    "this page is nested deeper than browsers show": "deze pagina is dieper genest dan browsers tonen",
    "numbers of lists are written as browsers do by themselves; the looks of this page lie in another file": (
        "nummers van lijsten zijn geschreven zoals browsers dat uit zichzelf doen; de opmaak van deze "
        "pagina ligt in een ander bestand"
    ),
    "open it in a browser, and see whether rules appear on a click": (
        "open haar in een browser, en kijk of er na een klik regels verschijnen"
    ),
    "the page makes numbers or signs in a way that is not known here: some may be missing": (
        "de pagina maakt nummers of tekens op een manier die hier niet bekend is: er kunnen er ontbreken"
    ),
    "{#} words were not read: the page hides them, until something is clicked perhaps": (
        "{0} woorden zijn niet gelezen: de pagina verbergt ze, misschien tot er ergens op wordt geklikt"
    ),
    "a part of the page lies in another file, or in a drawing, and was not read": (
        "een deel van de pagina ligt in een ander bestand, of in een tekening, en is niet gelezen"
    ),
    "see what it is": "kijk wat het is",
    "compare the numbers with what a browser shows": "vergelijk de nummers met wat een browser toont",
    "mend the name of the charset (a browser shows é as Ã© or � now), then look at the accents while copying": (
        "verbeter de naam van de tekenset (een browser toont é nu als Ã© of �), en let bij het kopiëren op de accenten"
    ),
    "the page says its characters are '{}', which is no charset": (
        "de pagina zegt dat de tekens '{0}' zijn, en dat is geen tekenset"
    ),
    "the page says it is utf-8, and a character here is not": (
        "de pagina zegt dat zij utf-8 is, en een teken hier is dat niet"
    ),
    "the page says its characters are '{}', and they are {}": "de pagina zegt dat de tekens '{0}' zijn, en ze zijn {1}",
    "this saved web page holds no page": "deze bewaarde webpagina bevat geen pagina",
}
