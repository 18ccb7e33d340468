"""Long questions followed through, over real SQLite with a scripted model."""

import pytest

from app.answer.types import AnswerStatus, Question
from indexer.types import DocumentKind, RoleSpan, SpanRole
from kernel.work import Cancel, Cancelled
from models.fake_chat import ScriptedChat

LEASE = (
    "# Lease\n\nThe lease of the flat in Marzahn runs for three years. The deposit is 1,900 euros "
    "and was paid on 5 March 2024. Pets are allowed after asking the landlord.\n"
)


def minutes(count):
    """A long meeting, each paragraph about a subject of its own."""
    return "\n\n".join(
        f"Item {n}. The committee talked about bridge number {n} and agreed to spend {n}00 euros "
        f"on its railing. " + "Several members spoke for and against it at some length. " * 8
        for n in range(1, count + 1)
    )


def ask(library, heard, question, model=None, cancel=None, **options):
    return library.long_answers(**options).answer(
        Question(question), model, cancel or Cancel(), heard
    )


def test_an_ordinary_question_is_not_taken(library, heard):
    library.put("Lease", LEASE)
    assert ask(library, heard, "How much is the deposit?") is None
    assert heard.stages == []


def test_a_note_is_summed_up_in_one_reading_and_cited(library, heard):
    library.put("Lease", LEASE, date="2024-03-02")
    model = ScriptedChat(["The lease runs for three years. The deposit is 1,900 euros."])
    answer = ask(library, heard, "Summarise the lease", model)
    assert answer.status is AnswerStatus.ANSWERED
    assert [one.text for one in answer.sentences] == [
        "The lease runs for three years.",
        "The deposit is 1,900 euros.",
    ]
    assert len(model.asked) == 1
    for citation in answer.citations:
        assert citation.quote in library.text_of(citation.document.id)
    assert "Read 1 of 1 passages: “Lease (2024-03-02)”." in answer.text
    assert (answer.reading.passages_read, answer.reading.passages_total) == (1, 1)
    assert "".join(heard.tokens) == answer.text
    assert heard.steps[-1] == (1, 1)


def test_statements_stand_there_at_once(library, heard):
    library.put("Lease", LEASE)
    answer = ask(library, heard, "Summarise the lease", ScriptedChat(["Three years."]))
    ((instant, citation),) = heard.instants
    assert citation.quote in LEASE
    assert answer.instant.text == instant.text
    assert answer.citations[answer.instant.citation - 1].quote == citation.quote


def test_without_a_model_its_own_statements_are_the_summary(library, heard):
    library.put("Lease", LEASE)
    answer = ask(library, heard, "Summarise the lease")
    assert answer.status is AnswerStatus.NO_MODEL
    assert answer.sentences
    assert all(one.supported and one.text in LEASE for one in answer.sentences)


def test_front_matter_is_no_part_of_a_summary(library, heard):
    head = "---\ntitle: Lease\ntags: [flat, contract, landlord]\n---\n"
    role = RoleSpan(0, len(head), SpanRole.HEADER)
    library.put("Lease", head + LEASE, roles=(role,))
    answer = ask(library, heard, "Summarise the lease")
    assert "landlord]" not in answer.text
    assert answer.reading.passages_total == 1


def test_a_false_figure_is_left_out_and_an_unfounded_sentence_marked(library, heard):
    library.put("Lease", LEASE)
    model = ScriptedChat(
        [
            "The deposit is 1,900 euros. The rent is 950 euros. Tenants adore Berlin's parks and "
            "theatres."
        ]
    )
    answer = ask(library, heard, "Summarise the lease", model)
    assert answer.status is AnswerStatus.PARTIAL
    assert "950" not in answer.text
    assert [one.supported for one in answer.sentences] == [True, False]


def test_where_nothing_of_a_draft_is_carried_the_source_speaks(library, heard):
    library.put("Lease", LEASE, language="en")
    model = ScriptedChat(["The rent is 950 euros."])
    answer = ask(library, heard, "Summarise the lease", model)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.sentences[0].text in LEASE


def test_a_long_document_is_read_in_part_and_that_is_said(library, heard):
    library.put("Bridge committee", minutes(60))

    def reply(messages):
        text = messages[-1].content
        number = text.split("bridge number ")[1].split()[0]
        return f"The committee agreed to spend {number}00 euros on the railing of bridge {number}."

    answer = ask(library, heard, "Summarise the bridge committee", ScriptedChat(reply))
    assert 1 < answer.reading.passages_read < answer.reading.passages_total
    read, total = answer.reading.passages_read, answer.reading.passages_total
    assert f"Read {read} of {total} passages" in answer.text
    assert answer.status is AnswerStatus.ANSWERED
    done = [step[0] for step in heard.steps]
    assert done == sorted(done)
    assert heard.steps[-1][0] == heard.steps[-1][1]
    starts = [citation.passage.start for citation in answer.citations[: len(answer.sentences)]]
    assert starts == sorted(starts)


def test_a_slow_machine_reads_less(library, heard):
    library.put("Bridge committee", minutes(60))
    now = [0.0]

    def reply(_messages):
        now[0] += 25.0
        return "The committee talked."

    model = ScriptedChat(reply, clock=lambda: now[0])
    ask(library, heard, "Summarise the bridge committee", model, clock=lambda: now[0])
    assert len(model.asked) <= 3
    assert heard.steps[-1][0] == len(model.asked)


def test_stopping_while_a_piece_is_written(library, heard):
    library.put("Bridge committee", minutes(60))
    cancel = Cancel()

    def reply(_messages):
        cancel.set()
        return "The committee talked about bridges."

    model = ScriptedChat(reply)
    with pytest.raises(Cancelled):
        ask(library, heard, "Summarise the bridge committee", model, cancel)
    assert len(model.asked) == 1


def test_no_more_sentences_than_wanted(library, heard):
    library.put("Lease", LEASE)
    model = ScriptedChat(["The lease runs for three years. The deposit is 1,900 euros."])
    answer = ask(library, heard, "Summarise the lease in one sentence", model)
    assert len(answer.sentences) == 1


def test_the_answer_comes_in_the_questions_language(library, heard):
    library.put("Lease", LEASE, language="en")
    model = ScriptedChat(["Der Mietvertrag läuft drei Jahre."])
    answer = ask(library, heard, "Fasse „Lease“ zusammen", model)
    assert answer.language == "de"
    assert "auf Deutsch" in model.asked[0].messages[-1].content
    assert "Gelesen: 1 von 1 Abschnitten" in answer.text


def test_a_thread_is_read_from_its_beginning(library, heard):
    mail = {"kind": DocumentKind.EMAIL}
    library.put("Re: Crates", "Twelve crates, then.", date="2023-03-02T10:00:00+00:00", **mail)
    library.put("Crates", "How many crates come?", date="2023-03-01T10:00:00+00:00", **mail)
    library.put("Boiler", "The boiler is broken.", date="2023-03-01T09:00:00+00:00", **mail)
    answer = ask(library, heard, "Summarise the mail thread Crates", ScriptedChat(["Twelve."]))
    assert [one.title for one in answer.reading.documents] == ["Crates", "Re: Crates"]


def test_a_year_takes_what_is_dated_in_it_and_what_speaks_of_it(library, heard):
    library.put("Roof", "The roof was repaired.", date="2023-05-01T00:00:00+00:00")
    library.put("Look back", "In 2023 the boiler broke.", date="2025-01-01T00:00:00+00:00")
    library.put("Trip", "A trip to Orkney.", date="2024-05-01T00:00:00+00:00")
    answer = ask(library, heard, "Sum up my year 2023")
    assert {one.title for one in answer.reading.documents} == {"Roof", "Look back"}


def test_of_several_versions_the_newest_is_taken_and_that_is_said(library, heard):
    library.put("Quote v1", "The roof costs 14,200 euros.", date="2022-10-12T00:00:00+00:00")
    library.put("Quote v2", "The roof costs 15,850 euros.", date="2023-02-18T00:00:00+00:00")
    answer = ask(library, heard, "Summarise the quote")
    assert [one.title for one in answer.reading.documents] == ["Quote v2"]
    assert "1 more would fit as well." in answer.text


def test_what_is_not_there_is_not_summed_up(library, heard):
    library.put("Lease", LEASE)
    model = ScriptedChat(["Made up."])
    answer = ask(library, heard, "Summarise my flying lessons", model)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert model.asked == []


QUOTE = (
    "# Quote\n\n- Scaffold on both sides: 1,800 euros\n- {beams}\n"
    "- Roof tiles, curved: 3,180 euros\n{more}"
)


def test_two_versions_are_compared_in_their_own_words(library, heard):
    first = QUOTE.format(beams="Change the three beams: 2,600 euros", more="")
    second = QUOTE.format(
        beams="Change all the beams: 4,120 euros", more="- Skip for the waste: 459 euros\n"
    )
    library.put("Quote v1", first, date="2022-10-12T00:00:00+00:00")
    library.put("Quote v2", second, date="2023-02-18T00:00:00+00:00")
    answer = ask(library, heard, "What is the difference between v1 and v2 of the quote?")
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.sentences[0].text == (
        "“Change the three beams: 2,600 euros” → “Change all the beams: 4,120 euros”"
    )
    assert "Only in Quote v2 (2023-02-18):" in answer.text
    assert "Scaffold" not in answer.text
    titles = [answer.citations[n - 1].document.title for n in answer.sentences[0].citations]
    assert titles == ["Quote v1", "Quote v2"]
    assert "".join(heard.tokens) == answer.text


def test_equal_documents_differ_in_nothing(library, heard):
    text = QUOTE.format(beams="Change the beams: 2,600 euros", more="")
    library.put("Quote v1", text)
    library.put("Quote v2", text + "\n")
    answer = ask(library, heard, "Compare quote v1 and quote v2")
    assert answer.sentences == ()
    assert "The two say the same." in answer.text


def test_a_difference_between_things_that_are_no_documents_is_an_ordinary_question(library, heard):
    library.put("Lease", LEASE)
    assert ask(library, heard, "What is the difference between a lease and a licence?") is None
