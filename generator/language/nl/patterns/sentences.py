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
HEADING_FIRST = "dit dat wat hoe wie waar waarom wanneer welke hier wel als voor over bij in"
"""With what a short heading begins that holds a word that rules, beside such words themselves."""
COMMANDS = (
    "accepteer app begin bel behandel bekijk bespreek bewaar bied blijf blokkeer check controleer deel denk doe draag "
    "fiets film gebruik geef geen ga help hou houd kies kijk klets koop laat leer leg lees let luister maak meld neem "
    "noem nooit altijd niet open overleg pas pest plaats post praat reageer respecteer roep rook scheld schrijf "
    "sluit spreek steun stop stuur toon vertel verspreid verwijder vloek volg vraag wees weiger werk zeg zet zoek zorg"
)
"""With what a rule of few words begins: a command, or what is never done."""
