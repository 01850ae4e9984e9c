"""What the page of a review says, to who has no file before them; what is not here is said there as everywhere."""

ON_PAGE = {
    "an unnumbered line between two numbered articles was taken for a heading": (
        "Een regel zonder nummer tussen twee genummerde is als kop gelezen. Is het er geen, maak er dan een regel van."
    ),
    "a line was taken for a section heading by its shape only": (
        "Dit is alleen aan de vorm als kop herkend. Is het er geen, maak er dan een regel van."
    ),
    "two headings follow one another": "Twee koppen volgen op elkaar. Hoort de tweede onder de eerste?",
    "a line under the title was taken as part of it": "Een regel onder de titel is erbij genomen. Is het een kop?",
    "the first line was taken for the title by its shape only": (
        "De eerste regel is alleen aan de vorm als titel herkend. Is het een kop?"
    ),
    "short lines without a stop follow one another": (
        "Korte regels zonder punt volgen op elkaar. Zijn het koppen, een lijst of een tabel?"
    ),
    "number {} is printed twice in one list": "Nummer {0} staat twee keer in één lijst. Ontbreekt er een kop?",
    "the numbering begins again at 1 without a heading": (
        "De nummering begint opnieuw bij 1 zonder kop. Ontbreekt er een kop?"
    ),
    "the numbering jumps from {} to {}": (
        "De nummering springt van {0} naar {1}. Slaat de bron iets over, of is er een nummer gemist?"
    ),
    "a list begins at {}": "Een lijst begint bij {0}. Is er een eerder nummer gemist?",
    "this was read as what the words before it lead in to": (
        "Dit is gelezen als wat de woorden ervoor inleiden. Staan er nog meer punten onder?"
    ),
    "a line that starts with a number was read as running text": (
        "Een regel die met een nummer begint, is als doorlopende tekst gelezen."
    ),
    "a line was read as a footnote": "Een regel is als voetnoot gelezen.",
    "a number alone on its line was read as a page number": (
        "Een nummer alleen op een regel is als paginanummer gelezen."
    ),
    "a long line was cut at the numbers and bullets inside it": (
        "Een lange regel is gesplitst bij de nummers en bolletjes erin."
    ),
    "words are broken off at the ends of lines, and kept with their hyphens": (
        "Aan het eind van regels zijn woorden afgebroken. Ze staan hier met hun streepje."
    ),
    "this looks like two columns read across": "Dit lijkt op twee kolommen die dwars zijn gelezen.",
    "a contact block stands inside the text": "Adresgegevens staan midden in de tekst.",
    "several dates are printed": "Er staan verschillende datums in de tekst. Kies bij Vragen de goede.",
    "a date is printed, but not that of the version": (
        "Er staat een datum in de tekst, maar niet die van de tekst zelf."
    ),
    "no article was found: all of it is running text": (
        "Er is geen genummerde regel gevonden: alles is doorlopende tekst. Zijn de nummers verloren gegaan?"
    ),
    "several institutions or schools are named: {}": "Er worden verschillende instellingen of scholen genoemd: {0}.",
    "what stands above this line comes back, so it was taken for a running head and this line for the title": (
        "Wat hierboven staat, komt terug. Het is als kopregel gelezen, en deze regel als titel."
    ),
    "“{}” has no place in {}": "‘{0}’ staat nergens in de opzet.",
    "“{}” is used twice in {}": "‘{0}’ staat twee keer in de opzet.",
    "“{}” begins inside a sentence, after “{}” ({})": (
        "‘{0}’ begint midden in een zin, na ‘{1}’. Hoort het bij de vorige (v)? Of begint hier in het origineel iets "
        "nieuws (i)?"
    ),
    "between the words of {} stands “{}” ({}), which {} takes": (
        "Tussen de woorden van één regel staat ‘{1}’. Is het een kop- of voetregel van een bladzijde? "
        "Noem het zo (x), en zeg erbij waaraan u dat ziet als het maar één keer voorkomt."
    ),
    "“{}” ({}) is called a running header, and comes back nowhere": (
        "‘{0}’ heet kop- of voetregel, en staat er maar één keer. Zeg waaraan u ziet dat het er een is, of maak er een "
        "regel van (r)."
    ),
    "“{}” ({}) is called {}": "‘{0}’ heeft niet de vorm van wat het heet te zijn.",
    "this artefact reads as a rule: “{}” ({})": (
        "Dit is apart gezet als geen tekst, en leest als een regel: ‘{0}’. Zeg waarom het er geen is."
    ),
    "this footnote reads as a rule: “{}” ({})": (
        "Dit is apart gezet als geen tekst, en leest als een regel: ‘{0}’. Zeg waarom het er geen is."
    ),
    "this artefact holds {}: “{}” ({})": (
        "Dit is apart gezet als geen tekst, en kan tekst zijn: ‘{1}’. Zeg waarom het er geen is."
    ),
    "this footnote holds {}: “{}” ({})": (
        "Dit is apart gezet als geen tekst, en kan tekst zijn: ‘{1}’. Zeg waarom het er geen is."
    ),
    "this artefact holds nothing (any more) that is to be accepted": (
        "De uitleg waarom dit geen regel is, is niet nodig."
    ),
    "“{}” ends in ':' and {}": "‘{0}’ eindigt op een dubbele punt, en er staat niets onder. Spring in wat erbij hoort.",
    "“{}” goes on with “{}” and stands beside it, not in it": (
        "‘{0}’ gaat verder met ‘{1}’ en staat ernaast. Spring het in."
    ),
    "“{}” ({}) stands below the list as what leads in to it does, and {}": (
        "‘{0}’ staat onder de lijst zoals de inleiding ervan, en hoort nu bij het laatste punt."
    ),
    "'{}' reads as a rule, and stands in no statement of this provision": (
        "‘{0}’ leest als een regel en staat in geen uitspraak. Voeg er een toe, of zeg waarom het er geen is."
    ),
    "no statement holds '{}'": "Geen uitspraak bevat ‘{0}’. Voeg een uitspraak toe.",
    "a statement holds '{}'": "‘{0}’ is weggelaten als uitspraak, en staat toch in een uitspraak.",
    "'unstated' stands beside statements, and there are none": (
        "Er is een uitspraak weggelaten en er is er geen over. Voeg er een toe."
    ),
    "the words that this quotation leaves out hold '{}'": "De woorden die deze uitspraak overslaat, bevatten ‘{0}’.",
    "the {} does not say '{}'": "De tekst zegt niet ‘{1}’.",
    "this statement begins before the one above it": "Deze uitspraak begint vóór de uitspraak erboven.",
    "this statement stands twice": "Deze uitspraak staat er twee keer.",
    "this statement is about no topic": "Deze uitspraak heeft geen onderwerp.",
    "'act' has {} words, and {} is the most": "Wat er wordt gedaan, heeft {0} woorden; hooguit {1} mag.",
    "this provision has no norm": "Van deze regel is nog niet bekend wat hij doet.",
    "this provision has no topic": "Van deze regel is nog geen onderwerp bekend.",
    "this provision does not say how its roles are known": "Van deze regel is nog niet bekend wie hij bindt.",
    "this provision does not say whether its labels were reviewed": (
        "Van deze regel is nog niet bekend of hij is nagelezen."
    ),
    "the roles [{}] are inherited, and those of the section are {}": (
        "Deze regel bindt {0}, en de kop erboven noemt anderen. Noteer bij twijfel waarom."
    ),
    "the {} does not name the role '{}'": "De woorden noemen ‘{1}’ niet.",
    "this statement is reviewed, and says not what is done": (
        "Deze uitspraak is nagelezen en zegt nog niet wat er wordt gedaan."
    ),
    "{} statements, of which this is the first, are reviewed, and say not what is done": (
        "Deze uitspraak is nagelezen en zegt nog niet wat er wordt gedaan."
    ),
    "{} depends on a condition, and the statement has none": (
        "Deze uitspraak geldt onder voorwaarde, en er is geen voorwaarde bekend."
    ),
    "what is allowed depends on '{}', which is in no condition or exception of its kind": (
        "Wat mag, hangt af van ‘{0}’, en dat is nog geen voorwaarde."
    ),
    "{} forbids, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} permits, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} permits under a condition, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} obliges, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} advises, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} informs, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} defines, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} states a thought, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "{} threatens, and what is quoted {}: '{}'": "De woorden doen iets anders dan hier staat: ‘{2}’.",
    "“{}” looks like {}; {}": "‘{0}’ lijkt op een persoonsgegeven. Mag dit op de site?",
    "the text, what it stands under, its footnotes, labels or summary have changed since they were reviewed": (
        "Er is iets gewijzigd sinds deze regel is nagelezen."
    ),
    "texts, labels or summaries have changed since '{}' confirmed them": (
        "Er is iets gewijzigd sinds de instelling de gegevens bevestigde."
    ),
}
