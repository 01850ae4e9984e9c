"""What the site keeps of its readers."""

from markupsafe import Markup

from generator.language.nl.phrases import frame

TITLE = frame.PRIVACY
DESCRIPTION = "Wat deze site over je bewaart: geen cookies, niets bij anderen, en wat in je eigen browser blijft."

INTRO = "Deze site volgt je niet. Er zijn geen cookies, en je browser vraagt niets op bij anderen."
HOSTING = "Hosting door"

BROWSER = "Wat in je eigen browser blijft"
BROWSER_ABOUT = Markup(
    "Soms bewaart je browser iets in <code>localStorage</code>, en bij het herladen even in "
    "<code>sessionStorage</code>. Dat staat alleen op je eigen apparaat. Het gaat niet "
    "naar ons en niet naar anderen. Je kunt het wissen bij de instellingen van je browser, bij ‘sitegegevens’."
)
KEPT_HEADS = ("Naam", "Wat", "Waarom")
KEPT_PALETTE = (
    "Of je de lichte of de donkere weergave koos.",
    "Dan hoef je dat niet op elke pagina opnieuw te kiezen.",
)
KEPT_DRAFT = (
    "Je concept: de titel, de naam van je school als je die invult, wat je overnam en wat je zelf schreef.",
    "Dan is je concept er nog als je terugkomt. Wij zien het niet.",
)
KEPT_OPEN = (
    "Wat je bij je concept aan het typen bent en nog niet hebt bewaard.",
    "Dan is het er nog als de pagina sluit voordat je klaar bent. Het verdwijnt als je het bewaart of weggooit.",
)
KEPT_DAMAGED = ("Een concept dat beschadigd was, zoals het was.", "Dan is je werk niet meteen weg.")
IN_THE_ADDRESS = Markup(
    "Voor de naam <code>__palette</code> staat nog het adres van de site. Wat je zoekt, kiest of vergelijkt, staat in "
    "het adres van de pagina. Deel je dat adres, dan ziet de ander hetzelfde als jij. Deel je de link van je concept, "
    "dan zit je hele concept in die link, en net zo in het conceptbestand. Wie die opent, ziet eerst wat erin staat. "
    "Zijn browser bewaart er pas iets van als hij daarvoor kiest."
)

SERVER = "Wat de webserver ziet"
SERVER_ABOUT = "Elke webserver ziet welke pagina je opvraagt en vanaf welk internetadres (IP-adres)."
LOGGED = "Wat wordt genoteerd"
LOGGED_FOR = "Hoelang dat blijft"

NAMES = "Namen in de teksten"
NAMES_ABOUT = (
    "De protocollen staan hier zoals de scholen ze schreven. Daar kan een naam, een e-mailadres of een telefoonnummer "
    "in staan, bijvoorbeeld van een contactpersoon. Staat jouw naam erin en wil je dat niet?"
)
ASK = "Vraag het aan {publisher}: {contact}."
ASK_PUBLISHER = "Vraag het aan de uitgever van deze site. Adres: {contact}."
NAMES_HOW = "Noem de pagina en de woorden. Vraag het ook aan de school zelf: die schreef de tekst."
RIGHTS = (
    "Je hebt het recht om te weten wat er over je staat, en om het te laten verbeteren of weghalen. Kom je er niet "
    "uit, dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens."
)
