"""How a text tells of the decision on it, and by which words it says that something is not so, not yet or elsewhere."""

from generator.language.nl.lists import NEGATIONS

ADOPTION = (
    r"vastgesteld\w{0,3}|vaststell\w{0,6}|vast\ste\sstellen|ste(?:lt|lde|lden|llen)\b.{1,80}?\bvast|goedgekeurd\w{0,3}|"
    r"goedkeur\w{0,5}|besloten|besluit\w{0,6}|aangenomen|aanvaard|bekrachtig\w{0,4}|akkoord\w{0,5}|ondertekend"
)
IN_FORCE = (
    r"geld(?:t|en|ig\w{0,8}|end\w{0,2})|gold(?:en)?|\w{0,2}werking\w{0,8}|van kracht|ingang\w{0,8}|ingaan\w{0,4}|"
    r"ingegaan|gaat\b.{0,40}?\bin|per|vanaf|toegepast|start\w{0,6}"
)
REVIEW = (
    r"evalu\w{0,8}|geëvalueerd|herzi\w{0,6}|bijgesteld|bijstel\w{0,5}|actualis\w{0,6}|geactualiseerd|looptijd|tot|"
    r"geldigheidsduur|uiterlijk"
)
END = (
    r"verval\w{0,5}|eindig\w{0,4}|beëindig\w{0,4}|ingetrokken|intrek\w{0,5}|trek(?:t|ken)\b.{0,40}?\bin|afgeschaft|"
    r"buiten werking|vervangen|opgevolgd|afgelopen|loopt\b.{0,40}?\baf|opgeheven|houdt\b.{0,40}?\bop|"
    r"buiten gebruik|stopt\w{0,2}"
)
CONSULTATION = (
    r"besproken|bespreking\w{0,2}|voorgelegd|voorleg\w{0,5}|aangeboden|instem\w{0,6}|ingestemd|stem(?:t|de|den)?\b.{0,40}?\bin|"
    r"advies\w{0,6}|advise\w{0,6}|geadviseerd|overleg\w{0,5}|gehoord|inspraak|agenda\w{0,6}|geagendeerd"
)
CONCEPT = r"concept\w{0,6}"
_TEXT = (
    r"(?:[a-z]{0,12}(?:protocol|reglement|statuut|regeling|code|beleid|beleidsplan|tekst|stuk|document|nota|notitie)|versie|"
    r"richtlijn(?:en)?|afspraken)"
)
BEFORE_A_DRAFT = (
    r"(?:^|[-–—:(\[])\s*(?:(?:een|eerste|tweede|derde|nieuw|status|versie|fase)\s)?$|\b(?:status|versie|fase)\s$|"
    r"\b(?:dit|deze|hier)\b.{0,60}\b(?:is|betreft)\s(?:(?:nog|slechts|een|het|eerste|tweede|voorlopig|[0-9]e)\s){0,4}$|"
    rf"\b{_TEXT}(?:\s\w+){{0,3}}\s(?<!\b(?:de|is)\s)(?<!\b(?:het|een|dit|elk)\s)$"
)
"""What stands before a word that calls this text a draft; elsewhere the word is a notion ("het concept privacy")."""
BEHIND_A_DRAFT = (
    r"\W*$|\W*[0-9]|\s\W|\W*(?:v\.?\s?[0-9]|d\.?d\.?|nog|niet|ter|t\.b\.v\.?|ten behoeve|na|op [0-9]|bestemd|"
    rf"opgesteld|van (?:dit|deze)|van (?:[a-z]{{3,9}}\s)?[0-9]|(?:van (?:het|de) )?{_TEXT}|"
    r"voor (?:(?:de|het|een) )?(?:vergadering|g?mr|medezeggenschap\w{0,4}|bespreking|bestuur|raad|directie|"
    r"team|\w{0,8}overleg|inspraak|advies|instemming|reactie|"
    r"commentaar|besluitvorming|vaststelling))(?!\w)"
)
SUBJECT = (
    rf"\b(?:de|het|een|alle|uw|je|onze|die)\s(?!{_TEXT}\b)([a-z]{{3,40}})\s"
    r"(?:is|zijn|was|waren|wordt|worden|werd|werden|komt|komen)\b"
)
"""Of what else than a text a sentence says that it is so, where that is no body: "De toestemming is vervallen.\""""
WRITTEN = r"gewijzigd\w{0,2}|wijzig\w{0,8}|aangepast|opgesteld|geschreven|bijgewerkt|gepubliceerd"
"""What makes a text the one that it is: such a day is that of the text, and no decision on it."""
HANDLED = (
    r"gedrukt|openbaar|verwerkt|ontvangen|verzonden|verstuurd|uitgedeeld|geprint|afgedrukt|gedownload|geraadpleegd|bezocht|"
    r"vervangt|gemaakt|geplaatst|bewaard|verspreid"
)
"""What else is done with a text on a day."""
OTHER_ACT = rf"{WRITTEN}|{HANDLED}"

DENIED = (
    "|".join(sorted(NEGATIONS))
    + r"|onwaar|onjuist|ten onrechte|geweigerd|weiger\w{0,3}|afgewezen|verworpen|onthouden|ingetrokken|vernietigd|"
    r"herroepen|teruggedraaid|geschorst|n\.?v\.?t\.?|kwam er nooit|uitgebleven|ontbreekt"
)
REVOKED = r"ingetrokken|vernietigd|herroepen|teruggedraaid|nietig\w{0,10}|ongedaan|geschorst"
UNCERTAIN = (
    r"voorstel\w{0,4}|voorgesteld|beoogd\w{0,2}|beoogt|verwacht\w{0,4}|voorbehoud|streef\w{0,6}|streven|gepland\w{0,2}|"
    r"planning|mogelijk|wellicht|misschien|voorlopig\w{0,2}|vermoedelijk|naar verluidt|voornemen\w{0,3}|van plan|hoopt|"
    r"hopen|wil|willen|zou|zouden|op (?:zijn|z'n|haar) vroegst|"
    r"zodra|indien|mits|tenzij|wanneer|voordat|totdat|alvorens|als\s(?:het|de|dit|deze|hij|dat|er)"
)
PLANNED = (
    r"zal|zullen|wordt|worden|moet\w{0,2}|dient|dienen|kan|kunnen|gaat|gaan|nog\ste|nog\svast|eerst|pas|binnenkort|"
    r"ter\s(?:vaststelling|goedkeuring|besluitvorming|ondertekening|bespreking)|voorgelegd|aangeboden|agenda|geagendeerd|"
    r"uitgesteld|verdaagd|aangehouden|komt te|komen te|"
    r"beslist\b.{0,30}?\bover|volgt|volgen|voorzien|vooruitlopend|afwachting|hangende"
)
PERFORMED = r"hierbij|bij dezen?"
"""What makes the deed itself of words that else announce it: ‘wordt hierbij vastgesteld’."""
ASKED = (
    r"zal|zullen|moet\w{0,2}|nog|gevraagd|vraagt|verzocht|verzoekt|wordt|worden|voorgelegd|aangevraagd|"
    r"volgt|volgen|vooruitlopend|afwachting|hangende|ontbreekt"
)
"""What is said of advice or consent that is still to come."""
PAST = (
    r"geëvalueerd op|laatst\w{0,3}|(?:is|zijn|werd|werden|was|waren)\b(?:\W+\w+){0,8}?\W+"
    r"(?:geëvalueerd|herzien|bijgesteld|geactualiseerd|afgerond)"
)
WAS = r"was|waren|voormalig\w{0,2}|voorheen|destijds|eerder|wordt|worden|zal|zullen|moet\w{0,2}|kan"
"""What says of a draft that it was one, or is still to be one."""
OTHER_TEXT = (
    r"(?:vorige?|vroegere?|eerdere|oude|voorgaande|voormalige)|artikel(?:en)?|bijlage|hoofdstuk|paragraaf|lid|begroting\w{0,3}|"
    r"jaarplan\w{0,3}|jaarverslag|schoolgids|schoolplan|notulen|rooster\w{0,2}|formatieplan|lessentabel|vakantie\w{0,8}"
)
"""What is another text than this one, or a part of it only."""
BEFORE_AN_END = r"(?:tot(?:\sen\smet)?|t/m|t\.?m\.?|uiterlijk|vóór)\s(?:\w{1,12}\s){0,2}$"
BEFORE_AN_ADVISER = (
    r"(?:advies|instemming|inspraak|overleg|bespreking|besproken|gehoord|voorgelegd|aangeboden|toegezonden|opdracht|verzoek|"
    r"voorstel)\s(?:\w{1,12}\s){0,3}$"
)
"""What stands before a body that was asked and did not decide."""
PARTS = r"[;:,()|]|\s/\s|(?<!\btot\s)\ben\b(?!\smet\b)|\b(?:maar|doch|echter|terwijl|hoewel|waarna)\b"
PARTED = r";|maar|doch|echter|terwijl|hoewel|waarna"
"""Of the above, what parts two statements whatever they hold."""
UNTIL = r"geldig tot(?: en met)?|geldt tot(?: en met)?|tot en met"
TENTATIVE = (
    r"in concept|bijna|bedoeling|om\s(?:vaststelling|goedkeuring)|vaststelling gevraagd|vóór|op zijn vroegst|uiterlijk|"
    r"proef\w{0,8}"
)
"""What says of a decision that it is not taken, or not on that day."""
NEEDED = (
    r"vereist|nodig|noodzakelijk|voorbehoud|ter\s(?:instemming|advisering|advies|\W)|benodigd|verplicht|"
    r"voor\swijziging\w{0,3}"
)
"""What says of advice or consent that it must be given, and not that it was."""
AGAINST = r"(?:ondanks|tegen|buiten|bezwaar van|verzet van|in plaats van)\s(?:\w{1,12}\s){0,4}$"
"""What stands before a body that did not decide."""
OF_SOMETHING = (
    r"\b(?:(?<!dit )pest(?:protocol|beleid)|model\w{0,4}protocol|gedragscode van|"
    r"vastgesteld\sdat|(?:de|het)\s(?:avg|wet|verbod\w{0,3}|maatregel\w{0,3}|school\w{0,3}regels?|huisregels))\b|"
    r"\b(?:is|zijn|wordt|werd)\s\W\sdat\b|\bgebaseerd op\b|\brechten\b|\bbegrip\b"
)
"""What is said of another text, of a law or of a finding, and not of this text."""
