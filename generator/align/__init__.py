"""Which provisions say something about the same: topics and counterparts proposed for a text that nobody reviewed yet.

``wording`` compares texts, ``evidence`` gathers what speaks for a topic, ``ranking`` learns from the reviewed data how much each
kind of evidence is worth, ``suggest`` proposes, ``evaluate`` measures how good the proposals are. Nothing here decides: a
person accepts in the YAML.
"""
