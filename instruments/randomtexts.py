"""Random pairs of texts as steps, drawn from a seed: what stays, is reworded, goes, comes, moves, splits and merges."""

import random
from collections.abc import Sequence

from generator.papers.line import Line, Style
from generator.papers.tracked import Step

STYLES: tuple[Style, ...] = ("title", "part", "section", "heading", "article", "item", "paragraph")
WORDS = (
    *(
        "de",
        "het",
        "een",
        "leerling",
        "leraar",
        "school",
        "niet",
        "geen",
        "mag",
        "moet",
        "foto’s",
        "‘sociale’",
        "media,",
    ),
    *(
        "artikel",
        "3.2",
        "en/of",
        "16-18",
        "privé",
        "ouders/verzorgers;",
        "=",
        "“ja”",
        "--",
        "cafe\u0301",
        "so\u00adci\u200baal",
    ),
    *("<b>", "&", "]]>", "{{x}}", "#strong[y]", "*z*", "_k_", "$1$", "&amp;", "\\n", "~", "@ref", "//", "/*"),
    *("\uf0b7", "\u202e", "😀", "漢字"),
)


def pair(seed: int) -> tuple[Step, ...]:
    """Return one random pair of texts; equal seeds give equal pairs."""
    chance = random.Random(seed)
    steps: list[Step] = []
    for _ in range(chance.randint(1, 9)):
        kind = chance.choice(("same", "same", "reworded", "gone", "come", "cut", "joined", "anew"))
        lines = [_line(chance) for _ in range(chance.choice((1, 1, 1, 2, 3)))]
        if kind == "same":
            steps.append(Step(tuple(lines), tuple(lines)))
        elif kind == "reworded":
            steps.append(Step(tuple(lines), tuple(_reworded(line, chance) for line in lines)))
        elif kind == "gone":
            steps.append(Step(old=tuple(lines)))
        elif kind == "come":
            steps.append(Step(new=tuple(lines)))
        elif kind == "anew":
            steps.append(Step(tuple(lines), tuple(_line(chance) for _ in range(chance.randint(1, 3)))))
        else:
            whole = Line(lines[0].style, " ".join(line.text for line in lines))
            sides = (tuple(lines), (whole,))
            steps.append(Step(*(sides if kind == "joined" else sides[::-1])))
    for number in range(1, chance.choice((0, 0, 1, 2)) + 1):
        lines = [_line(chance) for _ in range(chance.choice((1, 1, 2)))]
        for step in (Step(old=tuple(lines), move=number), Step(new=tuple(lines), move=number)):
            steps.insert(chance.randint(0, len(steps)), step)
    return tuple(steps)


def _line(chance: random.Random) -> Line:
    number = chance.choice(("", "", f"{chance.randint(1, 20)}.\t"))
    return Line(chance.choice(STYLES), number + " ".join(chance.choices(WORDS, k=chance.randint(1, 14))))


def _reworded(line: Line, chance: random.Random) -> Line:
    number, tab, text = line.text.rpartition("\t")
    words = [word for word in text.split(" ") if chance.random() > 0.15] or ["leeg"]
    for _ in range(chance.randint(0, 3)):
        words.insert(chance.randint(0, len(words)), chance.choice(WORDS))
    return Line(chance.choice((line.style, line.style, "article")), number + tab + " ".join(words))


def side(steps: Sequence[Step], which: str) -> list[Line]:
    """Return the lines of the ``old`` or the ``new`` text."""
    return [line for step in steps for line in getattr(step, which)]
