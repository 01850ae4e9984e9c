"""What our words and signs mean."""

from generator.language.nl.phrases import frame

TITLE = frame.GLOSSARY
DESCRIPTION = "Wat de rollen, tekens en onderwerpen op deze site betekenen."

INTRO = (
    "Deze woorden zijn van ons, niet van de scholen. Wij gebruiken ze om bepalingen vindbaar en vergelijkbaar te maken."
)

SIGNS = "Wat een bepaling doet"
FIRST_NORM = "Zegt een tekst over een onderwerp meer dan één ding, dan staat vooraan wat het zwaarst weegt."

ROLES_ABOUT = (
    "Een rol staat bij een bepaling als die haar bindt of haar iets toestaat, niet als zij alleen genoemd wordt. Hoe "
    "wij dat weten, staat erbij:"
)
BASIS_EXPLAINED = {
    "printed": "De bepaling noemt de rol zelf.",
    "inherited": "De bepaling noemt niemand, of alleen ‘betrokkenen’ of ‘je’. Dan telt de kop van het onderdeel.",
    "defined": "De bepaling omschrijft wie met deze rol bedoeld wordt.",
    "generic": "De bepaling noemt bijvoorbeeld ‘gebruikers van sociale media’. Dat zijn alle groepen van de tekst.",
    "none": "De bepaling bindt niemand en staat niemand iets toe.",
}

CONTEXTS = "Omstandigheden"
CONTEXTS_ABOUT = "Alleen als de tekst het zelf zegt: {contexts}."

TOPIC_ROLES = "Alleen voor {roles}."
EXPECTED = "Verwacht in 2026: {says} Bron:"
EXPECTED_ABOUT = (
    "Bij ‘Verwacht in 2026’ staat wat een openbaar stuk daarover zegt, in onze woorden. Het is geen oordeel over een "
    "school."
)

ACTORS = "Wie toestemming geeft, beslist of iets hoort"
ACTORS_ABOUT = "Zo noemen wij hen als een tekst zegt wie toestemming geeft, wie beslist of aan wie je iets meldt."
MEASURES = "Wat er kan volgen"
MEASURES_ABOUT = "Maatregelen, de zwaarste eerst. Een soort maatregel zonder nadere naam staat achteraan."
CODEBOOK = "Wat wij elke tekst vragen"
CODEBOOK_ABOUT = (
    "Aan elke tekst stellen wij dezelfde vragen, met deze antwoorden. Geeft een tekst geen antwoord, dan zegt hij het "
    "niet: dat is geen ja en geen nee."
)

QUESTIONS = "Vragen"
QUESTIONS_ABOUT = (
    "Op de rolpagina’s geven uitspraken over deze onderwerpen het antwoord. Elk onderwerp hoort bij één vraag, en "
    "daarmee ook wat het codeboek erover vraagt; antwoorden, verschillen en de tabel komen uit dezelfde uitspraken."
)
