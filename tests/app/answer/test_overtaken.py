"""What a later mail says of a plan is found, and what it does not touch is left alone."""

import pytest

from app.answer import overtaken
from app.answer.overtaken import Overtaking
from app.answer.told import nearness
from app.answer.types import Evidence
from indexer.types import DocumentInfo, DocumentKind, PassageInfo


def mail(day, text, title="Meeting", language="en"):
    document = DocumentInfo(
        id=f"{title} {day}",
        path="/m",
        kind=DocumentKind.EMAIL,
        title=title,
        collection="c",
        date=f"{day}T09:00:00+00:00",
        language=language,
    )
    return document, PassageInfo(f"{document.id} 0", text, 0, len(text))


def later(claim, mails, language="en"):
    document, passage = mails[0]
    quote = Evidence(document, passage, 0, len(passage.text), passage.text, 0.0)
    return [one.evidence.text for one in Overtaking(mails).later(claim, [quote], language)]


@pytest.mark.parametrize(
    ("language", "first", "second", "claim"),
    [
        ("en", "The rehearsal is on Monday, 3 March.", "The rehearsal moves to Friday, 7 March.",
         "The rehearsal is on 3 March."),
        ("es", "El ensayo es el lunes 3 de marzo.", "El ensayo se aplaza al viernes 7 de marzo.",
         "El ensayo es el 3 de marzo."),
        ("de", "Die Probe ist am Montag, 3. März.", "Die Probe wird auf Freitag, 7. März, verlegt.",
         "Die Probe ist am 3. März."),
        ("fr", "La répétition est le lundi 3 mars.", "La répétition est repoussée au 7 mars.",
         "La répétition est le 3 mars."),
        ("zh", "排练定在3月3日。", "排练推迟到3月7日。", "排练在3月3日。"),
    ],
)  # fmt: skip
def test_another_day_overtakes_in_five_languages(language, first, second, claim):
    mails = [
        mail("2025-02-01", first, language=language),
        mail("2025-02-10", second, "Re: Meeting", language),
    ]
    assert later(claim, mails, language) == [second]
    assert later(claim, mails[::-1], language) == []


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "On 4 May we visit the castle.", "The visit to the castle is cancelled."),
        ("es", "El 4 de mayo visitamos el castillo.", "La visita al castillo se ha cancelado."),
        ("de", "Am 4. Mai ist der Flohmarkt.", "Der Flohmarkt fällt aus."),
        ("fr", "Le 4 mai il y a le vide-grenier.", "Le vide-grenier est annulé."),
        ("zh", "5月4日去参观城堡。", "参观城堡取消了。"),
    ],
)
def test_what_is_called_off_overtakes(language, first, second):
    mails = [
        mail("2025-04-01", first, language=language),
        mail("2025-04-20", second, "Re: Meeting", language),
    ]
    assert later(first, mails, language) == [second]


def test_a_denial_in_its_own_words_overtakes_with_who_does_it_instead():
    mails = [
        mail("2025-04-01", "Joan drives the van. Ned cooks."),
        mail("2025-04-02", "I cannot drive the van. Ruth will do it in my place.", "Re: Meeting"),
    ]
    found = ["I cannot drive the van. Ruth will do it in my place."]
    assert later("Joan drives the van.", mails) == found
    assert later("Ned cooks.", mails) == []


def test_the_nearest_of_several_earlier_plans_is_the_one_that_changes():
    mails = [
        mail("2025-04-01", "The plumber comes on 5 May. The sink is delivered on 2 May."),
        mail("2025-04-20", "The sink is delayed, it is now delivered on 9 May.", "Re: Meeting"),
    ]
    assert later("The sink is delivered on 2 May.", mails)
    assert later("The plumber comes on 5 May.", mails) == []


def test_what_is_said_once_more_holds_again():
    mails = [
        mail("2025-04-01", "The hike is on 5 May."),
        mail("2025-04-02", "The hike moves to 12 May.", "Re: Meeting"),
        mail("2025-04-03", "As Ann is free, the hike is on 5 May.", "Re: Meeting"),
    ]
    assert later("The hike is on 5 May.", mails) == []


def test_mails_of_one_title_that_answer_nothing_are_no_corrections():
    mails = [
        mail("2025-04-01", "The invoice is for 35 euros.", "Invoice"),
        mail("2025-05-01", "The invoice is for 39 euros.", "Invoice"),
    ]
    assert later("The invoice is for 35 euros.", mails) == []


def test_a_new_price_of_something_new_changes_nothing():
    mails = [
        mail("2025-04-01", "The weekend costs 85 pounds."),
        mail("2025-04-02", "The coach now costs 20 pounds.", "Re: Meeting"),
    ]
    assert later("The weekend costs 85 pounds.", mails) == []


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "The course costs 35 pounds.", "The fee goes up to 40 pounds."),
        ("es", "El curso cuesta 35 euros.", "El precio sube a 40 euros."),
        ("de", "Der Kurs kostet 35 Euro.", "Der Preis erhöht sich auf 40 Euro."),
        ("fr", "Le cours coûte 35 euros.", "Le tarif passe à 40 euros."),
        ("zh", "课程费用是35元。", "价格涨到40元。"),
    ],
)
def test_the_only_price_is_known_in_other_words(language, first, second):
    mails = [
        mail("2025-04-01", first, language=language),
        mail("2025-04-20", second, "Re: Meeting", language),
    ]
    assert later(first, mails, language) == [second]


def test_next_years_occasion_is_another_one():
    mails = [
        mail("2024-04-01", "The hike is on 5 May."),
        mail("2025-04-02", "The hike moves to 12 May.", "Re: Meeting"),
    ]
    assert later("The hike is on 5 May.", mails) == []


def test_without_dates_nothing_is_later():
    document, passage = mail("2025-04-01", "The hike is on 5 May.")
    undated = DocumentInfo(
        id="n", path="/n", kind=DocumentKind.NOTE, title="Meeting", collection="c", language="en"
    )
    other = PassageInfo("n 0", "The hike moves to 12 May.", 0, 25)
    assert later("The hike is on 5 May.", [(document, passage), (undated, other)]) == []


def test_a_quotation_of_the_earlier_mail_is_not_later():
    mails = [
        mail("2025-04-01", "The hike moves to 12 May."),
        mail("2025-04-02", "Fine.\n\nOn 1 March 2025 Jo wrote:\n> The hike moves to 5 May.",
             "Re: Meeting"),
    ]  # fmt: skip
    assert later("The hike moves to 12 May.", mails) == []


def test_a_long_thread_is_not_compared_each_with_each(monkeypatch):
    compared = 0

    def counting(words, one):
        nonlocal compared
        compared += 1
        return nearness(words, one)

    monkeypatch.setattr(overtaken, "nearness", counting)
    plans = ("rehearsal", "dinner", "festival", "dentist")
    mails = [
        mail(
            f"2025-{1 + number // 40:02d}-{1 + number % 28:02d}",
            f"The {plans[number % 4]} is at {8 + number % 9}:00."
            if number % 5
            else f"The {plans[number % 4]} moves to {9 + number % 9}:30.",
            "Re: Meeting",
        )
        for number in range(400)
    ]
    assert later(
        "The rehearsal is at 8:00.", [mail("2025-01-01", "The rehearsal is at 8:00."), *mails]
    )
    assert compared < 20 * len(mails)
