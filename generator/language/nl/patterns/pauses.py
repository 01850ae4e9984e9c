"""Words beside which a comma decides of whom or of what a sentence speaks."""

PREPOSITION = r"aan|bij|binnen|buiten|door|in|met|na|onder|op|over|tegen|tijdens|tot|uit|van|via|voor"
"""What leads on a participle: “betrokken bij”, “gemaakt door”."""
JOINING = r"en ?/ ?of|en|of"
MODIFYING = (
    r"met|zonder|van|uit|onder|boven|vanaf|tot|jonger|ouder|in|op|tijdens|binnen|buiten|die|dat|welke|waar\w*|wie|wiens|"
    r"als|indien|wanneer|mits|tenzij|behalve|zolang|alleen|uitsluitend"
)
"""What limits the words before it."""
DESCRIBING = r"[^\W\d_]{2,}(?:zaam|wezig|lijk|ief|baar|ig|loos|isch)|lid|bekend|bevoegd"
"""What says of somebody what he is, before a preposition: “werkzaam in”, “verantwoordelijk voor”."""
POINTING = r"dit|deze|dat|die"
"""What stands for a thing by itself, and before a noun says which: “dit, voorjaar en najaar” is not “dit voorjaar”."""
