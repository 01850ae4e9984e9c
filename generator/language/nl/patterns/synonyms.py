"""The one reviewed list of what may stand for what in a rule without changing its force.

Each entry is a pattern and what it counts as. A pair belongs here only where nobody who must keep the rule would do
another thing: the same duty, the same persons, the same moment, the same limits. In doubt it stays out. Where one
pattern holds another, the longer stands first. Read again as a sceptic, for each whether a school could write a
sentence in which the swap changes what is ruled; ``tests/golden/revision/two-senses/`` has those that were found. So
left out or narrowed: ``t.a.v.`` (“ter attentie van” too), ``met behulp van`` (who helps is not who it goes through),
``ten behoeve van`` and ``ter …ing`` (“voor” is also “before”), ``oftewel`` and ``ofwel`` (“that is” too), ``diens``.
"""

_PERSON = (
    r"(?! (?:de |het |een |alle |zijn |haar |hun |je |onze? )?(?:leerling|ouder|medewerk|docent|leraar|leraren|"
    r"leerkracht|student|collega|mentor|direct(?:eur|ie)|rector|bestuur|kind|moeder|vader|verzorger|voogd|getuige|melder|"
    r"teamleider|coördinator|conciërge|vertrouwenspersoon|betrokkene))"
)
"""Not before a person: “volgens de ouders” is what they say, and what is as they wish is “conform” it."""

_NO_NOUN = (
    r"de|het|een|geen|dit|deze|dat|die|alle|zijn|haar|onze?|te|om|op|aan|in|met|bij|voor|over|door|van|niet|er|ook|wordt|"
    r"worden|is|mag|kan|toe"
)
"""Before such a word “hun” is who, and not whose."""

ABBREVIATED: tuple[tuple[str, str], ...] = (
    (rf"(?:d\.?m\.?v\.?|d ?m ?v){_PERSON}", "via"),
    (r"m\.b\.t\.?|mbt", "over"),
    (r"i\.v\.m\.?|ivm", "in verband met"),
    (r"n\.a\.v\.?|nav", "naar aanleiding van"),
    (r"d\.w\.z\.?|dwz", "dat wil zeggen"),
    (r"o\.a\.?|onder meer", "onder andere"),
    (r"bijv\.?|bv\.?|(?-i:zoals(?= [A-Z]))", "bijvoorbeeld"),
    (r"e\.d\.?|en dergelijken?", "en dergelijke"),
    (r"etcetera|et cetera|etc\.?|enzovoorts|enz\.?", "enzovoort"),
    (r"z\.s\.m\.?|zsm|zo snel mogelijk", "zo spoedig mogelijk"),
    (r"a\.u\.b\.?|aub|s\.v\.p\.?|svp", "alstublieft"),
    (r"t\.b\.v\.?", "ten behoeve van"),
    (r"i\.p\.v\.?", "in plaats van"),
    (r"t\.?/m|t\.m\.", "tot en met"),
    (r"i\.o\.m\.?", "in overleg met"),
    (r"m\.n\.?", "met name"),
    (r"i\.c\.m\.?", "in combinatie met"),
    (r"(?-i:max)\.?|max\.|max(?= ?\d)", "maximaal"),
    (r"min\.", "minimaal"),
    (r"evt\.?", "eventueel"),
    (r"resp\.?", "respectievelijk"),
    (r"incl\.?|met inbegrip van", "inclusief"),
    (r"excl\.?", "exclusief"),
    (r"ca\.?|ongeveer", "circa"),
    (r"art\.", "artikel"),
    (r"tel\.?", "telefoon"),
    (r"mw\.?|mevr\.?", "mevrouw"),
    (r"de heer|dhr\.?", "dhr"),
)
SPELLED: tuple[tuple[str, str], ...] = (
    (r"social ?media", "sociale media"),
    (r"socialemedia", "sociale media"),
    (r"e ?mail|mailtje", "e-mail"),
    (r"whats app", "whatsapp"),
    (r"you tube", "youtube"),
    (r"tik tok", "tiktok"),
    (r"een ieder|eenieder|ieder een", "iedereen"),
    (r"zo lang", "zolang"),
    (r"voor zover", "voorzover"),
    (r"ten alle tijden?|ten allen tijden?|te allen tijde", "altijd"),
    (r"(?:één|een|1)[ -]op[ -](?:één|een|1)", "een-op-een"),
)
SAME_FORCE: tuple[tuple[str, str], ...] = (
    # Conditions and exceptions. “Wanneer” is a condition where a sentence or clause begins with it; elsewhere it asks.
    (r"indien mogelijk|zo mogelijk", "waar mogelijk"),
    (r"indien nodig|zo nodig", "waar nodig"),
    (r"behoudens|behalve bij|behalve in geval van", "behalve bij"),
    (r"in geval van|in het geval van|ingeval van", "bij"),
    (r"(?:op|onder) (?:de )?voorwaarde dat", "mits"),
    (r"in het geval dat|in geval dat|ingeval", "als"),
    (r"behalve als|behalve indien|behalve wanneer|tenzij", "tenzij"),
    (r"behalve(?=[^.;:!?]*\b(?:ook|tevens|eveneens|bovendien)\b)", "naast"),
    (r"met uitzondering van|m\.u\.v\.?|uitgezonderd", "behalve"),
    (r"indien", "als"),
    # How much and how often.
    (r"ten hoogste|hoogstens|hooguit|op zijn hoogst|niet meer dan", "maximaal"),
    (r"ten ?minste(?! (?:als|indien|wanneer|zolang|voor))|minstens|op zijn minst|niet minder dan", "minimaal"),
    (r"(?:de )?helft(?= van)", "50%"),
    (r"driekwart|¾", "3/4"),
    (r"(?:elk|ieder) jaar|(?:één keer|eenmaal|eens) per jaar|1 keer per jaar", "jaarlijks"),
    (r"(?:elke|iedere) maand|(?:één keer|eenmaal|eens) per maand|1 keer per maand", "maandelijks"),
    (r"(?:elke|iedere) week|(?:één keer|eenmaal|eens) per week|1 keer per week", "wekelijks"),
    (r"(?:elke|iedere) dag", "dagelijks"),
    # Who is meant by a determiner.
    (r"al die(?= \w+ (?:die|dat|van wie)\b)|al de", "alle"),
    (r"elk|ieder|iedere", "elke"),
    (r"af en toe|nu en dan|zo nu en dan", "soms"),
    (r"gewoonlijk|doorgaans", "meestal"),
    # When.
    (r"momenteel|op dit moment", "nu"),
    (r"uiterlijk|op zijn laatst|ten laatste", "uiterlijk"),
    (r"veertien dagen|14 dagen", "2 weken"),
    (r"(?:een )?half ?uur", "30 minuten"),
    (r"drie kwartier|3 kwartier", "45 minuten"),
    (r"een kwartier", "15 minuten"),
    (r"(?<=')s (?:morgens|ochtends)", "s ochtends"),
    (r">=", "≥"),
    (r"<=", "≤"),
    (r"->", "→"),
    (r"treedt in werking", "gaat in"),
    (r"treden in werking", "gaan in"),
    (r"met ingang van|m\.i\.v\.?|per(?= \d{1,2}-\d{1,2}-\d)", "vanaf"),
    (r"gedurende", "tijdens"),
    (
        r"per direct|onmiddellijk|meteen|terstond|direct(?! (?:of indirect|contact\b(?! op)|naar|aan|bij|tot)\b)",
        "meteen",
    ),
    # Only, never, and what is forbidden.
    (r"alleen(?= met (?:een|de) (?:leerling|kind|student|ouder|collega|docent|leraar|leerkracht)\b)", "in zijn eentje"),
    # It may say that nobody goes along or helps: "mag alleen naar het toilet", "maken de toets alleen".
    (r"alleen(?= (?:naar|aan|terug|weg|thuis)\b|[.;!?]|$)", "in zijn eentje"),
    (r"(?<!geen )(?:uitsluitend|slechts|enkel|louter)", "alleen"),
    (r"nimmer", "nooit"),
    (r"niet toegestaan|niet geoorloofd|ongeoorloofd", "verboden"),
    (r"geoorloofd|veroorloofd", "toegestaan"),
    # Joining.
    (r"dan wel|danwel", "of"),
    (r"alsmede|alsook|evenals|&", "en"),
    (r"doch", "maar"),
    (r"aangezien", "omdat"),
    # What follows, what it is about, and by what means.
    (r"(?-i:reeds)", "al"),
    (r"tevens|eveneens|daarnaast|bovendien|voorts|(?-i:Verder)", "ook"),
    (r"desbetreffende|(?<=de )betreffende|(?<=het )betreffende", "betreffende"),
    # Of what is put first: “beleefd ten aanzien van ouders” is not “beleefd over ouders”.
    (
        r"(?-i:Ten aanzien van)(?! (?:de |alle )?(?:leerling|ouder|medewerk|docent|leraren|student|collega))"
        r"|(?:omtrent|inzake|betreffende|aangaande|met betrekking tot)"
        r"(?! (?:een|\d+) (?:dag|dagen|week|weken|maand|maanden|jaar)\b)",
        "over",
    ),
    (rf"(?:middels|door middel van){_PERSON}", "via"),
    (r"met (?:het|als) doel om|teneinde|ten einde", "om"),
    (r"om deze reden|om die reden|derhalve|dientengevolge", "daarom"),
    (r"(?:al )?naar ?gelang", "afhankelijk van"),
    (rf"(?:conform|overeenkomstig|ingevolge){_PERSON}", "volgens"),
    (r"op grond van|o\.g\.v\.?", "krachtens"),
    (r"gelet op", "gezien"),
    (r"immers", "namelijk"),
    (r"in principe", "in beginsel"),
    (r"is van toepassing op", "geldt voor"),
    (r"zijn van toepassing op", "gelden voor"),
    (r"van kracht", "gelden"),
    (r"hieromtrent|dienaangaande|hierover|in dit opzicht", "daarover"),
    # “Er” that names no place.
    (r"wordt er", "wordt"),
    (r"worden er", "worden"),
    (r"hetgeen", "wat"),
    (r"dewelke", "die"),
    # Acts.
    (r"trachten", "proberen"),
    (r"tracht", "probeert"),
    (r"benutten", "gebruiken"),
    (r"benut", "gebruikt"),
    (r"verstrekken|verschaffen|bieden(?= (?:de |een )?(?:mogelijkheid|gelegenheid|kans)\b)", "geven"),
    (r"verstrekt|verschaft|biedt(?= (?:de |een )?(?:mogelijkheid|gelegenheid|kans)\b)", "geeft"),
    (r"aanvangen", "beginnen"),
    (r"onderkennen(?= (?:het belang|de (?:educatieve )?kansen)\b)", "erkennen"),
    (r"onderkent(?= (?:het belang|de (?:educatieve )?kansen)\b)", "erkent"),
    (r"checken", "controleren"),
    (r"check", "controleer"),
    (r"checkt", "controleert"),
    (r"verzenden", "versturen"),
    (r"verzendt", "verstuurt"),
    (r"vereist|benodigd", "nodig"),
    (r"behoren(?=[^.;:!?]* te\b)", "horen"),
    (r"behoort(?=[^.;:!?]* te\b)", "hoort"),
    (r"kun je|kunt u|kan je", "kan je"),
    (r"verzocht", "gevraagd"),
    (r"verzoekt", "vraagt"),
    # Things and persons that both words name, whoever speaks.
    (r"onderhavige", "deze"),
    (r"gelegenheid(?= (?:om|te|tot)\b)", "mogelijkheid"),
    (r"thans(?! (?:de|het|een|er|dit|deze|dat|die|wij|we|alle|iedereen|ook)\b)", "nu"),
    (r"overige", "andere"),
    (r"diegene", "die persoon"),
    (r"mr(?!\.? (?-i:[A-Z]))", "medezeggenschapsraad"),
    (r"gmr|gemeenschappelijke medezeggenschapsraad", "gmr"),
    (r"cvb|college van bestuur", "cvb"),
    (r"leerkracht|docent", "leraar"),
    (r"leerkrachten|docenten|leraars", "leraren"),
    (r"filmpje|videofilmpje", "video"),
    (r"filmpjes|videofilmpjes", "video's"),
    (r"consequenties", "gevolgen"),
    (r"consequentie", "gevolg"),
    # How people are spoken of and spoken to.
    (r"hij of zij|hij ?/ ?zij|zij of hij", "hij"),
    (r"zijn of haar|zijn ?/ ?haar|haar of zijn", "zijn"),
    (r"hem of haar|hem ?/ ?haar", "hem"),
    (rf"hun(?= (?:{_NO_NOUN})\b|[.,;])", "hen"),
    (r"u|jij", "je"),
    (r"uw|jouw", "je"),
    (r"wij", "we"),
)
VARIANTS = ABBREVIATED + SPELLED + SAME_FORCE
"""All of them, in the order in which they are looked for."""

MUST = r"\b(dienen|dient)\b([^.;:!?]{0,200}?)\s+te\s+(?=[^\W\d_])"
"""“Dient … te” is “moet …”: what stands between, and the verb behind."""
MUST_BE = {"dienen": "moeten", "dient": "moet"}
MUST_WORDS = "dienen|dient|moeten|moet"
ALONE = (
    r"(?<![^\W_])(?P<before>(?:blijf|blijft|blijven|verblijf|verblijft|verblijven|zit|zitten|laat|laten|werk|werkt|werken|"
    r"ga|gaat|gaan|reis|reist|reizen|ben|bent|is|zijn|was|waren)\b[^.;:!?]{0,60}?\b)alleen"
    r"(?= (?:in|op|met|bij|thuis|achter|voor|binnen|buiten)\b(?![^.;:!?]*\b(?:ge\w{2,}(?:d|t|en)|toegestaan|"
    r"toegankelijk|mogelijk|bedoeld|beschikbaar|zichtbaar|bereikbaar|bestemd|welkom|geldig|verboden|verplicht|open)\b))"
)
"""“Alleen” that says that nobody else is there: “blijft alleen in het lokaal”, not “is alleen in de klas toegestaan”.

In doubt it is taken so, and then no other word stands for it.
"""
ON_ONES_OWN = r"\g<before>in zijn eentje"
TO = r"(?<![^\W_])te(?![^\W_])"
"""What “dienen” asks of the verb that it governs, and “moeten” does not."""
RELATIVE = (
    r"\bwelke?\b(?=\s+(?:de|het|een|zij|ze|hij|wij|we|je|u|ik|men|er|hun|hen|zich|niet|geen|wel|ook|al|in|op|bij|van|voor|"
    r"met|door|aan|uit|over|tijdens|onder|binnen|buiten|via|tot|naar|is|zijn|was|waren|wordt|worden|werd|werden|heeft|"
    r"hebben|kan|kunnen|mag|mogen|moet|moeten|zal|zullen|dient|dienen|vari\w+|betrekking|gebruik)\b)"
)
"""“Welke” that points back, as “die” does: what follows shows that it asks no question about a noun."""
ASKING = (
    r"aan|aangeven|aangeeft|afgesproken|afhankelijk|af|bekend|bepaal\w*|bepalen|beschrijft|beslis\w*|besluit\w*|bespreek\w*|"
    r"bespreken|controle\w*|duidelijk|en|geeft|geven|hoort|kies\w*|kiezen|kijk\w*|lees|leest|lezen|leg\w*|maakt|meld\w*|na|"
    r"noem\w*|noemen|of|om|onduidelijk|op|over|overleg\w*|regel|regelt|schrijf\w*|sta|staan|staat|toont|tonen|uit|uitleggen|"
    r"van|vastgelegd|vast|vermeldt|vertel\w*|voor|vraag|vraagt|vragen|weet|weten|wie|wijst|zeg|zegt|zeggen|zie|zien|ziet"
)
"""Words after which “welke” asks, whatever follows it."""
EMPTY_WORDS = frozenset({"de", "het", "dus", "hierbij", "daarbij"})
"""Words that a sentence can have or miss without saying anything else."""
FILLED_BEHIND = frozenset({"dat", "die", "dit", "deze", "wat", "wie", "welk", "welke", "hun", "hen"})
"""Words behind which it cannot: “dat het kind filmt” is not “dat kind filmt”."""
CLAUSE_BEGINS = r"(?:^|(?<=[.!?;:,•] )|(?<=\n))wanneer\b"
"""“Wanneer” that is a condition, as “als” is."""
IF, WHICH = "als", "die"
"""What those two count as."""
