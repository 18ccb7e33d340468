"""Follow-ups in Chinese, which parts no words and often leaves its subject out."""

from __future__ import annotations

import regex

from app.question.chinese_merging import ASKING, MARKS, asking_for_more, merged, reasked
from app.question.spoken import Spoken

_OPENER = regex.compile(
    r"(?:好的?[，,]|嗯[，,])?(?:那么|那(?=[，,要用需还多什谁怎为能可有会]|[\p{Han}\p{L}\d]{1,12}呢)|还有|另外|而且|至于|然后|可是|不过)[，,]?"
)
_THEN = regex.compile(r"^(?:那么?|那还|好的?)[，,]?(?=还|别|其)")
_REFERRING = regex.compile(
    r"它们?|(?<![其吉])[他她]们?|其中|(?:^|(?<=[在去到从住给，,]))那[里儿边]|那[些天次时位件种条份封本张家个样]|那(?=[是叫])|这(?=[是叫])|剩下的|其余|当时|这[些位件种条份封本张家个样]|此[人事物外]?"
)
_UNREFERRING = regex.compile(
    r"其[他它]|吉他|这个?(?:月|星期|礼拜|周末?|年|学期|夏天|冬天|春天|秋天|季度)|这次|维他命|那不勒斯|那曲"
    r"|此外|因此|这里"
)
_EMPTY = regex.compile(
    r"[的了吗呢吧啊呀都也还又就才是在有要会能得着过和跟去来一共总共请问从到起始\s]+|开始"
)
_CLAUSE = regex.compile(r"[，,；]|说|觉得|认为|宣布|表示|以为|以后|因为|如果|的时候")
_LONGEST_FRAGMENT = 12
_LONGEST_OPENED = 8
_LONGEST_UNSAID = 40
_NAMING = regex.compile(r"[\p{Script=Han}·]{2,8}")
# A noun has two characters as a rule; what is left of a question with fewer names nothing.
_SHORTEST_NOUN = 2
_LONGEST_TAIL = 2


def follow(question: str, said: Spoken, answer: str) -> Spoken | None:
    """The question joined with what was said before; None if it stands alone."""
    if more := asking_for_more(said, _THEN.sub("", question.strip(MARKS))):
        return more
    opener = _OPENER.match(question)
    rest = question[opener.end() :] if opener else question
    fragment = rest.strip(MARKS)
    if _is_fragment(fragment, opener is not None):
        return _complete(fragment.removesuffix("呢").rstrip("，,"), said)
    asked = question.strip(MARKS).removesuffix("呢")
    if together := reasked(said.sentence, asked) or reasked(
        said.sentence, fragment.removesuffix("呢")
    ):
        return Spoken(together, said.unsaid)
    if _refers_back(rest) or _names_nothing(rest, opener is not None):
        return Spoken(rest, _unsaid(said, answer))
    return None


def _is_fragment(fragment: str, has_opener: bool) -> bool:
    if not fragment or len(fragment) > _LONGEST_FRAGMENT:
        return False
    if ASKING.search(fragment) or _refers_back(fragment):
        return False
    return fragment.endswith("呢") or (has_opener and len(fragment) <= _LONGEST_OPENED)


def _refers_back(text: str) -> bool:
    blanked = _UNREFERRING.sub(lambda match: "_" * len(match[0]), text)
    return any(not _is_named(blanked, match) for match in _REFERRING.finditer(blanked))


def _is_named(text: str, match: regex.Match[str]) -> bool:
    """Whether the same question names before what the word stands for."""
    before = text[: match.start()]
    named = _EMPTY.sub("", ASKING.sub("", _CLAUSE.sub("", before)))
    if len(named) < _SHORTEST_NOUN:
        return False
    is_owner = text[match.end() : match.end() + 1] == "的"
    return is_owner or _CLAUSE.search(before) is not None


def _names_nothing(text: str, has_opener: bool) -> bool:
    """Whether a whole question says nothing but what it asks: 什么时候寄的？"""
    bare = text.strip(MARKS)
    first = ASKING.match(bare)
    left = _EMPTY.sub("", ASKING.sub("", bare))
    if not ASKING.search(bare):
        return False
    if len(left) < _SHORTEST_NOUN or (has_opener and len(left) <= 2 * _SHORTEST_NOUN):
        return True
    is_past = bare.endswith("的") and first is not None and not bare.startswith(("谁是", "什么是"))
    return is_past and len(left) <= _LONGEST_TAIL


def _complete(fragment: str, said: Spoken) -> Spoken:
    """The earlier question with the fragment in its place, or both side by side."""
    earlier = said.sentence
    together = merged(earlier, fragment) or f"{earlier.rstrip(MARKS)}？{fragment}呢？"
    return Spoken(together, said.unsaid)


def _unsaid(said: Spoken, answer: str) -> str:
    """What the earlier question was about (itself without what asks), and what its answer named."""
    topic = ASKING.sub("", said.sentence.strip(MARKS))
    topic = regex.sub(r"[吗呢吧的了是在]+$", "", topic).strip(MARKS)
    named = answer.strip(MARKS)
    known = said.unsaid + topic
    naming = named if _NAMING.fullmatch(named) and named not in known else ""
    parts = dict.fromkeys(part for part in (said.unsaid, topic, naming) if part)
    return "；".join(parts)[-_LONGEST_UNSAID:]
