"""Words in the site's addresses that more than one place has to know; they never change."""

COMPARE = "vergelijken"
REVISIONS = "herzieningen"
EVERY_INSTITUTION = "alles"
"""The feed on all institutions, beside one for each id."""
