"""What is a request for a summary or a comparison, and what only looks like one."""

from datetime import date

import pytest

from app.question.long_questions import LongTask, read_long_question


def today():
    return date(2026, 3, 14)


SUMMARIES = [
    ("Summarise the meeting notes of the belief net", "en", "the meeting notes of the belief net"),
    ("Can you please summarize the lease?", "en", "the lease"),
    ("Give me a short overview of the herbarium.", "en", "the herbarium"),
    ("What are the main points of the contract?", "en", "the contract"),
    ("Fasse das Protokoll der Chorprobe zusammen", "de", "das Protokoll der Chorprobe"),
    ("Kannst du mir den Mietvertrag zusammenfassen?", "de", "den Mietvertrag"),
    ("Gib mir eine kurze Zusammenfassung vom Arztbrief", "de", "Arztbrief"),
    ("Resume el diario de la casa", "es", "el diario de la casa"),
    ("Resúmeme los correos con Hélène, por favor", "es", "los correos con Hélène"),
    ("Hazme un resumen del presupuesto del tejado", "es", "presupuesto del tejado"),
    ("Résume la convention de restauration", "fr", "la convention de restauration"),
    ("Pouvez-vous résumer le séjour à Valombre ?", "fr", "le séjour à Valombre"),
    ("Fais un résumé du carnet d'atelier", "fr", "carnet d'atelier"),
    ("总结一下清溪纸坊笔记", "zh", "清溪纸坊笔记"),
    ("把每周生词总结一下。", "zh", "每周生词"),
    ("给我一份关于杭州的总结", "zh", "杭州"),
    ("请概括茶馆的笔记。", "zh", "茶馆的笔记"),
]


@pytest.mark.parametrize(("question", "language", "subject"), SUMMARIES)
def test_a_summary_is_asked_for(question, language, subject):
    found = read_long_question(question, today)
    assert found is not None
    assert (found.task, found.language, found.subjects) == (
        LongTask.SUMMARISE,
        language,
        (subject,),
    )


PERIODS = [
    ("Sum up my year 2023", "2023-01-01", "2024-01-01"),
    ("What happened in 2023?", "2023-01-01", "2024-01-01"),
    ("Give me an overview of March 2024", "2024-03-01", "2024-04-01"),
    ("Give me an overview of last month", "2026-02-01", "2026-03-01"),
    ("Gib mir einen Überblick über das Jahr 2023", "2023-01-01", "2024-01-01"),
    ("Was ist im Dezember 2024 passiert?", "2024-12-01", "2025-01-01"),
    ("¿Qué pasó en marzo de 2024?", "2024-03-01", "2024-04-01"),
    ("Resume el año pasado", "2025-01-01", "2026-01-01"),
    ("Donne-moi un aperçu de l'année 2023", "2023-01-01", "2024-01-01"),
    ("Que s'est-il passé en août 2023 ?", "2023-08-01", "2023-09-01"),
    ("2023年发生了什么？", "2023-01-01", "2024-01-01"),
    ("总结一下2024年3月", "2024-03-01", "2024-04-01"),
    ("总结一下去年", "2025-01-01", "2026-01-01"),
]


@pytest.mark.parametrize(("question", "after", "before"), PERIODS)
def test_a_period_is_to_be_summed_up(question, after, before):
    found = read_long_question(question, today)
    assert found is not None
    assert found.period is not None
    assert found.period.label == f"{after}/{before}"


COMPARISONS = [
    (
        "What is the difference between v1 and v2 of Wheat starch paste?",
        ("Wheat starch paste v1", "Wheat starch paste v2"),
    ),
    ("What changed between Quote v1 and v2?", ("Quote v1", "Quote v2")),
    ("How does the old lease differ from the new lease?", ("the old lease", "the new lease")),
    ("Vergleiche Leimrezept v1 mit Leimrezept v2", ("Leimrezept v1", "Leimrezept v2")),
    ("Compara el presupuesto v1 y el presupuesto v2", ("el presupuesto v1", "el presupuesto v2")),
    ("En quoi diffèrent le devis v1 et v2 ?", ("le devis v1", "le devis v2")),
    ("小麦糊第一版和第二版有什么区别？", ("小麦糊第一版", "小麦糊 第二版")),
]


@pytest.mark.parametrize(("question", "subjects"), COMPARISONS)
def test_two_things_are_to_be_compared(question, subjects):
    found = read_long_question(question, today)
    assert found is not None
    assert found.task is LongTask.COMPARE
    assert found.subjects == subjects


PAIRS = [
    ("Compare the two roof quotes", "roof quotes"),
    ("Worin unterscheiden sich die beiden Angebote?", "Angebote"),
    ("¿En qué se diferencian las dos versiones del presupuesto?", "presupuesto"),
    ("Compare les deux devis du toit", "devis du toit"),
    ("比较一下屋顶的两份报价", "屋顶报价"),
]


@pytest.mark.parametrize(("question", "subject"), PAIRS)
def test_one_phrase_names_both(question, subject):
    found = read_long_question(question, today)
    assert found is not None
    assert found.is_pair
    assert found.subjects == (subject,)


@pytest.mark.parametrize(
    ("question", "sentences"),
    [
        ("Summarise the lease in three sentences", 3),
        ("Fass mir bitte den Mietvertrag in zwei Sätzen zusammen.", 2),
        ("Resume el contrato en 4 frases", 4),
        ("Resume Hangzhou 2024 en tres frases", 3),
        ("Résume le contrat en deux phrases", 2),
        ("用三句话总结一下订单", 3),
        ("Summarise the lease", None),
    ],
)
def test_how_long_it_may_be(question, sentences):
    found = read_long_question(question, today)
    assert found is not None
    assert found.sentences == sentences


TRAPS = [
    "What did the boiler display show when the heating broke down?",
    "Who wrote the summary of the meeting?",
    "Where did I save the overview of the lease?",
    "Sum up the costs of the roof",
    "What is the price difference between the two quotes?",
    "What is the difference?",
    "Which of the two quotes did I accept?",
    "What happened to the van in 2023?",
    "What happened on 3 March 2023?",
    "What happened at the hospital?",
    "What are the main points of contact for the landlord?",
    "When did I resume work after the operation?",
    "Resume the download",
    "Compare prices",
    "How does the loan compare?",
    "Wer hat die Zusammenfassung geschrieben?",
    "Was ist in der Kiste?",
    "Was ist 2023 mit der Miete passiert?",
    "Zusammen mit wem war ich in Orkney?",
    "¿Quién escribió el resumen?",
    "¿Qué pasó con la caldera en 2023?",
    "¿Qué diferencia de precio hay?",
    "Qui a rédigé le résumé ?",
    "Que s'est-il passé avec la planche 88 en 2023 ?",
    "总结会议是什么时候开的？",
    "谁写了总结？",
    "我的年终总结里写了什么？",
    "2023年屋顶发生了什么？",
    "两份报价哪个便宜？",
    "",
    "Summarise",
    "Summarise " + "x" * 400,
]


@pytest.mark.parametrize("question", TRAPS)
def test_an_ordinary_question_is_left_alone(question):
    assert read_long_question(question, today) is None
