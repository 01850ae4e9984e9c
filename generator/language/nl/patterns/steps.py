"""Words by which the order of rules is part of what they say."""

STEPS = (
    r"stap(?:pen)?|stappenplan|volgorde|achtereenvolgens|eerst|allereerst|vervolgens|daarna|hierna|nadien|ten slotte|"
    r"tenslotte|tot slot|oplopend\w*|ladder|escalatie\w*|trede\w*|fase\w*|bij herhaling|herhaalde\w*|opnieuw|nogmaals|"
    r"(?:eerste|tweede|derde|vierde|volgende|laatste) (?:keer|maal|overtreding|waarschuwing|stap|instantie)|"
    r"van (?:licht|zwaar) naar|als dat niet helpt|helpt dat niet|voorrang|prioriteit|draaiboek|procedure|noodplan|"
    r"(?:eerst|laatst)genoemde"
)
LEANING = (
    r"dit|deze|dat|die|daarbij|daarvoor|daarvan|daarom|daarop|daarmee|daaronder|hierbij|hiervoor|hiervan|hieronder|hij|"
    r"zij|ze|dan|dus|ook|maar|wel|anders|echter|toch|in dat geval|in dit geval|voor hen|aan hen|zo|niettemin|"
    r"behalve dan|datzelfde|hetzelfde|dezelfde|uitgezonderd|uitzondering\w*|vrijgesteld|eveneens|evenmin|tevens|idem|"
    r"evenzo|daartoe|daaraan|daaruit|hieraan|hierop|hierna|diegene|in afwijking"
)
"""What a provision begins with that means something of the one before it."""
_WRITTEN = (
    r"regels?|afspra(?:ak|ken)|punt(?:en)?|artikel(?:en)?|lid|leden|bepaling(?:en)?|zin(?:nen)?|"
    r"alinea'?s?|onderde(?:el|len)"
)
POINTING = (
    r"hiervan|hieraan|hierop|hierbij|hiervoor|hierna|hierboven|hieronder|"
    r"(?:boven|onder|voor|achter)(?:staande?|genoemde?|vermelde?)|voorgaande?|voornoemde?|"
    rf"(?:vorige|volgende|voorafgaande|eerdere|latere|laatste) (?:{_WRITTEN})|(?:boven|onder)aan"
)
"""Words by which a provision, wherever they stand in it, means others by where these stand."""
