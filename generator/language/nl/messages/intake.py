"""Why a file cannot be read as it is, and what was lost or doubtful in reading it."""

SAID = {
    "give it a name that ends in {}, if that is what it should be": (
        "geef het bestand een naam die eindigt op {0}, als het dat moet zijn"
    ),
    "this is a {}": "dit is {0:nl}",
    "this is an {}": "dit is {0:nl}",
    "LibreOffice, which is installed here, can make nothing of this file": (
        "LibreOffice, dat hier is geïnstalleerd, kan niets van dit bestand maken"
    ),
    "open it in a word processor and save it as .docx": (
        "open het bestand in een tekstverwerker en sla het op als .docx"
    ),
    "LibreOffice, which is installed here, takes longer over this file than any protocol needs": (
        "LibreOffice, dat hier is geïnstalleerd, doet langer over dit bestand dan een protocol nodig heeft"
    ),
    "open it in the program that made it, and save it as plain text in UTF-8": (
        "open het bestand in het programma dat het maakte, en sla het op als platte tekst in UTF-8"
    ),
    "a character here is not UTF-8": "een teken hier is geen UTF-8",
    "save the file as UTF-8": "sla het bestand op als UTF-8",
    "this is no text: it holds NUL bytes": "dit is geen tekst: er staan NUL-bytes in",
    (
        "name a plain text (UTF-8); if this is one that was saved as UTF-16 or UTF-32 without a byte "
        "order mark, save it as UTF-8"
    ): (
        "noem een platte tekst (UTF-8); is dit er een die als UTF-16 of UTF-32 zonder byte-order-teken "
        "is opgeslagen, sla hem dan op als UTF-8"
    ),
    "the file mixes UTF-8 with another encoding: a character here is not UTF-8, and others are": (
        "het bestand mengt UTF-8 met een andere codering: een teken hier is geen UTF-8, en andere zijn dat wel"
    ),
    "the file is marked as UTF-8, and a character here is not": (
        "het bestand zegt dat het UTF-8 is, en een teken hier is dat niet"
    ),
    "the byte {} here is no character, neither in UTF-8 nor in Windows-1252": (
        "de byte {0} hier is geen teken, niet in UTF-8 en niet in Windows-1252"
    ),
    "the file is marked as {}, and what stands here is not": (
        "het bestand zegt dat het {0} is, en wat hier staat is dat niet"
    ),
    "the file is not UTF-8; it was read as {}": "het bestand is geen UTF-8; het is gelezen als {0}",
    "check the accents and save it as UTF-8": "controleer de accenten en sla het op als UTF-8",
    "here stands the text of a text box ({#} in all)": "hier staat de tekst van een tekstvak ({0} in totaal)",
    "here stands the text of a text box ({} in all)": "hier staat de tekst van een tekstvak ({0:nl} in totaal)",
    "hidden text was not read: nobody sees it on paper": "verborgen tekst is niet gelezen: niemand ziet die op papier",
    "objects of other programs were not read ({#})": "objecten van andere programma's zijn niet gelezen ({0})",
    "see on the printed page where it belongs": "kijk op de afgedrukte bladzijde waar het hoort",
    "see on the printed page where it belongs, and whether it stands in the right place": (
        "kijk op de afgedrukte bladzijde waar het hoort, en of het op de goede plaats staat"
    ),
    "make visible what belongs to the text": "maak zichtbaar wat bij de tekst hoort",
    "comments in the margin were not read ({#})": "opmerkingen in de kantlijn zijn niet gelezen ({0})",
    "see whether the text is final": "kijk of de tekst definitief is",
    "a comment that nobody sees was not read": "een opmerking die niemand ziet, is niet gelezen",
    "see whether it belongs to the text": "kijk of zij bij de tekst hoort",
    "see whether they hold rules": "kijk of er regels in staan",
    "see whether it holds rules": "kijk of er regels in staan",
    "see whether it holds rules; if so, have them written out in the text": (
        "kijk of er regels in staan; zo ja, laat ze uitschrijven in de tekst"
    ),
    "open it in a word processor and save it as .docx; or install LibreOffice, and try again": (
        "open het bestand in een tekstverwerker en sla het op als .docx; "
        "of installeer LibreOffice, en probeer het opnieuw"
    ),
    "this is an old Word file, which is read only where LibreOffice is installed": (
        "dit is een oud Word-bestand, en dat wordt alleen gelezen waar LibreOffice is geïnstalleerd"
    ),
    "do not let them run; ask for a copy without them": "voer ze niet uit; vraag om een exemplaar zonder",
    "this old Word file holds macros: small programs": "in dit oude Word-bestand zitten macro's: kleine programma's",
    "Word numbers paragraphs of this file in a way that is not known here ({}), such as in words": (
        "Word nummert alinea's van dit bestand op een manier die hier niet bekend is ({0}), zoals in woorden"
    ),
    "no word processor writes that: do not open it, and ask for another copy": (
        "dat schrijft geen tekstverwerker: open het bestand niet, en vraag om een ander exemplaar"
    ),
    "this Word file declares a document type, by which it could fetch files or grow without end": (
        "dit Word-bestand verklaart een documenttype, waarmee het bestanden zou kunnen ophalen of "
        "eindeloos kunnen groeien"
    ),
    "fetch it again, or ask for another copy": "haal het bestand opnieuw op, of vraag om een ander exemplaar",
    "this Word file is damaged: its text cannot be read": "dit Word-bestand is beschadigd: de tekst is niet te lezen",
    "check that it is the right file; if it is, take the protocol out of it and save that by itself": (
        "controleer of het het goede bestand is; zo ja, haal het protocol eruit en sla dat apart op"
    ),
    "this Word file is longer, or nested deeper, than any protocol": (
        "dit Word-bestand is langer, of dieper genest, dan enig protocol"
    ),
    (
        "in Word: File > Save as > Plain text, encoding UTF-8, which writes the numbers out (or: soffice "
        '--headless --convert-to "txt:Text (encoded):UTF8" {}); then compare the two'
    ): (
        "in Word: Bestand > Opslaan als > Tekst zonder opmaak, codering UTF-8: dan staan de nummers er "
        'voluit (of: soffice --headless --convert-to "txt:Text (encoded):UTF8" {0}); vergelijk daarna de '
        "twee"
    ),
    "ask for the text itself; or let a program read the pages (ocrmypdf, tesseract) and mend what it read": (
        "vraag om de tekst zelf; of laat een programma de bladzijden lezen (ocrmypdf, tesseract) en "
        "verbeter wat het las"
    ),
    "this Word file holds pictures and no text (a scan)": "dit Word-bestand bevat plaatjes en geen tekst (een scan)",
    "do not let them run; in Word: save it as .docx without macros, or ask for such a copy": (
        "voer ze niet uit; in Word: sla het op als .docx zonder macro's, of vraag om zo'n exemplaar"
    ),
    "this Word file holds macros: small programs": "in dit Word-bestand zitten macro's: kleine programma's",
    "a part of this Word file lies in another file, and its text would be lost": (
        "een deel van dit Word-bestand ligt in een ander bestand, en die tekst zou verloren gaan"
    ),
    "accept or reject them all (in Word: Review > Accept > Accept all changes), then save it again": (
        "accepteer of negeer ze alle (in Word: Controleren > Accepteren > Alle wijzigingen accepteren), "
        "en sla het opnieuw op"
    ),
    "this Word file holds tracked changes (1 mark), so it is two texts at once": (
        "in dit Word-bestand staat een bijgehouden wijziging, dus het is twee teksten tegelijk"
    ),
    "this Word file holds tracked changes ({} marks), so it is two texts at once": (
        "in dit Word-bestand staan bijgehouden wijzigingen ({0} markeringen), dus het is twee teksten tegelijk"
    ),
    "words of it are struck through, and were read like the others": (
        "door woorden van de tekst staat een streep, en ze zijn gelezen als de andere"
    ),
    "take out what no longer holds, or take away the line through it": (
        "haal weg wat niet meer geldt, of haal de streep weg"
    ),
    "“{}” is struck through here, and the words of the other file are not struck through alike": (
        "door “{0}” staat hier een streep, en in het andere bestand staat die niet door dezelfde woorden"
    ),
    "take out in both what no longer holds, or take away the line through it": (
        "haal in beide weg wat niet meer geldt, of haal de streep weg"
    ),
    "the words are those of the other file, in another cell of a table": (
        "de woorden zijn die van het andere bestand, maar ze staan in een andere cel van een tabel"
    ),
    "the words are those of the other file, at another depth of a list": (
        "de woorden zijn die van het andere bestand, maar ze staan op een andere diepte van een opsomming"
    ),
    "look at both: what that says only a person can tell": (
        "bekijk ze allebei: wat dat betekent, kan alleen een mens zeggen"
    ),
    "open it in Word and save it again under another name, by which its parts become one": (
        "open het bestand in Word en sla het op onder een andere naam: dan worden de delen één"
    ),
}
