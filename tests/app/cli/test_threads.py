from app.cli.threads import Threads


def answer(question, text="Jo", cited=(1,), documents=("a", "b")):
    return {
        "question": question,
        "answer": text,
        "sentences": [{"text": text, "citations": list(cited), "supported": bool(cited)}],
        "citations": [
            {"n": n, "document": {"id": document}} for n, document in enumerate(documents, start=1)
        ],
    }


def test_rows_of_a_conversation_form_a_thread_and_others_do_not():
    threads = Threads()
    assert threads.before({"conversation": 1}) == []
    threads.note({"conversation": 1}, answer("Who?"))
    threads.note({}, answer("Else?"))
    assert threads.before({"conversation": 1}) == [
        {"question": "Who?", "answer": "Jo", "documents": ["a"]}
    ]
    assert threads.before({"conversation": 2}) == []
    assert threads.before({}) == []


def test_a_row_may_bring_its_own_history():
    threads = Threads()
    threads.note({"conversation": 1}, answer("Who?"))
    own = [{"question": "When?"}]
    assert threads.before({"conversation": 1, "history": own}) == own


def test_an_answer_that_stands_on_nothing_lends_nothing():
    threads = Threads()
    threads.note({"conversation": "x"}, answer("Who?", "Not in your files.", cited=()))
    assert threads.before({"conversation": "x"}) == [
        {"question": "Who?", "answer": "", "documents": []}
    ]
