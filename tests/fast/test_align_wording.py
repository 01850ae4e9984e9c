"""How alike texts are: properties of the words, the weights and the mask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language import words
from generator.model import Corpus
from generator.suggest.units import names
from generator.suggest.wording import Index, Mask, Weights, features, plain, similarity, tokens

WORDS = st.lists(
    st.sampled_from(("foto", "film", "bericht", "school", "naam", "telefoon", "les", "dossier", "politie")), max_size=12
)


def test_accents_capitals_and_curly_quotes_make_no_other_word() -> None:
    assert tokens("Privé-account, ’s Avonds; één") == tokens("prive-account 's avonds EEN")


@pytest.mark.parametrize(
    ("one", "other"), [("leerling", "leerlingen"), ("maatregel", "maatregelen"), ("mening", "meningen")]
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert words.stem.stem(one) == words.stem.stem(other)


def test_the_mask_takes_out_names_and_people() -> None:
    mask = Mask(["Scala College", "Scala"])
    assert mask.content("Leerlingen van het Scala College posten geen foto’s van medewerkers van Scala.") == (
        "posten",
        "foto's",
    )


def test_a_name_that_is_also_a_word_hides_only_the_name() -> None:
    assert Mask(["Kans"]).content("Op Kans krijgt ieder een kans.") == ("ieder", "kans")


def test_no_name_of_an_institution_survives_in_its_own_texts(corpus: Corpus) -> None:
    mask = Mask(names(corpus.institutions))
    told = {"calvijn", "clusius", "kalisto", "scala", "coenecoop"}
    for edition in corpus.editions:
        for passage in edition.passages:
            assert not told & set(plain(mask.name_free(passage.provision.text or ""))), passage.locator


def test_a_compound_belongs_to_the_concept_of_its_part() -> None:
    assert "dossier" in words.lexicon.concepts("leerlingendossier")
    assert words.lexicon.concepts("app") == ("chat",)
    assert "chat" not in words.lexicon.concepts("appel")


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_similarity_is_one_with_itself_and_the_same_both_ways(texts: list[list[str]]) -> None:
    weights = Weights(features(text) for text in texts)
    vectors = [weights.vector(features(text)) for text in texts]
    for text, one in zip(texts, vectors, strict=True):
        assert similarity(one, one) == pytest.approx(1.0 if text else 0.0)
        for other in vectors:
            assert similarity(one, other) == pytest.approx(similarity(other, one))
            assert -1e-9 <= similarity(one, other) <= 1 + 1e-9


@given(st.lists(WORDS, min_size=1, max_size=8), WORDS)
def test_the_index_finds_all_that_share_something_and_nothing_else(texts: list[list[str]], query: list[str]) -> None:
    weights = Weights(features(text) for text in texts)
    vectors = [weights.vector(features(text)) for text in texts]
    asked = weights.vector(features(query))
    due = {at: similarity(asked, vector) for at, vector in enumerate(vectors) if set(asked) & set(vector)}
    assert Index(vectors).similar(asked) == pytest.approx(due)


def test_the_index_stops_when_it_has_enough() -> None:
    both = {"word:foto": 1, "word:les": 1}
    vectors = [Weights([both, {"word:foto": 1}]).vector(both)] * 50
    # The 50 that share the first feature are enough: the second is not looked up, and only the likest are compared.
    found = Index(vectors, enough=10, likest=7).similar(vectors[0])
    assert found == pytest.approx(dict.fromkeys(range(7), 1.0))
    assert len(Index(vectors, enough=100, likest=7).similar(vectors[0])) == 50
