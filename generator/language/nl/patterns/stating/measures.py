"""Words that say what follows on a breach of the rules, and how often it must have happened."""

_TIMES = r"(?:een|één|twee|drie|vier|vijf|zes|\d{1,2}|meer|meerdere)"
_ORDINAL = r"(?:\d{1,2} ?(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|volgende|laatste)"
STEP = (
    rf"^(?:(?:bij|na) )?(?:de |een )?{_ORDINAL} (?:keer|maal|overtreding|waarschuwing|incident)(?: (?:en|"
    rf"of) (?:vaker|later|meer|verder))?\s*[:=–-]"
    r".*\b(?:\w*inleveren|in te leveren|ingeleverd|ingenomen|inname|innemen|kwijt|afgeven|gesprek|bericht|brief|mail|"
    r"telefoontje|"
    r"contact|\w*waarschuwing\w*|schorsing|geschorst|nablijven|corvee|strafwerk|straf|verwijdering|ouders|mentor|"
    r"\w*leider|"
    r"directeur|directie|schoolleiding|melding|dag|week)\b"
)
"""A step of a ladder: how often, and behind a colon what then follows."""
TIMES = (
    rf"\b(?:na|bij) (?:de |een |het )?(?:{_TIMES}|{_ORDINAL}) (?:keer|keren|maal|waarschuwing(?:en)?|"
    rf"overtreding(?:en)?)\b|"
    rf"^(?:de )?{_ORDINAL} (?:keer|maal)\b"
)
"""How often something happened, before what then comes of it."""
TO_STEP = (
    rf"\b(?:gaat|gaan|ga|schuift|schuiven|komt|komen)\b[^,.;]{{0,30}}\b(?:naar|op|bij) (?:de |het )?"
    rf"(?:{_ORDINAL} (?:keer|stap|trede)|stap \d)"
)
BREACH = (
    rf"{TIMES}|"
    r"\b(?:weigert|weigeren)\b|"
    r"\bniet aan [^,.;]{0,60}\b(?:houd|houdt|houden|voldoet|voldoen)\b|\bovertre(?:edt|den|dt)\b|"
    r"\bin strijd (?:met|handel\w*)\b|\bmisdraagt\b|\bmisdragen\b|\bmisbruikt\b|\bschend(?:t|en)?\b|"
    r"\b(?:na|bij)\b[^,.;]{0,30}(?:overtreding|herhaling|misbruik|misdraging|schending)\w*\b|"
    r"\b(?:betrapt|de fout in)\b"
)
FOLLOWS = (
    r"\b(?:lever|levert|leveren)\b[^.;]{0,60}\b(?:telefoons?|mobiel\w*|toestel|laptop|tablet)\b[^.;]{0,60}\bin\b|"
    r"\b(?:praat|praten|spreekt|spreken|gesprek)\b[^.;]{0,30}\b(?:ouders|directeur|directie|mentor|afdelingsleider|"
    r"teamleider)\b|"
    r"\b(?:blijf|blijft|blijven)\b (?:de |het |je |zijn |haar )?(?:telefoons?|mobiel\w*|toestel|laptop|tablet)\b|"
    rf"{TO_STEP}|"
    r"\b(?:volgt|volgen|krijgt|krijgen|verliest|verliezen|riskeert|riskeren|kwijt|leidt tot|leiden tot|ingenomen|"
    r"(?:neemt|nemen|neem)\b[^.;]{0,30}\bcontact op|(?:belt|bellen)\b[^.;]{0,30}\bouders|"
    r"(?:wordt|worden) (?:[^\s,.;]+ ){0,3}(?:aangesproken|gewaarschuwd|berispt|"
    r"(?:naar huis|van school|de les uit) gestuurd)|"
    r"(?:heeft|hebben) [^,.;]{0,20}gevolgen)\b"
)
"""With a breach of the rules: what comes of it."""
FILES = r"\b(?:doe|doet|doen)\b[^.;]{0,60}\baangifte\b|\baangifte (?:te )?doen\b"
"""By people this is what they do themselves, and no measure that is taken against them."""
VOIDS = (
    r"\bongeldig\b[^,.;]{0,20}\bverkla\w+|\bverkla\w+\b[^,.;]{0,40}\bongeldig\b|"
    r"\btoegang\b[^,.;]{0,60}\b(?:ontzegg\w+|ontzegt|ontzegd|ontneemt|ontnemen|ontnomen)\b|"
    r"\b(?:word|wordt|worden)\b[^,.;]{0,60}\buitgesloten van\b|\b(?:sluit|sluiten)\b[^,.;]{0,40}\buit van\b|"
    r"\bvan\b[^,.;]{0,60}\b(?:uitsluiten|uitgesloten (?:worden|wordt)|(?:worden|wordt) uitgesloten)\b|"
    r"\buitsluiten van\b|"
    r"\bverlies(?:t|en)?\b[^,.;]{0,30}\b(?:recht|toegang|account)\b|"
    r"\b(?:krijg|krijgt|krijgen)\b (?:(?:hiervoor|daarvoor|dan|je|jij|u|hij|zij|ze|de leerling) ){0,2}"
    r"(?:een |het cijfer )?(?:1|één|0|nul|onvoldoende)(?=\W*$| voor\b)|"
    r"\b(?:krijg|krijgt|krijgen)\b[^,.;]{0,40}\bmet (?:een |het cijfer )?(?:1|één|0|nul|onvoldoende)\W*$|"
    r"\b(?:kosten|schade)\b[^,.;]{0,60}\bverhaald op\b|"
    r"\bverhalen?\b[^,.;]{0,30}\b(?:kosten|schade)\b[^,.;]{0,30}\bop\b|"
    r"\b(?:ben|bent|is|zijn|raak|raakt|raken)\b (?:(?:je|jij|u|hij|zij|ze|de leerling) )?"
    r"(?:hem|haar|het|ze|(?:je|zijn|haar|de|dat|die) (?:telefoon|mobiel\w*|toestel|laptop|tablet|account))\b"
    r"[^,.;]{0,30}\bkwijt\b"
)
"""What a school takes back or keeps from somebody: a measure, though none of a list."""
OBJECTS = (
    r"\b(?:kan|kunnen|kunt|kun|mag|mogen)\b[^.;]{0,100}\b(?:(?:bezwaar|beroep|verweer|klacht(?:en)?)\b[^.;]{0,60}"
    r"\b(?:maken|gemaakt|aantekenen|aangetekend|indienen|ingediend|voeren|gaan|instellen|ingesteld)|klagen)\b"
)
"""To whoever is struck by a measure this is allowed."""
PUNISHES = (
    r"\b(?:kan|kunnen|mag|mogen) (?:een|de|elke|iedere) "
    r"(?:leerling(?:en)?|student(?:en)?|deelnemers?|medewerkers?|docent(?:en)?|ouders?|kind(?:eren)?|vrijwilligers?)\b"
    r".*\b(?:schorsen|verwijderen|berispen|(?:be)?straffen|uitsluiten|ontslaan|(?:naar huis|weg|van school) ?sturen|"
    r"laten nablijven)\W*$"
)
"""What somebody can do to another, whatever stands between: "kan een leerling die opnamen maakt een dag schorsen"."""
TAKES = (
    r"^(?!(?:ik|je|jij|we|wij|leerling\w*)\b).*\b(?:neemt|nemen|neem)\b[^.;]{0,40}\b(?:telefoons?|mobiel\w*|"
    r"toestel(?:len)?|apparaat|apparatuur|laptop|tablet)\b"
    r"[^.;]{0,15}\bin\b"
)
"""A measure that no rule need name as one."""
NO_MEASURE = (
    r"\b(?:geen|nooit)\b[^,;.]{0,40}\b(?:\w*maatregel\w*|sancties?|straf|straffen|boetes?|schorsing\w*|consequenties)\b"
)
"""It says that nothing follows, and forbids nothing."""
MEASURES = r"\b(?:maatregel\w*|sancties?|straf|straffen)\b"
