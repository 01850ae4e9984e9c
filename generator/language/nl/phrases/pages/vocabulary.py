"""What our words and signs mean."""

from generator.language.nl.phrases import frame

TITLE = frame.GLOSSARY
DESCRIPTION = "Wat de rollen, tekens en onderwerpen op deze site betekenen."

INTRO = (
    "Deze woorden zijn van ons, niet van de scholen. Wij gebruiken ze om bepalingen vindbaar en vergelijkbaar te maken."
)

SIGNS = "Wat een bepaling doet"
BESIDE_MEANS = "De tekst raakt aan het onderwerp, maar geen bepaling gaat er in de eerste plaats over."
SILENT_MEANS = "De tekst zegt er niets over. Dat is iets anders dan toegestaan."
FIRST_NORM = "Doet een bepaling meer dan één ding, dan staat vooraan wat zij het eerst vraagt, toestaat of verbiedt."

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

QUESTIONS = "Vragen"
QUESTIONS_ABOUT = "Op de rolpagina’s geven bepalingen over deze onderwerpen het antwoord:"
