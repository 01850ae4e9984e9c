"""All topics."""

DESCRIPTION = "Alle onderwerpen uit protocollen sociale media, met per instelling wat er geldt."

INTRO = (
    "Elke uitspraak staat bij het onderwerp waar je haar zou zoeken. Kies een onderwerp om alle instellingen naast "
    "elkaar te lezen."
)
REGULATED_BY = "geregeld door {count} van {all}"
