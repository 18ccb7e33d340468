"""The tables, one module a language."""

from app.question.vocabulary import de, en, es, fr, zh

VOCABULARIES = {one.VOCABULARY.code: one.VOCABULARY for one in (en, es, de, fr, zh)}
