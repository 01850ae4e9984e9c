"""Where somebody should look at a draft first."""

SAID = {
    "check that the file holds the text of a protocol": "controleer of het bestand de tekst van een protocol bevat",
    "no text was found that could be quoted": "er is geen tekst gevonden die kan worden geciteerd",
    "no article was found: all of it is running text": "er is geen artikel gevonden: alles is doorlopende tekst",
    "check that its numbers were not lost on the way; word processors make them and do not copy them": (
        "controleer of de nummers onderweg niet verloren gingen; tekstverwerkers maken ze en kopiëren ze niet"
    ),
    "look at the original: is it what it seems? If not, take its text out again": (
        "kijk in het origineel: is het wat het lijkt? Zo niet, haal de tekst er dan opnieuw uit"
    ),
    "the text holds {}": "de tekst bevat {0:nl}",
    "a link in the middle of a sentence was set aside": "een koppeling midden in een zin is opzijgezet",
    "check that the sentence runs on without it": "controleer of de zin zonder haar doorloopt",
    "a contact block stands inside the text": "contactgegevens staan midden in de tekst",
    "check where it begins and ends": "controleer waar ze beginnen en eindigen",
    "a heading that announces a contents list has none below it": (
        "onder een kop die een inhoudsopgave aankondigt, staat er geen"
    ),
    "mark it as contents-list if it is one": "noem het contents-list als het er een is",
    "a date is printed, but not that of the version": "er staat een datum in de tekst, maar niet die van de versie",
    "a day is printed here, and its words leave open whether it is that of the version": (
        "hier staat een dag, en de woorden eromheen laten open of die van de versie is"
    ),
    "a day is printed here that does not exist": "hier staat een dag die niet bestaat",
    "look in the original which day is meant": "kijk in het origineel welke dag is bedoeld",
    "fill in date if it is": "vul 'date' in als hij het is",
    "check that {} is that of this version": "controleer of {0} die van deze versie is",
    "the only day that is printed is that from which the text holds, and was taken for that of the version": (
        "de enige dag die er staat is die waarop de tekst ingaat; die is genomen als datum van de versie"
    ),
    "check the date; make it null if the text is of another day": (
        "controleer de datum; maak er null van als de tekst van een andere dag is"
    ),
    "several dates are printed": "er staan verschillende datums in de tekst",
    "choose its {}": "kies een: {0:nl}",
    "no {} suggests itself for {}": "voor {1} dient zich niets aan als {0:nl}",
    "a long line was cut at the numbers and bullets inside it": (
        "een lange regel is gesplitst bij de nummers en opsommingstekens erin"
    ),
    "check the cuts; headings without a number stay hidden": (
        "controleer de splitsingen; koppen zonder nummer blijven verborgen"
    ),
    "a line was read as a footnote": "een regel is als voetnoot gelezen",
    "check the mark it explains": "controleer bij welk teken zij hoort",
    "a number alone on its line was read as a page number": (
        "een nummer alleen op een regel is als paginanummer gelezen"
    ),
    "move it if it numbers an article": "verplaats het als het een artikel nummert",
    "a line was taken for a section heading by its shape only": (
        "een regel is alleen aan de vorm als kop van een sectie herkend"
    ),
    "make it a paragraph if it is none": "maak er een alinea van als het er geen is",
    "check that the first groups what follows, and its level": (
        "controleer of de eerste samenvat wat volgt, en op welk niveau"
    ),
    "two headings follow one another": "twee koppen volgen op elkaar",
    "a line under the title was taken as part of it": "een regel onder de titel is erbij genomen",
    "make it a section heading if it is one": "maak er een kop van een sectie van als het er een is",
    "the first line was taken for the title by its shape only": (
        "de eerste regel is alleen aan de vorm als titel herkend"
    ),
    "an unnumbered line between two numbered articles was taken for a heading": (
        "een regel zonder nummer tussen twee genummerde artikelen is als kop gelezen"
    ),
    "check whether they are headings, a list or a table": "controleer of het koppen, een lijst of een tabel zijn",
    "short lines without a stop follow one another": "korte regels zonder punt volgen op elkaar",
    "what stands above this line comes back, so it was taken for a running head and this line for the title": (
        "wat boven deze regel staat, komt terug: dat is als kopregel gelezen en deze regel als titel"
    ),
    "make the line above the title if it is the title": "maak de regel erboven de titel als dat de titel is",
    "a text without numbers begins here of {#} characters, and {#} is the most": (
        "hier begint een tekst zonder nummers van {0} tekens, en {1} is het meeste"
    ),
    "put its parts on lines of their own": "zet de delen op eigen regels",
    "check the headings": "controleer de koppen",
    "tags of a web page (<b>) inside a sentence were kept": (
        "tags van een webpagina (<b>) binnen een zin zijn blijven staan"
    ),
    "signs of Markdown (#, **) were set aside": "tekens van Markdown (#, **) zijn opzijgezet",
    "signs of Markdown (**) inside a sentence were kept": "tekens van Markdown (**) binnen een zin zijn blijven staan",
    "take the text without them, if you can": "neem de tekst zonder die tekens, als dat kan",
    "a line that starts with a number was read as running text": (
        "een regel die met een nummer begint, is als doorlopende tekst gelezen"
    ),
    "make it an article if it is one": "maak er een artikel van als het er een is",
    "what the letter says that it is about was taken for its title": (
        "waar de brief volgens hemzelf over gaat, is als titel gelezen"
    ),
    "make another line the title if it is none": "maak een andere regel de titel als het er geen is",
    "the day was taken from what the file says of itself, and may be that of the page": (
        "de dag is genomen uit wat het bestand over zichzelf zegt, en kan die van de pagina zijn"
    ),
    "the day was taken from the head of a newsletter": "de dag is genomen uit de kop van een nieuwsbrief",
    "lines above the title were taken for a letterhead": "regels boven de titel zijn als briefhoofd gelezen",
    "make them text, or the title, where they are more than that": (
        "maak er tekst van, of de titel, waar ze meer zijn dan dat"
    ),
    "choose whose text it is": "kies van wie de tekst is",
    "several institutions or schools are named: {}": "er worden verschillende instellingen of scholen genoemd: {0}",
    "put the words of each column together, from the original": (
        "zet de woorden van elke kolom bij elkaar, aan de hand van het origineel"
    ),
    "words are broken off at the ends of lines, and kept with their hyphens": (
        "aan het eind van regels zijn woorden afgebroken; ze staan er met hun streepje"
    ),
    "take the text where they are whole, or leave them as they are printed": (
        "neem de tekst waar ze heel zijn, of laat ze zoals ze gedrukt staan"
    ),
    "this looks like two columns read across": "dit lijkt op twee kolommen die dwars zijn gelezen",
    "the numbers or signs of a list stand apart from their texts": (
        "de nummers of tekens van een lijst staan los van hun tekst"
    ),
    "give each text its number, from the original; of a PDF, pdftotext -layout keeps them together": (
        "geef elke tekst zijn nummer, aan de hand van het origineel; bij een PDF houdt pdftotext -layout ze bij elkaar"
    ),
    "check it against the original, and divide it if you can": (
        "vergelijk het met het origineel, en splits het als dat kan"
    ),
    "what stands below the title was taken for a motto": "wat onder de titel staat, is opgevat als een motto",
    "make it a provision if it rules": "maak er een bepaling van als het iets voorschrijft",
    "this stands around the text, where a site has its menus, and reads as a rule": (
        "dit staat om de tekst heen, waar een site haar menu's heeft, en leest als een regel"
    ),
    "see on the page whether it is one; then make it a provision": (
        "kijk op de pagina of het er een is; maak er dan een bepaling van"
    ),
    "this looks like a table, and was read as one paragraph": "dit lijkt op een tabel, en is als één alinea gelezen",
    "this looks like a table that was read column by column": "dit lijkt op een tabel die kolom voor kolom is gelezen",
    "put the cells of each row together, from the original": (
        "zet de cellen van elke rij bij elkaar, aan de hand van het origineel"
    ),
    "add the points below it, if any": "voeg de punten eronder toe, als die er zijn",
    "this was read as what the words before it lead in to": "dit is gelezen als wat de woorden ervoor inleiden",
    "check whether a heading between them was missed": "controleer of er een kop tussen is gemist",
    "number {} is printed twice in one list": "nummer {0} staat twee keer in één lijst",
    "check whether a heading was missed": "controleer of er een kop is gemist",
    "the numbering begins again at 1 without a heading": "de nummering begint opnieuw bij 1 zonder kop",
    "the numbering jumps from {} to {}": "de nummering springt van {0} naar {1}",
    "check whether the source skips it or a number was missed": (
        "controleer of de bron iets overslaat of dat er een nummer is gemist"
    ),
    "a list begins at {}": "een lijst begint bij {0}",
    "check whether an earlier number was missed": "controleer of er een eerder nummer is gemist",
    "this is the source of a web page; its tags were set aside": (
        "dit is de broncode van een webpagina; de tags zijn opzijgezet"
    ),
    "save the page as text and take that, or check each line": (
        "sla de pagina op als tekst en neem die, of controleer elke regel"
    ),
}
