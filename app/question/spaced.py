"""Follow-ups in languages that part words by spaces."""

from __future__ import annotations

import regex

from app.question.grammar import Grammar
from app.question.merging import merged
from app.question.reasking import asking_for_more, reasked
from app.question.reference import refers_back
from app.question.sentence import Sentence, Word
from app.question.spoken import Spoken

# After "and", a whole question goes on from the last one unless it brings a subject of its own.
_MOST_WORDS_WITHOUT_SUBJECT = 2
_LONGEST_FRAGMENT = 5
_MOST_UNSAID_WORDS = 18
# "À quelle température faut-il": this many words may come before what a question is about.
_LONGEST_ASKING = 5
_PARTITIVE = frozenset({"de", "d'", "d’"})
_OPENING = regex.compile(r"[¿¡\s\"“«]*")
_CLOSING = ' ?!.…"”»\u00a0\u202f'
_NAME = regex.compile(
    r"\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)+|(?<![.!?:\n] )(?<!^)\p{Lu}[\p{L}\p{M}’'-]+"
)
_FULL_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}’'.-]+(?: \p{Lu}[\p{L}\p{M}’'.-]+){1,3}")
# A letter that is quoted says whom it was to, which nobody asked about.
_GREETING = regex.compile(
    r"(?:Dear|Hi|Hello|Hey|Hola|Estimad[oa]s?|Querid[oa]s?|Liebe[rs]?|Hallo|Guten Tag|"
    r"(?:Sehr )?[Gg]eehrte[rs]?|Chère?s?|Bonjour|Bonsoir)\b[^,:!\n]{0,40}[,:!]"
)
_VERB_ENDING = {
    "es": regex.compile(r".{2,}(?:ó|aron|ieron|aba|aban|ía|ían|e|en|a|an)$"),
    "de": regex.compile(r"\p{Ll}{2,}(?:t|en|te|ten)$"),
}


def follow(question: str, said: Spoken, answer: str, grammar: Grammar) -> Spoken | None:
    """The question joined with what was said before; None if it stands alone."""
    begin = _OPENING.match(question).end()
    opener = grammar.openers.match(question, begin)
    rest = question[opener.end() :].lstrip(" ,") if opener else question[begin:]
    sentence = Sentence.read(rest, grammar)
    if not sentence.words:
        return Spoken(said.sentence, said.unsaid) if opener else None
    if more := asking_for_more(said, sentence):
        return more
    if _is_fragment(sentence, has_opener=opener is not None):
        return _complete(sentence, said, question)
    if not sentence.content() and (together := reasked(said.sentence, sentence)):
        return Spoken(together, said.unsaid)
    if _depends(sentence, has_opener=opener is not None):
        return Spoken(_begun(rest, question, begin), _unsaid(said, answer, sentence))
    return None


def _is_fragment(sentence: Sentence, has_opener: bool) -> bool:
    """Whether it is no whole question: a phrase that takes another one's place."""
    grammar, words = sentence.grammar, sentence.words
    if any(word.folded in grammar.askers for word in words) or _begins_with_verb(sentence):
        return False
    if has_opener:
        few = len(sentence.content()) <= _MOST_WORDS_WITHOUT_SUBJECT + 1
        return few and not refers_back(_without_stand_in(sentence))
    is_phrase = words[0].folded in grammar.prepositions and len(words) <= _LONGEST_FRAGMENT
    return is_phrase and sentence.text.rstrip().endswith("?") and not refers_back(sentence)


def _begins_with_verb(sentence: Sentence) -> bool:
    return sentence.words[0].folded in sentence.grammar.verbs


def _without_stand_in(sentence: Sentence) -> Sentence:
    match = sentence.grammar.stand_ins.match(sentence.text)
    if match is None:
        return sentence
    return Sentence.read(sentence.text[match.end() :].lstrip(), sentence.grammar)


def _depends(sentence: Sentence, has_opener: bool) -> bool:
    """Whether a whole question leaves unsaid what it is about."""
    if refers_back(sentence):
        return True
    content = sentence.content()
    if sentence.has_names():
        return False
    if not content:
        return any(word.folded in sentence.grammar.askers for word in sentence.words)
    if has_opener:
        return len(content) <= _MOST_WORDS_WITHOUT_SUBJECT
    return _is_verb_alone(sentence)


def _is_verb_alone(sentence: Sentence) -> bool:
    """As in "¿Cuánto costó?" or "Wer hat unterschrieben?"."""
    grammar, words = sentence.grammar, sentence.words
    ending = _VERB_ENDING.get(grammar.language)
    content = sentence.content()
    return (
        ending is not None
        and len(content) == 1
        and ending.match(content[0].text) is not None
        and words[0].folded in grammar.askers
        and not any(word.folded in grammar.articles - _IN_ADVERBS | _SPEAKERS for word in words)
        and not any(sentence.time_kind(word) for word in words)
    )


_IN_ADVERBS = frozenset({"al"})
_SPEAKERS = frozenset({"ich", "du", "wir", "mir", "mich", "uns", "yo", "me", "nos", "tú"})


def _complete(sentence: Sentence, said: Spoken, question: str) -> Spoken:
    """The earlier question with the fragment in its place, or in front of the whole fragment."""
    together = merged(said.sentence, sentence) or f"{said.sentence} {question}"
    return Spoken(together, said.unsaid)


def _begun(rest: str, question: str, begin: int) -> str:
    """The question without its opener, beginning as one does."""
    return question[:begin] + rest[:1].upper() + rest[1:]


def _unsaid(said: Spoken, answer: str, sentence: Sentence) -> str:
    """What the earlier question was about, and whom its answer named."""
    parts = [said.unsaid, topic(said.sentence, sentence.grammar)]
    known = " ".join([*parts, sentence.text]).casefold()
    parts += [name for name in _names(answer, sentence.grammar) if name.casefold() not in known][:2]
    kept = "; ".join(dict.fromkeys(part for part in parts if part))
    return " ".join(kept.split()[:_MOST_UNSAID_WORDS])


def topic(question: str, grammar: Grammar) -> str:
    """What a question is about: itself without what asks, in front and at the end."""
    text = question.strip()
    opener = grammar.openers.match(text, _OPENING.match(text).end())
    sentence = Sentence.read(text[opener.end() :] if opener else text, grammar)
    words = _behind_verb(sentence)
    kept = grammar.articles | grammar.prepositions
    while words and words[0].folded in grammar.function - kept | _PARTITIVE:
        words.pop(0)
    while words and words[-1].folded in grammar.function:
        words.pop()
    if not words:
        return ""
    return sentence.text[words[0].start : words[-1].end].strip(_CLOSING)


def _behind_verb(sentence: Sentence) -> list[Word]:
    """What follows "how hot does", "À quelle température faut-il" and the like."""
    grammar, words = sentence.grammar, list(sentence.words)
    for index, word in enumerate(words[:_LONGEST_ASKING]):
        if word.folded not in grammar.verbs:
            continue
        is_asking = any(one.folded in grammar.askers for one in words[:index])
        behind = words[index + 1 :]
        content = sum(one.folded not in grammar.function for one in behind)
        # With no more than a verb behind, "which boat did we hire" is about the boat.
        is_subject_behind = content > 1 or words[index - 1].folded in grammar.askers
        if is_asking and content and is_subject_behind:
            return behind
    return words


def _names(answer: str, grammar: Grammar) -> list[str]:
    """Whom or what a short answer names."""
    answer = _GREETING.sub(" ", answer)
    bare = answer.strip(_CLOSING)
    if _FULL_NAME.fullmatch(bare):
        return [bare]
    found = [match[0] for match in _NAME.finditer(answer)]
    # A single capital may be no more than a German noun.
    return [name for name in found if " " in name or not grammar.capitalises_nouns]
