"""A file on somebody's desk → a whole record among the data: institution, protocol, version, source and original.

:func:`arrive` reads the file, :func:`propose` says what the record would say, :func:`compose` makes its files, in
memory, with what identical provisions elsewhere are coded as; ``load.load(root, over=…)`` proves them as if they stood
there, and :func:`place` puts them there, all or none. :func:`beginning` has what there is before the first of them.
"""

from generator.add.arrived import Arrived, arrive
from generator.add.composing import Addition, compose
from generator.add.dividing import reviewed_rows
from generator.add.given import Given, Missing, UnknownError
from generator.add.inheriting import Inherited, inherit
from generator.add.placing import place
from generator.add.pointing import pointed
from generator.add.proposing import Proposal, propose
from generator.add.proving import alike, doubts, proven, trial
from generator.add.starting import beginning

__all__ = [
    "Addition",
    "Arrived",
    "Given",
    "Inherited",
    "Missing",
    "Proposal",
    "UnknownError",
    "alike",
    "arrive",
    "beginning",
    "compose",
    "doubts",
    "inherit",
    "place",
    "pointed",
    "propose",
    "proven",
    "reviewed_rows",
    "trial",
]
