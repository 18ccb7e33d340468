"""What names a group, where oddities come from, and what is left out of a text."""

from indexer.subjects.telling_words import common_words, telling_words, wording_of


def named(texts, outside=("Something else entirely",), language="en"):
    inside = [wording_of("", text, language) for text in texts]
    others = [wording_of("", text, language) for text in outside]
    return telling_words(inside, others, common_words([]))


def test_what_only_one_document_says_names_no_group():
    texts = ["The boat leaks at Marlow", "A boat from Osten", "Boat varnish", "The old boat shed"]
    assert named(texts) == ("boat",)


def test_short_words_and_their_endings_are_said_once():
    assert named(["Dach Dächer", "Dach Dächer"], language="de") == ("Dach",)
    assert len(named(["bean beans", "bean beans"])) == 1


def test_halves_of_contractions_days_and_addresses_name_nothing():
    texts = [
        "She doesn't write on Monday, 3 March, see https://rent.example.org/flat or a@rent.org"
    ]
    assert named(texts * 3) == ("write",)


def test_the_keys_at_the_head_of_a_note_name_nothing_but_their_values_do():
    texts = ["---\ntitle: x\naliases: []\ntags: [herbarium]\n---\nWork."] * 3
    assert set(named(texts)) == {"herbarium", "Work"}


def test_german_nouns_before_other_words():
    texts = ["Der Garten blüht wunderbar"] * 3
    assert named(texts, language="de")[0] == "Garten"


def test_chinese_names_are_said_whole():
    texts = ["清溪纸坊的订单", "去清溪纸坊", "清溪纸坊来信"]
    assert named(texts, outside=("别处",), language="zh")[0] == "清溪纸坊"


def test_chinese_days_name_nothing():
    assert "星期" not in "".join(named(["星期三下午两点"] * 3, language="zh"))
