"""A question followed through, with scripted parts where a model would stand."""

from dataclasses import replace

import pytest

from app.answer.pipeline import AnswerPipeline
from app.answer.types import AnswerStatus, Question, Stage
from app.question.conversation import Turn
from indexer.types import (
    DocumentInfo,
    DocumentKind,
    PassageInfo,
    SearchMode,
    SearchResult,
    SearchResults,
)
from kernel.child import ChildDied
from kernel.work import Cancel, Cancelled
from models.fake_chat import ScriptedChat
from models.fake_embedding import FakeEmbedder

LEASE = "The lease runs for three years. The deposit is 1,900 euros. Pets are allowed."
MAIL = "Dear Ana, the boiler was repaired on Friday. The invoice over 240 euros is attached."


class Shelf:
    """Search that always finds the same passages, in the order given."""

    def __init__(self, *texts):
        self.asked = []
        self.results = tuple(
            SearchResult(
                rank,
                1.0 / rank,
                DocumentInfo(
                    str(rank), f"/notes/{rank}.md", DocumentKind.NOTE, f"Note {rank}", "c"
                ),
                PassageInfo(str(rank), text, 100, 100 + len(text)),
            )
            for rank, text in enumerate(texts, start=1)
        )

    def run(
        self,
        query,
        k=10,
        mode=SearchMode.HYBRID,
        filter=None,
        all_passages=False,
        cancel=None,
    ):
        self.asked.append((query, filter))
        return SearchResults(query, mode, 1.0, self.results[:k])


class Heard:
    def __init__(self):
        self.stages, self.instants, self.tokens = [], [], []

    def on_stage(self, stage):
        self.stages.append(stage)

    def on_instant(self, instant, citation):
        self.instants.append((instant, citation))

    def on_token(self, text):
        self.tokens.append(text)


@pytest.fixture
def heard():
    return Heard()


def pipeline_over(*texts):
    return AnswerPipeline(Shelf(*texts), FakeEmbedder, lambda _text: "en")


def chat(reply, yes=0.9):
    return ScriptedChat([reply], {"yes": yes, "no": 1 - yes})


def test_a_supported_answer_cites_the_sentence_that_carries_it(heard):
    answer = pipeline_over(LEASE, MAIL).answer(
        Question("How much is the deposit?"), chat("The deposit is 1,900 euros."), Cancel(), heard
    )
    assert answer.status is AnswerStatus.ANSWERED
    (sentence,) = answer.sentences
    assert sentence.supported
    cited = answer.citations[sentence.citations[0] - 1]
    assert cited.quote == "The deposit is 1,900 euros."
    assert cited.quote in LEASE
    assert cited.document.id == "1"
    assert "".join(heard.tokens) == answer.text
    assert heard.stages == [Stage.SEARCHING, Stage.READING, Stage.WRITING, Stage.CHECKING]


def test_the_best_sentence_comes_before_the_model_is_asked(heard):
    model = chat("1,900 euros.")
    pipeline_over(LEASE, MAIL).answer(Question("What is the deposit?"), model, Cancel(), heard)
    ((instant, citation),) = heard.instants
    assert instant.text == "The deposit is 1,900 euros."
    assert citation.quote == instant.text


def test_a_number_that_stands_nowhere_is_not_supported(heard):
    answer = pipeline_over(LEASE).answer(
        Question("How much is the deposit?"),
        chat("The deposit is 1,900 euros. The rent is 950 euros."),
        Cancel(),
        heard,
    )
    assert answer.status is AnswerStatus.PARTIAL
    assert [sentence.supported for sentence in answer.sentences] == [True, False]
    assert answer.sentences[1].citations == ()
    assert answer.nearest


def test_an_answer_that_nothing_carries_is_not_shown(heard):
    model = chat("Her name is Petra Vogel.", yes=0.6)
    answer = pipeline_over(LEASE).answer(Question("Who is the landlord?"), model, Cancel(), heard)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert "Petra" not in answer.text
    assert answer.nearest


def test_where_the_sources_surely_answer_their_own_words_replace_a_draft_that_nothing_carries(
    heard,
):
    model = chat("It is 2,400 euros.", yes=0.999)
    answer = pipeline_over(LEASE).answer(Question("What is the deposit?"), model, Cancel(), heard)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text == "The deposit is 1,900 euros."
    assert answer.citations[0].quote == answer.text


def test_sources_without_the_answer_are_refused_before_writing(heard):
    model = chat("Made up.", yes=0.01)
    answer = pipeline_over(LEASE).answer(
        Question("When does the ferry leave?"), model, Cancel(), heard
    )
    assert answer.status is AnswerStatus.NOT_FOUND
    assert {asked.kind for asked in model.asked} == {"choices"}
    assert answer.instant is not None
    assert answer.citations[answer.instant.citation - 1].quote == answer.instant.text


def test_nothing_found_asks_no_model(heard):
    model = chat("Anything.")
    answer = pipeline_over().answer(Question("Anything?"), model, Cancel(), heard)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert model.asked == []


def test_without_a_model_the_best_sentence_is_the_answer(heard):
    answer = pipeline_over(LEASE).answer(Question("Are pets allowed?"), None, Cancel(), heard)
    assert answer.status is AnswerStatus.NO_MODEL
    assert answer.text == "Pets are allowed."
    assert answer.citations[0].quote == "Pets are allowed."


def test_without_an_embedder_words_have_to_do(heard):
    pipeline = AnswerPipeline(Shelf(MAIL, LEASE), lambda: None, lambda _text: "en")
    answer = pipeline.answer(Question("Are pets allowed?"), None, Cancel(), heard)
    assert answer.text == "Pets are allowed."


def test_stopping_while_the_model_writes(heard):
    cancel = Cancel()
    heard.on_token = lambda _text: cancel.set()
    with pytest.raises(Cancelled):
        pipeline_over(LEASE).answer(
            Question("Deposit?"), chat("The deposit is 1,900 euros."), cancel, heard
        )


def test_the_death_of_the_model_is_not_swallowed(heard):
    model = chat("The deposit is 1,900 euros.")
    model.die(after_tokens=1)
    with pytest.raises(ChildDied):
        pipeline_over(LEASE).answer(Question("Deposit?"), model, Cancel(), heard)


def test_prompts_begin_alike_so_that_little_is_read_twice(heard):
    model = chat("The deposit is 1,900 euros.")
    pipeline_over(LEASE).answer(Question("Deposit?"), model, Cancel(), heard)
    first, second = ("".join(m.content for m in asked.messages) for asked in model.asked)
    shared = next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first)
    )
    assert "The deposit is 1,900 euros." in first[:shared]


def test_an_answer_from_two_documents_cites_both(heard):
    answer = pipeline_over(
        "The deposit equals two months of rent.", "The monthly rent is 950 euros from May on."
    ).answer(
        Question("What does the flat cost?"),
        chat("The deposit equals two months of rent, and the monthly rent is 950 euros."),
        Cancel(),
        heard,
    )
    assert answer.status is AnswerStatus.ANSWERED
    cited = {answer.citations[n - 1].document.id for n in answer.sentences[0].citations}
    assert cited == {"1", "2"}


def test_offsets_of_a_citation_lie_in_the_passage(heard):
    answer = pipeline_over(LEASE).answer(Question("Are pets allowed?"), None, Cancel(), heard)
    citation = answer.citations[0]
    at = LEASE.index(citation.quote)
    assert citation.passage.start + at + len(citation.quote) <= citation.passage.end


def test_a_follow_up_is_searched_judged_and_answered_as_what_it_stands_for(heard):
    shelf = Shelf(LEASE, MAIL)
    model = chat("The deposit is 1,900 euros.")
    history = (Turn("How long does the lease run?", "Three years.", ("1",)),)
    answer = AnswerPipeline(shelf, FakeEmbedder, lambda _text: "en").answer(
        Question("And how much is the deposit for it?", history=history), model, Cancel(), heard
    )
    (asked, _), *_ = shelf.asked
    assert "lease" in asked
    assert answer.question == "And how much is the deposit for it?"
    assert answer.stands_for == asked
    assert answer.status is AnswerStatus.ANSWERED
    for call in model.asked:
        assert f"Question: {asked}" in "".join(message.content for message in call.messages)


def test_the_earlier_answer_said_again_to_a_follow_up_gives_way_to_the_quotation(heard):
    rent = "The rent is 950 euros a month."
    history = (Turn("How much rent do I pay from May?", rent, ("1",)),)
    question = Question("And the deposit?", history=history)
    answer = pipeline_over(f"{rent} {LEASE}").answer(question, chat(rent), Cancel(), heard)
    (sentence,) = answer.sentences
    assert sentence.is_quote
    assert "The deposit is 1,900 euros." in sentence.text
    assert "950" not in answer.text


def test_a_new_subject_is_asked_as_it_was_typed(heard):
    shelf = Shelf(LEASE, MAIL)
    history = (Turn("Who repaired the boiler?", "Jo", ("2",)),)
    answer = AnswerPipeline(shelf, FakeEmbedder, lambda _text: "en").answer(
        Question("Are pets allowed in the flat?", history=history), None, Cancel(), heard
    )
    assert shelf.asked[0][0] == "Are pets allowed in the flat?"
    assert answer.stands_for is None


def test_a_contradiction_is_answered_by_the_newer_source_and_the_older_one_is_quoted(heard):
    old, new = "The rent is 890 euros a month.", "The rent is 935 euros a month."
    shelf = Shelf(old, new)
    shelf.results = tuple(
        replace(result, document=replace(result.document, date=day))
        for result, day in zip(shelf.results, ("2022-03-08", "2024-04-24"), strict=True)
    )
    model = chat("The rent is 935 euros.", yes=0.999)
    pipeline = AnswerPipeline(shelf, FakeEmbedder, lambda _text: "en")
    answer = pipeline.answer(Question("How much is the rent now?"), model, Cancel(), heard)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.instant.text == new
    assert old not in model.asked[-1].messages[-1].content
    assert answer.text.startswith("The rent is 935 euros. ")
    assert answer.text.endswith(answer.sentences[-1].text)
    assert answer.sentences[-1].text.startswith("An older source (8 March 2022) says otherwise")
    (number,) = answer.sentences[-1].citations
    assert next(one for one in answer.citations if one.n == number).quote == old


def dated_pipeline(*mails):
    shelf = Shelf(*(text for _day, text in mails))
    shelf.results = tuple(
        replace(one, document=replace(one.document, title=f"{again}Rehearsal", date=day))
        for one, (day, _text), again in zip(shelf.results, mails, ("", "Re: "), strict=True)
    )
    return AnswerPipeline(shelf, FakeEmbedder, lambda _text: "en")


@pytest.mark.parametrize(
    ("question", "is_told"),
    [("When is the rehearsal?", True), ("When was the rehearsal first planned?", False)],
)
def test_what_a_later_mail_changes_stands_behind_the_answer(heard, question, is_told):
    first, second = "The rehearsal is on 3 March.", "The rehearsal moves to 7 March."
    pipeline = dated_pipeline(("2025-02-01", first), ("2025-02-10", second))
    answer = pipeline.answer(Question(question), chat(first), Cancel(), heard)
    assert answer.text.startswith(first)
    assert (f"(Later, 10 February 2025: “{second}”)" in answer.text) is is_told
    if is_told:
        assert answer.citations[answer.sentences[-1].citations[0] - 1].quote == second


@pytest.mark.parametrize(
    ("text", "reply", "told"),
    [
        ("Ida came to tea. Rolf came to tea.", "Rolf came to tea.", "Rolf came to tea."),
        ("Ida came to tea.", "Ida came to tea.", None),
    ],
)
def test_who_else_is_somebody_else_or_nobody(heard, text, reply, told):
    history = (Turn("Who came to tea?", "Ida came to tea.", ("1",)),)
    model = chat(reply)
    question = Question("Who else?", history=history)
    answer = pipeline_over(text).answer(question, model, Cancel(), heard)
    assert answer.stands_for == "Who else came to tea?"
    if told is None:
        assert answer.status is AnswerStatus.NOT_FOUND
    else:
        assert answer.text == told
        assert answer.citations[0].quote == told
