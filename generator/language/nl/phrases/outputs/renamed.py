"""The fields of ``data/renamed.json``."""

ABOUT = "Vaste adressen en id’s die veranderden, met het nieuwe id"
TITLE = "renamed.json: id’s die veranderden"

KIND = "waarvan dit het id is"
OLD = "het id zoals het was"
NEW = "het id zoals het nu is"
SINCE = "de dag waarop het nieuwe id verscheen"
