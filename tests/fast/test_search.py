"""What the search index is made of: Dutch words, compounds, documents and the files the browser fetches."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
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
from generator.search.pieces import FAN, FOLDER

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
    return dict(search.files(corpus))


@pytest.fixture(scope="module")
def entry(files: dict[str, bytes]) -> dict[str, Any]:
    return dict(read(files[search.ENTRY]))


def leaves(files: Mapping[str, bytes], tree: list[Any], letter: str) -> list[tuple[Any, Any]]:
    """Return (first key, content) of what a tree of the index leads to, in order."""
    depth, starts, names = tree
    assert len(starts) == len(names) <= FAN
    level = list(zip(starts, names, strict=True))
    for _ in range(depth):
        assert all(re.fullmatch("d[0-9a-f]{12}", name) for _, name in level)
        lists = [(first, read(files[f"{FOLDER}/{name}.js"])) for first, name in level]
        assert all(0 < len(names) <= FAN for _, (_, names) in lists)
        level = [
            (first + start if isinstance(first, int) else start, name)
            for first, (starts, names) in lists
            for start, name in zip(starts, names, strict=True)
        ]
    assert all(re.fullmatch(f"{letter}[0-9a-f]{{12}}", name) for _, name in level)
    return [(first, read(files[f"{FOLDER}/{name}.js"])) for first, name in level]


def postings(text: str, sets: list[str]) -> dict[int, tuple[str, str]]:
    """Return the weight and the labels of each document of a list."""
    number, held = -1, {}
    for distance, weight, labels in re.findall(r"([0-9a-z]+)([A-I])([J-Z]+)", text):
        number += int(distance, 36)
        place = 0
        for sign in labels:
            place = 17 * place + ord(sign) - ord("J")
        held[number] = weight, sets[place]
    return held


def lists(files: Mapping[str, bytes], entry: dict[str, Any]) -> dict[str, dict[int, tuple[str, str]]]:
    """Return every list of the index, those that are cut put together of their parts."""
    found = {}
    for _, (terms_, sets) in leaves(files, entry["words"], "w"):
        for stem, listed in terms_.items():
            if isinstance(listed, str):
                found[stem] = postings(listed, sets)
            elif "@" not in stem:
                count, best, starts, names = listed
                parts_ = [postings(*read(files[f"{FOLDER}/{name}.js"])) for name in names]
                assert [min(part) for part in parts_] == starts
                found[stem] = {number: said for part in parts_ for number, said in part.items()}
                assert len(found[stem]) == count
                assert postings(best, sets).items() <= found[stem].items()
    return found


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
    shown = [text for _, block in leaves(files, entry["texts"], "t") for text in block]
    documents = [document for part in parts(corpus) for document in part.documents]
    assert len(documents) == entry["documents"] == len(shown)
    assert [text[0] for text in shown] == [document.passage.provision.eid for document in documents]
    assert [text[3] for text in shown] == [document.passage.provision.text for document in documents]


def test_every_word_that_says_something_leads_to_its_provision(
    corpus: Corpus, files: dict[str, bytes], entry: dict[str, Any]
) -> None:
    known = lists(files, entry)
    documents = [document for part in parts(corpus) for document in part.documents]
    missing = [
        (document.place, stem)
        for number, document in enumerate(documents)
        for stem in terms.stems(document.text)
        if number not in known.get(stem, ())
    ]
    assert missing == []
    assert len(known["#"]) == len(documents)


def test_each_list_carries_the_labels_of_its_provisions(
    corpus: Corpus, files: dict[str, bytes], entry: dict[str, Any]
) -> None:
    listed = lists(files, entry)
    numbered = [(part, document) for part in parts(corpus) for document in part.documents]
    topics = [topic.id for topic in corpus.vocabulary.topics]
    for number, (part, document) in enumerate(numbered):
        labels = document.passage.provision.labels
        _, told = listed["#"][number]
        _, norms, about, _, past, _ = told.split(",")
        assert [topics[int(each, 36)] for each in about.split(".") if each] == list(labels.topics if labels else ())
        assert [entry["norms"][int(each, 36)][0] for each in norms.split(".") if each] == list(
            labels.norms if labels else ()
        )
        assert bool(past) == (not part.in_force)
    for number, count in enumerate(entry["counts"]["t"]):
        assert len(listed.get(f"#t{number}", ())) == count


def test_each_shard_is_found_by_its_first_word(files: dict[str, bytes], entry: dict[str, Any]) -> None:
    shards = leaves(files, entry["words"], "w")
    assert [next(iter(terms_)) for _, (terms_, _) in shards] == [first for first, _ in shards]
    every = [stem for _, (terms_, _) in shards for stem in terms_ if not stem.endswith("@")]
    assert every == sorted(every, key=lambda stem: stem.encode("utf-16-be"))


def test_what_names_a_place_leads_to_its_provisions(
    corpus: Corpus, files: dict[str, bytes], entry: dict[str, Any]
) -> None:
    found = {key: to for _, (terms_, _) in leaves(files, entry["words"], "w") for key, to in terms_.items()}
    of = [part.edition.institution for part in parts(corpus) for _ in part.documents]
    for institution in corpus.institutions:
        name, *ranges = found[f"@instelling/{institution.id}"]
        assert name == institution.name
        own = [number for first, end in zip(ranges[::2], ranges[1::2], strict=True) for number in range(first, end)]
        assert own == [number for number, each in enumerate(of) if each is institution]
    assert set(found["calvijn@"]) >= set(found["@instelling/calvijn"][1:])
    assert [each for each in found if each.endswith("@") and each.startswith(("school", "college"))] == []


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


@pytest.mark.long
@pytest.mark.parametrize("word", ["voortaan", "leerling", "nietbestaandwoord", "a"])
def test_one_word_more_makes_a_handful_of_other_files(crowd: Corpus, word: str) -> None:
    before = search.files(crowd)
    after = search.files(with_text(crowd, lambda text: f"{text} {word}"))
    # The entry, the block with the text, the words that a misspelt one may be, and the shard of the word; with room for
    # a word that a length in another step gives another weight, and for a shard that is parted elsewhere.
    assert len(before) > 20
    assert len(after.keys() - before.keys()) <= 8
    assert {path for path in before.keys() & after.keys() if before[path] != after[path]} <= {search.ENTRY}


def test_provisions_of_one_text_that_say_the_same_are_twins(
    corpus: Corpus, files: dict[str, bytes], entry: dict[str, Any]
) -> None:
    documents = [document for part in parts(corpus) for document in part.documents]
    told = {number: labels.split(",") for number, (_, labels) in lists(files, entry)["#"].items()}
    twins = {number: number - int(labels[5], 36) for number, labels in told.items() if labels[5]}
    assert len(twins) == 4
    for later, first in twins.items():
        one, other = documents[later], documents[first]
        assert first < later
        assert one.passage.locator.split("#")[0] == other.passage.locator.split("#")[0]
        assert (one.text, one.heading, one.lead) == (other.text, other.heading, other.lead)
        assert told[later][:5] == told[first][:5]
    assert ("art. B.6", "art. C.7") in {
        (documents[first].place, documents[later].place) for later, first in twins.items()
    }


def test_the_words_that_a_misspelt_one_may_be_are_bounded(files: dict[str, bytes], entry: dict[str, Any]) -> None:
    content = files[f"{FOLDER}/{entry['spelt']}.js"]
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
    assert leaves(files, entry["words"], "w") == [("", [{}, []])]
    assert entry["texts"] == entry["editions"] == [0, [], []]


def test_the_register_leads_from_each_word_with_a_topic_to_that_topic(corpus: Corpus) -> None:
    letters = register(Book(corpus))
    listed = {entry.word: {topic.id for topic in entry.topics} for letter in letters for entry in letter.entries}
    wanted = {word: set(group.topics) for group in corpus.vocabulary.synonyms if group.topics for word in group.words}
    assert listed == wanted
    assert [letter.letter for letter in letters] == sorted(letter.letter for letter in letters)
