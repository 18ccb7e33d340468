"""A verb that only ties a fact to its subject need not stand in the source; all else must."""

import pytest

from app.answer.support import SupportChecker
from app.answer.ties import ties
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo
from models.fake_embedding import FakeEmbedder

# By language: question, source, and answers that the source carries but for their verb.
CARRIED = {
    "en": (
        "How many sheets are in the Marchais herbarium?",
        "# The Marchais herbarium\n\n- 212 sheets in all, medium size, 44 × 28 cm",
        ("The Marchais herbarium contains 212 sheets.", "The Marchais herbarium holds 212 sheets."),
    ),
    "es": (
        "¿Cuántas láminas hay en el herbario Marchais?",
        "# El herbario Marchais\n\n- 212 láminas en total, formato mediano, 44 × 28 cm",
        (
            "El herbario Marchais contiene 212 láminas.",
            "El herbario Marchais comprende 212 láminas.",
        ),
    ),
    "de": (
        "Wie viele Blätter sind in dem Herbarium Marchais?",
        "# Das Herbarium Marchais\n\n- 212 Blätter, mittleres Format, 44 × 28 cm",
        (
            "Das Herbarium Marchais enthält 212 Blätter.",
            "Das Herbarium Marchais umfasst 212 Blätter.",
        ),
    ),
    "fr": (
        "Combien de planches compte l'herbier Marchais ?",
        "# L'herbier Marchais\n\n- 212 planches, format moyen, 44 × 28 cm",
        ("L'herbier Marchais contient 212 planches.", "L'herbier Marchais comprend 212 planches."),
    ),
    "zh": (
        "马尔谢植物标本集里的标本页数是几？",
        "# 马尔谢植物标本集\n\n- 标本页数：212 页，中等大小，44 × 28 厘米",
        ("马尔谢植物标本集包含212页。", "马尔谢植物标本集共有212页。"),
    ),
}

# What no source says, with the same tying verbs around it.
NOT_CARRIED = {
    "en": {
        "another number": "The Marchais herbarium contains 221 sheets.",
        "what another number counts": "The Marchais herbarium contains 44 sheets.",
        "another name": "The Marchais herbarium contains 212 sheets by Petra Vogel.",
        "a denial": "The Marchais herbarium does not contain 212 sheets.",
        "contains no": "The Marchais herbarium contains no 212 sheets.",
        "another subject": "The harbour museum contains 212 sheets.",
        "another verb": "The Marchais herbarium lost 212 sheets.",
    },
    "es": {
        "another number": "El herbario Marchais contiene 221 láminas.",
        "what another number counts": "El herbario Marchais contiene 44 láminas.",
        "another name": "El herbario Marchais contiene 212 láminas de Petra Vogel.",
        "a denial": "El herbario Marchais no contiene 212 láminas.",
        "contains no": "El herbario Marchais contiene ninguna de 212 láminas.",
        "another subject": "El museo portuario contiene 212 láminas.",
        "another verb": "El herbario Marchais perdió 212 láminas.",
    },
    "de": {
        "another number": "Das Herbarium Marchais enthält 221 Blätter.",
        "what another number counts": "Das Herbarium Marchais enthält 44 Blätter.",
        "another name": "Das Herbarium Marchais enthält 212 Blätter von Petra Vogel.",
        "a denial": "Das Herbarium Marchais enthält nicht 212 Blätter.",
        "contains no": "Das Herbarium Marchais enthält keine 212 Blätter.",
        "another subject": "Unser Hafenmuseum enthält 212 Blätter.",
        "another verb": "Das Herbarium Marchais verlor 212 Blätter.",
    },
    "fr": {
        "another number": "L'herbier Marchais contient 221 planches.",
        "what another number counts": "L'herbier Marchais contient 44 planches.",
        "another name": "L'herbier Marchais contient 212 planches de Petra Vogel.",
        "a denial": "L'herbier Marchais ne contient pas 212 planches.",
        "contains no": "L'herbier Marchais contient aucune de 212 planches.",
        "another subject": "Le musée maritime contient 212 planches.",
        "another verb": "L'herbier Marchais perdit 212 planches.",
    },
    "zh": {
        "another number": "马尔谢植物标本集包含221页。",
        "what another number counts": "马尔谢植物标本集包含44页。",
        "another name": "马尔谢植物标本集包含李明画的212页。",
        "a denial": "马尔谢植物标本集不包含212页。",
        "contains no": "马尔谢植物标本集没有212页。",
        "another subject": "港口博物馆包含212页。",
        "another verb": "马尔谢植物标本集丢失了212页。",
    },
}


def evidence(text, language, title="Note", passage=None):
    document = DocumentInfo(title, "/a.md", DocumentKind.NOTE, title, "c", language=language)
    start = (passage or text).index(text)
    info = PassageInfo("p", passage or text, 0, len(passage or text))
    return Evidence(document, info, start, start + len(text), text, 1.0)


def is_carried(question, answer, source, language):
    checked = SupportChecker(FakeEmbedder).check(question, answer, [source], language)
    (sentence,) = checked.sentences
    return sentence.supported


@pytest.mark.parametrize(
    ("language", "answer"),
    [(language, answer) for language, case in CARRIED.items() for answer in case[2]],
)
def test_a_tying_verb_need_not_stand_in_the_source(language, answer):
    question, source, _ = CARRIED[language]
    assert is_carried(question, answer, evidence(source, language), language)


@pytest.mark.parametrize(
    ("language", "what"), [(code, what) for code, cases in NOT_CARRIED.items() for what in cases]
)
def test_a_tying_verb_makes_nothing_else_pass(language, what):
    question, source, _ = CARRIED[language]
    answer = NOT_CARRIED[language][what]
    assert not is_carried(question, answer, evidence(source, language), language)


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("en", "# The Marchais herbarium\n\n- not 212 sheets, as was thought"),
        ("es", "# El herbario Marchais\n\n- no 212 láminas, como se creía"),
        ("de", "# Das Herbarium Marchais\n\n- nicht 212 Blätter, wie gedacht"),
        ("fr", "# L'herbier Marchais\n\n- pas 212 planches, comme on le croyait"),
        ("zh", "# 马尔谢植物标本集\n\n- 不到 212 页"),
    ],
)
def test_what_the_source_denies_is_not_carried_without_its_verb(language, source):
    question, _, answers = CARRIED[language]
    assert not is_carried(question, answers[0], evidence(source, language), language)


@pytest.mark.parametrize(
    ("language", "question", "answer", "source"),
    [
        ("en", "What is in the tin?", "It contains buttons.", "The tin stands on the shelf."),
        ("es", "¿Qué hay en la lata?", "Contiene botones.", "La lata está en el estante."),
        ("de", "Was ist in der Dose?", "Sie enthält Knöpfe.", "Die Dose steht im Regal."),
        ("fr", "Qu'y a-t-il dans la boîte ?", "Contient boutons.", "La boîte reste en haut."),
        ("zh", "罐子里是什么？", "包含纽扣。", "罐子放在架子上。"),
    ],
)
def test_without_a_fact_there_is_nothing_to_tie(language, question, answer, source):
    assert not is_carried(question, answer, evidence(source, language), language)


@pytest.mark.parametrize(
    ("text", "language", "tying"),
    [
        ("The fee amounts to 5 euros", "en", {"amounts"}),
        ("The talk takes place at 5", "en", {"takes", "place"}),
        ("Take 5 to your place", "en", set()),
        ("La multa asciende a 5 €", "es", {"asciende"}),
        ("La charla tendrá lugar a las 5", "es", {"tendra", "lugar"}),
        ("Das Treffen findet um 5 statt.", "de", {"findet", "statt"}),
        ("Er findet 5 statt 7", "de", set()),
        ("Juni 2025, statt.", "de", set()),
        ("L'acompte s'élève à 5 €", "fr", {"s", "eleve"}),
        ("Les visites ont lieu à 5 h", "fr", {"ont", "lieu"}),
        ("Le colis a 5 kg", "fr", set()),
        ("全书共212页", "zh", {"书共", "共"}),
        ("所有人因为5月", "zh", {"因为", "为"}),
        ("所有人都在", "zh", set()),
        ("Livro contém 5", "pt", set()),
    ],
)
def test_which_words_tie(text, language, tying):
    assert ties(text, language) == tying


def test_the_questions_own_verb_is_not_new_in_another_form():
    question, answer = "What engine oil does the van take?", "The van takes 5W-30 oil."
    source = evidence("- Oil: 5W-30, 28 litres with the filter", "en", title="The van")
    assert is_carried(question, answer, source, "en")
    assert not is_carried(question, "The van takes 5W-40 oil.", source, "en")
    assert not is_carried(question, "The van takes 28W-30 oil.", source, "en")
    assert not is_carried(question, "The van leaks 5W-30 oil.", source, "en")
