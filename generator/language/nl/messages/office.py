"""What is said of files of word processors, and of files that are no text."""

SAID = {
    "this OpenDocument text declares a document type, by which it could fetch files or grow without end": (
        "deze OpenDocument-tekst verklaart een documenttype, waarmee hij bestanden zou kunnen ophalen of "
        "eindeloos kunnen groeien"
    ),
    "this OpenDocument text is longer, or nested deeper, than any protocol": (
        "deze OpenDocument-tekst is langer, of dieper genest, dan enig protocol"
    ),
    "this OpenDocument text numbers paragraphs in a way that is not known here ({})": (
        "deze OpenDocument-tekst nummert alinea's op een manier die hier niet bekend is ({0})"
    ),
    "this OpenDocument text is damaged: it cannot be read": (
        "deze OpenDocument-tekst is beschadigd: hij is niet te lezen"
    ),
    "take the protocol out of it and save that by itself": "haal het protocol eruit en sla dat apart op",
    (
        "File > Save as > Plain text, encoding UTF-8, which writes the numbers out (or: soffice "
        '--headless --convert-to "txt:Text (encoded):UTF8" {}); then compare the two'
    ): (
        "Bestand > Opslaan als > Tekst, codering UTF-8: dan staan de nummers er voluit (of: soffice "
        '--headless --convert-to "txt:Text (encoded):UTF8" {0}); vergelijk daarna de twee'
    ),
    "open it with its password and save it without one; or ask for an open copy": (
        "open het bestand met het wachtwoord en sla het zonder op; of vraag om een open exemplaar"
    ),
    "this OpenDocument text is locked with a password": "deze OpenDocument-tekst is vergrendeld met een wachtwoord",
    "ask for the text itself; or let a program read the pages and mend what it read": (
        "vraag om de tekst zelf; of laat een programma de bladzijden lezen en verbeter wat het las"
    ),
    "this OpenDocument text holds pictures and no text (a scan)": (
        "deze OpenDocument-tekst bevat plaatjes en geen tekst (een scan)"
    ),
    "do not let them run; save it without macros, or ask for such a copy": (
        "voer ze niet uit; sla het bestand op zonder macro's, of vraag om zo'n exemplaar"
    ),
    "this OpenDocument text holds macros: small programs": (
        "in deze OpenDocument-tekst zitten macro's: kleine programma's"
    ),
    "accept or reject them all (in LibreOffice: Edit > Track Changes > Accept All), then save it": (
        "accepteer of verwerp ze alle (in LibreOffice: Bewerken > Wijzigingen bijhouden > Alles "
        "accepteren), en sla het bestand op"
    ),
    "this OpenDocument text holds tracked changes ({}), so it is two texts at once": (
        "in deze OpenDocument-tekst staan bijgehouden wijzigingen ({0}), dus het is twee teksten tegelijk"
    ),
    "this Office file is locked with a password": "dit Office-bestand is vergrendeld met een wachtwoord",
    "in a word processor: save it as plain text (UTF-8), which writes its numbers out; then compare the two": (
        "in een tekstverwerker: sla het bestand op als platte tekst (UTF-8): dan staan de nummers er voluit; "
        "vergelijk daarna de twee"
    ),
    "this is an old Office file, not a plain text": "dit is een oud Office-bestand, en geen platte tekst",
    "this old Office file holds macros: small programs": (
        "in dit oude Office-bestand zitten macro's: kleine programma's"
    ),
    "this is a packed file, not a plain text": "dit is een ingepakt bestand, en geen platte tekst",
    "unpack it, and name the text in it": "pak het uit, en noem de tekst erin",
    "name the text itself, as plain text (UTF-8)": "noem de tekst zelf, als platte tekst (UTF-8)",
    "this is a PowerPoint file, not a plain text": "dit is een PowerPoint-bestand, en geen platte tekst",
    "this is an Excel file, not a plain text": "dit is een Excel-bestand, en geen platte tekst",
    "this is an XML file, not a plain text": "dit is een XML-bestand, en geen platte tekst",
    "this is {}, not a plain text": "dit is {0}, en geen platte tekst",
    (
        "ask for the text itself; or let a program read the picture (tesseract {} text -l nld) and mend it word by word"
    ): (
        "vraag om de tekst zelf; of laat een programma het plaatje lezen (tesseract {0} text -l nld) en "
        "verbeter het woord voor woord"
    ),
    "this is a picture ({}), not a text": "dit is een plaatje ({0}), en geen tekst",
    "this is a rich text file (RTF), which is read only where LibreOffice is installed": (
        "dit is een RTF-bestand, en dat wordt alleen gelezen waar LibreOffice is geïnstalleerd"
    ),
    "Word begins to number the notes anew on each page, and which page is which only it knows": (
        "Word begint op elke bladzijde opnieuw met het nummeren van de noten, en welke bladzijde dat is "
        "weet alleen Word"
    ),
    "mend the marks of the notes, here and in the text, by the printed pages": (
        "verbeter de tekens van de noten, hier en in de tekst, aan de hand van de afgedrukte bladzijden"
    ),
    "{} in the margin was not read": "in de kantlijn en niet gelezen: {0:nl}",
    "{} lies in this Word file and was not read": "in dit Word-bestand en niet gelezen: {0:nl}",
    "{} of a font of drawings is not known here and stands as �": (
        "uit een lettertype met tekeningen, hier niet bekend en geschreven als �: {0:nl}"
    ),
    "{} of hidden text was not read: nobody sees it on paper": (
        "verborgen, op papier onzichtbaar en niet gelezen: {0:nl}"
    ),
    "{} was not read: its words are part of a drawing": "deel van een tekening en niet gelezen: {0:nl}",
    "in Word: Home > ¶ shows it; make visible what belongs to the text": (
        "in Word toont Start > ¶ het; maak zichtbaar wat bij de tekst hoort"
    ),
    "see on the printed page what is drawn there": "kijk op de afgedrukte bladzijde wat daar is getekend",
    "this is a packed file (a Word file, perhaps) that is cut off or damaged": (
        "dit is een ingepakt bestand (een Word-bestand misschien) dat is afgebroken of beschadigd"
    ),
    "do not open it: it may be made to do harm; fetch it again, or ask for another copy": (
        "open het bestand niet: het kan gemaakt zijn om schade te doen; haal het opnieuw op, "
        "of vraag om een ander exemplaar"
    ),
    "this packed file says it holds {#} parts": "dit ingepakte bestand zegt {0} delen te bevatten",
    "this packed file of {} would unpack to {}": "dit ingepakte bestand van {0} zou uitgepakt {1} worden",
    "this packed file is packed in a way that no word processor uses": (
        "dit bestand is ingepakt op een manier die geen tekstverwerker gebruikt"
    ),
    "this packed file is locked with a password": "dit ingepakte bestand is vergrendeld met een wachtwoord",
}
