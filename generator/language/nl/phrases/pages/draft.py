"""The page on which a reader makes a protocol of their own."""

from markupsafe import Markup

TITLE = "Mijn concept"
DESCRIPTION = "Stel een protocol samen uit bepalingen van anderen, en bewaar het als Word-bestand, Markdown of YAML."

INTRO = (
    "Stel een eigen protocol samen. Neem bepalingen over die je bij anderen leest, pas ze aan, zet ze op volgorde en "
    "download het geheel. Bij elke bepaling blijft staan waar zij vandaan komt."
)
NEEDS_SCRIPTS = Markup(
    "<strong>Hiervoor zijn scripts nodig.</strong> Je concept staat alleen in je eigen browser, niet bij ons. Daarom "
    "werkt het samenstellen niet als scripts uit staan. Alle teksten kun je wel lezen: begin bij de "
    '<a href="{topics}">onderwerpen</a> of de <a href="{schools}">scholen</a>. Hieronder staat waar je aan moet denken.'
)

COMMON = "Wat de meeste protocollen regelen"
COMMON_IS = "Over deze onderwerpen zegt meer dan de helft van de protocollen iets ({works} in totaal)."
OF_WORKS = "{count} van {works}"

TERMS = "Woorden die uitleg vragen"
TERMS_ARE = (
    "De ene school bedoelt met deze woorden iets anders dan de andere. Gebruik je zo’n woord, zeg dan wat je ermee "
    "bedoelt. Wij zien een woord als uitgelegd bij zinnen als ‘Directie: …’, ‘onder sociale media verstaan wij …’ of "
    "‘alle betrokkenen …, dat wil zeggen …’."
)
NOWHERE_DEFINED = "geen protocol legt dit uit"

NORM = "Soort"
