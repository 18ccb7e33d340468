"""What a sentence says of a thing has to be said of that thing in the source."""

import pytest

from app.answer.belonging import Belonging, Fault
from app.answer.units import units

NOTES = {
    "en": (
        "# Tablets\n\n## In the morning\n- ramipril 5 mg\n- metformin 500 mg\n\n"
        "## At night\n- simvastatin 40 mg\n\n## Allergies\n- penicillin\n\n"
        "He no longer takes aspirin. The boiler service on 8 May was cancelled.\n\n"
        "If the machine is registered, the warranty of the motor lasts five years.\n\n"
        "Priya lent Tom 300 pounds for the bicycle. Perhaps we buy a hob.\n"
    ),
    "es": (
        "# Medicinas\n\n## Por la mañana\n- losartán 50 mg\n- hierro 80 mg\n\n"
        "## Por la noche\n- lorazepam 1 mg\n\n## Alergias\n- penicilina\n\n"
        "Ya no toma sintrom. La revisión del coche del 5 de junio está anulada.\n\n"
        "Si se registra el aparato, la garantía del motor dura cinco años.\n\n"
        "Inés prestó a Lucas 250 euros para los billetes. Quizá compremos un horno.\n"
    ),
    "de": (
        "# Medikamente\n\n## Morgens\n- Bisoprolol 5 mg\n- Torasemid 10 mg\n\n"
        "## Abends\n- Pantoprazol 20 mg\n\n## Allergien\n- Penicillin\n\n"
        "Marcumar nimmt er nicht mehr. Der Schornsteinfeger am 6. März ist abgesagt.\n\n"
        "Wenn das Gerät angemeldet wird, gilt die Garantie des Motors zehn Jahre.\n\n"
        "Silke hat Jonas 280 Euro für das Fahrrad geliehen. Vielleicht kaufen wir einen Herd.\n"
    ),
    "fr": (
        "# Médicaments\n\n## Le matin\n- amlodipine 5 mg\n- furosémide 20 mg\n\n"
        "## Le soir\n- atorvastatine 10 mg\n\n## Allergies\n- pénicilline\n\n"
        "Elle ne prend plus de metformine. Le ramonage du 6 mars est annulé.\n\n"
        "Si l'appareil est enregistré, la garantie du moteur dure cinq ans.\n\n"
        "Solène a prêté 280 euros à Marc pour le vélo. Peut-être achèterons-nous un four.\n"
    ),
    "zh": (
        "# 外婆的药\n\n## 早上\n- 氨氯地平 5毫克\n- 二甲双胍 500毫克\n\n"
        "## 晚上\n- 阿托伐他汀 20毫克\n\n## 过敏\n- 青霉素\n\n"
        "阿司匹林已经停用。3月6日修热水器已取消。\n\n"
        "如果注册机器，电机保修延长到十年。\n\n也许买一个烤箱。\n"
    ),
}
WRONG = {
    "en": [
        (Fault.TURNED, "He takes ramipril, metformin and penicillin."),
        (Fault.TURNED, "He takes aspirin."),
        (Fault.TURNED, "The boiler service is on 8 May."),
        (Fault.TURNED, "The warranty of the motor lasts five years."),
        (Fault.TURNED, "We buy a hob."),
        (Fault.HEADING, "At night he takes metformin."),
        (Fault.FIGURE, "He takes simvastatin 500 mg."),
        (Fault.ROLES, "Tom lent Priya 300 pounds for the bicycle."),
        (Fault.DENIED, "He does not take simvastatin."),
    ],
    "es": [
        (Fault.TURNED, "Toma losartán, hierro y penicilina."),
        (Fault.TURNED, "Toma sintrom."),
        (Fault.TURNED, "La revisión del coche es el 5 de junio."),
        (Fault.TURNED, "La garantía del motor dura cinco años."),
        (Fault.TURNED, "Compraremos un horno."),
        (Fault.HEADING, "Por la noche toma losartán."),
        (Fault.FIGURE, "Toma lorazepam 50 mg."),
        (Fault.ROLES, "Lucas prestó a Inés 250 euros para los billetes."),
        (Fault.DENIED, "No toma lorazepam."),
    ],
    "de": [
        (Fault.TURNED, "Er nimmt Bisoprolol, Torasemid und Penicillin."),
        (Fault.TURNED, "Er nimmt Marcumar."),
        (Fault.TURNED, "Der Schornsteinfeger kommt am 6. März."),
        (Fault.TURNED, "Die Garantie des Motors gilt zehn Jahre."),
        (Fault.TURNED, "Wir kaufen einen Herd."),
        (Fault.HEADING, "Abends nimmt er Bisoprolol."),
        (Fault.FIGURE, "Er nimmt Pantoprazol 10 mg."),
        (Fault.ROLES, "Jonas hat Silke 280 Euro für das Fahrrad geliehen."),
        (Fault.DENIED, "Er nimmt kein Pantoprazol."),
    ],
    "fr": [
        (Fault.TURNED, "Elle prend de l'amlodipine, du furosémide et de la pénicilline."),
        (Fault.TURNED, "Elle prend de la metformine."),
        (Fault.TURNED, "Le ramonage a lieu le 6 mars."),
        (Fault.TURNED, "La garantie du moteur dure cinq ans."),
        (Fault.TURNED, "Nous achetons un four."),
        (Fault.HEADING, "Le soir elle prend du furosémide."),
        (Fault.FIGURE, "Elle prend de l'atorvastatine 20 mg."),
        (Fault.ROLES, "Marc a prêté 280 euros à Solène pour le vélo."),
        (Fault.DENIED, "Elle ne prend pas d'atorvastatine."),
    ],
    "zh": [
        (Fault.TURNED, "外婆吃氨氯地平、二甲双胍和青霉素。"),
        (Fault.TURNED, "外婆在吃阿司匹林。"),
        (Fault.TURNED, "3月6日修热水器。"),
        (Fault.TURNED, "电机保修延长到十年。"),
        (Fault.TURNED, "买一个烤箱。"),
        (Fault.HEADING, "晚上吃二甲双胍。"),
        (Fault.DENIED, "不吃阿托伐他汀。"),
    ],
}
RIGHT = {
    "en": [
        "In the morning he takes ramipril and metformin, at night simvastatin 40 mg.",
        "He is allergic to penicillin.",
        "He must not be given penicillin.",
        "Aspirin was stopped.",
        "The boiler service on 8 May does not take place.",
        "If registered, the motor has a warranty of five years.",
        "Priya lent Tom 300 pounds.",
        "Tom was lent 300 pounds for the bicycle by Priya.",
        "Perhaps a hob is bought.",
    ],
    "es": [
        "Por la mañana toma losartán y hierro, y por la noche lorazepam 1 mg.",
        "Es alérgica a la penicilina.",
        "No debe tomar penicilina.",
        "La revisión del coche se ha cancelado.",
        "Si se registra, la garantía del motor es de cinco años.",
    ],
    "de": [
        "Morgens nimmt er Bisoprolol und Torasemid, abends Pantoprazol 20 mg.",
        "Gegen Penicillin ist er allergisch.",
        "Marcumar wurde abgesetzt.",
        "Der Schornsteinfeger kommt am 6. März nicht.",
    ],
    "fr": [
        "Le matin elle prend de l'amlodipine et du furosémide, le soir de l'atorvastatine 10 mg.",
        "Elle est allergique à la pénicilline.",
        "La metformine a été arrêtée.",
        "Le ramonage n'aura pas lieu le 6 mars.",
    ],
    "zh": [
        "早上吃氨氯地平和二甲双胍，晚上吃阿托伐他汀。",
        "外婆对青霉素过敏。",
        "不能给她青霉素。",
        "阿司匹林不再吃了。",
    ],
}


def stray(language, sentence, asked=""):
    return Belonging(units(NOTES[language], language), language, asked).stray(sentence)


@pytest.mark.parametrize(
    ("language", "fault", "sentence"),
    [(language, *case) for language, cases in WRONG.items() for case in cases],
)
def test_what_the_source_says_otherwise_strays(language, fault, sentence):
    found = stray(language, sentence)
    assert found is not None
    assert found.fault is fault


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, sentence) for language, some in RIGHT.items() for sentence in some],
)
def test_what_the_source_says_in_other_words_does_not(language, sentence):
    assert stray(language, sentence) is None


@pytest.mark.parametrize("language", NOTES)
def test_no_sentence_of_a_note_strays_from_it(language):
    lines = [line for line in NOTES[language].splitlines() if line and line[0] not in "#-"]
    assert all(stray(language, line) is None for line in lines)


def test_what_the_question_says_need_not_be_said_again():
    assert stray("en", "Penicillin.", "What is he allergic to?") is None
    assert stray("en", "Penicillin.", "What does he take?").fault is Fault.TURNED


def test_the_heading_that_a_question_asks_for_counts():
    assert stray("en", "Simvastatin 40 mg.", "What does he take at night?") is None
    found = stray("en", "Ramipril 5 mg.", "What does he take at night?")
    assert found.fault is Fault.HEADING


def test_an_enumeration_loses_the_items_that_do_not_belong():
    belonging = Belonging(units(NOTES["en"], "en"), "en")
    sentence = "He takes ramipril 5 mg, metformin 500 mg, penicillin and simvastatin."
    kept = belonging.without_strays(sentence, belonging.strays(sentence))
    assert kept == "He takes ramipril 5 mg, metformin 500 mg and simvastatin."
    whole = "He takes aspirin."
    assert belonging.without_strays(whole, belonging.strays(whole)) is None


def test_a_thing_said_in_two_places_may_be_meant_as_in_either():
    text = "Old address:\n  14 Tanner Row\n\nHer brother Dele lives at 14 Tanner Row.\n"
    assert Belonging(units(text, "en"), "en").stray("Dele lives at 14 Tanner Row.") is None
