"""Legacy encodings, told from short texts."""

import os
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.parse.charset import decode, decode_head

TEXTS = {
    "es": "Mañana iré a la estación con mi señora; ¿vendrás tú también? El niño jugará aquí.",
    "de": "Die Größe der Häuser überrascht: schön für 20 Leute. Der Käufer prüft später alles.",
    "fr": "Aujourd'hui, nous avons parlé du projet et décidé de nous retrouver à côté du théâtre.",
    "pl": "Dzisiaj rozmawialiśmy o projekcie. Proszę przynieść książkę i łyżkę na jutro, dzięki.",
    "cs": "Dnes jsme mluvili o projektu. Přineste si prosím lžíci, počasí bylo krásné a veselé.",
    "tr": "Bugün projeyi konuştuk ve yarın şehirde buluşmaya karar verdik. Çok güzel bir gündü.",
    "ru": "Сегодня мы обсуждали проект и решили встретиться завтра в городе. Погода хорошая.",
    "uk": "Сьогодні ми обговорювали проєкт і вирішили зустрітися завтра в місті. Її ще немає.",
    "el": "Σήμερα συζητήσαμε για το έργο και αποφασίσαμε να συναντηθούμε αύριο στην πόλη.",
    "he": "היום דיברנו על הפרויקט והחלטנו להיפגש מחר בעיר. מזג האוויר היה נפלא.",
    "ar": "ناقشنا المشروع اليوم وقررنا أن نلتقي غدا في المدينة. كان الطقس جميلا.",
    "th": "วันนี้เราคุยกันเรื่องโครงการและตัดสินใจจะพบกันพรุ่งนี้ในเมือง อากาศดีมาก",
    "zh": "今天我们讨论了这个项目，并决定明天在城里见面。天气很好，大家都很高兴。",
    "tw": "今天我們討論了這個專案，並決定明天在城裡見面。天氣很好，大家都很高興。",
    "ja": "今日はプロジェクトについて話し合い、明日会うことにしました。とても楽しみです。",
    "ko": "오늘은 프로젝트에 대해 이야기하고 내일 시내에서 만나기로 했습니다. 날씨가 좋았습니다.",
}
PAIRS = [
    *[("es", name) for name in ("cp1252", "iso8859_15", "mac_roman", "cp850")],
    *[("de", name) for name in ("cp1252", "mac_roman", "cp850")],
    *[("fr", name) for name in ("cp1252", "mac_roman", "cp850")],
    *[("pl", name) for name in ("cp1250", "iso8859_2")],
    *[("cs", name) for name in ("cp1250", "iso8859_2", "cp852")],
    *[("ru", name) for name in ("cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")],
    *[("zh", "gb18030"), ("zh", "gbk"), ("tw", "big5"), ("tr", "cp1254"), ("he", "cp1255")],
    *[("uk", "cp1251"), ("uk", "koi8_u"), ("el", "cp1253"), ("el", "iso8859_7"), ("th", "cp874")],
    *[("ja", "cp932"), ("ja", "euc_jp"), ("ko", "cp949"), ("ar", "cp1256"), ("ar", "iso8859_6")],
]


@pytest.mark.parametrize(("language", "charset"), PAIRS)
def test_a_sentence_or_two_tell_the_encoding(language, charset):
    text = TEXTS[language]
    decoded = decode(text.encode(charset))
    assert decoded is not None
    assert decoded.text == text, decoded.charset


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", TEXTS)
def test_utf_16_without_a_mark_is_told_in_every_script(language, charset):
    data = TEXTS[language].encode(charset)
    decoded = decode(data)
    assert decoded is not None
    assert decoded.text == TEXTS[language]
    assert decode_head(data) == TEXTS[language]


def test_a_comment_in_a_program_is_told_though_most_of_it_is_ascii():
    text = "def total(rows):\n    # 计算总数\n    return sum(row.price for row in rows)\n" * 3
    decoded = decode(text.encode("gb18030"))
    assert decoded is not None
    assert decoded.text == text


def test_one_accent_is_western():
    for word in ("Café", "naïve", "El Niño", "Straße", "½ cup", "20 €"):
        decoded = decode(f"{word} and nothing else in this line of text".encode("cp1252"))
        assert decoded is not None
        assert decoded.text.startswith(word)


def test_bytes_that_mean_something_else_are_no_text():
    rows = [os.urandom(4096), bytes(range(256)) * 16, b"\0\1\2\3" * 1024]
    pictures = random.Random(1)
    rows.append(bytes(pictures.choices(range(64), k=4096)))
    rows.append(b"".join(value.to_bytes(4, "little") for value in range(1024)))
    assert [decode(row) for row in rows] == [None] * len(rows)


@given(st.binary(max_size=2_000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_judged(data):
    decode(data)
    decode_head(data)
