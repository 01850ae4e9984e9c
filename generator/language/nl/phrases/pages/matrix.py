"""The whole matrix as a table to read."""

from markupsafe import Markup

from generator.language.nl.phrases.pages import role, shared, topic

DESCRIPTION = "Alle protocollen sociale media naast elkaar: per onderwerp wat elke tekst toestaat, eist of verbiedt."

HEADING = "Alle protocollen naast elkaar"
INTRO = "Per onderwerp zie je wat elke tekst zegt. Open een vakje om de woorden zelf te lezen."

WITHOUT_SCRIPTS = "Zonder JavaScript zie je hier alleen de tekens. Kies een onderwerp om de woorden te lezen."
INTRO_MANY = (
    "Per onderwerp zie je in hoeveel van de {texts} er wat over staat. Kies instellingen om hun teksten naast elkaar "
    "te zetten. Op de pagina van een instelling staat een weg naar haar tekst naast die welke er het meest op lijken."
)

CHOOSE = "Kies wat je ziet"
ALL_TOPICS = "Alle onderwerpen"
A_QUESTION = "Een vraag"
A_GROUP = "Een groep onderwerpen"
FOR_WHOM = shared.FOR_WHOM
EVERYONE = "Iedereen"
ORDER = "Volgorde"
BY_GROUP = "Per groep"
MOST_DIFFERENT = "Meest verschillend eerst"
WORDS_BESIDE = "Woorden naast die van"
NOBODY = "Niemand"

WHAT_IT_DOES = "Wat de regel doet"
WHAT_IT_DOES_CHOSEN = Markup('Wat de regel doet: <span data-shown="norm">alles</span>')
NOTHING_CHOSEN = "Kies je niets, dan telt alles mee."
TEXTS = "Instellingen en versies"
TEXTS_CHOSEN = Markup('Instellingen en versies: <span data-shown="kolom">{count} gekozen</span>')
AT_MOST = "De nieuwste tekst van elke instelling staat aan. Hooguit {most} tegelijk."
AT_MOST_MANY = "Hooguit {most} tegelijk."
FIND = "Zoek een instelling op naam"
EVERY_TEXT = "Alle {texts}"
COUNTED = role.COUNTED
MORE_KINDS = topic.MORE_KINDS
COUNTS_OF_ALL = "De aantallen zijn die van alle teksten voor iedereen, ook als je een rol of een soort regel kiest."

TOPICS = shared.TOPIC_COUNT
TEXT_COUNT = shared.TEXT_COUNT
LINK = "Link naar deze weergave"
AGAIN = "Begin opnieuw"
OPEN_ALL = "Open alle teksten"
TO_A_GROUP = "Naar een groep onderwerpen"
ONE_BY_ONE = "Onderwerp voor onderwerp"
PREVIOUS = "← Vorige"
NEXT = "Volgende →"

CAPTION = "Onderwerpen en teksten"
OPEN_ROW = "Open teksten"
OF_TOPIC = "over {topic}"
NOTHING_FITS = Markup('Geen enkele uitspraak past bij je keuze. <a href="./">Toon alles</a>')

DOWNLOAD = "Downloaden"
WHAT_YOU_SEE = "Wat je nu ziet"
WHOLE_TABLE = "De hele tabel"
WHOLE_TABLE_DIVIDED = Markup(
    "Bij zo veel teksten is de tabel verdeeld: elke instelling heeft haar eigen. Je vindt ze bij de "
    '<a href="{data}">open data</a>.'
)
FILES = (
    "XLSX is een werkmap voor Excel of LibreOffice, met een blad per rol. CSV heeft een regel per uitspraak. Begint "
    "een tekst met een teken dat een rekenblad als formule leest, dan staat er in het CSV-bestand een apostrof voor."
)

HOW_TO_READ = "Zo lees je de tabel"
CELL = "Een vakje"
CELL_IS = (
    "De tekens zeggen wat de uitspraken over dit onderwerp doen, het zwaarste eerst. Een uitspraak is één ding dat een "
    "tekst tegen één groep zegt; een bepaling kan er meer hebben."
)
FOR_A_ROLE = "Gekozen voor één rol"
OUTSIDE = "Buiten je keuze"
OUTSIDE_IS = (
    "De tekst zegt er wel iets over, maar niet binnen wat jij gekozen hebt. Open het vakje om het toch te lezen."
)
MOST_DIFFERENT_IS = (
    "Bij elk onderwerp stellen wij elke tekst dezelfde vragen. Bovenaan staat het onderwerp waar teksten verschillend "
    "antwoorden op de vraag die het meest uitmaakt, in deze volgorde: {aspects}. Is dat gelijk, dan komt eerst waar "
    "zij op meer vragen verschillen, en dan waar meer standen zijn. Wie een vraag openlaat, telt daarin niet mee. De "
    "volgorde zegt niets over goed of slecht."
)
