"""What menus, cookie bars and share buttons say."""

STRONG = (
    r"(?:[☰≡].{0,30}|.{1,40}\s[▾▼▽⌄∨]|logo(?: (?:van )?(?:de |het )?[A-ZÀ-Þ].{1,60})?|.{1,60}\slogo|"
    r"(?:spring|ga|skip|direct) (?:direct )?naar (?:de )?(?:hoofd)?(?:inhoud|navigatie|content|menu)|"
    r"skip to (?:main )?content|"
    r"(?:hoofd)?menu|menu (?:openen|sluiten)|zoeken naar:?|"
    r"(?:deze (?:website|site)|wij|we)\b.{0,60}\bcookies?\b.{0,160}|.{0,40}\bcookies?\b.{0,30}(?:accepteren|"
    r"toestaan|weigeren|instellingen).{0,30}|"
    r"(?:alle )?cookies?(?: (?:accepteren|weigeren|toestaan|instellingen|beleid))?|cookie-?(?:instellingen|"
    r"voorkeuren|beleid|verklaring|melding)|"
    r"(?:alles |alle )?(?:accepteren|weigeren)|lees (?:meer|verder)(?: over .{1,60})?[ .…»›>]{0,4}|meer (?:lezen|"
    r"informatie)[ .…»›>]{0,4}|"
    r"(?:deel|delen)(?: (?:dit|deze))?(?: (?:bericht|pagina|artikel)| (?:op|via)\b.{0,60})+:?|share(?: (?:on|"
    r"this).{0,30})?|tweet(?: this)?|"
    r"terug naar (?:boven|overzicht|het overzicht|home|vorige pagina|nieuws)|(?:naar boven|scroll naar boven)|"
    r"(?:print|download)(?: (?:deze|dit|de|het|als))?(?: (?:pagina|artikel|document|pdf|protocol))?(?: \((?:pdf|"
    r"docx?)[^)]{0,20}\))?|"
    r"(?:©|copyright\b).{0,100}|alle rechten voorbehouden.{0,60}|volg ons(?: op\b.{0,40})?:?|"
    r"(?:aanmelden|inschrijven|schrijf je in)(?: voor)?(?: de| onze)? nieuwsbrief|website door .{1,40}|"
    r"powered by .{1,40}|"
    r"(?:home|startpagina)\s{0,3}[>»›/|].{0,160}|u bent hier:?.{0,160}|je bent hier:?.{0,160}|"
    r"navigatie(?: overslaan)?|sitemap|"
    r"geplaatst door\b.{0,60}|bekijk (?:ook|meer)\b.{0,40}|advertentie|"
    r"reacties? \(\d{1,4}\)|\d{1,4} reacties?)"
)
WEAK = (
    r"(?:(?:geplaatst|gepubliceerd) op\b.{0,60}|"
    r"home|contact|nieuws|agenda|over ons|onze school|ouders?|team|zoek|facebook|twitter|x|instagram|linkedin|"
    r"whatsapp|youtube|"
    r"tiktok|e-?mail|pinterest|praktisch(?:e informatie)?|informatie|documenten|vacatures|aanmelden|foto'?s|sluiten|"
    r"volgende|vorige|"
    r"privacy(?:verklaring|beleid)?|onderwijs|schoolgids|groepen|mr|ouderraad|leerlingen|medewerkers|magister|"
    r"som(?:today)?|webmail|"
    r"onze scholen|organisatie|opleidingen|vakanties|downloads|links?|nl|en|[×☰✕✖>»›‹«+|])"
)
DOUBLE = (
    r"(?:zoeken|inloggen|login|uitloggen|delen|deel|like|reageer|reageren|disclaimer|downloads?|aanmelden|contact|"
    r"privacy|cookies?)"
)
"""Of all these, words that head a rule or a section as well: alone they are no sign of a menu."""
SUBJECT = ("protocol", "media")
"""Words of a title, which no menu takes along."""
