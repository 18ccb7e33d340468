from dataclasses import dataclass

import pytest

from models.chat_frame import TemplateFrame
from models.chat_template import choose_frame
from models.types import Message

LLAMA_LIKE = (
    "{{ bos_token }}{% for message in messages %}[{{ message['role'] }}]"
    "{{ message['content'] | trim }}{{ eos_token }}{% endfor %}[assistant]"
)


@dataclass
class Bringing:
    """A model of no known family, with a template in its file."""

    chat_template: str
    bos: int = 1
    eos: int = 2

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        return [ord(character) for character in text]

    def piece(self, token: int, *, special: bool = False) -> bytes:
        return {1: b"<s>", 2: b"</s>"}[token]


def _text(template: str, *messages: Message) -> str:
    frame = choose_frame(Bringing(template))  # type: ignore[arg-type] - only what is used
    assert isinstance(frame, TemplateFrame)
    return "".join(map(chr, frame.tokens(messages)))


def test_the_template_of_the_file_frames_the_messages() -> None:
    text = _text(LLAMA_LIKE, Message("system", "Be"), Message("user", " Hi "))
    assert text == "<s>[system]Be</s>[user] Hi </s>[assistant]"


@pytest.mark.parametrize(
    "template",
    [
        "",
        "{% for %}",
        "{{ raise_exception('no') }}",
        "{{ messages.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''.__class__.__base__ }}{{ messages[0].content }}",
        "{{ messages[7].content }}",
        "{{ 1 / 0 }}",
        "the same for everybody",
    ],
)
def test_a_template_that_does_not_work_or_tries_to_escape_is_refused(template: str) -> None:
    with pytest.raises(ValueError, match="template"):
        _text(template, Message("user", "Hi"))
