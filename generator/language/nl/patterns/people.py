"""How names of people are written, and what looks alike and is none."""

# Every letter with which a European name is written, whatever its marks: Ł, Ş, ő.
_LATIN = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
LOWER = "a-z" + "".join(letter for letter in _LATIN if letter.islower())

PARTICLE = (
    r"(?:(?:van|de|der|den|het|’t|'t|ten|ter|te|von|el|al|la|le|in|op|bin|ben|ait|aït)\s|d['’]|"
    r"(?:el|al|ben|bin|ait|aït)-)"
)
CAPITALISED = rf"(?:[A-Z]['’])?(?:IJ|(?:Mc|Mac)?[{UPPER}])[{LOWER}'’]{{1,30}}"
_SECOND = rf"[-–](?:(?:van|de|der|den|ten|ter|’t|'t|el)\s){{0,3}}{CAPITALISED}"
SURNAME = rf"{PARTICLE}{{0,3}}(?:(?:De|Van|Den|Der|Ten|Ter|El|Al)\s){{0,2}}{CAPITALISED}(?:{_SECOND})?"
INITIALS = rf"(?:[{UPPER}]\.[ ]?){{1,5}}"
_SHOUTED = rf"(?:[A-Z]['’])?[{UPPER}]{{2,30}}"
SHOUTED_SURNAME = (
    rf"(?:(?:VAN|DE|DER|DEN|HET|’T|'T|TEN|TER|TE|EL|AL|IN|van|de|der|den|ten|ter|el)\s){{0,3}}"
    rf"{_SHOUTED}(?:-{_SHOUTED})?(?![{LOWER}])"
)
"""A surname in capitals."""
# “MR.” is the medezeggenschapsraad, “ING.” a bank and “HR.” personnel: in capitals these are no titles.
TITLES = (
    r"(?:\b(?:[Dd]\s?h\s?r|[Mm]\s?e\s?v\s?r|[Mm]\s?w|[Mm]ej|DHR|MEVR|MW|MEJ)\b\s?\.?|"
    r"\b(?:[Dd]e\s[Hh]eer|[Mm]eneer|[Mm]evrouw|[Jj]uffrouw|[Jj]uf|[Mm]eester|"
    r"DE\sHEER|MENEER|MEVROUW|JUFFROUW|JUF|MEESTER)\b|"
    r"\b(?:[Dd]rs|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]r|[Dd]s|[Hh]r|[Ff]am|DRS|DR|PROF|DS|FAM)\.|\bfamilie\b)"
)
TITLED = (
    rf"{TITLES}\s?(?:{TITLES}\s?){{0,2}}(?:{INITIALS})?"
    rf"(?:(?:{CAPITALISED}\s)?{SURNAME}|(?:{_SHOUTED}\s|{CAPITALISED}\s)?{SHOUTED_SURNAME})"
)
INITIALLED = (
    r"(?<![\w.])(?!(?:B\.V|N\.V|U\.S|E\.U|C\.S|C\.S\.G|S\.G|R\.S\.G|R\.K|P\.C|O\.B\.S|M\.R|G\.M\.R|N\.B|P\.S)\.\s)"
    rf"(?:(?:[{UPPER}]\.){{2,5}}\s?{SURNAME}|[{UPPER}]\.\s?(?:(?:van|de|der|den|ter|ten)\s){{1,3}}{CAPITALISED})"
)
FUNCTIONS = (
    r"[a-zë-]{0,20}contactperso(?:on|nen)|vertrouwensperso(?:on|nen)|aanspreekpunt|(?:con)?rector(?:en)?|"
    r"(?:adjunct[ -])?(?:[a-z]{3,12}-?)?directeur(?:en)?|directrice|directie|[a-z]{3,12}leid(?:er|ster|ing)s?|"
    r"(?:school)?bestuurder|(?:vice-?)?voorzitter|secretaris|penningmeester|mentor(?:en|s)?|mentrix|decaan|decanen|"
    r"leerkracht|leraar|lerares|(?:vak)?docente?|(?:intern|extern|leerling|zorg|stage|traject|ambulant)\s?begeleid(?:er|ster)|"
    r"ib['’-]?er|[a-zë-]{0,30}co[öo]rdinator(?:en|s)?|conci[ëe]rges?|(?:[a-z]{3,12})?beheerder|auteurs?|opstellers?|"
    r"functionaris(?:\sgegevensbescherming)?|fg|privacy\s?officer|(?:school)?maatschappelijk\swerk(?:er|ster)|"
    r"orthopedagoog|(?:school)?psycholoog|remedial\steacher|onderwijsassistente?|preventiemedewerker|"
    r"(?:jeugd|school)arts|jeugdverpleegkundige|(?:wijk|school|jeugd)agent|webmaster|administrateur|woordvoerder|"
    r"klassenouder|contactouder|opgesteld door|ondertekend door"
)
FULL_NAME = (
    rf"(?:(?:{INITIALS}|{CAPITALISED}(?:-{CAPITALISED})?\s(?:[{UPPER}]\.\s?)?){SURNAME}|"
    rf"(?:{INITIALS}|{_SHOUTED}(?:-{_SHOUTED})?\s){SHOUTED_SURNAME})"
)
"""A first name or initials, and a surname."""
_NEXT_LINE = r"[ \t]*\r?\n\s{0,4}(?=[^\n]{3,50}(?:\n|$))"
CUED = (
    rf"(?<![\w-])(?i:{FUNCTIONS})(?:\s[0-9][A-Za-z]{{0,2}}[0-9]?(?=[\s:]))?"
    rf"(?:\s{{0,3}}[:=]\s{{0,4}}|\s(?:is|zijn|heet|heten)\s|\s?\(|\s[–—|-]\s|,[ ]|[ \t]{{1,4}}|"
    rf"{_NEXT_LINE})({FULL_NAME})"
)
"""A function with a name behind it: at once, after a sign, in brackets, or on the next line."""
NEXT_NAME = rf"(?:,\s|\s(?:en|of|&)\s|\s?/\s?)({FULL_NAME})"
"""What follows on such a name where there are several."""
FOLLOWED = (
    rf"(?<![\w.’'-])({FULL_NAME})(?:\s{{0,2}}\([^()\n]{{0,30}}?(?<![\w-])|"
    r"(?:,|\s?[–—|/]|\s-|\sis)\s{0,2}(?:(?:de|onze|een|als)\s)?(?:(?:intern|extern|plaatsvervangend)e?\s)?)"
    rf"(?i:{FUNCTIONS})\b"
)
"""A name with a function behind it."""
ORGANISED = (
    r"stichting|college|lyceum|gymnasium|school|scholen|raad\b|bestuur|directie|werkgroep|commissie|vereniging|"
    r"inspectie|protocol|[a-z](?:straat|laan|weg|plein|hof|dijk|kade|singel)\b"
)
ORGANISATION_AFTER = r"\s?[0-9]|[\s-]{1,3}(?:College|Lyceum|Gymnasium|School|Stichting|Scholengroep|Onderwijs)"
NO_NAMES = frozenset(
    """
    aan als bij dat de deze die dit door een en er het hij ik in is je met na naar niet of om onze op ouders over te
    tijdens uit van via voor wat we wie wij ze zie zij zijn leerlingen leraren docenten medewerkers personeel school
    sociale social media gebruik regels alle iedereen
    """.split()  # noqa: SIM905
)
"""Words that end no name, though they begin with a capital."""
JOINING = frozenset({"of", "en", "om", "is", "met", "bij", "door", "voor"})
"""Words that stand in no name, also where all is printed in capitals."""
NO_FIRST_NAMES = frozenset(
    """
    de den het een elke elk iedere ieder alle onze uw jouw geen deze dit dat die als bij in na naar om op over per
    tijdens uit via voor zie vraag bel mail eigen nieuwe andere eerste tweede derde vierde vijfde zesde twee drie
    vier vijf zes
    centrale centraal algemene algemeen sociale sociaal social passend passende openbaar openbare bijzonder bijzondere
    speciaal speciale christelijk christelijke katholiek katholieke protestants protestantse islamitische islamitisch
    digitale digitaal elektronische interne externe ondersteunende tweetalig tweetalige beeldende lichamelijke
    technische economische maatschappelijke pedagogische medische financiële juridische facilitaire voortgezet primair
    middelbaar hoger gemengd praktische theoretische nederlands engels duits spaans latijn grieks wiskunde rekenen
    muziek tekenen biologie informatica techniek economie kunst cultuur sport godsdienst eind hoofd bureau
    new sint san los saint bad goede beste
    """.split()  # noqa: SIM905
)
"""Words that begin what stands beside a function and is no name."""
NO_FIRST_ENDINGS = (
    r"\w{2,}(?:ing|heid|zaken|schap|atie|teit|bouw|jaar|klas|dienst(?:en)?|beheer|onderwijs|school|nummer|kunde|fase|team|"
    r"bureau|gebouw|middelen|leer|media|adres|persoon|groep|zorg|steun|werk|wijs|stof|tijden|uren)"
)
NO_PERSONS = frozenset(
    """
    onderbouw bovenbouw middenbouw vwo havo mavo vmbo mbo hbo vso pro tl bbl kbl gymnasium atheneum brugklas brugklassen
    brugjaar klas klassen leerjaar leerjaren groep groepen team teams sector afdeling afdelingen locatie locaties
    vestiging vestigingen unit cluster noord oost zuid west centrum basis kader kaderberoeps zorg welzijn ict it hr
    personeel personeelszaken financiën huisvesting onderwijs kwaliteit communicatie marketing administratie zaken
    leerlingzaken bedrijfsvoering organisatie beheer ontwikkeling innovatie veiligheid privacy support helpdesk
    servicedesk gegevensbescherming leeromgeving opvoeding vorming maatschappijleer natuurkunde scheikunde
    aardrijkskunde geschiedenis levensbeschouwing handvaardigheid leerling student ouder ouders verzorger medewerker
    mentor docent teamleider rector conrector directeur decaan conciërge telefoon telefoonnummer e-mail mail website
    thuis spreekuur diensten ondersteuning begeleiding bestuur toezicht media protocol gebouw verdieping kamer lokaal
    google microsoft meta facebook instagram whatsapp messenger snapchat tiktok twitter youtube linkedin apple amazon
    adobe zoom office windows android ios magister somtoday parnassys itslearning classroom drive gmail outlook onedrive
    sharepoint chatgpt openai copilot gemini discord telegram signal kennisnet verus surf sivon basispoort entree canva
    prowise gynzy snappet kahoot quizlet moodle zermelo presentis topicus socialschools parro netflix spotify samsung
    ltd limited inc gmbh bv platforms group holding international services cloud software systems solutions
    nederland ireland ierland belgië belgium europa europe netherlands duitsland holland
    maandag dinsdag woensdag donderdag vrijdag januari februari april juni juli augustus september oktober november
    december
    """.split()  # noqa: SIM905
)
"""Words of which a name beside a function holds none: departments, functions, firms, products, countries, days."""
PLACES = frozenset(
    """
    alkmaar almelo almere alphen amersfoort amstelveen amsterdam apeldoorn arnhem assen breda bosch castricum delft
    deventer dordrecht drachten ede eindhoven emmen enschede goes gouda groningen haag haarlem heerenveen heerhugowaard
    heerlen helmond hengelo hilversum hoofddorp hoorn leeuwarden leiden lelystad maastricht middelburg nieuwegein
    nijmegen oss purmerend roermond roosendaal rotterdam schiedam sittard sneek spijkenisse terneuzen tiel tilburg
    utrecht veenendaal venlo vlaardingen vlissingen waddinxveen weert zaandam zeist zoetermeer zutphen zwolle
    """.split()  # noqa: SIM905
)
"""Places, which are a name only behind one of these."""
BEFORE_PLACES = frozenset({"van", "de", "der", "den"})
