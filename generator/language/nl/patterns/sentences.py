"""By what a line is told to be a sentence, or the rest of one, where no sign ends the line before it."""

APP = (
    r"WhatsApp|Whatsapp|Instagram|Insta|Facebook|TikTok|Tiktok|Snapchat|YouTube|Youtube|Twitter|Telegram|Signal|Discord|"
    r"Roblox|Twitch|Pinterest|LinkedIn|BeReal|Messenger|Kahoot|Teams|Skype|Zoom|Netflix|Spotify|Magister|Somtoday|"
    r"SOMtoday|Parro|Parnassys|Google|Gmail|Microsoft|Apple|ChatGPT|Internet"
)
"""Names with which a line may begin inside a sentence."""
INFINITIVE = r"[^\W\d_]\S{0,40}(?: [^\s.;:!?]{1,40}){0,3} te [^\W\d_]{2,30}en\b"
"""How the rest of a sentence such as "Het is verboden / WhatsApp te gebruiken" begins."""
TO = "te "
"""How the verb of several points begins, after the last of them."""
ABOUT_ALL = "tenzij behalve uitgezonderd"
"""Words that make an exception to all points before them; "zonder" and "mits" do to the last as well."""
HEADING_FIRST = "dit dat wat hoe wie waar waarom wanneer welke hier wel als"
"""With what a short heading begins that holds a word that rules, beside such words themselves."""
COMMANDS = (
    "accepteer app begin bel behandel bekijk bespreek bewaar bied blijf blokkeer check controleer deel denk doe draag "
    "fiets film gebruik geef geen ga help hou houd kies kijk klets koop laat leer leg lees let luister maak meld neem "
    "noem nooit altijd niet open overleg pas pest plaats post praat reageer respecteer roep rook scheld schrijf "
    "sluit spreek steun stop stuur toon vertel verspreid verwijder vloek volg vraag wees weiger werk zeg zet zoek zorg"
)
"""With what a rule of few words begins: a command, or what is never done."""
GREETING = r"(?:beste|geachte|lieve|hallo|dag|met (?:vriendelijke|hartelijke) groet)[^.;:!?]{0,60},"
"""Words of a letter that end in a comma, and begin no sentence."""
BEGINNING = "Dit Deze De Het"
"""Words with which a sentence begins that is no rest of another."""
TURNING = (
    "niet nooit geen nergens niemand nimmer noch behalve tenzij mits alleen uitsluitend uitgezonderd zonder tot om"
)
"""Words that turn round or limit what stands before or behind them."""
AWAITING = "nooit niet geen ook altijd alleen eerst"
"""Words at the end of a line after which a modal verb before them still awaits another verb."""
OF_WHAT = "nooit geen ook alleen"
"""Words at the end of a line after which a command is still to say what it is about."""
REFLEXIVE = "je zich"
"""Words after which a line in small letters goes on, and few sentences end."""
STRESSING = (
    "absoluut alleen altijd en echt helemaal meer ook of strengste streng strikt ten uitsluitend volstrekt wel zeker"
)
"""Words that only stress or limit what they stand before: of these and denials alone no line begins a sentence."""
PREDICATE = (
    r"(?:toegestaan|toegelaten|verboden|verplicht|gewenst|wenselijk|geoorloofd|nodig|noodzakelijk|bedoeld|acceptabel|"
    r"aanvaardbaar|(?:ge|be|ver|ont|her)[a-z]{2,20}[dt])"
)
"""What "is", "wordt" or "blijft" says of something: "Filmen is in de klas / Niet toegestaan"."""
PREPOSITIONS = (
    "aan achter beneden bij binnen boven buiten door gedurende in met na naar naast om onder op over rond tijdens tot "
    "tussen uit van vanaf vanuit via volgens voor zonder er hier daar dus ook onze"
)
"""With what words begin that only say where, when or how; what is so is still to be said."""
STATING = "is zijn wordt worden blijft blijven was waren"
ASKING = "wat waarom hoe welke wanneer waar als indien"
"""Words with which a heading begins that asks, or says of what case it is; "wie" begins rules as well."""
BELOW = r"\b(?:die|dat|als|indien|wanneer|om|wat|hoe|waar\w{0,6}|wie|of|omdat|zodat|zonder (?=dat\b|te\b))\b"
"""Where in a heading a clause begins that is no sentence by itself."""
ARTICLES = "de het"
VERB = r"[a-z]{2,}(?:en|t)"
"""How most verbs end with "zij" and with "hij"."""
PLURAL = r"[a-z]{3,}en"
"""How most verbs end with "wij", and by themselves."""
NOMINAL = r"\b(?:het|bij) niet (?=[^\W\d_]{2,}en\b)"
"""A denial in a name of something: "bij het niet naleven van afspraken"."""
MAIN = (
    r":|,(?! (?:en|of|maar|wat|wanneer|hoe|die|dat|waar|als)\b)|"
    r"\b(?:mag|mogen|moet|moeten|dient|dienen|hoeft|hoeven|kan|kunnen|zal|zullen)\b(?! ?$| "
    r"(?:[^\W\d_]{2,}en|doen|gaan|zien|staan|en|of|op|in|met|bij|als)\b)|"
    r"\b(?:mag|mogen|moet|moeten|dient|dienen|kan|kunnen|zal|zullen|is|zijn|wordt|worden|geldt|gelden|krijgt|krijgen|"
    r"blijft|blijven) (?:niet|geen|nooit|alleen)\b"
)
"""Words of a sentence by itself: a verb and what it denies or rules right behind it."""
