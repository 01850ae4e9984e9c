"""Words that say where devices and recordings are: a rule, though nobody is told to do anything."""

RECORDED = (
    r"(?:^|, )(?:de |alle |onze |je |mijn )*(?:(?:blijft|blijven) )?(?:de |alle |onze |je |mijn )*(?:\w*opnamen?|"
    r"\w*opnames|\w*beelden|"
    r"\w*foto[’']?s|\w*filmpjes?|\w*video[’']?s|\w*gegevens|\w*wachtwoord(?:en)?|\w*gesprekken)\b[^,.;]*\b"
)
"""What is recorded or written, at the beginning of what is said."""
PUT = (
    r"^(?:een |de |het |elke |alle )?(?:\w*foto(?:[’']?s)?|\w*filmpjes?|\w*beeld(?:en)?|\w*berichten?|\w*accounts?|"
    r"\w*opnames?|\w*opnamen|"
    r"\w*video(?:[’']?s)?)\b[^,.;]{0,30}\b(?:gaat|gaan|komt|komen)\b"
)
"""What is put somewhere, with a verb that leaves out by whom."""
KEPT = (
    r"\b(?:blijft|blijven)\b[^,.;]{0,40}\b(?:binnen|thuis|geheim|privé|vertrouwelijk|intern|op school|in (?:de|het|"
    r"je|een) "
    r"(?:klas|les|lokaal|\w*school|schoolgebouw|gebouw|\w*kluis|kast|groep|team|schoolomgeving|leeromgeving))\b"
)
"""How it shall stay."""
DEVICE = (
    r"^(?:, )?(?:(?:(?:na|bij|tijdens|in|voor|om|vanaf|sinds|onder|op|aan|buiten|binnen|tot|gedurende|"
    r"tussen)\b[^,.;]{1,40}\b)?"
    r"(?:dan )?(?:is|zijn|gaat|gaan|ligt|liggen|blijft|blijven|staat|staan|zit|zitten) )?"
    r"(?:de |een |je |jouw |mijn |onze |uw |alle |elke |iedere |hun |mobiele |eigen )*\w*(?:telefoon|mobiel|"
    r"mobieltje|smartphone|"
    r"smartwatch|smartwatches|toestel|apparaat|apparaten|laptop|chromebook|tablet|oortje|drone)\w*\b"
)
STILL = r"\b(?:gaat|gaan|ligt|liggen|blijft|blijven|staat|staan|zit|zitten|komt|komen|is|zijn|wordt|worden)\b"
GOES = r"\b(?:gaat|gaan|ligt|liggen|blijft|blijven|staat|staan|zit|zitten|komt|komen)\b"
PROVIDED = (
    r"\b(?:verzekerd|betaald|vergoed|aangeschaft|gekocht|verstrekt|geleverd|bekostigd|gefinancierd|gehuurd|vervangen|"
    r"gerepareerd)\b"
)
"""What is done for a device, of which nothing is asked of who has it."""
PLACED = (
    r"\b(?:wordt|worden)\b|"
    r"\b(?:is|zijn)\b[^,.;]{0,60}\b(?:ge\w{2,}[dt]|ver\w{2,}(?<!en)[dt]|dicht|uit|uitgezet|uitgeschakeld|thuis|weg|"
    r"weggelegd|stil|opgeborgen|opgeladen|bewaard|"
    r"onzichtbaar|ingeleverd|(?:in|op|onder|buiten|aan) (?:de|het|je|een|hun|mijn|stil|school|tafel))\b"
)
"""Where or how a device is; "is handig" only tells what it is."""
