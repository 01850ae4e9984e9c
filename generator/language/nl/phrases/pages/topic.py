"""A topic."""

DESCRIPTION = "{topic}: {definition} Alle instellingen naast elkaar, woordelijk."

AT_A_GLANCE = "In één blik"
BESIDE_THOSE_OF = "Zet de woorden naast die van"
OF_NOBODY = "niemand"

BY_ROLE = "Per rol"
BY_ROLE_AND_INSTITUTION = "Norm per rol en instelling"
DIFFERENCE = "Verschil in norm"
NO_DIFFERENCE = "geen"

RELATED = "Verwante onderwerpen"
SAME_GROUP = "Ook in de groep “{group}”"
