"""What the search index is made of: Dutch words, compounds, documents and the files the browser fetches."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import goldens
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import search
from generator.book.book import Book
from generator.language import words
from generator.model import Corpus
from generator.pages.kinds.search import register
from generator.search import compounds, terms
from generator.search.documents import parts
from generator.search.index import FOLDER

SAME = goldens.read(Path(__file__).parents[1] / "golden" / "search" / "stems.yml")
COMPOUNDS = goldens.read(Path(__file__).parents[1] / "golden" / "search" / "compounds.yml")
ELIDED = goldens.read(Path(__file__).parents[1] / "golden" / "search" / "elided.yml")


def read(content: bytes) -> Any:
    """Return the JSON that a piece of the index hands to the search."""
    call = re.fullmatch(r'protocolwijzerZoek\("\w+",(.*)\);\n', content.decode(), re.DOTALL)
    assert call
    return json.loads(call[1])


@pytest.fixture(scope="module")
def files(corpus: Corpus) -> dict[str, bytes]:
    return search.files(corpus)


@pytest.fixture(scope="module")
def entry(files: dict[str, bytes]) -> dict[str, Any]:
    return dict(read(files[search.ENTRY]))


def pieces(files: dict[str, bytes], entry: dict[str, Any], letter: str) -> list[Any]:
    names = entry["pieces"][0 if letter == "w" else 1]
    assert len(names) == len(entry["shards"] if letter == "w" else entry["blocks"])
    assert all(re.fullmatch(f"{letter}[0-9a-f]{{12}}", name) for name in names)
    return [read(files[f"{FOLDER}/{name}.js"]) for name in names]


@pytest.mark.parametrize("forms", SAME["alike"], ids=lambda forms: forms[0])
def test_forms_of_one_word_have_one_stem(forms: list[str]) -> None:
    assert len({words.stem.stem(terms.fold(form)) for form in forms}) == 1


@pytest.mark.parametrize("unlike", SAME["unlike"], ids=lambda unlike: "-".join(unlike))
def test_different_words_keep_different_stems(unlike: list[str]) -> None:
    assert len({words.stem.stem(terms.fold(word)) for word in unlike}) == len(unlike)


@pytest.mark.parametrize("word", COMPOUNDS, ids=str)
def test_a_compound_is_found_by_its_parts(word: str) -> None:
    lexicon = frozenset(COMPOUNDS["lexicon"])
    if word != "lexicon":
        assert list(compounds.parts(word, lexicon)) == COMPOUNDS[word]


@pytest.mark.parametrize("text", ELIDED, ids=str)
def test_what_a_text_leaves_out_of_a_compound_is_found(text: str) -> None:
    lexicon = frozenset(COMPOUNDS["lexicon"]) | frozenset(ELIDED["lexicon"])
    if text != "lexicon":
        found = compounds.elided(terms.fold(text), lambda word: compounds.parts(word, lexicon))
        assert list(found) == ELIDED[text]


def test_diacritics_capitals_and_invisible_signs_make_no_difference() -> None:
    assert terms.fold("Privé") == terms.fold("prive") == terms.fold("PRI\u00adVÉ") == "prive"
    assert list(terms.words("e-mail, foto’s; ‘één’")) == ["e", "mail", "email", "foto's", "een"]


@given(st.text(max_size=60))
def test_any_text_gives_plain_words_without_spaces(text: str) -> None:
    for word in terms.words(text):
        assert word
        assert not re.search(r"\s", word)
        assert isinstance(words.stem.stem(word), str)


@given(
    st.text(alphabet="abcdeginoprst", max_size=40),
    st.frozensets(st.text(alphabet="abcdeginoprst", min_size=1), max_size=8),
)
def test_the_parts_of_a_compound_stand_in_it_in_order(word: str, lexicon: frozenset[str]) -> None:
    place = 0
    for part in compounds.parts(word, lexicon):
        place = word.index(part, place) + len(part)
    assert place in (0, len(word))


def test_every_provision_with_words_is_shown_under_its_own_address(
    corpus: Corpus, files: dict[str, bytes], entry: dict[str, Any]
) -> None:
    blocks = pieces(files, entry, "t")
    shown = [text for block in blocks for text in block]
    documents = [document for part in parts(corpus) for document in part.documents]
    assert len(documents) == entry["documents"] == len(shown) == len(entry["labels"])
    assert [text[0] for text in shown] == [document.passage.provision.eid for document in documents]
    assert [text[3] for text in shown] == [document.passage.provision.text for document in documents]


def test_every_word_that_says_something_leads_to_its_provision(
    corpus: Corpus, files: dict[str, bytes], entry: dict[str, Any]
) -> None:
    known: dict[str, set[int]] = {}
    for shard in pieces(files, entry, "w"):
        for stem, text in shard.items():
            assert stem not in known
            number, held = -1, set()
            for distance, _ in re.findall(r"([0-9a-z]+)([A-I])", text):
                number += int(distance, 36)
                held.add(number)
            known[stem] = held
    documents = [document for part in parts(corpus) for document in part.documents]
    missing = [
        (document.place, stem)
        for number, document in enumerate(documents)
        for stem in terms.stems(document.text)
        if number not in known.get(stem, ())
    ]
    assert missing == []


def test_each_shard_is_found_by_its_first_word(files: dict[str, bytes], entry: dict[str, Any]) -> None:
    shards = pieces(files, entry, "w")
    assert [next(iter(shard)) for shard in shards] == entry["shards"]
    every = [stem for shard in shards for stem in shard]
    assert every == sorted(every, key=lambda stem: stem.encode("utf-16-be"))


def with_text(corpus: Corpus, text: Callable[[str], str]) -> Corpus:
    """Return the corpus with another text in its first provision."""
    work = corpus.works[0]
    edition = work.editions[0]
    section = edition.version.sections[0]
    first = section.provisions[0]
    provision = replace(first, text=text(first.text or ""))
    version = replace(
        edition.version,
        sections=(replace(section, provisions=(provision, *section.provisions[1:])), *edition.version.sections[1:]),
    )
    changed = replace(work, editions=(replace(edition, version=version), *work.editions[1:]))
    return replace(corpus, works=(changed, *corpus.works[1:]))


def test_a_piece_is_named_after_its_content(files: dict[str, bytes], corpus: Corpus) -> None:
    other = search.files(with_text(corpus, lambda _: "Heel andere woorden."))
    assert other[search.ENTRY] != files[search.ENTRY]
    assert {path for path in files.keys() & other.keys() if files[path] != other[path]} == {search.ENTRY}
    assert all(path == search.ENTRY or path.split("/")[1][:-3] in content.decode() for path, content in files.items())


@pytest.mark.parametrize("word", ["voortaan", "leerling", "nietbestaandwoord", "a"])
def test_one_word_more_makes_a_handful_of_other_files(crowd: Corpus, word: str) -> None:
    before = search.files(crowd)
    after = search.files(with_text(crowd, lambda text: f"{text} {word}"))
    # The entry, the block with the text, the words that a misspelt one may be, and the shard of the word; with room for
    # a word that a length in another step gives another weight, and for a shard that is parted elsewhere.
    assert len(before) > 20
    assert len(after.keys() - before.keys()) <= 8
    assert {path for path in before.keys() & after.keys() if before[path] != after[path]} <= {search.ENTRY}


def test_provisions_of_one_text_that_say_the_same_are_twins(corpus: Corpus, entry: dict[str, Any]) -> None:
    documents = [document for part in parts(corpus) for document in part.documents]
    twins = {int(later): first for later, first in entry["twins"].items()}
    assert len(twins) == 4
    for later, first in twins.items():
        one, other = documents[later], documents[first]
        assert first < later
        assert one.passage.locator.split("#")[0] == other.passage.locator.split("#")[0]
        assert (one.text, one.heading, one.lead) == (other.text, other.heading, other.lead)
        assert entry["labels"][later] == entry["labels"][first]
    assert ("art. B.6", "art. C.7") in {
        (documents[first].place, documents[later].place) for later, first in twins.items()
    }


def test_the_words_that_a_misspelt_one_may_be_are_bounded(files: dict[str, bytes], entry: dict[str, Any]) -> None:
    content = files[f"{FOLDER}/{entry['pieces'][2]}.js"]
    assert len(content) < 60_000
    listed, right = read(content)
    assert len(set(listed)) == len(listed)
    assert {"docent", "fatsoensnormen", "geluidsopnamen"} <= set(listed)
    assert right == sorted(set(right))
    assert not {words.stem.stem(word) for word in listed} & set(right)


def test_the_index_of_an_empty_corpus_can_be_read(corpus: Corpus) -> None:
    files = search.files(replace(corpus, institutions=(), works=()))
    entry = read(files[search.ENTRY])
    assert entry["documents"] == 0
    assert pieces(files, entry, "w") == [{"": ""}]


def test_the_register_leads_from_each_word_with_a_topic_to_that_topic(corpus: Corpus) -> None:
    letters = register(Book(corpus))
    listed = {entry.word: {topic.id for topic in entry.topics} for letter in letters for entry in letter.entries}
    wanted = {word: set(group.topics) for group in corpus.vocabulary.synonyms if group.topics for word in group.words}
    assert listed == wanted
    assert [letter.letter for letter in letters] == sorted(letter.letter for letter in letters)
