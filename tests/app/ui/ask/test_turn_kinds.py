from app.ui.ask.turn import PieceKind, Turn, pieces_of


def sentence(text, *citations, is_quote=False):
    return {"text": text, "citations": list(citations), "supported": True, "is_quote": is_quote}


def result(sentences, answer=None, **more):
    said = " ".join(one["text"] for one in sentences) if answer is None else answer
    known = sorted({number for one in sentences for number in one["citations"]})
    return {
        "answer": said,
        "sentences": sentences,
        "citations": [{"n": number} for number in known],
        "instant": {"text": "## Oven\n\n4. Heat it to **240 °C**.", "citation": 1},
        **more,
    }


def shown(one):
    return [(piece.text, piece.kind) for piece in pieces_of(one)]


def test_a_quotation_that_stands_above_is_left_out_of_the_end():
    own, quote = sentence("To 240.", 1), sentence("“4. Heat it to **240 °C**.”", 1, is_quote=True)
    assert shown(result([own, quote])) == [("To 240.", PieceKind.PLAIN), ("[1]", PieceKind.MARK)]


def test_it_is_left_out_also_where_it_bears_another_number():
    own, quote = sentence("To 240.", 2), sentence("“4. Heat it to **240 °C**.”", 2, is_quote=True)
    assert [text for text, _ in shown(result([own, quote]))] == ["To 240.", "[2]"]


def test_a_quotation_of_something_else_is_shown():
    own, quote = sentence("To 240.", 1), sentence("“Then wait.”", 2, is_quote=True)
    texts = [text for text, _ in shown(result([own, quote]))]
    assert texts == ["To 240.", "[1]", " ", "“Then wait.”", "[2]"]


def test_what_follows_a_quotation_left_out_is_shown_without_it():
    older = "An older source (8 March 2022) says otherwise: “230 °C”"
    quote = sentence("“4. Heat it to **240 °C**.”", 1, is_quote=True)
    for before in ([], [sentence("To 240.", 1)]):
        texts = "".join(t for t, _ in shown(result([*before, quote, sentence(older, 2)])))
        assert texts == ("To 240.[1] " if before else "") + older + "[2]"


def test_of_a_list_only_the_head_is_text():
    lines = [sentence("2 notes:"), sentence("2025 · One [1]", 1), sentence("2024 · Two [2]", 2)]
    answer = "\n".join(one["text"] for one in lines)
    listed = result(lines, answer, documents={"total": 2, "items": []})
    assert shown(listed) == [("2 notes:", PieceKind.PLAIN)]


def test_headings_and_what_was_read_are_set_apart_in_a_summary():
    answer = "Lease:\nOne.\n\nMail:\nTwo. Three.\n\nRead 1 of 3."
    read = {"passages": 1, "of": 3, "documents": []}
    digest = result([sentence(text, 1) for text in ("One.", "Two.", "Three.")], answer, read=read)
    kinds = [(text.strip(), kind) for text, kind in shown(digest) if kind is not PieceKind.MARK]
    assert kinds == [
        ("Lease:", PieceKind.HEADING),
        ("One.", PieceKind.PLAIN),
        ("Mail:", PieceKind.HEADING),
        ("Two.", PieceKind.PLAIN),
        ("", PieceKind.PLAIN),
        ("Three.", PieceKind.PLAIN),
        ("Read 1 of 3.", PieceKind.ASIDE),
    ]


def test_what_was_understood_is_known_once_there_is_a_result():
    turn = Turn("q")
    assert (turn.understood, turn.is_list, turn.is_digest) == ("", False, False)
    turn.finish({"understood": {"label": "mails"}, "documents": {"total": 0, "items": []}})
    assert (turn.understood, turn.is_list, turn.is_digest) == ("mails", True, False)
