"""What the page answers: each address a step of the work, each form one step that is written before it is answered."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from generator import markup
from generator.ground.errors import DataError
from generator.ingest.outline import Row
from generator.language import words
from generator.review import coding, forms, handing, preview, questions, telling, views
from generator.review.desk import ChangedError, Desk
from generator.review.forms import Form, one
from generator.review.handing import NotCommittedError
from generator.review.operations import CannotError
from generator.review.printed import Printed
from generator.review.questions import Answers
from generator.review.server import Answer
from generator.site import frame
from generator.site.hosting import policy

_page, _steps = words.phrases.review.page, words.phrases.review.steps
TEMPLATES = Path(__file__).parent / "templates"
ASSETS = Path(__file__).parent / "assets"
_SITE_STYLE = "assets/protocolwijzer.css"
_HOME = "questions"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a step: what is said of it, whether it was refused, and what is shown next.

    ``typed`` are answers that were refused: they stay in their fields.
    """

    said: str = ""
    refused: bool = False
    row: int | None = None
    eid: str | None = None
    statement: int = 0
    typed: Answers | None = None


class App:
    """Shows one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._lock = threading.Lock()
        self._environment = markup.environment((TEMPLATES, markup.TEMPLATES))
        self._previewed: tuple[str, Any] = ("", None)

    def get(self, path: str, asked: Form) -> Answer:
        """Return a page, a style sheet, the script or the zip."""
        if (asset := self._asset(path)) is not None:
            return asset
        if (picture := self._picture(path)) is not None:
            return Answer(body=picture, type=policy.content_type(path))
        if path == _page.PATHS["zip"]:
            desk = self.desk
            name = f'attachment; filename="{desk.at.institution}-{desk.at.protocol}-{desk.at.version}.zip"'
            body = handing.zipped(desk.root, desk.paths)
            return Answer(body=body, type="application/zip", headers={"Content-Disposition": name})
        step = self._step(path)
        if step is None:
            if path == "/":
                return Answer(status=HTTPStatus.SEE_OTHER, headers={"Location": _page.PATHS[_HOME]})
            return Answer(status=HTTPStatus.NOT_FOUND, body=b"Not Found\n", type=policy.PLAIN)
        with self._lock:
            row, at = (_index(one(asked, name)) for name in (_page.ROW, _page.STATEMENT_AT))
            shown = Outcome(row=row, eid=one(asked, _page.EID) or None, statement=at or 0)
            return self._shown(step, shown)

    def post(self, path: str, form: Form) -> Answer:
        """Take the step that a form asks for, and return the page after it."""
        step = self._step(path)
        if step is None:
            return Answer(status=HTTPStatus.NOT_FOUND, body=b"Not Found\n", type=policy.PLAIN)
        with self._lock:
            try:
                outcome = self._taken(one(form, "do"), form)
            except CannotError as error:
                outcome = self._refused(form, _steps.CANNOT.get(error.why, _steps.CANNOT["wrong"]))
            except ChangedError:
                self.desk.reload()
                outcome = self._refused(form, _steps.CANNOT["changed"])
            except DataError as error:
                what = "; ".join(telling.of(each).text for each in error.problems)
                outcome = self._refused(form, _steps.CANNOT["labels"].format(what=what))
            except OSError:
                outcome = self._refused(form, _steps.CANNOT["disk"])
            return self._shown(step, outcome)

    def _refused(self, form: Form, said: str) -> Outcome:
        at = _index(one(form, "statement")) or 0
        typed = forms.answers(form) if one(form, "do") == "answers" else None
        return Outcome(said, True, _index(one(form, "row")), one(form, "eid") or None, at, typed)

    def _taken(self, name: str, form: Form) -> Outcome:
        """Take one step; raises as the desk does."""
        desk = self.desk
        if name == "reload":
            desk.reload()
            return Outcome(_page.SAVED.format(step=desk.history.now.name))
        if one(form, "state") != desk.state.token:
            raise CannotError("stale")
        eid = one(form, "eid") or None
        if name in ("undo", "redo"):
            undone = desk.history.now.name if name == "undo" else (desk.history.after or desk.history.now).name
            (desk.undo if name == "undo" else desk.redo)()
            said = _page.UNDONE if name == "undo" else _page.REDONE
            return Outcome(said.format(step=undone), row=self._row(form, 0), eid=eid)
        if name == "seen":
            row = forms.number(form, "row")
            self.desk.doubts.see(self._unsure.get(row, ()))
            return Outcome(self._doubts_left(), row=self._next_doubt(row))
        if name == "commit":
            return self._committed(one(form, "message"))
        if name == "accept":
            following = self._next_open(eid)
            desk.accept([eid or ""], _steps.ACCEPTED)
            return Outcome(_page.SAVED.format(step=desk.history.now.name), eid=following)
        if name == "accept-alike":
            desk.accept(self._alike, _steps.ACCEPTED_ALIKE)
            return Outcome(_page.SAVED.format(step=_steps.ACCEPTED_ALIKE))
        if name == "answers":
            desk.answer(forms.answers(form))
        elif (operation := forms.operation(name, form)) is not None:
            desk.structure(operation)
        elif (step := forms.step(name, form, self._same(eid))) is not None:
            desk.code(step)
        else:
            raise CannotError("wrong")
        said = _page.SAVED.format(step=desk.history.now.name)
        after = self._row(form, {"join": -1, "split": 1}.get(name, 0))
        return Outcome(said, row=after, eid=eid, statement=_index(one(form, "statement")) or 0)

    def _row(self, form: Form, by: int) -> int | None:
        row = _index(one(form, "row"))
        return None if row is None else max(row + by, 0)

    def _committed(self, message: str) -> Outcome:
        desk = self.desk
        if handing.is_committed(desk.folder, desk.paths):
            return Outcome(_page.COMMIT_NOTHING, True)
        try:
            return Outcome(_page.COMMITTED.format(what=handing.commit(desk.folder, desk.paths, message.strip())))
        except NotCommittedError as error:
            return Outcome(_page.COMMIT_FAILED.format(why=error), True)

    def _shown(self, step: str, outcome: Outcome) -> Answer:
        desk, state = self.desk, self.desk.state
        done, of = views.progress(state)
        values = {
            "say": _page,
            "step": step,
            "outcome": outcome,
            "state": state,
            "title": state.version.title if state.version and state.version.title else str(desk.at),
            "at": str(desk.at),
            "done": done,
            "of": of,
            "history": desk.history,
            "is_changed": desk.is_changed,
            "vocabulary": desk.vocabulary,
            "plural": words.numbers.plural,
            **views.problems(state),
            **getattr(self, f"_{step}")(outcome),
        }
        body = self._environment.get_template(f"{step}.html").render(values)
        return Answer(status=HTTPStatus.CONFLICT if outcome.refused else HTTPStatus.OK, body=body.encode())

    def _questions(self, outcome: Outcome) -> dict[str, Any]:
        try:
            asked = self.desk.asked
        except CannotError:
            return {"asked": None}
        return {"asked": asked, "filled": outcome.typed or questions.known(asked)}

    def _structure(self, outcome: Outcome) -> dict[str, Any]:
        state = self.desk.state
        rows = views.rows(state, self.desk.doubts)
        chosen = min(outcome.row or 0, len(rows) - 1) if rows else None
        own = rows[chosen] if chosen is not None else None
        return {
            "rows": rows,
            "chosen": own,
            **self._source(own.row if own else None),
            "next_doubt": self._next_doubt(chosen if chosen is not None else -1),
            "doubts_left": self._doubts_left(),
            "here": self._here("structure", row=chosen),
        }

    def _statements(self, outcome: Outcome) -> dict[str, Any]:
        desk, state = self.desk, self.desk.state
        listed = views.order(state, self._advised)
        eids = [each.eid for each in listed]
        chosen = outcome.eid if outcome.eid in eids else next(iter(eids), None)
        place = eids.index(chosen) if chosen else 0
        row = None
        if chosen and state.rows:
            row = next((each for each in state.rows.rows if chosen in each.was), None)
        found = views.provision(state, chosen, self._advised, desk.advice, desk.vocabulary) if chosen else None
        numbers = [view.number for view in found.statements] if found else []
        at = outcome.statement if outcome.statement in numbers else next(iter(numbers), 0)
        return {
            "listed": listed,
            "chosen": found,
            "number": at,
            "statement_before": max((each for each in numbers if each < at), default=None),
            "statement_after": min((each for each in numbers if each > at), default=None),
            **self._source(row),
            "groups": views.grouped(desk.vocabulary),
            "labels": views.Labels(desk.vocabulary),
            "limit_names": views.LIMIT_NAMES,
            "alike": self._alike,
            "ready": desk.advice.ready,
            "before": eids[place - 1] if place else None,
            "after": eids[place + 1] if place + 1 < len(eids) else None,
            "next_open": self._next_open(chosen),
            "here": self._here("statements", eid=chosen, statement=at),
        }

    def _end(self, _: Outcome) -> dict[str, Any]:
        desk = self.desk
        tracked = handing.is_tracked(desk.folder)
        return {
            "tracked": tracked,
            "clean": tracked and handing.is_committed(desk.folder, desk.paths),
            "preview": self._preview(),
            "here": self._here("end"),
        }

    def _source(self, row: Row | None) -> dict[str, Any]:
        """Return the lines of the source, and the printed pages on which those of a row stand."""
        lines = (piece.line for piece in row.pieces) if row else ()
        return {"lines": views.source(self.desk.state, row), "printed": self._printed.pages(dict.fromkeys(lines))}

    def _picture(self, path: str) -> bytes | None:
        number = path.removeprefix(_page.PATHS["printed"]).removesuffix(".png")
        found = _index(number) if path == f"{_page.PATHS['printed']}{number}.png" else None
        return None if found is None else self._printed.picture(found)

    @cached_property
    def _printed(self) -> Printed:
        desk = self.desk
        version = desk.state.version
        return Printed(desk.folder, version.source.original if version else None, desk.state.lines)

    def _preview(self) -> Any:
        """Return the finished page of the state as it is, made once."""
        token = self.desk.state.token
        if self._previewed[0] != token:
            self._previewed = (token, preview.preview(self.desk.state, self.desk.advice.corpus))
        return self._previewed[1]

    @property
    def _unsure(self) -> Mapping[int, Any]:
        rows = self.desk.state.rows
        return self.desk.doubts.by_row(rows.rows) if rows else {}

    def _next_doubt(self, row: int) -> int | None:
        unsure = [*self._unsure]
        return next((each for each in unsure if each > row), next(iter(unsure), None))

    def _doubts_left(self) -> str:
        count = len(self._unsure)
        if not count:
            return _page.NO_DOUBTS
        return _page.DOUBTS_LEFT.get(count, _page.DOUBTS_LEFT[0]).format(count=count)

    @property
    def _advised(self) -> Mapping[str, Any]:
        state = self.desk.state
        return self.desk.advice.suggestions(state.version, state.lines) if state.version else {}

    @property
    def _alike(self) -> tuple[str, ...]:
        version, advice = self.desk.state.version, self.desk.advice
        if version is None or not advice.ready:
            return ()
        return coding.identical(version, {key: each.statements for key, each in advice.known.items()})

    def _next_open(self, eid: str | None) -> str | None:
        waiting = [each.eid for each in views.order(self.desk.state, self._advised) if each.state != "reviewed"]
        later = waiting[waiting.index(eid) + 1 :] if eid in waiting else waiting
        return next(iter(later), next((each for each in waiting if each != eid), None))

    def _same(self, eid: str | None) -> Any:
        version, advice = self.desk.state.version, self.desk.advice
        if eid is None or version is None or not advice.ready:
            return None
        own = coding.find(version, eid).provision
        found = advice.known.get(coding.same_words(own.heading, own.text or ""))
        return found.statements if found else None

    def _here(self, step: str, row: int | None = None, eid: str | None = None, statement: int = 0) -> str:
        asked = {_page.ROW: row, _page.EID: eid, _page.STATEMENT_AT: statement or None}
        given = urlencode({name: value for name, value in asked.items() if value is not None})
        return f"{_page.PATHS[step]}?{given}" if given else _page.PATHS[step]

    @staticmethod
    def _step(path: str) -> str | None:
        return next((step for step in _page.STEPS if _page.PATHS[step] == path), None)

    @staticmethod
    def _asset(path: str) -> Answer | None:
        found = {"/review.css": ASSETS / "review.css", "/review.js": ASSETS / "review.js",
                 "/site.css": frame.packaged() / "docs" / _SITE_STYLE}.get(path)  # fmt: skip
        if found is None:
            return None
        return Answer(body=found.read_bytes(), type=policy.content_type(path))


def _index(text: str) -> int | None:
    """Return the number of a row as an address names it; None where it names none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else None
