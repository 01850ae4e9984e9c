"""What stands around every page, on the page for a wrong address, and in the files for web servers."""

from __future__ import annotations

SUBJECT = "sociale media op school"
"""What the site is about, after its name."""

SKIP = "Ga naar de inhoud"
MENU = "Menu"
MAIN_MENU = "Hoofdmenu"

HOME = "Home"
SCHOOLS = "Scholen"
ROLES = "Rollen"
TOPICS = "Onderwerpen"
COMPARE = "Vergelijken"
GLOSSARY = "Begrippen"
CHANGES = "Wijzigingen"
DATA = "Gegevens en downloads"
ACCESSIBILITY = "Toegankelijkheid"
PRIVACY = "Privacy"
"""What the menu, the foot of every page and the pages themselves call them."""

ON_THIS_PAGE = "Op deze pagina"
SOURCE = "Bron"
SEARCH = "Zoeken"
SEARCH_ALL = "Zoek in alle bepalingen"
SEARCH_HINT = "Zoek een regel"
ALL_RESULTS = "Alle resultaten"

OWNERSHIP = (
    "De aangehaalde teksten zijn en blijven van de scholen en besturen die ze schreven. Al het andere is van ons."
)
FOOTER = (
    ("methode/", "Hoe dit is gemaakt en gecontroleerd"),
    ("data/", DATA),
    ("begrippen/", GLOSSARY),
    ("wijzigingen/", CHANGES),
    ("toegankelijkheid/", ACCESSIBILITY),
    ("privacy/", PRIVACY),
)
"""The links at the foot of every page: where from the site's root, and their words."""

LOST_TITLE = "Pagina niet gevonden"
LOST = "Deze pagina bestaat niet"
LOST_INTRO = "Het adres klopt niet, of de pagina is verplaatst. Wat je nu kunt doen:"
LOST_SEARCH = "Zoek bovenaan op een woord uit de regel die je zoekt, bijvoorbeeld ‘foto’ of ‘groepsapp’."
LOST_HOME = "Ga naar de"
HOME_PAGE = "voorpagina"
LOST_OTHER = "Of bekijk"

THEME = {
    "language": "nl",
    "direction": "ltr",
    "action.edit": "Wijzig deze pagina",
    "action.skip": SKIP,
    "action.view": "Bekijk de bron van deze pagina",
    "announce.dismiss": "Niet meer tonen",
    "clipboard.copy": "Kopieer",
    "clipboard.copied": "Gekopieerd",
    "footer": "Voet van de pagina",
    "footer.next": "Volgende",
    "footer.previous": "Vorige",
    "header": "Kop van de pagina",
    "meta.comments": "Reacties",
    "meta.source": SOURCE,
    "nav": MENU,
    "search": SEARCH,
    "search.config.lang": "nl",
    "search.config.pipeline": "stemmer",
    "search.config.separator": r"[\s\-]+",
    "search.placeholder": SEARCH_ALL,
    "search.share": "Deel deze zoekvraag",
    "search.reset": "Wis de zoekvraag",
    "search.result.initializer": "Zoeken wordt klaargezet",
    "search.result.placeholder": "Typ een woord, bijvoorbeeld ‘foto’",
    "search.result.none": "Niets gevonden",
    "search.result.one": "1 pagina gevonden",
    "search.result.other": "# pagina’s gevonden",
    "search.result.more.one": "Nog 1 bepaling op deze pagina",
    "search.result.more.other": "Nog # bepalingen op deze pagina",
    "search.result.term.missing": "Komt niet voor",
    "select.language": "Kies een taal",
    "select.version": "Kies een versie",
    "source": "Naar de broncode",
    "source.file.contributors": "Bijdragers",
    "source.file.date.created": "Gemaakt",
    "source.file.date.updated": "Bijgewerkt",
    "tabs": MAIN_MENU,
    "toc": ON_THIS_PAGE,
    "top": "Naar boven",
}
"""The strings of the theme in the words of this site. A key that is missing here is an error, so none may be."""

DESCRIPTION = "Wat scholen regelen over sociale media, woord voor woord."
TO_DARK = "Kies donkere weergave"
TO_LIGHT = "Kies lichte weergave"
TABS = (
    (HOME, "index.md"),
    (SCHOOLS, "scholen/index.md"),
    (ROLES, "rollen/index.md"),
    (TOPICS, "onderwerpen/index.md"),
    (COMPARE, "vergelijken/index.md"),
    (GLOSSARY, "begrippen/index.md"),
    ("Methode", "methode/index.md"),
    ("Gegevens", "data/index.md"),
    ("Gids", "gids/index.md"),
)
"""The menu of a site that another engine builds: the words of each tab, and its document."""

HOSTING_ABOUT = (
    "Protocolwijzer: de regels waaronder deze site hoort te worden aangeboden.",
    "Dit bestand wordt gemaakt bij elke bouw van de site. Verander het niet hier, maar kopieer het.",
)
HOSTING_HEADERS = (
    "Netlify en Cloudflare Pages lezen dit bestand vanzelf, als de site in de hoofdmap staat.",
    "Zonder Cache-Control vragen zij bij elk bezoek na of een bestand nog het nieuwste is: zo hoort het.",
)
HOSTING_NGINX = (
    "Heeft de site een eigen server-blok? Zet daarin: root /pad/naar/site; en include /pad/naar/nginx.conf;",
    "Staat er meer op dezelfde host? Zet de include dan in de location van de site, dan blijft de rest zoals zij is:",
    "    location {place} {{ alias /pad/naar/site/; include /pad/naar/nginx.conf; }}",
    "Een add_header in een location-blok daarbinnen schakelt alle regels hieronder daar uit: herhaal ze dan.",
)
HOSTING_APACHE = (
    "Zet het als .htaccess in de hoofdmap van de site; het geldt daar en in de mappen eronder, en nergens anders.",
    "Nodig: Apache 2.4 met mod_headers, en AllowOverride FileInfo Indexes Options=Indexes.",
)
HOSTING_NO_ADDRESS = (
    "Het adres van deze site was bij de bouw niet bekend. Staat zij in een submap? Zet die voor /{page},",
    "of bouw haar met het volledige adres in SITE_URL.",
)
HOSTING_PLACE = "/submap/"
