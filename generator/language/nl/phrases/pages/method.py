"""How the site is made and checked."""

from generator.language.nl.numbers import plural
from generator.language.nl.phrases import papers, revisions
from generator.language.nl.phrases.pages import lineage, shared

TITLE = "Hoe is dit gemaakt en gecontroleerd?"
DESCRIPTION = "Hoe elk citaat woord voor woord met de bron is vergeleken en hoe bepalingen zijn ingedeeld."

INTRO = "Van bestand naar bladzijde in zes stappen. Elke stap kun je nalopen."

SOURCE = "De bron blijft zoals zij is"
SOURCE_HOW = (
    "Elke tekst bewaren wij als bestand, onveranderd. Een vingerafdruk (sha256) legt vast dat er geen teken wijzigt. "
    "Op de bronpagina van elke versie zie je elke regel van het bestand, en wat ervan geworden is."
)

VERBATIM = "Elk woord precies één keer"
VERBATIM_HOW = (
    "Een programma vergelijkt elke bepaling met haar regels in de bron, teken voor teken; alleen witruimte en "
    "regeleinden tellen niet. Elk teken van de bron hoort bij precies één titel, kop, bepaling of opzijgezet stuk, "
    "zoals een paginakop. Bij elk opzijgezet stuk staat de reden. Klopt één teken niet, dan wordt de site niet gebouwd."
)

LABELS = "De indeling is van ons"
LABELS_HOW = (
    "Een bepaling zegt een of meer dingen. Elk daarvan leggen wij apart vast, met de woorden die het zeggen: wat mag "
    "of moet, wie dat bindt, wie het raakt, onder welke voorwaarde, wie toestemming geeft of beslist, en wat er kan "
    "volgen. Een programma controleert dat die woorden er staan en dat geen zin met een regel is overgeslagen. De "
    "keuze is van de redactie van deze site, of van wie bij de versie genoemd staat. {confirmed} Waar twee "
    "zorgvuldige lezers kunnen verschillen, staat de andere lezing erbij: dat is zo bij {doubts} van {provisions}."
)
REVIEWED = "Beoordeeld zijn er volgens het gegevensbestand {reviewed} van {count}; door wie, staat bij de versie."


def some_suggested(count: int) -> str:
    """Return of how many provisions the labels are a program's."""
    of = plural(count, *shared.PROVISIONS)
    return f"Van {of} is de indeling voorgesteld door een programma en nog niet beoordeeld; dat staat er dan bij."


def some_unlabelled(count: int) -> str:
    """Return how many provisions have no labels yet."""
    return f"Van {plural(count, *shared.PROVISIONS)} volgt de indeling nog; dat staat er dan bij."


ALL_REVIEWED = "Volgens het gegevensbestand is alles beoordeeld; door wie, staat bij de versie."
REVIEW_LAPSES = (
    "Verandert een woord, een kop erboven, een voetnoot, iets van de indeling of de zin in gewone taal, dan geldt de "
    "beoordeling niet meer. Het programma maakt de site dan niet, totdat iemand de bepaling opnieuw heeft beoordeeld."
)

SILENCE = "Zwijgen is ook informatie"
SILENCE_HOW = (
    "Staat een datum, een titel of een besluit niet in de tekst, dan lees je “niet vermeld”; is de tekst nog niet "
    "helemaal nagekeken, dan “niet vastgelegd”, want dan weten wij dat nog niet. Zegt een tekst niets "
    "over een onderwerp, dan lees je “niet geregeld”, of dat een ander document ook geldt dat niet op deze site "
    "staat. Is het onderwerp er niet voor een groep, of kent de tekst die groep niet, dan staat er dat het niet van "
    "toepassing is. De tabel, de onderwerpen, rollen, scholen, hiaten en gegevensbestanden vragen dat op dezelfde "
    "plaats na. Wij vullen niets in. Is de volgorde van versies afgeleid, dan staat erbij waarom."
)

DIFFERENCES = "Verschillen zijn antwoorden op dezelfde vraag"
DIFFERENCES_HOW = (
    "Wij stellen elke tekst dezelfde vragen, met vaste antwoorden; die staan bij de begrippen. Een verschil is een "
    "vraag waarop teksten een ander antwoord geven. Elk antwoord staat er met zijn woorden. Zegt een tekst het niet, "
    "dan staat dat erbij en telt het niet als verschil."
)

SUMMARY = "Gewone taal staat ernaast, nooit ervoor in de plaats"
SUMMARY_HOW = (
    "Bij moeilijke bepalingen staat soms één zin “in gewone taal”. Die hoort bij de indeling en is geen tekst van de "
    "school. De bepaling zelf staat er altijd bij, en die geldt."
)

TEXTS = "De teksten"
HEADS = (shared.INSTITUTION, papers.VERSION, revisions.DATE, lineage.PROVISIONS, shared.SOURCE_OF)
TEXTS_MANY = "Er zijn {versions}. Per instelling staat hier hoe groot een tekst is en waar zijn bron staat."

MISTAKES = "Zie je een fout?"
MISTAKES_ABOUT = (
    "De bron gaat altijd voor. Deze site is geen juridisch advies en spreekt niet namens de instellingen. De teksten "
    "blijven van de instellingen zelf. Alle gegevens en het programma zijn open: je kunt een verbetering voorstellen, "
    "zie de"
)
GUIDE = "gids"
