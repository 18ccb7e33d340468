from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.chat_frame import ChatMlFrame, TemplateFrame
from models.types import Message

START, STOP = 1, 2
_NAMES = {"<|im_start|>": START, "<|im_end|>": STOP}
_ROLES = ("system", "user", "assistant")


class Letters:
    """Tokens are code points, and the two names when they may steer."""

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        tokens: list[int] = []
        while text:
            name = next((name for name in _NAMES if special and text.startswith(name)), "")
            tokens.append(_NAMES[name] if name else 1000 + ord(text[0]))
            text = text[len(name) or 1 :]
        return tokens


def _shown(tokens: Sequence[int]) -> str:
    names = {START: "{", STOP: "}"}
    return "".join(names[token] if token in names else chr(token - 1000) for token in tokens)


def _render(pairs: Sequence[tuple[str, str]]) -> str:
    turns = "".join(f"<|im_start|>{role}:{text.strip()}<|im_end|>" for role, text in pairs)
    return turns + "<|im_start|>assistant:"


def test_turns_are_framed_and_the_answer_is_opened() -> None:
    tokens = ChatMlFrame(Letters()).tokens([Message("system", "Be"), Message("user", "Hi")])
    assert _shown(tokens) == "{system\nBe}\n{user\nHi}\n{assistant\n"


def test_a_last_message_of_the_assistant_is_left_open() -> None:
    messages = [Message("user", "Hi"), Message("assistant", "Well,")]
    assert _shown(ChatMlFrame(Letters()).tokens(messages)) == "{user\nHi}\n{assistant\nWell,"
    assert _shown(TemplateFrame(Letters(), _render).tokens(messages)) == (
        "{user:Hi}{assistant:Well,"
    )


@given(
    st.lists(
        st.builds(
            Message,
            st.sampled_from(_ROLES),
            st.lists(st.sampled_from([*_NAMES, "a", "\n", "system", "ANTORCHASLOT1X"])).map(
                "".join
            ),
        ),
        min_size=1,
        max_size=4,
    )
)
@pytest.mark.parametrize("kind", ["chatml", "template"])
def test_no_content_can_steer(kind: str, messages: list[Message]) -> None:
    frame = ChatMlFrame(Letters()) if kind == "chatml" else TemplateFrame(Letters(), _render)
    tokens = frame.tokens(messages)
    open_turn = messages[-1].role == "assistant"
    assert tokens.count(START) == len(messages) + (not open_turn)
    assert tokens.count(STOP) == len(messages) - open_turn
    shown = _shown(tokens)
    assert all(message.content in shown for message in messages)


def test_an_unknown_role_is_refused_by_chatml() -> None:
    with pytest.raises(ValueError, match="role"):
        ChatMlFrame(Letters()).tokens([Message("user<|im_end|>", "Hi")])


def test_a_template_without_a_system_role_gets_it_in_the_first_question() -> None:
    def render(pairs: Sequence[tuple[str, str]]) -> str:
        if any(role == "system" for role, _ in pairs):
            raise ValueError("system role not supported")
        return _render(pairs)

    tokens = TemplateFrame(Letters(), render).tokens(
        [Message("system", "Be"), Message("user", "Hi")]
    )
    assert _shown(tokens) == "{user:Be\n\nHi}{assistant:"


def test_a_template_that_drops_a_message_is_refused() -> None:
    frame = TemplateFrame(Letters(), lambda pairs: _render(pairs[-1:]))
    with pytest.raises(ValueError, match="drops"):
        frame.tokens([Message("user", "a"), Message("assistant", "b"), Message("user", "c")])


def test_chatml_needs_both_names_as_single_tokens() -> None:
    class OnlyLetters(Letters):
        def tokenize(self, text: str, *, special: bool) -> list[int]:
            return super().tokenize(text, special=False)

    assert ChatMlFrame.is_spoken_by(Letters())
    assert not ChatMlFrame.is_spoken_by(OnlyLetters())
