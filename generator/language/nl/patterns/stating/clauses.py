"""Words at which a clause begins, ends, or goes on with what is left out."""

WORD = r"[\w'’/-]+|[,;:.!?()“”\"–]"

CONDITION = "als indien wanneer zodra ingeval voordat alvorens nadat totdat wie"
"""What follows says when; *wie* only where a sentence begins with it."""
PROVISO = "mits zolang voorzover"
REASON = "omdat doordat aangezien zodat opdat terwijl hoewel ofschoon want zoals"
CONTENT = "dat"
RELATIVE = "die welke wie waar waarop waarin waarbij waarmee waarvan waaruit waarvoor waarover waaraan wat"
QUESTION = "hoe waarom"
UNLESS = "tenzij"
"""An exception that has a verb of its own."""
AIM = "om door zonder"
"""What follows says what for or how, where *te* comes after it."""
TO = "te"
ITS = "zijn"
"""Whose something is, or a verb."""
SO_LONG, SO_FAR = ("zo", "lang"), ("voor", "zover")
"""Two words that open a proviso."""
WHO, IF, WHEN, WHERE = "wie", "als", "wanneer", "waar"
PRONOUNS = "je jij u ik we wij ze zij hij men er iemand iets"
ONE, MANY_ENDS = "je jij u ik hij men iemand iedereen", "en"
"""Of one person no verb ends so."""
AND = "en of"
ASKING = (
    "vraag vraagt vragen controleer controleert controleren check checkt checken kijk kijkt kijken na overleg overlegt "
    "overleggen beoordeelt beoordelen bepaalt bepalen beslist beslissen besluit besluiten weet weten afspreken"
)
"""Verbs behind which "of" asks; behind others it joins."""
WE = "we wij"
WHETHER = "of"

STANDS_FOR_NOUN = (
    r"^(?:niet|ook|wel|altijd|nooit|alleen|verboden|toegestaan|verplicht|nog|dan|met|zo|aan|bij|eerst|direct|[.,;!])$"
)
"""After *dat* or *die* behind a verb or pronoun: it points to something and begins no clause ("is dat niet")."""
BEFORE_NOUN = (
    "op van met aan in voor bij over uit naar door als indien wanneer dan en of mag mogen moet moeten hoeft dient"
)
"""Before *dat* or *die*: the same ("mogen dat zeggen")."""
AS = (
    r"^(?:school|organisatie|medewerkers?|docent(?:en)?|leraar|leraren|leerkracht(?:en)?|ouders?|leerling(?:en)?|"
    r"student(?:en)?|instelling|stichting|volgt|bijlage|fraude|bijvoorbeeld|['’\"“]\S*)$"
)
"""After *als*: "in the capacity of" or "like", and no condition."""
MANY = "ouders leerlingen medewerkers docenten leraren leerkrachten studenten kinderen"
"""After *als* these are a capacity, or the subject of a condition: that one ends in a verb."""
VERB_ENDS = r"^\w{2,}(?:en|t|n|d)$"
OF_WHOM = "van in op bij en of aan voor met"
"""Behind such a word they are a capacity ("als ouders van onze school")."""
NOT_A_CONDITION = r"^(?:aangehaald|aangeduid|aangemerkt|zowel|evenals|zelfde|dezelfde|hetzelfde|net|zo)$"
BOTH = "zowel"
"""Before *als* in a clause: that one joins what both are."""
HELPS = r"^(?:hulp\w*|ondersteuning|aanvulling|sparringpartner|inspiratie\w*|naslagwerk|oefening)$"
"""After *als* these say as what something may be used, which limits it as a condition does."""
CONCEDES = r"^(?:ook|zelfs)$"
"""Before *als*."""

FINITE = (
    "mag mogen moet moeten dient dienen hoeft hoeven hoef kun kunt kan kunnen wil zal zullen is zijn wordt "
    "worden heeft "
    "hebben neem neemt nemen meld meldt melden vraag vraagt vragen overleg overlegt ga gaat gaan krijg krijgt krijgen "
    "geldt gelden volgt volgen maak maakt maken blijft blijven kom komt komen zorg zorgt zorgen geef geeft "
    "geven doe doet "
    "doen laat laten haal zeg zet zoek zoekt stuur plaats plaatst plaatsen verwijder volgt bepaalt beslist"
)
MODAL = (
    "mag mogen moet moeten dient dienen hoeft hoeven hoef behoeft behoeven kun kunt kan kunnen zal zullen "
    "behoort behoren "
    "hoort horen"
)
NEEDS = "hoef hoeft hoeven behoef behoeft behoeven"
BE = (
    "is zijn wordt worden heeft hebben staat staan wil willen wilt doet doen meedoet meedoen handelt handelen "
    "overtreedt "
    "overtreden hebt bent klopt kloppen"
)
CLUSTER = "worden hebben zijn kunnen mogen"
"""Verbs that stand behind another at the end of a clause: "gebruikt mogen worden"."""
SUBJECT = (
    "je jij jullie u ik we wij ze zij hij men er het de een dit dat deze die elke iedere ieder iedereen alle "
    "leerlingen "
    "leerling ouders ouder medewerkers medewerker docenten docent leraren leraar studenten student"
)
WHOSE = "mijn jouw je uw ons onze hun haar dit deze die dat een de het elke iedere geen alle iemand niemand"
"""Behind a verb with which a sentence begins: its subject follows."""
THEN = "dan"

JOIN = (
    r";\s+(?=\S)|,\s+(?=dus\s)|"
    r",\s+(?=(?!(?:en|of|maar)\b)[a-z]+ (?:geen|nooit|niet)\b)|,?\s+(?:en|maar|doch|of)\s+(?=\S)|"
    r",\s+(?=(?:wel|niet|echter)\s)"
)
ELLIPTIC_NOT = r"^\s*(?:[,;]\s*)?(?:(?:maar|doch|en|of)\s+)?(?:dus\s+)?(?:zeker\s+)?(?:niet|geen|nooit)\b"
CONCLUDES = r"^\s*,\s+dus\s"
"""What follows from what is told: "Je code is geheim, dus deel hem niet."."""
DENIED_ACT = r"^\s*,\s+\w{2,}en (?:dus |zeker |nooit )?niet\W*$"
"""An act with a denial and nothing more, behind one that is allowed: "filmen mag, delen niet"."""
ELLIPTIC_YES = r"^\s*(?:[,;]\s*)?(?:(?:maar|doch|en|of)\s+)?(?:dus\s+)?wel\b"
JOINING_WORD = r"^\s*(?:[,;]\s*)?(?:(?:en|maar|doch|of|echter|dus)\s+)?"
FOR = "om"
"""Before what for."""
CONTINUES = r"^\(?zie\b"
"""A sentence that only points goes with the one before."""
VERB_FIRST = (
    "weet twijfel twijfelt heb hebben heeft wil wilt willen ben bent is zie ziet krijg krijgt vind vindt kun "
    "kan ga word"
)
"""A sentence that begins with one of these, its subject and later a comma, begins with a condition."""
VERB_FIRST_ANY = (
    r"(?!(?:met|uit|tot|niet|dit|dat|het|wat|want|omdat|zodat|totdat|voordat|nadat|tegen|binnen|buiten|boven|tussen|"
    r"wegens|volgens)\b)[a-zé]+(?:t|en)\b"
)
"""Any verb; a sentence that begins with it and goes on after a comma with "dan" begins with a condition."""
WHO = "wie"
ENDS_ITSELF = r"(?!(?:niet|het|dat|dit|met|uit|wat|net|eerst)$)(?!(?:ge|be|ver|ont|her|er)\w)[a-zé]+t"
"""The verb at the end of what begins with "wie", and no participle that waits for "wordt"."""
BUT_DOES_NOT = (
    rf"^\s*(?:[,;]\s*)?(?:maar|doch)\s+(?P<verb>{VERB_FIRST_ANY})(?<!\bgeen)(?<!\balleen)(?<!\biemand)\s+"
    r"(?:[^\s.;,]+\s+){0,8}?(?:niet|geen|nooit|niemand|niets)\b"
)
"""A verb right behind "maar", a denial behind it; an infinitive stands at the end ("maar geen beelden delen")."""
POINTING = "dit dat deze die het"
"""Behind a verb these are mostly what is done, not who does it."""
