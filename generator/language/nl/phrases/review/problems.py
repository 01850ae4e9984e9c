"""The commonest messages in words for the page of a review, by their English words; others are in ``messages``."""

SAID: tuple[tuple[str, str], ...] = (
    # What ingest was unsure of.
    (
        r"an unnumbered line between two numbered articles was taken for a heading",
        "Een regel zonder nummer tussen twee genummerde is als kop gelezen. Is het er geen, maak er dan een regel van.",
    ),
    (
        r"a line was taken for a section heading by its shape only",
        "Dit is alleen aan de vorm als kop herkend. Is het er geen, maak er dan een regel van.",
    ),
    (r"two headings follow one another", "Twee koppen volgen op elkaar. Hoort de tweede onder de eerste?"),
    (r"a line under the title was taken as part of it", "Een regel onder de titel is erbij genomen. Is het een kop?"),
    (
        r"the first line was taken for the title by its shape only",
        "De eerste regel is alleen aan de vorm als titel herkend. Is het een kop?",
    ),
    (
        r"short lines without a stop follow one another",
        "Korte regels zonder punt volgen op elkaar. Zijn het koppen, een lijst of een tabel?",
    ),
    (
        r"number (?P<n>.+) is printed twice in one list",
        "Nummer {n} staat twee keer in één lijst. Ontbreekt er een kop?",
    ),
    (
        r"the numbering begins again at 1 without a heading",
        "De nummering begint opnieuw bij 1 zonder kop. Ontbreekt er een kop?",
    ),
    (
        r"the numbering jumps from (?P<a>.+) to (?P<b>.+)",
        "De nummering springt van {a} naar {b}. Slaat de bron iets over, of is er een nummer gemist?",
    ),
    (r"a list begins at (?P<n>.+)", "Een lijst begint bij {n}. Is er een eerder nummer gemist?"),
    (
        r"this was read as what the words before it lead in to",
        "Dit is gelezen als wat de woorden ervoor inleiden. Staan er nog meer punten onder?",
    ),
    (
        r"a line that starts with a number was read as running text",
        "Een regel die met een nummer begint, is als doorlopende tekst gelezen.",
    ),
    (r"a line was read as a footnote", "Een regel is als voetnoot gelezen."),
    (
        r"a number alone on its line was read as a page number",
        "Een nummer alleen op een regel is als paginanummer gelezen.",
    ),
    (
        r"a long line was cut at the numbers and bullets inside it",
        "Een lange regel is gesplitst bij de nummers en bolletjes erin.",
    ),
    (r"this looks like two columns read across", "Dit lijkt op twee kolommen die dwars zijn gelezen."),
    (r"a contact block stands inside the text", "Adresgegevens staan midden in de tekst."),
    (r"several dates are printed", "Er staan verschillende datums in de tekst. Kies bij Vragen de goede."),
    (
        r"a date is printed, but not that of the version",
        "Er staat een datum in de tekst, maar niet die van de tekst zelf.",
    ),
    (
        r"no article was found: all of it is running text",
        "Er is geen genummerde regel gevonden: alles is doorlopende tekst. Zijn de nummers verloren gegaan?",
    ),
    (
        r"several institutions or schools are named: (?P<names>.+)",
        "Er worden verschillende instellingen of scholen genoemd: {names}.",
    ),
    (
        r"what stands above this line comes back, so it was taken for a running head and this line for the title",
        "Wat hierboven staat, komt terug. Het is als kopregel gelezen, en deze regel als titel.",
    ),
    # What check says.
    (r"“(?P<words>.+)” has no place in .+", "‘{words}’ staat nergens in de opzet."),
    (r"“(?P<words>.+)” is used twice in .+", "‘{words}’ staat twee keer in de opzet."),
    (
        r"“(?P<after>.+)” begins inside a sentence, after “(?P<before>.+)” \(.+\)",
        "‘{after}’ begint midden in een zin, na ‘{before}’. Hoort het bij de vorige?",
    ),
    (
        r"between the words of (?P<eid>\S+) stands “(?P<words>.+)” \(.+\), which .+ takes",
        "Tussen de woorden van één regel staat ‘{words}’. Is het een kop- of voetregel van elke bladzijde?",
    ),
    (
        r"“(?P<words>.+)” \(.+\) is called '?running-header.+",
        "‘{words}’ heet kop- of voetregel, en staat niet als zodanig op elke bladzijde.",
    ),
    (r"“(?P<words>.+)” \(.+\) is called .+", "‘{words}’ heeft niet de vorm van wat het heet te zijn."),
    (
        r"this (?:artefact|footnote) reads as a rule: “(?P<words>.+)” \(.+\)",
        "Dit is apart gezet als geen tekst, en leest als een regel: ‘{words}’. Zeg waarom het er geen is.",
    ),
    (
        r"this (?:artefact|footnote) holds .+: “(?P<words>.+)” \(.+\)",
        "Dit is apart gezet als geen tekst, en kan tekst zijn: ‘{words}’. Zeg waarom het er geen is.",
    ),
    (
        r"this artefact holds nothing \(any more\) that is to be accepted",
        "De uitleg waarom dit geen regel is, is niet nodig.",
    ),
    (
        r"“(?P<words>.+)” ends in ':' and .+",
        "‘{words}’ eindigt op een dubbele punt, en er staat niets onder. Spring in wat erbij hoort.",
    ),
    (
        r"“(?P<next>.+)” goes on with “(?P<words>.+)” and stands beside it, not in it",
        "‘{next}’ gaat verder met ‘{words}’ en staat ernaast. Spring het in.",
    ),
    (
        r"“(?P<words>.+)” \(.+\) stands below the list as what leads in to it does, and .+",
        "‘{words}’ staat onder de lijst zoals de inleiding ervan, en hoort nu bij het laatste punt.",
    ),
    (
        r"'(?P<words>.+)' reads as a rule, and stands in no statement of this provision",
        "‘{words}’ leest als een regel en staat in geen uitspraak. Voeg er een toe, of zeg waarom het er geen is.",
    ),
    (r"no statement holds '(?P<words>.+)'", "Geen uitspraak bevat ‘{words}’. Voeg een uitspraak toe."),
    (r"a statement holds '(?P<words>.+)'", "‘{words}’ is weggelaten als uitspraak, en staat toch in een uitspraak."),
    (
        r"'unstated' stands beside statements, and there are none",
        "Er is een uitspraak weggelaten en er is er geen over. Voeg er een toe.",
    ),
    (
        r"the words that this quotation leaves out hold '(?P<words>.+)'",
        "De woorden die deze uitspraak overslaat, bevatten ‘{words}’.",
    ),
    (r"the text does not say '(?P<words>.+)'", "De tekst zegt niet ‘{words}’."),
    (r"this statement begins before the one above it", "Deze uitspraak begint vóór de uitspraak erboven."),
    (r"this statement stands twice", "Deze uitspraak staat er twee keer."),
    (r"this statement is about no topic", "Deze uitspraak heeft geen onderwerp."),
    (
        r"'act' has (?P<n>\d+) words, and (?P<most>\d+) is the most",
        "Wat er wordt gedaan, heeft {n} woorden; hooguit {most} mag.",
    ),
    (r"this provision has no norm", "Van deze regel is nog niet bekend wat hij doet."),
    (r"this provision has no topic", "Van deze regel is nog geen onderwerp bekend."),
    (r"this provision does not say how its roles are known", "Van deze regel is nog niet bekend wie hij bindt."),
    (
        r"this provision does not say whether its labels were reviewed",
        "Van deze regel is nog niet bekend of hij is nagelezen.",
    ),
    (
        r"the roles \[(?P<ours>.*)\] are inherited, and those of the section are (?P<theirs>.+)",
        "Deze regel bindt {ours}, en de kop erboven noemt anderen. Noteer bij twijfel waarom.",
    ),
    (r"the (?:article|heading) does not name the role '(?P<role>.+)'", "De woorden noemen ‘{role}’ niet."),
    (
        r"(?:this statement is|\d+ statements, of which this is the first, are) reviewed, and says? not what is done",
        "Deze uitspraak is nagelezen en zegt nog niet wat er wordt gedaan.",
    ),
    (
        r"the norm '.+' depends on a condition, and the statement has none",
        "Deze uitspraak geldt onder voorwaarde, en er is geen voorwaarde bekend.",
    ),
    (
        r"what is allowed depends on '(?P<words>.+)', which is in no condition or exception of its kind",
        "Wat mag, hangt af van ‘{words}’, en dat is nog geen voorwaarde.",
    ),
    (
        r"the (?:norm '.+'|weightiest norm) \w+(?: \w+)*, and what is quoted \w+.*: '(?P<words>.+)'",
        "De woorden doen iets anders dan hier staat: ‘{words}’.",
    ),
    (
        r"“(?P<words>.+)” looks like .+; .+",
        "‘{words}’ lijkt op een persoonsgegeven. Mag dit op de site?",
    ),
    (
        r"the text, what it stands under, its footnotes, labels or summary have changed since they were reviewed",
        "Er is iets gewijzigd sinds deze regel is nagelezen.",
    ),
    (
        r"texts, labels or summaries have changed since '.+' confirmed them",
        "Er is iets gewijzigd sinds de instelling de gegevens bevestigde.",
    ),
)
