#!/usr/bin/env python3
"""Count the keys of a review, and what each step costs: ``python benchmarks/reviewing.py [INSTITUTION …]``.

One of our own texts is cut up anew, as if nobody had read it, and put right until it says what was read in it: topics,
norm and whom it binds, statement by statement. The other texts are there to learn from. A statement whose words are
others than those that were read is added and the one in its place dropped. Steps are taken on a desk, without a
browser; a key is a key that the page knows, a form counts as said beside ``KEYS``. Seconds are the processor's.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from generator import ingest, intake, load, schema, yamlio  # noqa: E402
from generator.ground.locator import Locator  # noqa: E402
from generator.load.structure import walk  # noqa: E402
from generator.model import DraftProvision, DraftVersion, Statement  # noqa: E402
from generator.review.coding import Add, Drop, Mend, identical, same_words  # noqa: E402
from generator.review.desk import Desk  # noqa: E402
from generator.review.operations import CannotError  # noqa: E402
from generator.review.questions import Answers  # noqa: E402

KEYS = {
    "answers": 12,  # tab to the last field, a name of eight letters, save
    "doubt seen": 2,  # to the next doubt, seen
    "topic": 1,  # one of three proposed
    "other topic": 6,  # open, to the list, three letters, save
    "norm": 5,  # open, two letters, save
    "whom": 5,  # open, to one box, tick it, save
    "statement added": 8,  # open, select its words with the mouse (as two), save
    "statement dropped": 8,  # open, to the reason, a word, save
    "accept": 1,
    "accept alike": 1,
}


def main() -> int:
    """Print a table with a line per text, and what the steps cost."""
    names = sys.argv[1:] or sorted(path.parent.name for path in (REPOSITORY / "protocols").glob("*/institution.yml"))
    for name in names:
        for path in sorted((REPOSITORY / "protocols" / name).rglob("version.yml")):
            _review(path)
    return 0


def _review(path: Path) -> None:
    *_, institution, protocol, version = path.parent.parts
    at = Locator(institution, protocol, version)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "protocols"
        shutil.copytree(REPOSITORY / "protocols", root)
        here = root / institution / protocol / version
        gold = schema.decode(schema.VERSION, yamlio.load(path.read_bytes(), "version.yml"))[0]
        assert gold is not None
        source = (here / gold.source.file).read_bytes()
        draft = ingest.ingest(intake.read(source, "source.txt"), load.load_vocabulary(root)).version
        tree = {**schema.encode(draft), "id": version}
        (here / "version.yml").write_text(yamlio.dump(tree, schema.modeline(schema.VERSION, 3)), encoding="utf-8")
        desk = Desk(root, at, Path(folder) / ".cache")
        desk.advice.start()
        desk.advice.wait()
        done, seconds = _steps(desk, gold)
    keys = sum(KEYS[name] * count for name, count in done.items())
    rules = sum(each.provision.text is not None for each in walk(draft))
    cost = sorted(seconds)
    middle, most = 1000 * cost[len(cost) // 2], 1000 * cost[-1]
    print(f"{at}: {rules} rules, {keys} keys; {len(cost)} steps, {middle:.0f} ms each, {most:.0f} ms at most")
    print("   " + ", ".join(f"{count} {name}" for name, count in done.items()))


def _steps(desk: Desk, gold: DraftVersion) -> tuple[Counter[str], list[float]]:
    """Take every step, and return how many of each kind, and what each cost."""
    done: Counter[str] = Counter()
    seconds: list[float] = []

    def step(kind: str, take: object) -> None:
        assert callable(take)
        begin = time.process_time()
        take()
        seconds.append(time.process_time() - begin)
        done[kind] += 1

    asked, state = desk.asked, desk.state
    given = Answers(
        name=asked.institution.name, short_name=asked.institution.short_name, schools=asked.protocol.schools, school="",
        title=asked.protocol.title, date=str(state.record.value.date or ""), subject=asked.protocol.subject,
        reader="redactie",
    )  # fmt: skip
    step("answers", lambda: desk.answer(given))
    rows = state.rows.rows if state.rows else ()
    done["doubt seen"] = len(desk.doubts.by_row(rows))
    known = {words: each.statements for words, each in desk.advice.known.items()}
    if alike := identical(desk.state.record.value, known):
        step("accept alike", lambda: desk.accept(alike, "alike"))
    read = {same_words(each.provision.heading, each.provision.text or ""): each.provision for each in walk(gold)}
    advised = desk.advice.suggestions(desk.state.record.value, desk.state.lines)
    for each in [placed.provision for placed in walk(desk.state.record.value) if placed.provision.text is not None]:
        wanted = read.get(same_words(each.heading, each.text or ""))
        if each.state == "reviewed":
            continue
        if wanted is not None:
            proposed = [topic.topic for topic in advised[each.eid].topics] if each.eid in advised else []
            _mend(desk, each, wanted, proposed, step)
        step("accept", lambda eid=each.eid: desk.accept([eid], "accept"))
    return done, seconds


def _mend(desk: Desk, own: DraftProvision, wanted: DraftProvision, proposed: list[str], step: object) -> None:
    """Give a provision the statements that were read in it, as far as their words are there."""
    assert callable(step)
    for target in wanted.said:
        found = _own(desk, own.eid)
        if target.of or any(each.quote == target.quote for each in found):
            continue
        step("statement added", lambda quote=target.quote: _tried(desk, Add(own.eid, quote)))
    quotes = {each.quote for each in wanted.said}
    while (
        len(_own(desk, own.eid)) > 1
        and (extra := next((i for i, each in enumerate(_own(desk, own.eid)) if each.quote not in quotes), None))
        is not None
    ):
        step("statement dropped", lambda index=extra: _tried(desk, Drop(own.eid, index, "herhaling")))
    for target in wanted.said:
        for index, each in enumerate(_own(desk, own.eid)):
            if each.quote != target.quote:
                continue
            if each.topics[:1] != target.topics[:1]:
                kind = "topic" if target.topics[0] in proposed and index == 0 else "other topic"
                step(kind, lambda i=index, to=target: _tried(desk, Mend(own.eid, i, {"topics": to.topics})))
            if each.norm != target.norm:
                step("norm", lambda i=index, to=target: _tried(desk, Mend(own.eid, i, {"norm": to.norm})))
            if set(each.binds) != set(target.binds):
                step("whom", lambda i=index, to=target: _tried(desk, Mend(own.eid, i, {"binds": to.binds})))


def _own(desk: Desk, eid: str) -> tuple[Statement, ...]:
    return next(each.provision.said for each in walk(desk.state.record.value) if each.provision.eid == eid)


def _tried(desk: Desk, step: Add | Drop | Mend) -> None:
    try:
        desk.code(step)
    except CannotError as refused:
        print(f"   refused: {refused} {step}")


if __name__ == "__main__":
    raise SystemExit(main())
