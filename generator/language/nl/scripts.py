"""What the scripts say, per group of scripts: plain text, pairs of singular and plural, ``{places}`` to be filled in.

What a page says too is taken from its phrases.

``make web`` writes it to ``web/words.json``, together with the lists and the weights that Python owns elsewhere.
"""

from __future__ import annotations

from typing import Any, Final

from generator.language.nl.phrases import citing, marking, standing
from generator.language.nl.phrases.outputs import tables
from generator.language.nl.phrases.pages import matrix, shared


def _said(words: dict[Any, str]) -> dict[str, str]:
    return {value: told for value, told in words.items() if value}


WORDS: Final[dict[str, dict[str, Any]]] = {
    "common": {
        "and": shared.AND.strip(),
        "provisions": shared.PROVISIONS,
        "statements": shared.STATEMENTS,
        "not_stated": citing.NOT_STATED,
    },
    "copy": {
        "citation": "“{text}” ({citation}, {address})",
        "done": "Gekopieerd",
        "failed": "Kopiëren lukt niet in deze browser",
        "link": "Kopieer link",
        "citing": "Kopieer citaat",
    },
    "collect": {
        "bar": "Je concept",
        "counter": "Concept ({count})",
        "counter_unkept": "Concept ({count}): niet bewaard",
        "written": (
            "Je hebt deze tekst in je concept aangepast. Haal je hem er hier uit, dan is wat je schreef weg. Toch doen?"
        ),
        "inside": "Staat in je concept",
        "inside_at": "Staat in je concept, haal eruit: {place}",
        "take": shared.COLLECT,
        "take_at": "Neem over in concept: {place}",
        "full": "Een concept kan niet meer dan {most} onderdelen hebben.",
        "taken": "Overgenomen in je concept: {place}. Je concept heeft nu {count}.",
        "out": "Uit je concept gehaald: {place}. Je concept heeft nu {count}.",
        "unkept": "Let op: deze browser bewaart het niet. Het is weg als je deze pagina sluit.",
    },
    "disk": {
        "opened": "Je opent deze site vanaf een schijf.",
        "matrix": (
            "Kiezen en filteren werkt alleen via een webserver. De hele tabel staat hieronder; de woorden van de "
            "teksten staan op de pagina van elk onderwerp."
        ),
        "concept": "Een concept samenstellen werkt alleen via een webserver. Lezen en vergelijken kan wel.",
        "two": "Zelf twee teksten kiezen werkt alleen via een webserver. Kies hieronder een vaste pagina.",
    },
    "box": {
        "empty": "Typ een woord dat iets zegt, bijvoorbeeld foto.",
        "nothing": "Niets gevonden voor ‘{words}’.",
        "choose": "Pijl omlaag om te kiezen.",
        "unread": "Het zoekregister is niet te laden. Vernieuw de pagina en probeer het nog eens.",
    },
    "find": {
        "found": ["bepaling gevonden", "bepalingen gevonden"],
        "best": ", de beste bovenaan.",
        "at_least": "Ten minste {found}",
        "more": "Zet de naam van een school bij je vraag voor alles van die school.",
        "empty": "Typ een woord dat iets zegt, bijvoorbeeld foto, volgen of straf.",
        "nothing": "Geen bepaling gevonden voor ‘{words}’.",
        "nothing_chosen": "Geen bepaling gevonden voor ‘{words}’ met deze keuzes.",
        "read": "Voor ‘{word}’ is gezocht op ‘{used}’.",
        "unknown": "In geen bepaling staat: {words}.",
        "silent": "Geen bepaling noemt {words}; je ziet wat er het dichtst bij komt.",
        "beside": "Toon ook {provisions} waarin dit zijdelings aan de orde komt",
        "aside": "zijdelings",
        "more_than_once": "staat er {count} keer, woord voor woord",
        "quoted": "‘{word}’",
        "other": "Probeer een ander of algemener woord, of kies hieronder een onderwerp.",
        "unread": "Het zoekregister is niet te laden. Misschien is de site net vernieuwd: laad de pagina opnieuw.",
        "past": shared.EARLIER,
        "roles": "voor {roles}",
        "show_all": "Toon alle {count}",
        "chosen": "({count} gekozen)",
    },
    "search": {"newest": "Nieuwste tekst", "past": "Eerdere tekst"},
    "beside": {
        "own": "Eigen tekst naast {name}.",
        "identical": "Gelijkluidend met {label}.",
        "adapted": "Bewerkt: {percent}% van de woorden gedeeld met {label}.",
        "legend": (
            "Gemarkeerd: wat anders is dan bij {name}. Onderstreept is erbij, doorgestreept staat alleen bij {name}."
        ),
    },
    "topic": {"unknown": "De link noemt een tekst (“{text}”) die hier niet staat. Je ziet de gewone weergave."},
    "revision": {
        "said": {
            "redline": "Je ziet de wijzigingen in de tekst.",
            "was-wordt": "Je ziet was en wordt naast elkaar.",
            "oud": "Je ziet alleen de oude woorden.",
            "nieuw": "Je ziet alleen de nieuwe woorden.",
        },
    },
    "switches": {
        "shown": ["Je ziet {kept} regel;", "Je ziet {kept} regels;"],
        "hidden": ["{hidden} is gelijkluidend en verborgen.", "{hidden} zijn gelijkluidend en verborgen."],
    },
    "two": {
        "unknown": "De link noemt een tekst die wij niet kennen: {named}. Kies hieronder twee teksten.",
        "second": "Kies nog een tweede tekst.",
        "same": "Je koos twee keer dezelfde tekst. Kies er twee die verschillen.",
        "shown": "Je ziet {left} ({left_name}) naast {right} ({right_name}).",
        "unfetched": (
            "De teksten konden niet worden opgehaald. Probeer het later opnieuw, of kies hieronder een vaste pagina."
        ),
    },
    "state": {
        "names": {
            "onderwerp": "onderwerp",
            "rol": "rol",
            "norm": "soort regel",
            "kolom": "versie",
            "orde": "volgorde",
            "basis": "tekst om woorden naast te zetten",
            "open": "geopend vakje",
        },
        "doubt": "{name} ‘{value}’",
        "too_many": "meer dan {most} versies tegelijk",
    },
    "names": {
        "unlisted": "De lijst kon niet geladen worden. Ben je nog online?",
        "nothing": "Geen instelling met die naam gevonden.",
        "more": "En nog {more}. Typ meer van de naam.",
        "texts": matrix.TEXT_COUNT,
    },
    "places": {
        "unlisted": "De namen konden niet geladen worden. Ben je nog online?",
        "nothing": "Geen school of instelling met die naam gevonden.",
        "short": "Typ meer letters van de naam.",
        "common": "Te veel namen hebben dat woord. Typ er nog een woord van de naam bij.",
        "more": "En nog {more}. Typ meer van de naam.",
        "names": ["naam", "namen"],
    },
    "matrix": {
        "standing": _said(standing.SAID),
        "absent": standing.ABSENT,
        "absent_many": standing.ABSENT_MANY,
        "absent_short": standing.ABSENT_SHORT,
        "document": standing.DOCUMENT,
        "outside": "buiten je keuze",
        "aspects": marking.ASPECT,
        "differences": ["verschil", "verschillen"],
        "stands": ["stand", "standen"],
        "open": "Open teksten",
        "close": "Sluit teksten",
        "open_all": matrix.OPEN_ALL,
        "close_all": "Sluit alle teksten",
        "nobody": matrix.NOBODY,
        "everything": "alles",
        "chosen": "{count} gekozen",
        "position": "{at} van {count}",
        "topics": matrix.TOPICS,
        "some_topics": "{count} van {every}",
        "texts": matrix.TEXT_COUNT,
        "loading": "De tekst wordt geladen …",
        "unfetched": "Niet geladen: {texts}. Ben je nog online?",
        "unmarked": "De woorden konden niet naast elkaar worden gezet. Ben je nog online?",
        "too_many": "Hooguit {most} teksten tegelijk. Zet er eerst een uit.",
        "too_few": "Kies minstens één tekst.",
        "unknown": "Dit adres vraagt om iets wat hier niet is: {what}. Je ziet nu de hele tabel.",
        "file": "protocolwijzer-vergelijking",
        "taken": "{kind} gemaakt.",
        "not_taken": "De teksten konden niet worden opgehaald, dus er is niets gemaakt. Ben je nog online?",
        "instead": "Kies CSV of JSON, of minder onderwerpen.",
        "no_zipper": "Het onderdeel dat de werkmap maakt, kon niet geladen worden.",
    },
    "tables": {
        "standing": _said(standing.BARE),
        "stand": tables.STAND,
        "unwritable": "De cel ‘{name}…’ heeft een teken dat niet in een werkblad past.",
        "too_long": "De cel ‘{name}…’ heeft {length} tekens; in een werkblad passen er {longest}.",
        "group": tables.GROUP,
        "topic": tables.TOPIC,
        "all": tables.EVERYONE,
    },
    "text": {
        "placeholder": "[naam school]",
        "locale": "nl",
        "before_name": "het|de|stichting",
        "between_names": ", | en | of | en/of ",
        "see": r"\bzie\b(?: ook| verder| daarvoor| hiervoor)*\s*:?\s*([^.;)]{2,150})",
        "numbered": (
            r"\b(?:artikel(?:en)?|art\.|paragraaf|hoofdstuk|bijlage|onderdeel) (?:[A-Z]{1,2}\.?)?"
            r"(?:\d[\d.]*\d|\d|(?<=[A-Z]))(?![\p{L}\p{N}])"
        ),
        "elsewhere": "protocol|reglement|statuut|gedragscode|website|site",
        "address": r"^(?:www\b|https?:|op\b)",
    },
    "outline": {
        "no_heading": "Zonder kop",
        "origin": {
            "same": "Woordelijk uit {citation}",
            "name": "Met een andere schoolnaam, uit {citation}",
            "words": "Aangepast, uit {citation}",
        },
        "footnote": "Voetnoot {mark} in het origineel:",
        "footnote_unmarked": "Voetnoot in het origineel:",
    },
    "checks": {
        "contradiction": "Tegenspraak.",
        "double": "Dubbel.",
        "contrary": (
            "{one} en {other} lijken op elkaar, maar spreken elkaar tegen: één van de twee zegt ‘niet’ of ‘geen’."
        ),
        "same": "{one} en {other} zeggen woordelijk hetzelfde.",
        "alike": "{one} en {other} zeggen bijna hetzelfde.",
        "reference": "Verwijzing.",
        "elsewhere": "{one} verwijst naar ‘{words}’. Heeft jouw school dat ook?",
        "missing": "{one} verwijst naar ‘{words}’. Dat staat niet in je concept, of heeft hier een ander nummer.",
        "names": "Namen.",
        "other_names": "Er staan nog namen van andere scholen in. Je kunt ze bovenaan laten vervangen.",
        "name": "Naam.",
        "placeholder": "Er staat nog {placeholder}. Vul bovenaan de naam van je school in.",
        "further": "Er is meer.",
        "more": "Dit zijn de eerste {most} punten.",
    },
    "form": {
        "save": "Bewaar",
        "cancel": "Laat zoals het was",
        "part": "Kop",
        "heading": "Kopje (mag leeg blijven)",
        "text": "Tekst",
        "topic": "Onderwerp",
        "norm": "Soort bepaling",
        "restored": (
            "De tekst van de bron staat er weer. Kies Bewaar om dat zo te laten. Kies je nog eens ‘Terug naar het "
            "origineel’, dan komt terug wat je typte."
        ),
        "typed_again": "Wat je typte, staat er weer.",
        "restore": "Terug naar het origineel",
        "original": "Origineel",
    },
    "store": {"unkept": "Deze browser bewaart dat niet: kopieer op tijd de link of download je concept."},
    "receive": {
        "heading": "Iemand deelt een concept met je",
        "question": "“{title}”, {count}. Je hebt zelf al een concept in deze browser. Wat wil je doen?",
        "question_empty": "“{title}”, {count}. Er is nog niets van bewaard in deze browser. Wat wil je doen?",
        "look": "Bekijk",
        "preview": "Wat er in het gedeelde concept staat",
        "keep": "Bewaar in deze browser",
        "kept": "Het gedeelde concept is nu bewaard in jouw browser.",
        "drop": "Verwerp",
        "dropped": "Van het gedeelde concept is niets bewaard.",
        "locale": "nl",
        "add": "Voeg toe aan mijn concept",
        "added": "Het gedeelde concept staat nu onder dat van jou.",
        "replace": "Vervang mijn concept",
        "replaced": "Je ziet nu het gedeelde concept. Met ‘Maak ongedaan’ krijg je het jouwe terug.",
        "leave": "Laat mijn concept zoals het is",
        "left": "Je concept is niet veranderd.",
        "too_much": "Samen zijn dat meer dan {most} onderdelen. Dat past niet in één concept.",
        "damaged": (
            "De link naar een gedeeld concept is beschadigd of niet compleet. Je ziet je eigen concept. "
            "Vraag of de ander de link nog eens stuurt."
        ),
        "same": "Dit is hetzelfde concept als dat van jou. Er is niets veranderd.",
        "no_file": (
            "{name} is geen concept van deze site, of het is beschadigd. Je concept is niet veranderd. Vraag of de "
            "ander het bestand nog eens stuurt."
        ),
        "unknown": "In het gedeelde concept staan bepalingen die hier niet (meer) bestaan; die zijn weggelaten: {ids}.",
        "too_long": (
            "In het gedeelde concept zit meer tekst dan wij aannemen: hooguit {most} tekens. Er is niets van bewaard. "
            "Vraag de ander om het Word-bestand."
        ),
    },
    "takeaway": {
        "heading": "Neem je concept mee",
        "status": "Concept: niet vastgesteld",
        "language": "nl-NL",
        "styles": {"article": "Artikel", "heading": "Artikelkop", "body": "Artikeltekst", "item": "Artikelpunt"},
        "made": "{name} is gemaakt. Je browser slaat het op of vraagt waar.",
        "copied": "Gekopieerd",
        "link_copied": "De link is gekopieerd.",
        "uncopied": "Kopiëren lukt niet in deze browser. De link is geselecteerd.",
        "unfit": (
            "Gebruik kleine letters, cijfers en losse streepjes, zoals concept-1. "
            "Een datum kan niet: een concept heeft die nog niet."
        ),
        "sharing": "In de link zit je hele concept. Het gaat niet langs ons.",
        "link": "Link naar je concept",
        "copy": "Kopieer de link",
        "locale": "nl",
        "too_long": (
            "Je concept is te groot voor een link: langer dan {most} tekens gaat een link stuk in mail en chat. "
            "Stuur in plaats daarvan het bestand."
        ),
        "far_too_long": "Je concept is te groot om te delen. Stuur in plaats daarvan het Word-bestand.",
        "sending": (
            "Of stuur je concept als bestand. De ander opent het op deze pagina, bij ‘Open een concept’. Ook dat gaat "
            "niet langs ons."
        ),
        "file": "Download het concept",
        "word": "Word-bestand",
        "markdown": "Markdown",
        "print": "Druk af",
        "share": "Deel met een collega",
        "publish": "Zet het op deze site",
        "folder_before": (
            "Voor wie de site beheert: een map die je naast de andere versies van je protocol zet. "
            "Noem hem daarna in protocol.yml bij "
        ),
        "folder_after": ".",
        "folder": "Naam van de map",
        "data": "YAML en bron (zip)",
    },
    "yaml": {
        "inherited": "De rollen volgden in de bron uit de kop ‘{heading}’.",
        "borrowed": "De rollen zijn die van de bepaling waaruit deze is gemaakt.",
        "composed": (
            "Samengesteld uit bepalingen van {institutions}. "
            "In version.yml staat bij elke bepaling waar zij vandaan komt."
        ),
        "own": "Zelf geschreven, niet samengesteld uit andere protocollen.",
        "basis": "Gemaakt als concept; daarover is nog niets besloten.",
    },
    "concept": {
        "title": "Protocol sociale media",
        "unkept": (
            "Deze browser bewaart niets, bijvoorbeeld door een privévenster of een vol geheugen. Wat je nu doet, is "
            "weg als je deze pagina sluit."
        ),
        "to_file": "Zet je concept in een bestand",
        "unreadable": (
            "Wat deze browser als je concept had bewaard, is niet te lezen. Je begint met een leeg concept. "
            "Zodra je iets toevoegt, zetten wij het oude apart."
        ),
        "unreadable_file": "Zet het oude in een bestand",
        "unreadable_name": "concept-onleesbaar.txt",
        "refused": (
            "Dat past niet in een concept: hooguit {most} onderdelen, en per tekst hooguit {longest} tekens, zonder "
            "stapels accenten. Er is niets veranderd."
        ),
        "link_unfetched": (
            "De teksten bij de link konden niet worden opgehaald. Laad de pagina opnieuw om het nog eens te proberen."
        ),
        "unfetched": "De teksten konden niet worden opgehaald.",
        "unfetched_kept": "De teksten konden niet worden opgehaald. Je concept is nog wel bewaard.",
        "again": "Probeer het opnieuw",
        "undone": "De laatste wijziging is ongedaan gemaakt.",
        "undone_own": (
            "De laatste wijziging in dit tabblad is ongedaan gemaakt. Wat in een ander tabblad is veranderd, blijft."
        ),
        "at_top": "Dit staat al bovenaan.",
        "at_bottom": "Dit staat al onderaan.",
        "moved": "Verplaatst naar plaats {place} van {count}.",
        "removed": "Verwijderd: {name}. Je kunt dit terugzetten.",
        "arranged": "De bepalingen staan nu per onderwerp, met koppen ertussen.",
        "cleared": "Je concept is leeg. Met ‘Maak ongedaan’ krijg je het terug.",
        "no_heading": "Schrijf eerst een kop.",
        "no_text": "Schrijf eerst een tekst.",
        "changed": "Je concept is bijgewerkt.",
        "open_first": "Hier staat tekst die nog niet is bewaard. Kies eerst ‘Bewaar’ of ‘Laat zoals het was’.",
        "left_unsaved": "Wat je typte, is niet bewaard.",
        "resume": "Ga ermee verder",
        "typed_back": "Wat je had getypt, staat er weer. Het is nog niet bewaard.",
        "changed_elsewhere": (
            "Dit is intussen veranderd, in een ander tabblad of doordat je iets ongedaan maakte. Kies je Bewaar, dan "
            "staan beide teksten in je concept."
        ),
        "gone_elsewhere": "Dit staat niet meer in je concept. Kies je Bewaar, dan komt het onderaan terug.",
        "both": (
            "Deze tekst was intussen ook anders veranderd. Beide staan nu in je concept, die van jou eronder als "
            "eigen bepaling. Haal weg wat je niet wilt."
        ),
        "setting_elsewhere": "In een ander tabblad stond hier “{text}”. Wat je hier typt, komt daarvoor in de plaats.",
        "setting_lost": "In een ander tabblad is dit ook veranderd. Daarom staat dit niet in je concept: {text}.",
        "of": "{what}: {name}",
        "up": "Omhoog",
        "down": "Omlaag",
        "edit": "Wijzig",
        "edit_of": "Wijzig {name}",
        "remove": "Verwijder",
        "name_of_heading": "kop “{heading}”",
        "article": "artikel {number}",
        "provision": "bepaling",
        "own": "zelf geschreven",
        "written": "Zelf geschreven",
        "difference": "Verschil met het origineel",
        "difference_of": "bij {name}",
        "gone": "Deze bepaling bestaat niet (meer) op deze site:",
        "gone_written": (
            "Dit heb jij ervan gemaakt. Het staat pas in je protocol als je er een eigen bepaling van maakt."
        ),
        "adopt": "Maak eigen bepaling",
        "nothing_found": "Geen dubbele bepalingen en geen losse verwijzingen gevonden.",
        "topics": "Wat de meeste protocollen regelen",
        "topics_due": "Nog niet geregeld in je concept",
        "topics_done": "Alles wat de meeste protocollen regelen, staat in je concept.",
        "terms": "Woorden die uitleg vragen",
        "terms_due": "Woorden die je nog niet uitlegt",
        "terms_done": "Alle woorden die uitleg vragen, leg je uit.",
        "back": "Zet terug",
        "gone_entry": "Verwijderd: {name}.",
        "locale": "nl",
        "overlong": (
            "De namen zijn niet vervangen: je concept zou daarmee langer worden dan {most} tekens. Kies een kortere "
            "naam voor je school, of haal artikelen weg."
        ),
        "replace_names": "Vervang namen van andere scholen door {placeholder} of door de naam van je school",
        "title_label": "Titel",
        "school_label": "Naam van je school, zoals in een zin",
        "school_example": "bijvoorbeeld: het Voorbeeldcollege",
        "add_heading": "Voeg een kop toe",
        "add_own": "Schrijf een eigen bepaling",
        "arrange": "Maak koppen per onderwerp",
        "undo": "Maak ongedaan",
        "clear": "Begin opnieuw",
        "empty": "Je concept is nog leeg.",
        "empty_help": (
            "Kies bij een bepaling op deze site ‘Neem over in concept’. Begin bij de {topics}, of bij de tekst van een "
            "{schools}. Of schrijf hier een eigen bepaling."
        ),
        "empty_topics": "onderwerpen",
        "empty_schools": "school",
        "heading": "Je bepalingen",
        "attention": "Let op",
        "open_heading": "Open een concept",
        "open_about": "Kreeg je een concept als bestand? Je ziet eerst wat erin staat, en kiest dan of je het bewaart.",
        "open": "Kies het conceptbestand (.json)",
    },
    "waiting": {
        "heading": "Getypt, nog niet bewaard",
        "about": (
            "Dit is getypt in een ander tabblad. Dat is nog open, of het is gesloten voordat je op Bewaar drukte."
        ),
        "take": "Ga hier verder",
        "drop": "Gooi weg",
        "dropped": "De tekst is weggegooid.",
        "of": "{what}: {text}",
    },
}
"""Group → name → words; a group is what one module of ``web/`` imports."""
