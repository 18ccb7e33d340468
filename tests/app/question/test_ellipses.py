"""What takes whose place: questions with nothing in them but what is asked about anew."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.question.conversation import Turn
from app.question.follow_up import stand_alone
from app.question.grammars import GRAMMARS


def meant(language, previous, question):
    return stand_alone(question, [Turn(previous, "", ("d1",))], language).text


@pytest.mark.parametrize(
    ("language", "previous", "question", "expected"),
    [
        # What is asked of a thing stays, the thing changes.
        ("en", "What is the price of the desk?", "And the lamp?",
         "What is the price of the lamp?"),
        ("en", "When is my appointment with the eye doctor?", "And the dentist?",
         "When is my appointment with the dentist?"),
        ("en", "How much is the joiner's quote?", "And the painter?",
         "How much is the painter's quote?"),
        ("es", "¿Cuál es el número de mi pasaporte?", "¿Y la póliza?",
         "¿Cuál es el número de la póliza?"),
        ("es", "¿Cuál es la dirección de la notaria?", "¿Y el gestor?",
         "¿Cuál es la dirección del gestor?"),
        ("de", "Wann ist der Termin bei der Ärztin?", "Und der Zahnarzt?",
         "Wann ist der Termin beim Zahnarzt?"),
        ("de", "Wie hoch ist der Preis der Reise?", "Und das Hotel?",
         "Wie hoch ist der Preis vom Hotel?"),
        ("de", "Wie ist die Nummer meines Passes?", "Und die Versicherung?",
         "Wie ist die Nummer der Versicherung?"),
        ("fr", "Quel est le montant du loyer ?", "Et le dépôt ?",
         "Quel est le montant du dépôt ?"),
        ("fr", "Quel était le prix du vol ?", "Et l'hôtel ?", "Quel était le prix de l'hôtel ?"),
        ("fr", "Quel est le montant de la facture de l'électricien ?", "Et le plombier ?",
         "Quel est le montant de la facture du plombier ?"),
        ("fr", "Quand est mon rendez-vous chez l'oculiste ?", "Et le dentiste ?",
         "Quand est mon rendez-vous chez le dentiste ?"),
        ("zh", "我的护照号码是多少？", "保单呢？", "我的保单号码是多少？"),
        ("zh", "小林的生日是哪天？", "小周呢？", "小周的生日是哪天？"),
        ("es", "cual es el numero de mi pasaporte", "y la poliza",
         "cual es el numero de la poliza"),
        # The thing stays, another fact is asked of it.
        ("en", "What is the joiner's phone number?", "And the email address?",
         "What is the joiner's email address?"),
        ("en", "What is the phone number of the joiner?", "And the address?",
         "What is the address of the joiner?"),
        ("es", "¿Cuál es el teléfono de la casera?", "¿Y el correo?",
         "¿Cuál es el correo de la casera?"),
        ("de", "Wie ist die Telefonnummer vom Klempner?", "Und die Adresse?",
         "Wie ist die Adresse vom Klempner?"),
        ("fr", "Quel est le numéro de téléphone de la voisine ?", "Et l'adresse ?",
         "Quel est l'adresse de la voisine ?"),
        ("zh", "房东的电话是多少？", "那邮箱呢？", "房东的邮箱是多少？"),
        # Subjects and objects, in the case of the place; a bound noun goes along.
        ("en", "When is the rent due?", "And the bill?", "When is the bill due?"),
        ("es", "¿Cuándo vence el carné de conducir?", "¿Y la póliza?", "¿Cuándo vence la póliza?"),
        ("es", "¿Cuándo fui al oculista?", "¿Y la dentista?", "¿Cuándo fui a la dentista?"),
        ("de", "Wann habe ich den Schrank bestellt?", "Und der Tisch?",
         "Wann habe ich den Tisch bestellt?"),
        ("de", "Was habe ich für den Flug bezahlt?", "Und das Hotel?",
         "Was habe ich für das Hotel bezahlt?"),
        ("de", "Wann muss ich zur Ärztin?", "Und der Zahnarzt?", "Wann muss ich zum Zahnarzt?"),
        ("de", "Wann hat der Klempner den Boiler repariert?", "Und den Herd?",
         "Wann hat der Klempner den Herd repariert?"),
        ("fr", "Quand expire le permis de conduire ?", "Et le passeport ?",
         "Quand expire le passeport ?"),
        ("fr", "Quand le passeport expire-t-il ?", "Et l'assurance ?",
         "Quand l'assurance expire-t-il ?"),
        ("en", "What did the doctor say about my knee?", "And my back?",
         "What did the doctor say about my back?"),
        ("zh", "书房的灯多少瓦？", "卧室的呢？", "卧室的灯多少瓦？"),
        ("zh", "去上海的机票多少钱？", "酒店呢？", "去上海的酒店多少钱？"),
        ("zh", "我什么时候看眼科医生？", "牙医呢？", "我什么时候看牙医？"),
        ("zh", "谁修的屋顶？", "窗户呢？", "谁修的窗户？"),
        ("zh", "面里放多少糖？", "盐呢？", "面里放多少盐？"),
        ("zh", "我们在杭州住了几天？", "上海呢？", "我们在上海住了几天？"),
        # Names, times, means.
        ("de", "Wann hat Klara Geburtstag?", "Und Emil?", "Wann hat Emil Geburtstag?"),
        ("fr", "Quand est l'anniversaire d'Agathe ?", "Et Luc ?",
         "Quand est l'anniversaire de Luc ?"),
        ("fr", "Quand est l'anniversaire de Luc ?", "Et Agathe ?",
         "Quand est l'anniversaire d'Agathe ?"),
        ("en", "How much did I pay for the ticket?", "And for Marta?",
         "How much did I pay for the ticket for Marta?"),
        ("zh", "房租是多少？", "那2024年呢？", "2024年房租是多少？"),
        ("zh", "开车去小屋要多久？", "坐火车呢？", "坐火车去小屋要多久？"),
        # Another question word.
        ("en", "When did Ana move to Graz?", "Why?", "Why did Ana move to Graz?"),
        ("en", "Who came to the wedding?", "Who else?", "Who else came to the wedding?"),
        ("es", "¿Cuándo se mudó Ana?", "¿Y por qué?", "¿Por qué se mudó Ana?"),
        ("es", "¿Quién cantó en la boda?", "¿Quién más?", "¿Quién más cantó en la boda?"),
        ("de", "Seit wann wohnt Emil in Kiel?", "Warum?", "Warum wohnt Emil in Kiel?"),
        ("de", "Wer hat geholfen?", "Wer noch?", "Wer noch hat geholfen?"),
        ("fr", "Quand arrive Luc ?", "Pourquoi ?", "Pourquoi arrive Luc ?"),
        ("fr", "Qui a chanté ?", "Qui d'autre ?", "Qui d'autre a chanté ?"),
        ("zh", "小林什么时候搬到厦门的？", "为什么呢？", "小林为什么搬到厦门的？"),
        ("zh", "谁来了聚会？", "还有谁？", "还有谁来了聚会？"),
    ],
)  # fmt: skip
def test_only_what_it_stands_for_is_replaced(language, previous, question, expected):
    assert meant(language, previous, question) == expected


@pytest.mark.parametrize(
    ("language", "previous", "question"),
    [
        ("en", "When did the plumber repair the boiler?", "And the shower?"),
        ("en", "Why did Marta move to Graz?", "And Paul?"),
        ("es", "¿Cuándo pintó el vecino la puerta?", "¿Y la valla?"),
        ("de", "Wann hat der Klempner den Boiler repariert?", "Und die Dusche?"),
        ("fr", "Combien de sucre faut-il pour la tarte ?", "Et le beurre ?"),
        ("zh", "护照到期了吗？", "驾照呢？"),
        ("zh", "王老师每星期要我们练几首曲子？", "音阶呢？"),
    ],
)
def test_where_the_place_is_not_clear_both_are_asked(language, previous, question):
    together = meant(language, previous, question)
    assert previous.rstrip("？ ?") in together
    assert question.rstrip("？ ?").removesuffix("呢") in together


_EARLIER = {
    "en": [
        "What is the price of the tent?", "When did the plumber repair the boiler?",
        "How much was the flight to Lisbon?", "Who is Marta?", "Where is Jo's key?",
        "How much did the tyres for the van cost?", "Is there a piano?",
    ],
    "es": [
        "¿Cuál es el precio de la tienda?", "¿Cuándo vence el carné de conducir?", "¿Quién es Ana?",
        "¿Cuánto pagué por el billete?", "¿Cuándo fui al oculista con mi hermana?",
    ],
    "de": [
        "Wie hoch ist der Preis der Reise?", "Wann habe ich den Termin beim Augenarzt?",
        "Wer ist Klara?", "Wann hat der Klempner den Boiler repariert?", "Gibt es ein Klavier?",
    ],
    "fr": [
        "Quel est le prix du vol ?", "Quand expire le permis de conduire ?", "Qui est Luc ?",
        "Combien de sucre faut-il pour la tarte ?", "Où est la clé de la cave ?",
    ],
}  # fmt: skip
_ASKED = {"en": "And the {}?", "es": "¿Y la {}?", "de": "Und die {}?", "fr": "Et la {} ?"}
_NOUNS = st.text("bcdfgklmnprst", min_size=2, max_size=5).map(lambda text: "ka".join([*text, ""]))


@settings(deadline=None)
@given(st.data(), _NOUNS, st.sampled_from(sorted(_EARLIER)))
def test_whatever_is_asked_about_anew_is_in_the_question(data, noun, language):
    noun = noun.capitalize() if language == "de" else noun
    assume(noun not in GRAMMARS[language].function)
    previous = data.draw(st.sampled_from(_EARLIER[language]))
    together = meant(language, previous, _ASKED[language].format(noun))
    assert noun in together
    asking = previous.split()[0]
    assert together.startswith(asking)


@given(
    st.sampled_from(["价格", "机票", "保险"]),
    st.sampled_from(["多少钱？", "什么时候到期？", "是谁买的？", "好吗？", "在哪里？"]),
    st.text("城山水火木金土日月星河湖", min_size=2, max_size=6),
)
def test_whatever_is_asked_about_anew_in_chinese_is_in_the_question(thing, asking, noun):
    together = meant("zh", thing + asking, f"{noun}呢？")
    assert noun in together
    assert asking.rstrip("？") in together


def test_a_third_question_goes_on_from_the_second():
    history = [
        Turn("What is the price of the tent?", "189 euros", ("d1",)),
        Turn("And the sleeping bag?", "94 euros", ("d1",)),
    ]
    assert stand_alone("And the ferry?", history, "en").text == "What is the price of the ferry?"
