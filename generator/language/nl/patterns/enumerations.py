"""How members are named beside each other, and where their order tells something."""

ARTICLE = r"de|het|een|alle|geen|hun|zijn|onze"
JOINING = r"en|of"
AND = "en"
BEFORE = (
    r"aan|alle|als|bij|bijvoorbeeld|de|door|dat|een|elke|en|geen|het|in|met|naar|of|onder|op|over|samen|te|tegen|tot|tussen|van|via|voor|zoals|"
    r"worden|wordt|zijn|is|hebben|heeft|mogen|mag|moeten|moet|kunnen|kan|dienen|dient|bespreken|bespreekt|geven|geeft|"
    r"informeren|informeert|krijgen|krijgt|delen|plaatsen|maken|filmen|want|maar|ook"
)
"""What may stand before members without belonging to the first of them alone."""
BEHIND = (
    r"worden|wordt|zijn|is|was|waren|hebben|heeft|mogen|mag|moeten|moet|kunnen|kan|zullen|zal|dienen|dient|hoeven|hoeft|"
    r"krijgen|krijgt|geven|geeft|doen|doet|gaan|gaat|niet|nooit|ook|samen|tekenen|ondertekenen|beslissen|overleggen|af|"
    r"plaatsen|delen|maken|melden|gebruiken|lezen|houden|ontvangen|filmen|vallen|staan|liggen|gelden|blijven|horen|tellen|bespreken|vragen|helpen|werken"
)
"""What may stand behind them without belonging to the last of them alone."""
IN_ORDER = (
    r"eerst\w*|dan|daarna|vervolgens|volgorde|stap\w*|achtereenvolgens|respectievelijk|resp|oplopend\w*|van \w+ tot|"
    r"ladder|trede|voorkeur|voorrang|laatsten?|eersten|\w+genoemde\w*|vooraan|achteraan|bovenste\w*|onderste\w*|rang\w*|"
    r"uiteindelijk|ten slotte|tenslotte|tot slot|tweede|derde|eventueel"
)
"""What makes the order of members part of what is said."""
CHOICE = r"één van|een van|keuze|kiest|kiezen|of|hetzij|naar keuze|minimaal één|ten minste één"
"""What leaves a choice between members."""
