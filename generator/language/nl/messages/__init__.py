"""What the commands say of a user's files, by the English words in which the code says it.

In the English ``{}`` stands for any value and ``{#}`` for a number; in the Dutch ``{0}`` is the first of them as it is,
and ``{0:nl}`` the first in Dutch too, for it holds words of our own. Any other brace is a brace.
"""

from generator.language.nl.messages import (
    add,
    around,
    commands,
    files,
    ground,
    ingest,
    intake,
    kinds,
    labels,
    office,
    onpage,
    paper,
    places,
    reasons,
    records,
    reviews,
    shapes,
    statements,
    system,
    usage,
    yaml,
)

WARNING = "let op: "
"""What stands before a message that is a warning."""
AROUND = around.SAID
"""What stands around a message."""
PARTS = {**kinds.SAID, **reasons.SAID}
"""What is no message, and stands in one."""
SYSTEM = system.SYSTEM
"""What the system says, and stands in one."""
SAID = {
    **add.SAID,
    **commands.SAID,
    **files.SAID,
    **ground.SAID,
    **ingest.SAID,
    **intake.SAID,
    **labels.SAID,
    **office.SAID,
    **paper.SAID,
    **places.SAID,
    **records.SAID,
    **reviews.SAID,
    **shapes.SAID,
    **statements.SAID,
    **yaml.SAID,
}
"""Whole messages: what is wrong, how to mend it, what a command did."""
ON_PAGE = onpage.ON_PAGE
"""Whole messages in other words, for who sees a page and no files: each is of one or some in ``SAID``."""
USAGE = usage.SAID
"""How a command is used: its help, and what is wrong with what it was given."""
