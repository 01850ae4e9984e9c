"""Words that allow, oblige, forbid or advise, what denies them, and what only looks like a denial."""

DENIAL = (
    r"\b(?:niet|geen|geeneen|generlei|nooit|nimmer|nimmermeer|niemand|niets|niks|nergens|evenmin|geenszins|"
    r"allerminst|noch)\b"
)
NO_DENIAL = (
    r"\bniet (?:alleen|slechts|enkel|uitsluitend|louter)\b(?=.*\b(?:maar|ook|tevens)\b)|\bal dan niet\b|\bwel "
    r"of niet\b|"
    r"\bof niet\b|\bzo niet\b|\bniet-\w+|\bniet in de laatste plaats\b|\bniet te vergeten\b|\bniet voor niets\b|"
    r"\bniet (?=zo'?n \w+ probleem\b)|^niet (?:\w+ ){0,3}(?!iedereen\b)\w+en (?=(?:is|mag|wordt)\b)|"
    r"\b(?:helemaal )?niets (?=te maken\b)|(?<=\bvergeet )(?:vooral )?(?:niet|nooit)\b|"
    r"(?:(?<=\bmoet )|(?<=\bmoeten )|(?<=\bdient )|(?<=\bdienen ))(?:niet|nooit)(?= (?:te )?vergeten\b)"
)
"""These deny nothing of the clause: "niet alleen … maar ook", "al dan niet", "niet meedoen is toegestaan"."""
INNER = (
    r"\b(?:kiezen|kiest|kies|besluiten|besluit|beslissen|beslist|weigeren|weigert|aangeven|zeggen|vragen|verzoeken|"
    r"afspreken|beloven|laten weten)\b"
)
"""A denial after one of these belongs to what is chosen, asked or said."""

MAY = r"\b(?:mag|mogen|mocht|mochten)\b"
CAN = r"\b(?:kan|kun|kunt|kunnen)\b"
UNDERGONE = r"\b(?:\w+(?:d|t|en) worden|worden \w+(?:d|t|en))\W*$"
"""What can be done to people is not what they may do."""
OFFERED = r"\bterecht\b(?! ?(?:gekomen|komen|staan|wijzen|gewezen))"
"""Where people can go, a text tells them: nobody allows it."""
ALLOWED = (
    r"\b(?:toegestaan|geoorloofd|toegelaten|toelaatbaar|veroorloofd|gepermitteerd|gerechtigd|bevoegd|toestemming om|"
    r"in principe akkoord)\b|\b(?:prima|in orde)\b(?= om\b| als\b| dat\b|[ .,]*$|,)|"
    r"\b(?:heb|hebt|heeft|hebben|behoudt|behouden)\b[^,;]{0,80}?\brecht\b|"
    r"\b(?:staat|staan|sta|is|zijn|ben|bent)\b[^,;]{0,60}?\bvrij(?= om| in| te|[ .,]|$)|"
    r"\b(?:sta|staat|staan|laat|laten)\b[^,;]{1,60}?\b(?:toe)(?=[ .,;]|$)"
)
FREE = (
    r"\b(?:gedwongen|dwingen|dwingt|verplicht (?:worden|gesteld|om|tot)|worden verplicht|"
    r"probleem|bezwaar(?![^.;]{0,40}\b(?:maken|maakt|gemaakt|aangetekend|ingediend)\b)|bezwaarlijk|erg)\b|"
    r"\b(?:niet|niets|geen|nooit|nimmer)\b[^,;.]{0,60}\b(?:verwacht|verlangd|gevergd|geëist)\b|"
    r"^van\b[^,;.]{0,40}\b(?:verwacht|verwachten|verlangt|verlangen|eist|eisen)\b[^,;.]{0,30}\b(?:niet|nooit)\W*$"
)
"""With a denial: it is left free ("niemand kan worden gedwongen", "geen bezwaar")."""
LIFTED = (
    r"\b\w*(?:verbod|verplichting|plicht)\b[^,;.]{0,60}"
    r"\b(?:(?:geldt|gelden|is|zijn)\b[^,;.]{0,30}\bniet (?:voor|van toepassing|in|op|bij|tijdens|als|indien|wanneer)|"
    r"vervalt|vervallen)\b|"
    r"\b(?:ontslagen|ontheven|vrijgesteld) van (?:de|die|deze|elke|hun|haar|zijn) \w*(?:plicht|verplichting)\b|"
    r"\ber (?:is|bestaat) (?:geen bezwaar tegen|niets op tegen)\b"
)
"""A rule that does not hold: it is left free, for those or then."""
AFTER_AIM = (
    r"\bte \w+ (?:is|zijn|blijft|blijven) (?:(?:altijd|streng|ten strengste|absoluut|strikt|beslist) )?"
    r"(?:verboden|niet toegestaan|uit den boze)\W*$"
)
"""What a sentence forbids behind an aim: "Een stem namaken om iemand te foppen is verboden"."""
DEMANDED = r"^van [^,;.]{2,60}\b(?:wordt|worden) (?:ook |altijd )?(?:verlangd|geëist)\W*$"
"""What is asked of somebody, in the clause that says so itself."""
DUTIES = (
    r"^het is (?:dan |ook |altijd )?(?:de |een |mede )?taak (?:van|voor)\b[^;]{0,80}\bom\b|"
    r"\b(?:heeft|hebben) (?:[^,.;]{0,20} )?(?:de|als|tot) taak\b|^het is aan [^,.;]{2,40}\bom\b|"
    r"\b(?:wordt|worden)\b[^,.;]{0,60}\bgeacht\b[^.;]{0,80}\bte \w+en\W*$"
)
"""Whose task something is, or who is taken to do it, in what a sentence says itself."""
_STAFF = (
    r"(?:\w*mentor|docent|leraar|leerkracht|directie|directeur|\w*leider|conciërge|\w*coördinator|schoolleiding|"
    r"vertrouwenspersoon|\w*beheerder)"
)
_DONE = r"(?:ge|be|ver|ont|her|op|af|uit|in|aan|door|over)\w*(?:d|t|en)"
_TERM = (
    r"(?:binnen (?:een|één|twee|drie|vier|vijf|\d+|korte)\b[^,.;]*|na (?:een|één|twee|drie|vier|zes|\d+) "
    r"(?:dag|week|weken|maand|jaar|uur|dagen|maanden)[^,.;]*|uiterlijk\b[^,.;]*|altijd\b[^,.;]*)"
)
_BY_STAFF = rf"door (?:de|een|je|uw|hun|zijn|onze) {_STAFF}\b"
TIMELY = (
    r"^(?!er\b|hier\b|als\b|wanneer\b)(?!.*\b(?:alleen|uitsluitend|slechts|enkel|pas|mits|tenzij|automatisch|vanzelf)\b)[^,.;]*"
    rf"\b(?:wordt|worden)\b(?:[^,.;]*\s)?(?:{_TERM}|{_BY_STAFF}[^,.;]*)\b{_DONE}(?: {_BY_STAFF}| met [^,.;]*)?\W*$|"
    r"^van (?:elke?|iedere?|alle) [^,.;]*\b(?:wordt|worden)\b[^,.;]*"
    r"\b(?:gemaakt|bijgehouden|opgemaakt|opgeslagen|bewaard)\W*$"
)
"""What is done within a term, or by whom of the school: a duty, though nobody is told to."""
MAY_USE = (
    r"\b(?:kan|kun|kunt|kunnen)\b[^,.;]{0,40}\b(?:telefoons?|mobiel\w*|smartwatch|toestel|laptop|tablet)\b[^,.;]{0,20}"
    r"\b(?:gebruiken|pakken|ophalen|aanzetten|bekijken|checken)\W*$|"
    r"^(?!in\b|bij\b|als\b)[^,.;]{3,60}\w{2,}en kan(?: altijd| op elk moment| gewoon| te allen tijde| tussentijds)?\W*$"
)
"""What can be done with a device, or can be done at any time: it is allowed."""
FOUND = (
    r"^(?:in|op) (?:de |het |onze )?(?:bijlage|artikel|hoofdstuk|paragraaf|website|site|schoolgids|portaal)\b[^,.;]*"
    r"\b(?:staat|staan|vind|vindt|vinden|lees|leest|lezen)\b"
)
"""Where something is to be read."""
NOT_MEANT = r"\b(?:is|zijn) (?:dus |beslist )?(?:niet|nooit) bedoeld (?:voor|om)\b"
"""For what something is not there: it is not to be done with it."""
CANNOT_BE = r"^[^,.;]{0,40}\w{2,}en kan (?:echt |dus |dan |helaas |absoluut )?niet\W*$"
"""What cannot be done, of an act: it is forbidden."""
NO_NEED_TO_KNOW = r"\bniemand hoeft\b[^,.;]{0,30}\bte weten\b"
"""It tells why, and leaves nothing free."""
NOT_AGAINST = (
    r"^(?:(?!\b(?:of|dat|als|ook|al|hoewel|zelfs|tenzij|zolang|wanneer|omdat|ofschoon)\b)[^,;.]){0,60}"
    r"\b(?:is|zijn|heb|hebt|heeft|hebben|bestaat)\b(?:(?!\b(?:of|dat|als|ook|al)\b)[^,;.]){0,40}"
    r"\b(?:niets|niks) op tegen\b"
)
"""It is left free, where the sentence itself says so and not what it sets aside ("ook als er niets op tegen is")."""
MUST = (
    r"(?<!protocol )(?<!reglement )\b(?:moet|moeten|moest|moesten|dien|dient|dienen|behoor|behoort|behoren|"
    r"hoor|hoort|horen)\b(?! (?:als|bij|ertoe|tot)\b)"
)
SHALL = r"\b(?:zal|zullen|zult)\b"
NEED = r"\b(?:hoef|hoeft|hoeven|behoeft|behoeven)\b"
REQUIRED = (
    r"\b(?:verplicht|verplichte|verplichting|verplichtingen|plicht|vereist|vereiste|noodzakelijk|(?<!\bdan )nodig|"
    r"gehouden|"
    r"de bedoeling|vaste afspraak|toestemming gevraagd)\b"
)
CONSENT_REQUIRED = (
    r"\btoestemming\b[^.;]{0,80}\b(?:nodig|vereist|verplicht|noodzakelijk)\b|\b(?:nodig|"
    r"vereist)\b[^.;]{0,40}\btoestemming\b"
)
INTENDED = r"\bde bedoeling\b"
FORBID = r"\b(?:verbied|verbiedt|verbieden)\b"
FORBIDDEN = (
    r"\b(?:verboden|verbod|ongeoorloofd|ontoelaatbaar|ontoelaatbare|onacceptabel|"
    r"onaanvaardbaar|onwenselijk|ongewenst|taboe|not done)\b|\b(?:is|zijn|blijft|"
    r"blijven)\b[^,.;]{0,60}\buitgesloten\b|\buit den boze\b|\bachterwege\b"
)
UNWANTED = (
    r"\b(?:ok|oke|oké|okay|acceptabel|aanvaardbaar|gepast|welkom|netjes|normaal|fatsoenlijk|gewenst|wenselijk|"
    r"er niet bij|geduld|geaccepteerd|getolereerd|aanbevolen|aangeraden|"
    r"aan te raden|aan te bevelen|raadzaam|verstandig|slim|handig)\b"
)
"""With a denial: it should not be done."""
ADVISED_AGAINST = (
    r"\b(?:adviseer|adviseert|adviseren|raad|raadt|raden)\b[^.;]{0,60}\b(?:geen|niet|nooit)\b|"
    r"\bverdient geen (?:aanbeveling|voorkeur)\b|"
    r"\bafgeraden\b|\b(?:raad|raadt|raden)\b[^.;]{0,80}\baf\b|\bontraden\b|\bontraadt\b|"
    r"\b(?:liever|beter|bij voorkeur)\b[^.;,]{0,60}\b(?:niet|geen|niets|niemand|nooit)\b"
)
AWARE = (
    r"\bbewust\b|\brealise\w+\b|\bbesef\w*\b|\bbeseffen\b|"
    r"\bbedenk(?:t|en)?\b(?! (?:eerst|vooraf|van tevoren)\b)|\b(?:weet|weten) dat\b|"
    r"\bonthoud(?:t|en)? dat\b"
)
WISHES = (
    r"^(?:\S+ ){0,4}(?:(?:streef|streeft|streven|hoop|hoopt|hopen|wenst|gun|gunt|gunnen|waardeert|waarderen|"
    r"gelooft|geloven|verdient|verdienen)\b|"
    r"(?<!\bde )(?<!\been )(?<!\bhun )(?<!\buw )(?<!\bje )(?<!\bonze )(?<!\balle )(?<!\beigen )wensen\b|"
    r"(?:staan|staat) open voor\b|"
    r"vertrouw(?:t|en)?\b[^,.;]{0,30}\berop\b|"
    r"wil(?:len)?(?: wij| we)? (?:graag|samen)\b|wil(?:len)?(?: wij| we)?,?(?:$|(?=\s+ook\b)))|"
    r"\b(?:ga|gaat|gaan)\b(?: we| wij)?[^,.;]{0,20}\b(?:uit van|ervan uit|er vanuit)\b|"
    r"\b(?:ons|het|onze|de) (?:doel|streven|wens|hoop|bedoeling|ambitie|droom) (?:is|van)\b"
)
"""A wish, a hope or an aim: nothing is asked by it. "Wil" alone ends what is said itself ("De school wil dat …")."""
PREFERS = (
    r"^[a-zé]+ liever (?!niet\b|geen\b)|"
    r"\bdo(?:e|et|en)\b[^,.;]{0,30}\ber (?:\w+ )?(?:goed|verstandig|wijs) aan\b|"
    r"\bverdient (?:de |sterk )?(?:aanbeveling|voorkeur)\b|\bstrekt tot aanbeveling\b|\bis aan te bevelen\b|"
    r"\bverzoek(?:t|en)?\b (?:wij |we )?(?:u|je|jou|jullie|ouders|leerlingen|medewerkers|iedereen|alle)\b|"
    r"\b(?:zie|ziet|zien)\b (?:wij |we )?graag\b|\b(?:zou|zouden)\b[^,.;]{0,20}\b(?:fijn|mooi|prettig|graag)\b|"
    r"\bstel(?:t|len)?\b[^,.;]{0,30}\bop prijs\b|\bop prijs (?:stel(?:t|len)|gesteld)\b"
)
"""A wish for what others do: it asks without demanding."""
NOT_ALL = (
    r"^niet (?:iedereen|alle|allemaal|elke?|iedere?|alles|overal|altijd)\b|"
    r"\b(?:mag|mogen)\b[^,.;]{0,30}\bniet (?:altijd|overal|alles|iedereen)\b"
)
"""It may be so for some: what is said is neither forbidden nor allowed."""
UNDONE = (
    r"^(?:geen|niet een|niemand|niets)\b[^,.;]*\b(?:blijft|blijven|laat)\b[^,.;]*"
    r"\bon(?:beantwoord|gemeld|besproken|opgelost|gelezen|bestraft|behandeld|weersproken|opgemerkt|afgehandeld)\b|"
    r"\b(?:laat|laten)\b[^,.;]*\b(?:geen|niets|niet|nooit)\b[^,.;]*"
    r"\bon(?:beantwoord|gemeld|besproken|opgelost|gelezen|bestraft|behandeld|weersproken|opgemerkt|afgehandeld)\b"
)
"""A denial of a denial: it is done always."""
LETS = r"\b(?:laat|laten)\b"
"""Who lets others do something does not do it."""
NAME = (
    r"(?:\w*(?:[Ss]chool|[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Ss]tichting|[Ss]cholengroep|[Mm]avo|[Tt]echnasium)"
    r"(?: (?:de|het|den|der|ten|van|in|te|[’']t|[A-Z][\w.’'-]*)){1,6}|"
    r"(?:(?:De|Het|[A-Z][\w.’'-]*) ){1,4}(?:College|Lyceum|Gymnasium|[Ss]chool|Mavo|Technasium))\W*"
)
"""A line that names a school and says nothing of it."""
SHOWS = r"\b(?:laat|laten)\b(?! (?:we|wij|dit|dat|het)? ?zien\b)[^,.;]*\bzien\b"
"""This is an act, though "zien" by itself is none."""
MANY = r"^(?:ook )?(?:veel|vele|heel wat|de meeste|sommige|steeds meer|een aantal|bijna alle|bijna iedereen)\b"
"""Of some people it tells what they do."""
RECEIVES = r"\b(?:krijg|krijgt|krijgen|ontvangt|ontvangen)\b"
"""What people get is no act of theirs: nothing is asked of them by it."""
NOT_GIVEN = rf"{RECEIVES}[^,;.]{{0,40}}\b(?:geen|niet|niets|nooit)\b"
"""What people do not get."""
ENTRY = r"\b(?:toegang|inzage|toestemming|account)\b"
"""Who does not get these may not do what they are for."""
DEFINES = (
    r"\b(?:wordt|worden)\b[^.;]{0,60}\bverstaan\b|\bverstaan (?:wij|we)\b|\b(?:is|zijn) bedoeld voor\b|"
    r"\bspreken (?:wij|we) van\b|\b(?:wij|we) (?:spreken van|noemen)\b|"
    r"\bval(?:t|len) (?:ook |eveneens |tevens )?onder (?:deze|dit|die|dat|de|het) "
    r"(?:regels?|afspra(?:ak|ken)|protocol|regeling|bepaling(?:en)?|artikel)\W*$|"
    r"\bbetrekking op\b|\bvan toepassing\b|\bgeld(?:t|en) (?:ook |alleen |niet )?voor\b"
)

EXCEPTS = r"\b(?:tenzij|behalve|uitgezonderd|met uitzondering van|anders dan)\b"
WITHOUT = (
    r"\bzonder\b(?! (?:uitzondering|meer|pardon|twijfel|reden|noodzaak|kleren|kleding|ondergoed|na te denken|nadenken|"
    r"kleren aan)\b)"
)
"""What lifts a ban: consent and the like, and not a manner ("zonder kleren")."""
_AS_LONG_AS_NOT = r"zo ?lang(?=[^.;]*\b(?:geen|niet)\b)"
UNTIL = (
    rf"\b(?:{_AS_LONG_AS_NOT}|voordat|alvorens|voor(?= (?:je|jij|u|men|hij|zij|ze|de docent|de leraar)\b)|"
    r"eerder(?: [^.;]{1,40})? dan)\b"
)
ONLY = r"\b(?:alleen|uitsluitend|slechts|enkel|louter|pas)\b"
ONLY_TAIL = r",\s+(?:alleen|uitsluitend|slechts|enkel)\b"
PROVISO = (
    r"\b(?:mits|zolang|zo lang|op voorwaarde|onder voorwaarde|voorzover|voor zover|tenzij|behalve|uitgezonderd)\b|"
    r"\b(?:met|na|onder|in) (?:\w+ ){0,2}(?:toestemming|goedkeuring|instemming|overleg|begeleiding|toezicht|akkoord)\b"
)
LIMITED = (
    r"^(?:alleen|uitsluitend|slechts|enkel)\b[^.;,]{0,80}\b(?:heeft|hebben)\b[^.;,]{0,40}\b(?:toegang|inzage|zicht|"
    r"recht)\b|"
    r"\b(?:toegang|inzage)\b[^.;,]{0,60}\b(?:heeft|hebben)\b[^.;,]{0,20}\b(?:alleen|uitsluitend|slechts|enkel)\b|"
    r"\bpas (?:\w+ ){0,3}(?:als|na|nadat|wanneer|zodra)\b|"
    r"\b(?:alleen|uitsluitend|slechts|enkel)\b[^.;]{0,40}\b(?:met|na|nadat|zodra|als|wanneer|indien|voor|onder|bij|"
    r"tijdens|"
    r"in|op|via|"
    r"gebruikt|toegankelijk|door)\b"
)
ONLY_THEY = r"^(?:alleen|uitsluitend|slechts|enkel) (?!als\b|wanneer\b|indien\b)"
"""Before people: what they do nobody else may."""
CONSENT = r"\b(?:toestemming|goedkeuring|instemming|akkoord|goed ?vind\w*|toestaat)\b"

WITHOUT_CONSENT = r"\bzonder (?:\w+ ){0,3}(?:toestemming|goedkeuring|instemming|akkoord|medeweten)\b"
"""With a denial: what consent lifts, whoever or whatever does it."""

CONDUCT = (
    r"^(?:ook |dus )?(?:\w+ )?(?:ben ik|zijn we|zijn wij|ben je|ik ben|we zijn|wij zijn|je bent|jij bent|jullie zijn|"
    r"leerlingen zijn|medewerkers zijn)\b[^.;,]{0,40}"
    r"\b(?:aardig|beleefd|vriendelijk|eerlijk|netjes|respectvol|zuinig|voorzichtig|zorgvuldig|lief|rustig|kritisch|"
    r"terughoudend|alert|fatsoenlijk|sportief|behulpzaam)\b"
)
"""How people are, told as a rule: so they shall be."""
AVOIDS = (
    r"^(?:vermijd|mijd)\b|^blijf(?:t)?\b[^.;,]{0,50}\b(?:af|vandaan|weg)\b|"
    r"\b(?:onthoud|onthoudt|onthouden)\b[^.;,]{0,12}\b(?:zich|je|jezelf|u|ons|me)\b[^.;,]{0,20}\bvan\b"
)
"""What is not to be done, said without a denial."""
BRANDS = (
    r"\b(?:is|zijn|(?:geldt|gelden|(?:wordt|worden)(?: gezien| beschouwd| behandeld)?|zien (?:we|wij) |"
    r"beschouwen (?:we|wij) ) ?als)\s(?:een vorm van |ook |gewoon |altijd )?"
    r"(?:fraude|plagiaat|diefstal|spieken|pesten|strafbaar|huisvredebreuk)\b|"
    r"\bpleeg(?:t|en)?\b[^.;]{0,20}\b(?:fraude|plagiaat|diefstal)\b"
)
"""What an act is called that is therefore forbidden."""
PERSON = (
    r"^(?:ook |dus |verder |tevens |daarbij |en |maar )?(?:je(?! (?:eigen|\w{4,}e|\w+en)\b)|jij|jullie|u|ik|we|"
    r"wij|ze|zij|hij|men|niemand|iedereen|ieder|eenieder|wie)\b"
)
POINTS_BACK = r"\W*(?:dan )?\w+(?:t (?:hij|zij|ze)|en (?:zij|ze))\b"
"""A verb and who was named before: "haalt hij …"."""
INVERTED_YOU = r"\b\w+ (?:je|jij|u|ik|we|wij)\b|\b\w+(?:t|en) (?:niemand|men|iedereen)\b"
FACT = (
    r"\b(?:is|zijn|ben|bent|was|"
    r"waren|heeft|hebben|hebt|heb|had|blijft|blijven|verdwijn\w*|vergeet|wijk\w*|"
    r"betekent|geldt|"
    r"gelden|weet|weten|kan|kunnen|kunt|kun|lijkt|hangt|bestaat|bestaan|vervangt|vervangen|"
    r"realise\w+|besef\w*|"
    r"overtreed\w*|ziet|zien|vind|vindt|vinden)\b"
)
"""Verbs with which a denial tells how things are, and forbids nothing."""
STAFF_ACTS = (
    r"^(?:bij|na|voor|tijdens|elk|elke|aan het) (?:[^,.;]* )?(?!niet|met|dat|het|dit|wat|uit|tot)\w+t "
    r"(?:de|een|je|hun|onze) (?:\w*mentor|docent|leraar|leerkracht|conciërge|\w*coördinator|vertrouwenspersoon)\b"
)
"""What one of the staff then does; what the head of a school does is told."""
PASSIVE = r"\b(?:word|wordt|worden)\b"
TOLD = r"\b(?:gezien|beschouwd|geacht|verstaan|bedoeld|genoemd|verstaan|aansprakelijk|vergoed|gestraft|bestraft)\b"
"""With *worden* and a denial this tells and forbids nothing."""
INFINITIVE_END = r"\b(?!geen\b|iedereen\b)\w{2,}(?:en|n|aan|ien|oen)[.!]?$"
BARE_BAN = r"^(?:niet|geen|nooit)\b"
VERB = (
    r"\b(?:is|zijn|ben|bent|heeft|"
    r"hebben|hebt|wordt|worden|word|mag|mogen|moet|moeten|kan|kunnen|kunt|kun|zal|zullen|"
    r"gaat|doet|geldt|blijft|komt|hoort|dient|betekent)\b"
)
TELLS_ITSELF = rf"{PASSIVE}|{MAY}|{MUST}|{CAN}|{SHALL}"
"""With one of these verbs an act of people is not simply told."""
NOT_IMPERATIVE = (
    r"^(?:de|het|een|deze|dit|dat|die|er|hier|daar|onze|ons|hun|zijn|haar|mijn|jouw|alle|elk|elke|iedere|sommige|veel|"
    r"meer|minder|in|op|aan|bij|voor|na|van|uit|met|door|over|om|als|indien|wanneer|sociale|social|foto|ook|tevens|"
    r"verder|daarnaast|bovendien|daarom|dus|toch|helaas|niet|geen|nooit|zo|soms|vaak|internet|privacy|wat|waar|hoe|"
    r"waarom|wie|niemand|iedereen|toegestaan|verboden|verplicht|uitsluitend|slechts|enkel)\b"
)
ITS = (
    r"(?:(?<=\w{2}t )(?<!niet )(?<!dat )(?<!dit )(?<!wat )(?<!het )(?<!met )(?<!internet )(?<!docent )(?<!student )|"
    r"(?<=\bander )|"
    r"(?<=\bmag )|(?<=\bmoet )|(?<=\bzal )|(?<=\bop )|(?<=\bin )|(?<=\buit )|(?<=\btot )|(?<=\btegen )|(?<=\bmet )|"
    r"(?<=\baan )|(?<=\bbij )|(?<=\bvan )|(?<=\bvoor )|(?<=\bnaar )|(?<=\bover )|(?<=\bdoor ))zijn(?= \w)"
)
"""Behind a verb of one person or a preposition it says whose, and is no verb ("biedt zijn excuses aan")."""
IMPERATIVE = (
    r"^(?:dus |en |maar |ook )?[\w’'-]*[^\W\d_e](?<!en)(?<!ers)(?<!jes)(?<!['’]s)(?<!nts)(?<!els)"
    r"(?= (?:nooit|niet|geen|niemand|niets|je|jouw|de|het|een|"
    r"altijd|eerst|dat|alleen|uitsluitend|voor|anderen|elkaar|foto|berichten|met|aan|op|thuis|samen|regelmatig|"
    r"hem|ze|bij twijfel|liever|"
    r"(?!(?:worden|mogen|moeten|zijn|kunnen|zullen|hebben|dienen|horen|blijven|gaan|staan|krijgen)\b)\w+en)\b)"
)

GOOD = (
    r"^\W*(?:wel(?: doen)?|do'?s|mag(?: wel)?|dit mag|toegestaan|wat (?:mag|doe ik|doen we|doe je) wel|"
    r"gewenst)\b(?! niet)"
)
BAD = (
    r"^\W*(?:niet(?: doen)?|don'?t'?s|mag niet|dit mag niet|niet toegestaan|verboden|wat (?:mag|doe ik|doen we|"
    r"doe je) niet|ongewenst)\b"
)
PERMITS = r"\b(?:mag|toegestaan)\b"

FREES = (
    r"\b(?:verboden|\w*verbod|verplicht\w*|\w*plicht|verwacht(?:en)?|verlangd|gevergd|geëist|hoef\w*|hoeven|behoe\w+|"
    r"nodig|vereist|noodzakelijk|gedwongen|gehouden|"
    r"bezwaar\w*|probleem|op tegen|"
    r"erg|ongeoorloofd|ontoelaatba\w+|kiezen|kiest|kies|zonder|om niet|om geen)\b"
)
"""Words whose denial leaves free, or after which a denial is part of what is free."""
LIFTS_BAN = (
    r"\b(?:zonder|tenzij|behalve|uitgezonderd|met uitzondering|anders dan|voordat|alvorens|"
    r"eerder(?: [^.;]{1,40})? dan|alleen|uitsluitend|"
    rf"slechts|enkel|toestemming|{_AS_LONG_AS_NOT}|voor (?:je|jij|u|men|hij|zij|ze|de docent))\b"
)
"""Words by which a ban is no whole ban."""

AFTER_COLON = r":\s+(?=(?:niet|geen|nooit)\b)"
IN_DOUBT = (
    r"^(?:bij|in geval van) twijfel\b.*?(?=\b(?:neem|neemt|nemen|zoek|zoekt|zoeken|vraag|vraagt|overleg\w*|"
    r"meld|meldt|wordt|"
    r"bespreek|ga|gaat)\b)"
)
"""Of what the doubt may be says nothing about what is to be done."""
SPOKEN = rf"{MAY}|{ALLOWED}|{MUST}|{FORBIDDEN}"
"""In a clause with "dat" behind "weten": what is known is a rule."""
