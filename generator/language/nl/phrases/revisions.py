"""What is said of a revision: its counts, its sentence, each change and the facts about both versions."""

VERDICT = {
    "substantive": "inhoudelijk",
    "terminological": "naamswijziging",
    "editorial": "redactioneel",
}
KIND = {
    "added": "nieuw",
    "removed": "vervallen",
    "split": "gesplitst",
    "merged": "samengevoegd",
    "moved": "verplaatst",
    "changed": "gewijzigd",
    "renumbered": "vernummerd",
}

NO_DIFFERENCES = "Geen verschillen."
ONLY_REPAGED = "De tekst is gelijk; alleen de bladzijden zijn anders genummerd."
UNRELATED = "De twee teksten hebben bijna geen woorden gemeen. Een lijst van wijzigingen zegt dan niets."

PROVISIONS_THAT = {
    "added": ("nieuwe bepaling", "nieuwe bepalingen"),
    "removed": ("vervallen bepaling", "vervallen bepalingen"),
    "moved": ("verplaatste bepaling", "verplaatste bepalingen"),
    "split": ("gesplitste bepaling", "gesplitste bepalingen"),
    "merged": ("samengevoegde bepaling", "samengevoegde bepalingen"),
    "renumbered": ("vernummerde bepaling", "vernummerde bepalingen"),
    "changed": ("anders verwoorde bepaling", "anders verwoorde bepalingen"),
}
HEADINGS_THAT = {
    "added": ("nieuwe kop", "nieuwe koppen"),
    "removed": ("vervallen kop", "vervallen koppen"),
    "moved": ("verplaatste kop", "verplaatste koppen"),
    "split": ("gesplitste kop", "gesplitste koppen"),
    "merged": ("samengevoegde kop", "samengevoegde koppen"),
    "renumbered": ("vernummerde kop", "vernummerde koppen"),
    "changed": ("anders verwoorde kop", "anders verwoorde koppen"),
}
INSERTIONS = ("inhoudelijke invoeging", "inhoudelijke invoegingen")
DELETIONS = ("inhoudelijke weglating", "inhoudelijke weglatingen")
REPLACEMENTS = ("inhoudelijke vervanging", "inhoudelijke vervangingen")
"""What changed inside provisions and headings that stayed; those that came or went are counted by themselves."""
RENAMINGS = ("naamswijziging", "naamswijzigingen")
PLACES = ("plaats", "plaatsen")
RENAMINGS_AT_PLACES = "{renamings} op {places}"
LOOSE_RENAMINGS = ("losse naamswijziging", "losse naamswijzigingen")
EDITORIAL = ("redactioneel verschil", "redactionele verschillen")
RULES = ("regel", "regels")
HEADINGS = ("kop", "koppen")
NO_RULE_CHANGED = "geen regel gewijzigd"
RULES_CHANGED = "{rules} gewijzigd"
RULES_NEW_OR_CHANGED = "{rules} nieuw, vervallen of gewijzigd"
NO_PROVISION_CHANGED = "geen bepaling gewijzigd"
NO_RULE_IN_PROVISIONS = "in de bepalingen geen regel gewijzigd"

LINE_DIFFERS = "{lines} buiten de bepalingen verschilt ({reasons})"
LINES_DIFFER = "{lines} buiten de bepalingen verschillen ({reasons})"
LINE_DIFFERS_IN_SUBSTANCE = "{lines} buiten de bepalingen verschilt inhoudelijk ({reasons})"
LINES_DIFFER_IN_SUBSTANCE = "{lines} buiten de bepalingen verschillen inhoudelijk ({reasons})"
LINE_LOOKS_LIKE_LAYOUT = "{lines} is anders in wat opmaak van de bladzijden lijkt ({reasons})"
LINES_LOOK_LIKE_LAYOUT = "{lines} zijn anders in wat opmaak van de bladzijden lijkt ({reasons})"
LINES = ("tekstregel", "tekstregels")
OUTSIDE = "Buiten de bepalingen"
OUTSIDE_REASON = {
    "title": "titel",
    "footnote": "voetnoot",
    "adoption-line": "regel over vaststelling",
    "version-line": "versieregel",
    "contact-block": "contactgegevens",
    "other": "andere regel",
    "unread": "regel zonder plaats in de tekst",
    "number": "nummer of teken van een bepaling",
    "contents-list": "inhoudsopgave",
    "link-target": "los linkadres",
    "running-header": "kopregel van de bladzijde",
    "page-number": "paginanummer",
    "website-junk": "tekst van de website eromheen",
}
"""What stands outside the words of the provisions."""
FOOTNOTE_OF = "{name} bij {places}"
OUTSIDE_KIND = {"added": "nieuw", "removed": "vervallen", "moved": "verplaatst", "changed": "gewijzigd"}
OUTSIDE_ANCHOR = "buiten-{number}"
SOURCE_LINES = ("bronregel {lines}", "bronregels {lines}")
TIMES = "{times} keer {kind}"

DANGLING_GONE = "Het voetnootteken {mark} staat er nog ({places}), maar de voetnoot die erbij hoorde is er niet meer."
DANGLING_MARK = "Het voetnootteken {mark} ({places}) verwijst nergens naar: de tekst heeft geen voetnoot met dit teken."
DANGLING_NOTE = "Voetnoot {mark} hoorde bij {places}. De voetnoot staat er nog, maar haar teken staat nergens meer."
DANGLING_NOTE_UNPLACED = "Voetnoot {mark} staat er, maar haar teken staat nergens in de tekst."
DANGLING_READ = "Dit was voetnoot {mark} bij {of}. Haar teken is weg; zij is nu gelezen als bepaling ({places})."
DANGLED_BEFORE = " Dat was in de oude tekst ook zo."

HEADING = "kop ‘{heading}’"
GONE_ANCHOR = "weg-{key}"
CHANGE_ANCHOR = "wijziging-{key}"

EQUAL_WORDS = "{percent}% van de woorden gelijk"
LINKED_BY_EDITORS = "door de redactie aan elkaar verbonden"
SAME_NUMBER = "hetzelfde nummer"
SAME_NEIGHBOURS = "dezelfde buren"

TITLE = "Titel in de tekst"
DATE = "Datum in de tekst"
STATUS = "Status"
ADOPTED_BY = "Vastgesteld door"
ADOPTED = "Vastgesteld op"
IN_FORCE = "In werking"
REVIEW_DUE = "Herziening voor"
CONSULTATION = "Advies of instemming (G)MR"
DECISION_BASIS = "Herkomst van het besluit"

INFERRED_ORDER = "De volgorde van de versies is afgeleid. {reason}"
NEITHER_DATED = "Geen van beide teksten draagt een datum."
OLD_UNDATED = "De oudste van de twee teksten draagt geen datum."
NEW_UNDATED = "De nieuwste van de twee teksten draagt geen datum."
CONCEPT = "De nieuwe tekst is een concept: niet vastgesteld, dus hij geldt niet. Ernaast staat de geldende tekst."

LAYOUT = "Dit lijkt alleen opmaak van de bladzijden; kijk zelf of er geen regel in staat: {lines}."
REPAGED = "Alleen de nummering van de bladzijden verschilt hier, en dat telt niet als wijziging: {lines}."
LAYOUT_LINE = "{name} ({lines}), {old} → {new}"
LAYOUT_CAME, LAYOUT_WENT = "{name} erbij ({lines}), {text}", "{name} weg ({lines}), {text}"
LAYOUT_MOVED = "{name} op een andere plaats ({lines}), {text}"
LAYOUT_QUOTED = "‘{text}’"
BETWEEN_LINES = "; "
MADE_WHOLE = "Deze woorden breekt het einde van een bronregel af; ze tellen als heel: {words}."
MADE_WHOLE_WORD = "{word} ({version}, regel {line})"
MADE_WHOLE_MORE = "en {count} meer"

MAP = "{units}, waarvan gelijk gebleven: {unchanged}."
MAP_CHANGED = "{units}, waarvan gelijk gebleven: {unchanged}. Gewijzigd: {counts}."
UNITS = ("kop of bepaling", "koppen en bepalingen")
