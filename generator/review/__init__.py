"""A draft version → a reviewed one, step by step: the page on this machine only that ``protocolwijzer review`` opens.

``outline`` is the text as rows, ``operations`` and ``coding`` are what a person does to it, ``history`` keeps every
step, ``desk`` holds one version open, and ``server`` with ``views`` shows it.
"""
