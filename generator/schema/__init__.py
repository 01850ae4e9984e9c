"""Trees → the model's values, and the JSON Schema of every YAML kind; only this folder knows the validation library.

The library's own messages never reach a user: each kind of error has a plain sentence and a way to mend it.
"""

from generator.schema.decoding import decode
from generator.schema.editors import PLACE, SLUG, json_schemas, modeline
from generator.schema.encoding import encode
from generator.schema.kinds import (
    ACTORS,
    CODEBOOK,
    CONTEXTS,
    INSTITUTION,
    KINDS,
    MEASURES,
    NORMS,
    PROTOCOL,
    QUESTIONS,
    RENAMED,
    ROLES,
    SITE,
    SYNONYMS,
    TOPICS,
    VERSION,
    Kind,
    TopicList,
)
from generator.schema.likely import closest
from generator.schema.sentences import FORMAT

__all__ = [
    "ACTORS",
    "CODEBOOK",
    "CONTEXTS",
    "FORMAT",
    "INSTITUTION",
    "KINDS",
    "MEASURES",
    "NORMS",
    "PLACE",
    "PROTOCOL",
    "QUESTIONS",
    "RENAMED",
    "ROLES",
    "SITE",
    "SLUG",
    "SYNONYMS",
    "TOPICS",
    "VERSION",
    "Kind",
    "TopicList",
    "closest",
    "decode",
    "encode",
    "json_schemas",
    "modeline",
]
