"""The published identity as a value: what it writes it reads, and nothing else."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.locator import Locator
from generator.model import Corpus

IDS = st.from_regex(r"[a-z0-9-]+", fullmatch=True)
EIDS = st.from_regex(r"[a-z0-9_-]+", fullmatch=True)


@given(st.builds(Locator, IDS, IDS) | st.builds(Locator, IDS, IDS, IDS) | st.builds(Locator, IDS, IDS, IDS, EIDS))
def test_what_a_locator_writes_it_reads(locator: Locator) -> None:
    assert Locator.parse(str(locator)) == locator


@given(st.text(alphabet="az09-_/@# .é"))
def test_what_it_reads_it_writes(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert str(Locator.parse(text)) == text


@pytest.mark.parametrize("text", ["", "calvijn", "a/b@", "a/b#c", "a/b@c#", "a/b/c@d", "a/b@c@d", "A/b", "a/b@c#d#e"])
def test_half_a_locator_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="is not a locator"):
        Locator.parse(text)


def test_every_provision_knows_its_version_and_its_work(corpus: Corpus) -> None:
    for edition in corpus.editions:
        for passage in edition.passages:
            assert Locator.parse(passage.locator) == passage.id
            assert passage.id.edition == edition.id
            assert str(passage.id.work) == f"{edition.institution.id}/{edition.protocol.id}"
            assert edition.id.at(passage.provision.eid) == passage.id
