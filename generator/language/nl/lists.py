"""The words that do the work of grammar: which deny, which allow or oblige, which say nothing about a subject.

One list of each kind. Before, the redline and the classes of a revision each had negations of their own, and the search
and the suggestions each had stop words; the comments say what they disagreed about and what was decided by reading.
"""

# The redline knew `nimmer`, and the classes did not: an office renamed throughout and a `nimmer` that became `zelden`
# looked alike. The classes knew `zonder`, and the redline did not: "zonder toestemming" against "met toestemming" was
# marked as any other word. Both lists lacked what else denies: `niks`, `geeneen`, `generlei`, `nimmermeer`, `nee`, and
# the forms of `niemand`. Left out on purpose: words that deny one part of a compound (`onbevoegd`), words that make an
# exception (`behalve`) and `wel`, which takes a denial back. A change of those matters as much, but they do not turn
# the word beside them around, which is what the redline's mark says; the classes know them apart.
NEGATIONS = frozenset(
    """
    allerminst evenmin geen geeneen geenszins generlei nee neen nergens niemand niemands niet niets niks nimmer
    nimmermeer noch nooit zonder
    """.split()  # noqa: SIM905  a list of words reads better as words
)

# Verbs that allow, oblige, advise or leave open. The classes of a revision knew them all. Of the stop words, the search
# lacked `dient` and the suggestions lacked `hoeft`, `hoort`, `wil` and `zou`: the common ones are stop words now. Their
# past tenses, and `behoren`, `hoeven` and `durft`, were in neither list and are not: they gain nothing there, and
# without cues one provision more got the wrong topic (`protocolwijzer evaluate`, plain: 0,794 → 0,787).
MODAL_VERBS = frozenset(
    """
    behoren behoort dienen dient durft hoeft hoeven hoort horen kan kon konden kunnen mag mocht mochten mogen moest
    moesten moet moeten wil wilde willen zal zou zouden zullen
    """.split()  # noqa: SIM905
)

RULING_WORDS = frozenset({"alleen", "behalve", "mits", "tenzij", "toegestaan", "uitsluitend", "verboden", "verplicht"})
"""Words other than verbs and negations by which a text allows, obliges, forbids or makes an exception."""

# Words that say nothing about what a rule is about: not kept in the index of the search nor asked of it, and not what
# two provisions are alike by. The search lacked `alleen daar daarbij daarvoor den der dienen dient hen hierbij hiervoor
# indien middels omtrent tevens verder`, all of them as empty there: they went in. The suggestions lacked the verbs with
# which a question is put (`vragen`, `zeggen`, `krijgen`) and `niet`, `geen` and `zonder`: forbidding is no subject, and
# with them the suggestions find the right counterpart oftener (`protocolwijzer evaluate`, cues: first of three right
# 0,946 → 0,955; primary topic 0,915 as before). `nooit`, `niemand` and `nergens` are no stop words: they are rare
# enough to tell one rule from another, and people type them.
STOP_WORDS = frozenset(
    """
    aan al alle alleen als althans altijd ander andere anders ben bent bij d'r daar daarbij daarvoor dan dat de den
    denk denken der deze die dienen dient dit doe doen doet door dus een eens eigen elk elke en er erg even ga gaan
    gaat gebeuren gebeurt geeft geen gemaakt geven gezegd gezet haar had heb hebben hebt heeft heet hem hen het
    heten hier hierbij hiervoor hij hoe hoeft hoort hun iemand iets ik in indien is ja je jij jou jouw jullie kan
    kom komen komt krijg krijgen krijgt kun kunnen kunt m'n maak maakt maar mag maken meer men met middels mij mijn
    moet moeten mogen n naar nee niet niets nog nu of om omdat omtrent onder ons onze ook op over per s staan staat
    t te tegen terug tevens toch toe tot tussen u uit uw van vanuit veel verder via vinden vindt volgens voor vooral
    vraag vraagt vragen waar waarom wanneer want waren was wat we weer weet wel welk welke werd weten wie wij wil
    willen wilt word worden wordt z'n zal ze zeggen zegt zelf zet zetten zich zie zien ziet zij zijn zit zitten zo
    zoals zonder zou zullen
    """.split()  # noqa: SIM905
)

ASKED_FOR: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (
            *("aangifte", "dossier", "gebeurd", "gebeuren", "gebeurt", "gestraft", "getrapt", "geschorst", "gevolgen"),
            *(
                "ontslaan",
                "ontslag",
                "ontslagen",
                "sanctie",
                "sancties",
                "schorsing",
                "straf",
                "straffen",
                "weggestuurd",
            ),
        ),
        ("sanction",),
    ),
    (("mag", "mogen", "kan", "kun", "kunnen", "verboden", "toegestaan"), ("forbid", "permit-if", "permit")),
    (("moet", "moeten", "hoeft", "verplicht"), ("oblige",)),
)
"""Words of a question, and the force of the norms that such a question is after; the first that it holds decides."""

ASKERS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "leerling",
        ("klasgenoot", "klasgenoten", "medeleerling", "als leerling"),
        ("docent", "leraar", "lerares", "mentor", "juf", "meester", "leerkracht", "coach", "rector"),
    ),
    (
        "ouder",
        ("als ouder", "als moeder", "als vader", "ouderapp", "oudergroep"),
        ("kind", "kinderen", "zoon", "zoontje", "dochter", "dochtertje", "oudste", "jongste"),
    ),
    (
        "medewerker",
        (
            *("collega", "collega's", "collegas", "een leerling", "leerling appt mij", "leerling stuurt mij"),
            *("ouders appen mij", "ouder appt mij"),
            *("als docent", "als leraar", "als juf", "als meester", "als leerkracht", "als mentor", "als medewerker"),
        ),
        ("leerling", "leerlingen", "mentorklas", "baas", "team", "leidinggevende"),
    ),
)
"""Who asks: the role, what its people say of others or themselves, and whom they call theirs (``mijn docent``).

``Mijn klas`` is what pupils and teachers say, and tells neither.
"""
OWNERS = ("mijn", "onze", "ons")

FILLERS = frozenset(
    """
    aangeeft aangegeven aangeven aantal afvragen allemaal alvast anders aub bedacht bedenken beetje begin
    beginnen begint begonnen begrijp begrijpen begrijpt beloofd beloven best beter bijna binnenkort bleef blijf
    blijft blijven brengen brengt btw da daarover dacht dag dagen das deed denkt dichtbij ding dingen dingetje
    dingetjes dringend durf durft durven dus echt eentje eerst effe effetjes egt eigenlijk eindelijk elkaar elke
    enige enkel enorm eraan ergens erin ermee eronder erop erover ervan eventjes evt ff fijn gaan gaf gauw
    gedaan gegeven gehad gekregen geloof genoemd genomen gevoel gewoon gister gisteravond gisteren goed goeie
    graag groetjes groot grote gw gwn gwoon haal haalt hadden halen hallo handig hang hangt heel hele helemaal
    help herinneren hey hi hield hierover hoeveel hoezo hoi hou houd houden houdt idd idk ie iedere iedereen
    ieders iem iig immers inderdaad indienen ineens ingediend jaar jammer jaren jezelf jouzelf jwt jwz kapot
    keer keren kga khb kheb klein kleine klopt kmag kmoet kreeg kregen kwam kwamen laat laatst laatste lag laten
    leg leggen legt leuk leuke lief liefst liep liet lieten lig liggen ligt lijkt loop loopt lopen lukt maakte
    maand maanden mag makkelijk meestal mensen meteen mezelf misschien mn moeilijk moment morgen mss n'n naja
    nam namelijk neem neemt nemen net netzo nie niemands nieuw nieuwe nodig noem nogal nou nx ofzo ok okay oke
    oneens ongeveer onlangs ontzettend ooit opeens opnieuw over pak pakken pas pff plotseling pls plz precies
    probeer probeert proberen proberend raar raars rare rustig samen slecht slechte snel somehow sommige soms
    soort soorten sowieso steeds stel stelt stom stomme stond stop stoppen stopt straks stuk superveel sws thx
    tijdje tis toevallig trouwens tuurlijk uberhaupt uitzoeken uren uur vaak vaker vanaf vanavond vandaag
    vanochtend vast vergeet vergeten vermoedelijk vertel vertelde vertelt vlug voel voelen voelt vond voortaan
    vorig vorige vrij wa waarin waarmee waaronder waarop waarover waarvan waarvoor wanneer wanr wb week weinig
    weken werd wnr wrm wrs ws wss zat zeer zei zeiden zeker zelfde zelfs zitten zn zoiets zomaar zomer zon
    zoveel zowel zulke
    """.split()  # noqa: SIM905
)
"""Words that people put in a question and that say nothing of its subject: the search passes them over beside others.

No stop words: a text may hold them, and the suggestions and the redline weigh them there.
"""

AS_WRITTEN = frozenset(
    """
    aannemen aanraken afwijzen agenda appel begrijpen behoren bekennen beschuldigen betrappen bezoeken bidden
    blazen blij boeien boer boom braden broek broos bruid buigen deken doden doos dope duits eend fiets
    fluisteren flyer gapen gebaren gebed gedachte gedicht gewicht gezin graf gras griep grijs groeien groen
    groeten haken hakken halte hoed hoek hond hoop huren kaas kast kern kletsen klimmen kloppen kopje kracht
    kruis land lekker lenen levend licht lijf lijn luisteren maan maandag maat mager malen masker melk missen
    nacht neus ontmoeten opstaan opvang opvoeding oud oude overleden poster prikken prins raden raken regen
    report richting schaal schaamte schaap schaar schaduw schamen scherp schilderen schoen schrift schrikken
    sick skeer slaap slap smaak smaken sparen spreuk stam staren steken sterven stoer stof storen storm straat
    strak strijken switchen taak testen toren treffen triest vaas vacht vegen verbazen verbergen verbinden
    verbranden verdelen verdenken verkleden vermijden vernielen verslaan verstoren vertalen verzamelen
    verzekering vieren vlag vlak voer volk voorlezen vriezen wagen wassen werpen winnen ziel zoenen zuigen
    """.split()  # noqa: SIM905
)
"""Everyday words that no text holds and that look like a misspelt one that some do: ``overleden`` is no ``overleggen``.

Found by asking the search for some 1,300 words of everyday speech; all Dutch words would be too many to fetch.
"""

PARTICLES = frozenset(
    """
    aan achter af bij binnen buiten door in langs mee na om op over rond samen tegen terug toe uit vast voor voort weg
    """.split()  # noqa: SIM905
)
"""What may part from a verb: ``pakt … af`` is *afpakken*, ``kijkt … mee`` *meekijken*, ``af te pakken`` too."""

RELATING = frozenset(
    "aan achter bij door in met naar namens om onder op over tegen tijdens tot tussen uit van via voor zonder".split()  # noqa: SIM905
)
"""Prepositions: what one is about follows it at once (``over mijn klas``, not ``over appen in de klas``)."""
POINTING = frozenset(
    "de het een dit dat deze die mijn jouw je uw zijn haar ons onze jullie hun elkaar".split()  # noqa: SIM905
)
"""What stands before a noun: a particle before one of these is a preposition (``uit elkaar``), of no verb."""

PLACING = frozenset({"in", "op", "over", "buiten", "na", "tijdens", "binnen"})
"""Before where, when or of whom a thing is said, which is seldom what is asked: ``schelden in de groepsapp``."""
ABOUT = frozenset({"van", "over"})
"""Before somebody whom a thing is about, who is not the one that a rule binds: ``een foto van de leraar``."""

SHORTENED = {
    **dict.fromkeys(("mn", "m'n"), "mijn"),
    **dict.fromkeys(("zn", "z'n"), "zijn"),
    **dict.fromkeys(("dr", "d'r"), "haar"),
    **dict.fromkeys(("nie", "ni"), "niet"),
    "da": "dat",
    "gn": "geen",
    "ie": "hij",
    "iem": "iemand",
    "me": "mij",
    "nx": "niets",
    "wa": "wat",
}
"""How people write words in a hurry, and the words: only a question is read so."""

LINKING_SOUNDS = ("", "s", "en", "e", "n")
"""What may stand between the parts of a compound: ``groep-s-app``, ``leerling-en-raad``."""

ENUMERATING = ("en", "of")
"""What stands between words of which one lends the other a part: ``film- en geluidsopnamen``."""

ALIKE = (
    ("sch", "sg"), ("tie", "sie"), ("tsie", "sie"), ("ts", "s"), ("ij", "ei"), ("y", "i"), ("au", "ou"), ("ph", "f"),
    ("th", "t"), ("qu", "k"), ("ck", "k"), ("cc", "k"), ("ch", "g"), ("ce", "se"), ("ci", "si"), ("c", "k"),
    ("x", "ks"), ("z", "s"), ("v", "f"), ("dt", "t"), ("d", "t"), ("b", "p"), ("ea", "i"), ("ee", "e"), ("aa", "a"),
    ("oo", "o"), ("uu", "u"), ("ie", "i"), ("oe", "u"),
)  # fmt: skip
"""Letters that sound alike, as people mix them up, in the order in which they are made one: ``cyperpesten``."""

EVERYWHERE = frozenset({"sociale", "social", "media"})
"""What every text here is about, so that it tells none from another."""

IN_NAMES = frozenset(
    """
    achter basisonderwijs basisschool boeiend christelijk college csg gymnasium het lyceum onderwijs onderwijsgroep
    openbare school scholen scholengemeenschap scholengroep stichting van voor voortgezet
    """.split()  # noqa: SIM905
)
"""Words of names of schools that are also said of any school."""

NEW_WORDS = frozenset(
    {
        "airdrop",
        "airdroppen",
        "deepfake",
        "deepfakes",
        "doxen",
        "doxing",
        "doxt",
        "doxxen",
        "doxxing",
        "gedoxt",
        "gevapet",
        "gevlogd",
        "nude",
        "nudes",
        "swipen",
        "telefoontas",
        "telefoontassen",
        "tiktokken",
        "unfollowen",
        "vape",
        "vapen",
        "vapend",
        "vapes",
        "vapet",
        "vloggen",
        "vloggend",
        "vlogt",
    }
)
"""Words of these subjects that the list of OpenTaal does not have: none of them is a slip for another word."""
