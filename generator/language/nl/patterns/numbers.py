"""Numbers, dates and quantities written out."""

from generator.language.nl.dates import MONTHS

NUMERALS = (
    "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|"
    "negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|half|halve|anderhalf|"
    "anderhalve|dubbel|dubbele|eenmaal|eenmalig|eenmalige|tweemaal|driemaal|eerste|tweede|derde|vierde|vijfde|zesde|"
    "zevende|achtste|negende|tiende|laatste|tweeën\\w+|drieën\\w+|procent|euro|"
    + "|".join(MONTHS)
    + "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
)
