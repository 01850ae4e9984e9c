"""What may differ between two spellings of one sentence without changing what it says."""

# Written differently, the same word. Longest first where one holds another.
VARIANTS: tuple[tuple[str, str], ...] = (
    (r"social media", "sociale media"),
    (r"e ?mail", "e-mail"),
    (r"whats app", "whatsapp"),
    (r"you tube", "youtube"),
    (r"tik tok", "tiktok"),
    (r"d\.?m\.?v\.?|d ?m ?v", "door middel van"),
    (r"m\.b\.t\.?|mbt", "met betrekking tot"),
    (r"t\.a\.v\.?|tav", "ten aanzien van"),
    (r"i\.v\.m\.?|ivm", "in verband met"),
    (r"n\.a\.v\.?|nav", "naar aanleiding van"),
    (r"d\.w\.z\.?|dwz", "dat wil zeggen"),
    (r"o\.a\.?", "onder andere"),
    (r"bijv\.?|bv\.?", "bijvoorbeeld"),
    (r"etc\.?|etcetera|et cetera|enz\.?", "enzovoort"),
    (r"enzovoorts", "enzovoort"),
    (r"z\.s\.m\.?|zsm|zo snel mogelijk", "zo spoedig mogelijk"),
    (r"a\.u\.b\.?|aub|s\.v\.p\.?", "alstublieft"),
    (r"een ieder|eenieder|ieder een", "iedereen"),
    (r"zo lang", "zolang"),
    (r"voor zover", "voorzover"),
    (r"ten alle tijde|ten allen tijde", "te allen tijde"),
    (r"ten minste", "tenminste"),
    (r"reeds", "al"),
    (r"tevens|eveneens", "ook"),
    (r"welke|dewelke", "die"),
    (r"hetgeen", "wat"),
    (r"omtrent|inzake|betreffende|aangaande|ten aanzien van|met betrekking tot", "over"),
    (r"middels|door middel van", "via"),
    (r"teneinde", "om"),
    (r"alsook", "alsmede"),
    (r"daarnaast|bovendien|voorts|(?-i:Verder)", "ook"),
    (r"om deze reden|om die reden", "daarom"),
    (r"met (?:het|als) doel om", "om"),
    (r"(?:al )?naar ?gelang", "afhankelijk van"),
    (r"elk|ieder|iedere", "elke"),
    (r"derhalve|dientengevolge", "daarom"),
    (r"conform|overeenkomstig|ingevolge", "volgens"),
    (r"ten behoeve van|t\.b\.v\.?", "voor"),
    (r"hieromtrent|dienaangaande|hierover|in dit opzicht", "daarover"),
    (r"trachten", "proberen"),
    (r"tracht", "probeert"),
    (r"benutten", "gebruiken"),
    (r"benut", "gebruikt"),
    (r"verstrekken|verschaffen|bieden", "geven"),
    (r"verstrekt|verschaft|biedt", "geeft"),
    (r"onderhavige", "deze"),
    (r"aanvangen", "beginnen"),
    (r"onderkennen", "erkennen"),
    (r"onderkent", "erkent"),
    (r"checken", "controleren"),
    (r"check", "controleer"),
    (r"checkt", "controleert"),
    (r"gelegenheid", "mogelijkheid"),
    (r"al die|al de", "alle"),
    (r"(?:één|een|1)[ -]op[ -](?:één|een|1)", "een-op-een"),
    (r"thans", "nu"),
    (r"desbetreffende", "betreffende"),
)
EMPTY_WORDS = frozenset({"de", "het", "er", "dus", "hierbij", "daarbij"})
"""Words that a sentence can have or miss without saying anything else."""
ENDINGS = frozenset({("", "t"), ("", "e"), ("d", "dt"), ("t", "d"), ("d", "t"), ("dt", "t"), ("", "n"), ("t", "en")})
"""Endings that are exchanged by mistake, in either direction."""
SOUNDS = (frozenset("cs"), frozenset("ck"))
"""Letters that sound alike and are exchanged by mistake."""
STRESSED = r"(?:er|hier|daar|waar|te)?voor\w*|na|een"
"""Words, without their accents, that say something else with one: ``voor`` and ``vóór``, ``voorkomen``, ``een``."""
NAME_ENDINGS = "en|s|e"
"""Endings that a name may have in one place and miss in another: ``vestigingen``, ``vestigings-``."""
AFTER_HANGING_HYPHEN = "en|of|tot|t/m|dan|noch|als|maar|alsmede|evenals|alsook|respectievelijk|resp|ofwel|plus"
"""Words before which a hyphen stands for the rest of a compound: "ouder- en kindgesprek"."""
HOLDS_A_DENIAL = r"\w*bijzonder\w*|zonderling\w*|nietig\w*|niette?min"
"""Words that a line end may cut right at the letters of a denial, which they are none of."""
