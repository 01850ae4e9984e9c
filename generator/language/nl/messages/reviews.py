"""What is said of reviews, originals, personal data and signs in a source."""

SAID = {
    "name one that has, or one of its items": "noem er een die er een heeft, of een van de punten ervan",
    "there is no provision '{}' with a text of its own": "er is geen bepaling '{0}' met een eigen tekst",
    "this review covers the text alone, and not its labels": (
        "deze beoordeling gaat alleen over de tekst, en niet over de labels"
    ),
    "{#} reviews in this file cover the text alone, and not its labels": (
        "{0} beoordelingen in dit bestand gaan alleen over de tekst, en niet over de labels"
    ),
    "read the labels again, then run: {}": "lees de labels opnieuw, en geef dan de opdracht: {0}",
    "this statement is reviewed, and says not what is done": (
        "deze uitspraak is beoordeeld, en zegt niet wat er wordt gedaan"
    ),
    "this statement is reviewed, and say not what is done": (
        "deze uitspraak is beoordeeld, en zegt niet wat er wordt gedaan"
    ),
    "{#} statements, of which this is the first, are reviewed, and say not what is done": (
        "{0} uitspraken, waarvan dit de eerste is, zijn beoordeeld en zeggen niet wat er wordt gedaan"
    ),
    "{#} statements, of which this is the first, are reviewed, and says not what is done": (
        "{0} uitspraken, waarvan dit de eerste is, zijn beoordeeld en zeggen niet wat er wordt gedaan"
    ),
    "read it and add an 'act' of at most eight words; until then the site only quotes it": (
        "lees haar en voeg een 'act' toe van hooguit acht woorden; tot dan citeert de site haar alleen"
    ),
    "{#} of {#} provisions have suggested labels, and nobody has reviewed them": (
        "{0} van {1} bepalingen hebben voorgestelde labels, en niemand heeft die beoordeeld"
    ),
    "read each, then run: {} EID …": "lees ze een voor een, en geef dan de opdracht: {0} EID …",
    "read each, then run: {} EID …; until then the site says so": (
        "lees ze een voor een, en geef dan de opdracht: {0} EID …; tot dan zegt de site het erbij"
    ),
    "the labels are called reviewed, but not for which words and labels": (
        "de labels heten beoordeeld, maar niet voor welke woorden en labels"
    ),
    "the text, what it stands under, its footnotes, labels or summary have changed since they were reviewed": (
        "de tekst, wat erboven staat, de voetnoten, labels of samenvatting zijn gewijzigd sinds ze zijn beoordeeld"
    ),
    "make 'state' reviewed, or leave '{}' out": "maak 'state' reviewed, of laat '{0}' weg",
    "there is a '{}', but the state is not reviewed": "er is een '{0}', maar de status is niet reviewed",
    "add, if it confirmed them as they are now: confirmed_sha: {}": (
        "voeg toe, als zij ze bevestigde zoals ze nu zijn: confirmed_sha: {0}"
    ),
    "make 'confirmed_by' null, or ask again, then write: confirmed_sha: {}": (
        "maak 'confirmed_by' null, of vraag het opnieuw en schrijf dan: confirmed_sha: {0}"
    ),
    "make it {} if that did, or null; who decided on the labels stands in 'reviewed_by'": (
        "maak er {0} van als die dat deed, of null; wie over de labels besliste, staat in 'reviewed_by'"
    ),
    "say who did in 'confirmed_by', or leave it out": "zeg in 'confirmed_by' wie dat deed, of laat het weg",
    "there is a 'confirmed_sha', and nobody confirmed this": (
        "er is een 'confirmed_sha', en niemand heeft dit bevestigd"
    ),
    "'{}' cannot confirm the labels of a text of '{}'": "'{0}' kan de labels van een tekst van '{1}' niet bevestigen",
    "texts, labels or summaries have changed since '{}' confirmed them": (
        "teksten, labels of samenvattingen zijn gewijzigd sinds '{0}' ze bevestigde"
    ),
    "the labels are called confirmed, but not which": "de labels heten bevestigd, maar niet welke",
    "'{}' is not the name of an original beside this file": "'{0}' is niet de naam van een origineel naast dit bestand",
    "a file that ends in .{} is not offered: it could be taken for a page of this site": (
        "een bestand op .{0} wordt niet aangeboden: het kan voor een pagina van deze site worden gehouden"
    ),
    "put it in this folder, as original.pdf, original.docx …": "zet het in deze map, als original.pdf, original.docx …",
    "make it false, or leave it out: the file is still kept": (
        "maak er false van, of laat het weg: het bestand wordt toch bewaard"
    ),
    "unknown type of file '{}'": "onbekend type bestand '{0}'",
    "put the original back; or, if the text was made of this one, write: sha256: {}": (
        "zet het origineel terug; of, als de tekst van dit bestand is gemaakt, schrijf: sha256: {0}"
    ),
    "{} is called a file of the type '{}', and is one of '{}'": (
        "{0} heet een bestand van het type '{1}', en is er een van '{2}'"
    ),
    "{} is not the file that was kept: its sha256 differs": (
        "{0} is niet het bestand dat is bewaard: de sha256 verschilt"
    ),
    "the text cannot be made of {} again: {}": "van {0} is de tekst niet opnieuw te maken: {1:nl}",
    "{} gives another text than {}: line {#} of it is {}, and of {} {}": (
        "{0} geeft een andere tekst dan {1}: regel {2} ervan is {3:nl}, en van {4} {5:nl}"
    ),
    "{} was read by {}; {} reads it otherwise: line {#} of it is {}, and of {} {}": (
        "{0} is gelezen door {1:nl}; {2:nl} leest het anders: regel {3} ervan is {4:nl}, en van {5} {6:nl}"
    ),
    "compare the two with the original; what is published stays the text that was reviewed": (
        "vergelijk de twee met het origineel; gepubliceerd blijft de tekst die is beoordeeld"
    ),
    "put both files back; or add the original anew, as another version, with: protocolwijzer add {}": (
        "zet beide bestanden terug; of voeg het origineel opnieuw toe, als een andere versie, met: "
        "protocolwijzer add {0}"
    ),
    "name a provision with the same words, or leave 'taken_over' out": (
        "noem een bepaling met dezelfde woorden, of laat 'taken_over' weg"
    ),
    "there is no provision '{}'": "er is geen bepaling '{0}'",
    "the labels were taken over from '{}', which has other words": (
        "de labels zijn overgenomen van '{0}', en die heeft andere woorden"
    ),
    "'{}' is not a locator such as {}": "'{0}' is geen vindplaats zoals {1}",
    (
        "if it may be published, add to 'accepted_personal_data' in {}: {kind: {}, text: '{}', reason: "
        "…}; else ask for a text without it"
    ): (
        "mag het gepubliceerd worden, voeg dan toe aan 'accepted_personal_data' in {0}: {kind: {1}, "
        "text: '{2}', reason: …}; vraag anders om een tekst zonder"
    ),
    "“{}” looks like {}; {}": "“{0}” lijkt op {1:nl}; {2:nl}",
    (
        "leave it out; or if it may be published, add to 'accepted_personal_data' in {}: {kind: {}, "
        "text: '{}', reason: …}"
    ): (
        "laat het weg; of voeg, als het gepubliceerd mag worden, toe aan 'accepted_personal_data' in "
        "{0}: {kind: {1}, text: '{2}', reason: …}"
    ),
    "remove it from 'accepted_personal_data', or copy the words exactly": (
        "haal het weg uit 'accepted_personal_data', of kopieer de woorden precies"
    ),
    "“{}” is accepted as personal data, and occurs nowhere (any more)": (
        "“{0}” is aanvaard als persoonsgegeven, en komt nergens (meer) voor"
    ),
    "“{}” is accepted twice": "“{0}” is twee keer aanvaard",
    "save the text as UTF-8, and put the new sha256 in version.yml": (
        "sla de tekst op als UTF-8, en zet de nieuwe sha256 in version.yml"
    ),
    "take the text out of the original document again, without it, and put the new sha256 in version.yml": (
        "haal de tekst opnieuw uit het oorspronkelijke document, zonder dit teken, en zet de nieuwe "
        "sha256 in version.yml"
    ),
    "the source holds the character {}, which no page can show": (
        "de bron bevat het teken {0}, en dat kan geen pagina tonen"
    ),
    "the source holds {}": "de bron bevat {0:nl}",
    ("look at the original: is it what it seems? If not, take its text out again; readers see it on the source page"): (
        "kijk in het origineel: is het wat het lijkt? Zo niet, haal de tekst er dan opnieuw uit; lezers "
        "zien het op de bronpagina"
    ),
    "remove it": "haal het weg",
    "this text holds {}": "deze tekst bevat {0:nl}",
    (
        "type it again with the letters and spaces of a keyboard, or leave it out: nothing shows readers "
        "that it is there"
    ): (
        "typ het opnieuw met de letters en spaties van een toetsenbord, of laat het weg: niets laat "
        "lezers zien dat het er staat"
    ),
}
