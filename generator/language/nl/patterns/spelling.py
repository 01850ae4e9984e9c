"""What may differ between two spellings of one sentence without changing what it says."""

ENDINGS = frozenset({("", "t"), ("", "e"), ("d", "dt"), ("t", "d"), ("d", "t"), ("dt", "t")})
"""Endings that are exchanged by mistake, in either direction; that of a verb of several tells who acts."""
ADJECTIVE = "e"
"""Of those, what an adjective or a person named by one ends in."""
WHO_ACTS, ACTING = "er", "en"
"""What makes of a verb the one who does it, and the verb itself: “vlogger”, “vloggen”."""
PREFIXES = frozenset({"oud", "ex", "non", "niet", "mede", "vice", "anti", "pro", "co", "aspirant", "adjunct"})
"""What a hyphen binds to a word as a part of it: “oud-leerlingen” are no old pupils."""
NAMES_TOO = frozenset(
    {"teams", "signal", "threads", "zoom", "magister", "x", "meet", "classroom", "stories", "discord", "reels"}
)
"""Words that with a capital name a platform, and without one do not."""
STRESSED = r"(?:er|hier|daar|waar|te)?voor\w*|na|een"
"""Words, without their accents, that say something else with one: ``voor`` and ``vóór``, ``voorkomen``, ``een``."""
NAME_ENDINGS = "en|s|e"
"""Endings that a name may have in one place and miss in another: ``vestigingen``, ``vestigings-``."""
AFTER_HANGING_HYPHEN = "en|of|tot|t/m|dan|noch|als|maar|alsmede|evenals|alsook|respectievelijk|resp|ofwel|plus"
"""Words before which a hyphen stands for the rest of a compound: "ouder- en kindgesprek"."""
HOLDS_A_DENIAL = r"\w*bijzonder\w*|zonderling\w*|nietig\w*|niette?min"
"""Words that a line end may cut right at the letters of a denial, which they are none of."""
