"""Answers that the catalogue gives, without any model."""

import pytest

from app.answer.catalogue import CatalogueAnswers
from app.answer.listener import Unheard
from app.answer.pipeline import AnswerPipeline
from app.answer.types import AnswerStatus, Question
from app.engine.results import answer_to_json
from indexer.types import SearchFilter, SearchMode, SearchResults
from kernel.work import Cancel


class NoSearch:
    """Remembers which filters were searched with, and finds nothing."""

    def __init__(self):
        self.filters = []

    def run(
        self, query, k=10, mode=SearchMode.HYBRID, filter=None, all_passages=False, cancel=None
    ):
        self.filters.append(filter)
        return SearchResults(query, mode, 0.0)


@pytest.fixture
def search():
    return NoSearch()


@pytest.fixture
def ask(sample, search):
    answers = CatalogueAnswers(sample.reader, sample.catalogue)
    pipeline = AnswerPipeline(search, lambda: None, lambda _text: "en", catalogue=answers)

    def run(text, **filters):
        question = Question(text, SearchFilter(**filters))
        return pipeline.answer(question, None, Cancel(), Unheard())

    return run


def test_a_count_says_the_number_and_lists_the_mails(ask):
    answer = ask("How many mails do I have from Hélène?")

    assert answer.status is AnswerStatus.ANSWERED
    head, *lines = answer.text.split("\n")
    assert head == "3 mails from Hélène Garnier-Roux between 2023-01-30 and 2023-11-28:"
    assert [line[:10] for line in lines] == ["2023-11-28", "2023-02-28", "2023-01-30"]
    assert answer.documents.total == len(answer.documents.items) == len(answer.citations) == 3


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("¿Cuántos correos tengo de Hélène?", "3 correos de Hélène Garnier-Roux entre"),
        ("Wie viele Mails von Hélène?", "3 Mails von Hélène Garnier-Roux zwischen"),
        ("Combien de courriels ai-je d'Hélène ?", "3 courriels d’Hélène Garnier-Roux entre"),
        ("若兰发来的邮件有几封？", "共 2 封邮件，发件人：沈若兰"),
    ],
)
def test_the_answer_is_in_the_language_of_the_question(ask, question, begins):
    assert ask(question).text.startswith(begins)


def test_citations_are_verbatim_and_show_the_topic(ask, sample):
    answer = ask("Which notes mention Berta?")

    assert answer.citations
    for citation in answer.citations:
        assert citation.quote in citation.passage.text
        assert "berta" in citation.quote.casefold()


def test_a_long_list_cites_twenty_and_tells_the_rest(ask):
    answer = ask("How many notes do I have?")

    assert (answer.documents.total, len(answer.citations)) == (33, 20)
    assert answer.text.endswith("… and 13 more.")


def test_nothing_found_is_said_and_what_is_near_is_looked_for(ask, search):
    answer = ask("list my PDFs on mortgages")

    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.text == "No PDFs with “mortgages”."
    assert [one.kind for one in search.filters] == ["pdf"]


def test_a_count_of_nothing_is_an_answer(ask):
    answer = ask("How many mails from Fiona before 2020?")

    assert (answer.status, answer.documents.total) == (AnswerStatus.ANSWERED, 0)


def test_a_filter_that_hides_the_answer_is_given_up(ask, search):
    answer = ask("What does the mail from Callum say about the boiler?")

    assert [one.is_empty for one in search.filters] == [False, True]
    assert answer.understood.filter.is_empty


def test_the_clients_filters_hold_too(ask):
    assert ask("How many mails do I have from Hélène?", after="2023-06-01").documents.total == 1


def test_json_adds_documents_and_what_was_understood(ask):
    answer = answer_to_json(ask("correos de mamá en 2024"), 0, 0)

    assert answer["documents"]["total"] == 1
    assert answer["documents"]["items"][0]["from"].startswith("Pilar Noriega")
    understood = answer["understood"]
    assert understood["intent"] == "list"
    assert understood["label"] == "correos · de Pilar Noriega · 2024"
    assert understood["filter"]["sent_by"] == ["pilar.noriega@example.com"]
    assert [part["said"] for part in understood["parts"]] == ["correos", "de mamá", "en 2024"]
