"""The tables, one module a language."""

from app.question.vocabulary import de, en, es, fr, zh
from app.question.vocabulary.base import Vocabulary

VOCABULARIES: dict[str, Vocabulary] = {
    "en": en.VOCABULARY,
    "es": es.VOCABULARY,
    "de": de.VOCABULARY,
    "fr": fr.VOCABULARY,
    "zh": zh.VOCABULARY,
}
