"""A sentence that denies is not carried by a source that denies nothing."""

import pytest

from app.answer.qualifiers import denies
from app.answer.support import SupportChecker
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from models.fake_embedding import FakeEmbedder


def is_carried(question, answer, source, language, source_language=None):
    document = DocumentInfo(
        "n", "/a.md", DocumentKind.NOTE, "Note", "c", language=source_language or language
    )
    passage = PassageInfo("p", source, 0, len(source))
    evidence = Evidence(document, passage, 0, len(source), source, 1.0)
    checked = SupportChecker(FakeEmbedder).check(question, answer, [evidence], language)
    (sentence,) = checked.sentences
    return sentence.supported


# Question, a source, the same in an answer, and what the answer denies of it.
CASES = {
    "en": (
        "What does the museum lend?",
        "The museum lends the whole herbarium to the town of Lyon for two years.",
        "The museum lends the whole herbarium to the town of Lyon for two years.",
        "The museum never lends the whole herbarium to the town of Lyon for two years.",
    ),
    "es": (
        "¿Qué presta el museo?",
        "El museo presta el herbario entero a la ciudad de Lyon durante dos años.",
        "El museo presta el herbario entero a la ciudad de Lyon durante dos años.",
        "El museo no presta el herbario entero a la ciudad de Lyon durante dos años.",
    ),
    "de": (
        "Was verleiht das Museum?",
        "Das Museum verleiht das ganze Herbarium für zwei Jahre an die Stadt Lyon.",
        "Das Museum verleiht das ganze Herbarium für zwei Jahre an die Stadt Lyon.",
        "Das Museum verleiht das ganze Herbarium nicht für zwei Jahre an die Stadt Lyon.",
    ),
    "fr": (
        "Que prête le musée ?",
        "Le musée prête l'herbier entier à la ville de Lyon pour deux ans.",
        "Le musée prête l'herbier entier à la ville de Lyon pour deux ans.",
        "Le musée ne prête pas l'herbier entier à la ville de Lyon pour deux ans.",
    ),
    "zh": (
        "博物馆借出什么？",
        "博物馆把整套植物标本集借给里昂市展出两年。",
        "博物馆把整套植物标本集借给里昂市展出两年。",
        "博物馆没把整套植物标本集借给里昂市展出两年。",
    ),
}


@pytest.mark.parametrize("language", CASES)
def test_what_only_the_answer_denies_is_not_carried(language):
    question, source, plain, denied = CASES[language]
    assert is_carried(question, plain, source, language)
    assert not is_carried(question, denied, source, language)


@pytest.mark.parametrize("language", CASES)
def test_what_the_source_denies_too_is_carried(language):
    question, _, _, denied = CASES[language]
    assert is_carried(question, denied, denied, language)


def test_a_denial_that_the_question_brought_need_not_stand_in_the_source():
    question = "How long may I not lift heavy boxes after the operation?"
    source = "After the operation you avoid heavy boxes, for six weeks."
    assert is_carried(question, "You may not lift heavy boxes for six weeks.", source, "en")


def test_a_source_in_a_language_whose_denials_nobody_knows_may_deny():
    question, _, _, denied = CASES["en"]
    assert is_carried(question, denied, denied, "en", source_language="pl")


@pytest.mark.parametrize(
    ("text", "language", "is_denied"),
    [
        ("It doesn’t cost 5", "en", True),
        ("Nothing but 5", "en", True),
        ("Invoice No. 5, note it", "en", False),
        ("Ningún mes", "es", True),
        ("La norma cuesta 5", "es", False),
        ("Keinerlei Kosten", "de", True),
        ("Sie kosten 5 statt 7 €", "de", True),
        ("Es findet um 5 statt.", "de", False),
        ("Es findet um 5 statt.\nBitte klopfen.", "de", False),
        ("Il n’y en a 5", "fr", True),
        ("Le papa de Nadia", "fr", False),
        ("没有5页", "zh", True),
        ("非常好，共5页", "zh", False),
        ("It is not so", None, True),
        ("Es ist nicht so", None, True),
        ("Это не так", "ru", None),
    ],
)
def test_which_words_deny(text, language, is_denied):
    assert denies(text, language) is is_denied
