"""What follow-ups are understood as, and that everything else comes back as it was typed."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.question.conversation import Turn
from app.question.follow_up import stand_alone


def meant(previous, question, language="en", answer="", documents=("d1",)):
    return stand_alone(question, [Turn(previous, answer, documents)], language)


@pytest.mark.parametrize(
    ("previous", "question", "expected"),
    [
        (
            "How much was the rent in March 2024?",
            "And in April?",
            "How much was the rent in April 2024?",
        ),
        (
            "What was the meter at the end of 2021?",
            "And 2022?",
            "What was the meter at the end of 2022?",
        ),
        ("When is Marta's birthday?", "And Jo's?", "When is Jo's birthday?"),
        (
            "How much did the roof cost?",
            "What about the windows?",
            "How much did the windows cost?",
        ),
        ("When does the lease end?", "And the insurance?", "When does the insurance end?"),
        (
            "Where is the key to the shed?",
            "And the one to the attic?",
            "Where is the key to the attic?",
        ),
        (
            "What is the word for glue in German?",
            "And in Spanish?",
            "What is the word for glue in Spanish?",
        ),
        (
            "¿Dónde está la llave del garaje?",
            "¿Y la del sótano?",
            "¿Dónde está la llave del sótano?",
        ),
        ("¿Cuánto pagué en marzo?", "¿Y en abril?", "¿Cuánto pagué en abril?"),
        ("Wie hoch ist die Miete?", "Und die Kaution?", "Wie hoch ist die Kaution?"),
        ("Was kostet der Kurs für Anfänger?", "Und für Kinder?", "Was kostet der Kurs für Kinder?"),
        (
            "Wann kommt die Müllabfuhr am Montag?",
            "Und am Freitag?",
            "Wann kommt die Müllabfuhr am Freitag?",
        ),
        ("Où est la clé de la cave ?", "Et celle du grenier ?", "Où est la clé du grenier ?"),
        ("Combien de sucre faut-il ?", "Et de farine ?", "Combien de farine faut-il ?"),
        ("三月的电费是多少？", "那四月呢？", "四月的电费是多少？"),
        ("仓库的钥匙在哪里？", "马厩的呢？", "马厩的钥匙在哪里？"),
    ],
)
def test_a_fragment_takes_the_place_of_what_it_matches(previous, question, expected):
    assert meant(previous, question).text == expected


@pytest.mark.parametrize(
    ("previous", "question", "kept"),
    [
        ("When does the lease of the flat end?", "Who signed it?", ["Who signed it?", "the flat"]),
        ("Which boat did we hire?", "How long did we stay there?", ["boat did we hire"]),
        ("Who is the dentist?", "And when?", ["When?", "the dentist"]),
        ("How hot is the oven for the bread?", "And how much salt?", ["much salt?", "the bread"]),
        ("¿Quién firmó el contrato del piso?", "¿Y cuándo?", ["el contrato del piso"]),
        ("¿Cuánto mide el tejado?", "¿Quién lo pagó?", ["¿Quién lo pagó?", "el tejado"]),
        ("¿Cuándo llega el tren de Sevilla?", "¿Cuánto costó?", ["el tren de Sevilla"]),
        ("Wo steht der Trockner?", "Wie viel hat das gekostet?", ["der Trockner"]),
        ("Wann endet der Mietvertrag?", "Wer hat ihn unterschrieben?", ["der Mietvertrag"]),
        ("Où est la facture du toit ?", "Et qui l'a payée ?", ["la facture du toit"]),
        ("Quand ouvre le musée ?", "Quel est son numéro ?", ["le musée"]),
        ("租约什么时候到期？", "它是谁写的？", ["它是谁写的？", "租约到期"]),
        ("清单上的纸多少钱？", "什么时候寄的？", ["什么时候寄的？", "清单上的纸"]),
    ],
)  # fmt: skip
def test_what_stands_for_something_brings_it_along(previous, question, kept):
    alone = meant(previous, question)
    assert alone.is_follow_up
    assert alone.document_ids == ("d1",)
    for part in kept:
        assert part in alone.text


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What did the boiler show when it broke down?", "en"),
        ("How long does it take to drive to Bern?", "en"),
        ("Is there a piano in the flat?", "en"),
        ("Which movement was it that the minister joined, and who led it?", "en"),
        ("What did Ana pay for her car?", "en"),
        ("How much did we spend this year on oil?", "en"),
        ("invoices from 2023", "en"),
        ("And when does the workshop for bookbinders in Ghent close?", "en"),
        ("¿Cuánto cuesta lo que pidió Ana?", "es"),
        ("¿Qué le dijo el médico a Ana?", "es"),
        ("¿Qué es la fotosíntesis?", "es"),
        ("Wo ist die Rechnung, die ich bezahlt habe?", "de"),
        ("Was kostet das neue Fahrrad?", "de"),
        ("Wie lange dauert es, bis der Lack trocken ist?", "de"),
        ("Haben Sie den Brief bekommen?", "de"),
        ("Quand le bail se termine-t-il ?", "fr"),
        ("Y a-t-il un parking près du musée ?", "fr"),
        ("Qu'est-ce que la photosynthèse ?", "fr"),
        ("若兰是谁？", "zh"),
        ("那不勒斯的酒店多少钱？", "zh"),
        ("除了若兰还有其他人来吗？", "zh"),
        ("これは誰が書きましたか", "ja"),
        ("А кто это подписал?", "ru"),
        ("Quanto costa il biglietto per il museo della città?", "it"),
    ],
)
def test_what_stands_alone_is_left_untouched(question, language):
    alone = meant("Who repaired the roof in March?", question, language, answer="Jo Marsh did.")
    assert alone.text == question
    assert not alone.is_follow_up
    assert alone.document_ids == ()


def test_follow_ups_of_follow_ups_keep_the_thread():
    history = [
        Turn("How much was the gas in March?", "80 euros", ("d1",)),
        Turn("And in April?", "70 euros", ("d2",)),
        Turn("Who read the meter?", "Jo", ("d3",)),
        Turn("And in May?", "60 euros", ("d4",)),
    ]
    alone = stand_alone("And in April?", history[:2], "en")
    assert alone.text == "How much was the gas in April?"
    assert alone.document_ids == ("d2",)
    alone = stand_alone("Who paid for it?", history[:2], "en")
    assert "the gas in April" in alone.text
    assert "March" not in alone.text
    assert stand_alone("And in June?", history[2:], "en").text == "Who read the meter in June?"


def test_the_answer_names_whom_a_pronoun_stands_for():
    alone = meant("Who repaired the boiler?", "What did he charge?", answer="It was Jo Marsh.")
    assert "Jo Marsh" in alone.text
    unfound = meant(
        "Who repaired the boiler?", "What did he charge?", answer="Not in Your Files.", documents=()
    )
    assert "Files" not in unfound.text


@pytest.mark.parametrize(
    ("language", "question", "further", "answer", "addressed"),
    [
        ("en", "How much is the rent?", "And what does it include?",
         "“Dear Jane Doe, the rent rises.”", "Jane"),
        ("de", "Wie hoch ist die Miete?", "Und was enthält sie?",
         "„Liebe Frau Dorn, die Miete steigt.“", "Dorn"),
        ("es", "¿Cuánto es el alquiler?", "¿Y qué incluye?",
         "«Estimada Juana Pérez: el alquiler sube.»", "Juana"),
        ("fr", "Quel est le loyer ?", "Et que comprend-il ?",
         "« Chère Madame Dupré, le loyer augmente. »", "Dupré"),
    ],
)  # fmt: skip
def test_whom_a_quoted_letter_addresses_is_nobody_asked_about(
    language, question, further, answer, addressed
):
    assert addressed not in meant(question, further, language, answer).text


def test_the_person_may_change_the_language():
    alone = stand_alone("And who signed it?", [Turn("¿Cuándo acaba el contrato?")], "en")
    assert alone.text.startswith("Who signed it?")
    assert "contrato" in alone.text


def test_only_the_last_turns_count():
    history = [Turn("When is Jo's birthday?")] + [Turn(f"What is item {n}?") for n in range(20)]
    assert "Jo" not in stand_alone("And when was that?", history, "en").text


def test_a_long_thread_does_not_grow_without_end():
    history = [Turn("Which boat did the old man with the grey beard build for his brother?")]
    history += [Turn(f"And who painted it the {n}th time in the yard?") for n in range(3)]
    assert len(stand_alone("And who sold it?", history, "en").text.split()) < 30


@settings(deadline=None)  # other work on the machine must not fail it
@given(
    st.text(max_size=80),
    st.text(max_size=80),
    st.sampled_from(["en", "es", "de", "fr", "zh", "ru"]),
)
def test_any_text_is_taken(previous, question, language):
    assert stand_alone(question, [], language).text == question
    alone = stand_alone(question, [Turn(previous, previous, ("d",))], language)
    assert alone.is_follow_up or alone.text == question


def test_it_costs_next_to_nothing():
    history = [Turn("What was the meter at the end of 2021 in the flat of Jo Marsh?")] * 6
    began = time.process_time()
    for _ in range(100):
        stand_alone("And who read it there when the others were away?", history, "en")
    assert (time.process_time() - began) / 100 < 0.005


@pytest.mark.parametrize(
    ("language", "previous", "question", "base"),
    [
        ("en", "Who came to tea?", "And who else?", "Who came to tea?"),
        ("en", "Which tools did we borrow?", "Anything else?", "Which tools did we borrow?"),
        ("es", "¿Quién vino a merendar?", "¿Alguien más?", "¿Quién vino a merendar?"),
        ("es", "¿Dónde paramos?", "¿Y dónde más?", "¿Dónde paramos?"),
        ("de", "Wer kam zum Tee?", "Und wer noch?", "Wer kam zum Tee?"),
        ("de", "Was haben wir geliehen?", "Sonst noch etwas?", "Was haben wir geliehen?"),
        ("fr", "Qui est venu ?", "Quelqu'un d'autre ?", "Qui est venu ?"),
        ("fr", "Où sommes-nous allés ?", "Et où encore ?", "Où sommes-nous allés ?"),
        ("zh", "谁来喝茶？", "那还有谁？", "谁来喝茶？"),
        ("zh", "我们借了什么？", "还有别的吗？", "我们借了什么？"),
    ],
)
def test_asking_for_more_asks_the_same_again(language, previous, question, base):
    found = meant(previous, question, language, "Ida")
    assert found.base == base
    assert found.told == ("Ida",)
    assert found.is_follow_up
    assert found.text != base


def test_asking_for_more_twice_leaves_out_both_answers():
    history = [Turn("Who came to tea?", "Ida", ("1",)), Turn("Who else?", "Rolf", ("1",))]
    found = stand_alone("Anyone else?", history, "en")
    assert (found.base, found.told) == ("Who came to tea?", ("Ida", "Rolf"))


def test_no_answer_before_leaves_nothing_out():
    found = meant("Who came to tea?", "Who else?", answer="Not in your files.", documents=())
    assert (found.base, found.told) == ("Who came to tea?", ())


def test_other_follow_ups_ask_for_no_more():
    assert meant("When is tea?", "And lunch?", answer="At five").base == ""
    assert meant("When is tea?", "Who else came to Ida's lunch on Friday?").base == ""
