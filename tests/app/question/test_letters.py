"""Questions about letters in five languages: whose, each, how often, what the last one says."""

import pytest

from app.answer.beginnings import beginning
from app.question.types import Intent

COUNTED = {
    "en": {
        "how many of my mails are from me?": 3,
        "mails by me": 3,
        "every mail from Hélène": 3,
        "each of the mails from Hélène in 2023": 3,
        "how many times did Hélène write to me in 2023?": 3,
        "how often did Callum write?": 1,
    },
    "es": {
        "¿cuántos correos son de mí?": 3,
        "todos los correos de Hélène": 3,
        "¿cuántos PDF están en alemán?": 3,
        "¿cuántas veces me escribió Hélène en 2023?": 3,
        "¿Cuántas notas están escritas en chino?": 4,
    },
    "de": {
        "Wie viele Mails sind von mir?": 3,
        "jede Mail von Hélène": 3,
        "sämtliche Mails von Hélène": 3,
        "Wie oft hat mir Hélène 2023 geschrieben?": 3,
        "Wie viele PDFs sind auf Deutsch geschrieben?": 3,
    },
    "fr": {
        "Combien de mails sont de moi ?": 3,
        "chaque mail d'Hélène": 3,
        "Hélène m'a écrit combien de fois en 2023 ?": 3,
        "Combien de notes sont rédigées en chinois ?": 4,
    },
    "zh": {
        "我发的邮件有几封？": 3,
        "海伦娜（Hélène）2023年的邮件": 3,
        "列出海伦娜（Hélène）发来的邮件": 3,
        "Hélène 2023年给我写了几次信？": 3,
        "Hélène2023年来了几封信": 3,
        "用德语写的PDF有几份？": 3,
    },
}
LAST_SAID = (
    "What did Callum write last?",
    "what was the latest mail from Callum about?",
    "What does the last mail from Callum say?",
    "¿Qué dice el último correo de Callum?",
    "último correo de Callum, ¿qué cuenta?",
    "Was hat Callum zuletzt geschrieben?",
    "Was steht in der letzten Mail von Callum?",
    "Dernier mail de Callum, il dit quoi ?",
    "Que dit le dernier mail de Callum ?",
    "Callum 最近一封信说了什么？",
    "Callum最后一封邮件的内容是什么？",
)
DATED = {
    "When was the latest mail in German?": Intent.NEWEST,
    "When did Hélène first write to me?": Intent.OLDEST,
    "¿De cuándo es el último correo en alemán?": Intent.NEWEST,
    "Was war die erste Mail von Hélène?": Intent.OLDEST,
    "Von wann ist die neueste Mail auf Deutsch?": Intent.NEWEST,
    "De quand date le dernier mail en allemand ?": Intent.NEWEST,
    "最近的一封德语邮件是什么时候的": Intent.NEWEST,
}
TRAPS = {
    "en": """
        What does the last mail from Callum say about the boiler?
        How many times did the boiler break?
        What did Callum repair last?
        Who wrote first about the crates?
        How often do I have to stir the paste?
        How many crates went to Leipzig?
        What is with the key from me?
        Every how many weeks is choir practice?
        When does the last tram leave?
        What did the first crate weigh?
    """,
    "es": """
        ¿Qué dice el último correo de Tomás sobre el tejado?
        ¿Cuántas veces hay que remover la masa?
        ¿Qué compró Tomás por última vez?
        ¿Quién pagó primero las vigas?
        ¿Cada cuánto se reúne el coro?
        ¿Cuántas cajas fueron a Leipzig?
        ¿Cuántas tejas están rotas?
        ¿Qué hay con el presupuesto de la caldera?
        ¿Cuándo sale el último tren?
        ¿Cuánto costó cada viga?
    """,
    "de": """
        Was schreibt Birgit in der letzten Mail über das Konzert?
        Wie oft muss der Kleister gerührt werden?
        Was hat Callum zuletzt repariert?
        Wer hat zuerst die Kisten bestellt?
        Wie viele Kisten gingen nach Leipzig?
        Jede wievielte Woche ist Probe?
        Was ist mit dem Schlüssel von mir?
        Wann fährt die letzte Bahn?
        Wie viele Balken sind morsch?
        Wie viele Male klingelt der Postbote?
    """,
    "fr": """
        Que dit le dernier mail d'Hélène sur le délai ?
        Combien de fois faut-il remuer la colle ?
        Qu'a réparé Callum en dernier ?
        Qui a payé en premier les caisses ?
        Combien de caisses sont parties à Leipzig ?
        Chaque combien répète la chorale ?
        Que faire avec la clé de Jonna ?
        Quand part le dernier train ?
        Combien de planches sont abîmées ?
        Combien coûte chaque caisse ?
    """,
    "zh": """
        Callum 最近一封信里说锅炉怎么了？
        浆糊要搅拌几次？
        若兰最后一次买了几张纸？
        谁最先付的钱？
        有几个箱子运到了莱比锡？
        合唱团每几周排练一次？
        最后一班车几点开？
        每张纸多少钱？
        若兰寄来的纸有多重？
        我发烧是在哪一天？
    """,
}


@pytest.mark.parametrize(
    ("language", "question", "count"),
    [(code, question, n) for code, table in COUNTED.items() for question, n in table.items()],
)
def test_letters_are_counted(sample, language, question, count):
    reading = sample.reader.read(question, language)

    assert reading.intent in (Intent.COUNT, Intent.LIST)
    assert len(sample.find(reading)) == count


@pytest.mark.parametrize("question", LAST_SAID)
def test_what_the_last_mail_says(sample, question):
    reading = sample.reader.read(question, "en")

    assert (reading.intent, reading.asks_content) == (Intent.NEWEST, True)
    assert "callum" in sample.find(reading)[0].sender.lower()


@pytest.mark.parametrize(("question", "intent"), DATED.items())
def test_the_day_of_an_end(sample, question, intent):
    assert sample.reader.read(question, "en").intent is intent


@pytest.mark.parametrize(
    ("language", "question"),
    [(code, one.strip()) for code, text in TRAPS.items() for one in text.strip().splitlines()],
)
def test_what_stands_in_documents_is_left_to_them(sample, language, question):
    assert sample.reader.read(question, language).intent is Intent.FACT


def test_a_beginning_has_neither_greeting_nor_quotation():
    text = "Dear Ana,\n\nThe boat is red. It sails.\n\nBest\nB.\n\n> old words\n> more\n"

    assert beginning(text).startswith("The boat is red. It sails.")
    assert "old words" not in beginning(text)
    assert beginning(text) in text
