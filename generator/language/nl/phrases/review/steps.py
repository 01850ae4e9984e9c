"""How each step is called in the history, and why one cannot be taken."""

FIRST = "eerste opzet"
OUTSIDE = "buiten deze pagina gewijzigd"
STRUCTURE = {
    "Heading": "tot kop gemaakt",
    "Rule": "tot regel gemaakt",
    "Title": "tot titel gemaakt",
    "Join": "bij de vorige gevoegd",
    "Split": "gesplitst",
    "Aside": "apart gezet als geen tekst",
    "Explain": "uitgelegd waarom het geen regel is",
    "Number": "nummer bepaald",
    "NumberAlike": "nummers bepaald van alles wat zo begint",
    "Caption": "opschrift bepaald",
    "Deepen": "ingesprongen of uitgesprongen",
    "Begin": "gezegd dat hier iets begint",
}
BEGINS = "In het origineel begint hier iets nieuws."
CODING = {
    "Mend": "uitspraak gewijzigd",
    "Add": "uitspraak toegevoegd",
    "Drop": "uitspraak weggelaten",
    "Doubt": "twijfel genoteerd",
    "TakeOver": "uitspraken overgenomen",
    "Limit": "voorwaarde of uitzondering toegevoegd",
    "Unlimit": "voorwaarde of uitzondering weggehaald",
}
OF_ONE = "{step} (‘{words}’)"
"""A step that was taken for one provision, and how that begins."""
ACCEPTED = "akkoord"
ACCEPTED_ALIKE = "akkoord met alles wat gelijk is"
ANSWERS = "vragen beantwoord"

CANNOT = {
    "no-row": "Deze regel is er niet meer.",
    "first": "Hier staat niets voor waar dit bij kan horen.",
    "no-place": "Dat kan op deze plek niet.",
    "no-words": "Dan blijft er geen tekst over.",
    "no-note": "Zeg in een paar woorden wat het is.",
    "no-number": "Deze regel begint niet met een nummer, of heeft er al een.",
    "no-heading": "Dit kan alleen bij een kop of een regel.",
    "no-statement": "Deze uitspraak is er niet meer.",
    "no-quote": "Die woorden staan niet zo in de tekst.",
    "no-topic": "Kies minstens één onderwerp.",
    "no-reason": "Zeg waarom deze woorden geen uitspraak zijn.",
    "no-reader": "Vul eerst bij Vragen in wie er naleest.",
    "nothing-alike": "Er is niets wat woordelijk gelijk is aan iets wat al is nagelezen.",
    "no-more": "Verder terug of vooruit kan niet.",
    "unread": "De bestanden kunnen zo niet worden gelezen; zie Controle.",
    "too-long": "Dit is langer dan één bestand mag zijn.",
    "empty": "Naam, korte naam, titel en soort mogen niet leeg zijn.",
    "no-school": "Een school met deze naam staat er al, of de naam heeft geen letters.",
    "no-date": "Schrijf de datum als jaar-maand-dag, zoals 2026-09-01.",
    "not-stated": "Die datum staat nergens in de tekst. Laat het veld leeg als de tekst geen datum noemt.",
    "stale": "Er is in een ander venster een stap gezet. Dit is de stand van nu; uw stap is niet gezet.",
    "changed": "Iemand anders heeft de bestanden intussen gewijzigd. Er is niets overschreven; dit is wat er nu staat.",
    "disk": "Dit kon niet worden bewaard: het systeem weigert het bestand te schrijven.",
    "labels": "Van deze regel is nog niet alles bekend: {what}.",
    "wrong": "Dit verzoek is niet te lezen.",
}
