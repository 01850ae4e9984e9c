"""The statement on accessibility."""

from generator.language.nl.phrases import frame

TITLE = frame.ACCESSIBILITY
DESCRIPTION = "Hoe toegankelijk deze site is: wat is onderzocht en wat niet, en waar je een probleem meldt."

INTRO = (
    "Iedereen moet deze site kunnen gebruiken. Hier lees je hoe ver dat is, wat is onderzocht en wat niet, en waar je "
    "een probleem meldt."
)

STATEMENT = "Verklaring van de uitgever"
STATUS = "Status"
CONFORMANCE = {
    None: "Niet vermeld: de uitgever heeft dit nog niet vastgesteld.",
    "volledig": "Voldoet volledig, volgens de uitgever.",
    "gedeeltelijk": "Voldoet gedeeltelijk, volgens de uitgever.",
    "eerste-maatregelen": "Eerste maatregelen genomen, volgens de uitgever.",
    "niet": "Voldoet niet, volgens de uitgever.",
}
ASSESSED = "Onderzocht op"
ASSESSED_BY = "Onderzocht door"
REPORT = "Rapport"
DRAWN_UP = "Opgesteld op"
STANDARD = (
    "De norm is EN 301 549. Die verwijst voor websites naar WCAG 2.1, niveau A en AA. Voor overheden staat dat in het "
    "Besluit digitale toegankelijkheid overheid. Of een site voldoet, stelt de uitgever vast. Wie deze site maakte, "
    "doet dat niet namens de uitgever."
)

SHORTCOMINGS = "Bekende tekortkomingen"
CRITERION = "(succescriterium {number})"
ALTERNATIVE = "Wat je zolang kunt doen: {alternative}"
MENDED_BY = "Hersteld uiterlijk: {date}"
NO_SHORTCOMINGS = "De uitgever heeft er geen opgegeven. Dat betekent niet dat er geen zijn."

REPORTING = "Werkt iets niet voor jou?"
REPORT_TO = "Meld het bij {publisher}: {contact}."
REPORT_TO_PUBLISHER = "Meld het bij de uitgever. Adres: {contact}."
DAYS = ("dag", "dagen")
ANSWERED_WITHIN = "Je krijgt binnen {days} antwoord."
REPORT_WHAT = "Schrijf erbij op welke pagina het was en wat je gebruikt, bijvoorbeeld een schermlezer."
COMPLAIN = "Ben je niet geholpen? Dan kun je hier terecht: {route}."

EXAMINED = "Wat een programma onderzoekt"
EXAMINED_HOW = (
    "De tests van het programma dat deze site maakt, onderzoeken dit in een echte browser. Een programma vindt niet "
    "alles."
)
EXAMINED_LIST = (
    "Met axe-core: de regels voor WCAG 2.0, 2.1 en 2.2, niveau A en AA, en de aanbevelingen, op een pagina van elke "
    "soort, licht en donker, op een breed scherm en op een smal scherm (320 pixels).",
    "Met het toetsenbord: elke plek waar je met de tabtoets komt, is zichtbaar, en je komt er ook weer weg.",
    "Met tekst op 200 procent en op een scherm van 320 pixels: niets valt weg en je hoeft niet opzij te schuiven.",
    "Met de contrastkleuren van het apparaat (forced colors) en met minder beweging (reduced motion).",
    "Op papier: alle woorden van een pagina staan ook in de afdruk.",
    "De HTML van elke pagina: die is zonder fouten te lezen.",
    "De pdf-bestanden: die worden gemaakt volgens PDF/UA-1; het programma dat ze maakt, controleert dat.",
)
"""What the tests of the program hold, at every change of it; each sentence is a test under ``tests/site/``."""

NOT_EXAMINED = "Wat niet is onderzocht"
NOT_EXAMINED_LIST = (
    "Door mensen met een beperking.",
    "Met schermlezers en spraakbesturing.",
    "Elke pagina apart: van elke soort is er één onderzocht, de langste.",
    "De Word- en Excel-bestanden.",
    "De leesbaarheid van de aangehaalde teksten. Die zijn van de scholen en besturen, en vaak moeilijk.",
)
