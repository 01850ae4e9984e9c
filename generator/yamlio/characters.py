"""Which characters can stand in a YAML file."""

from __future__ import annotations

import re

UNREADABLE = re.compile("[^\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
