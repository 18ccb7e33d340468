"""Words that stand in every other sentence: where they stand does not say what is meant."""

from __future__ import annotations

PLAIN_WORDS = frozenset(
    (  # noqa: SIM905 - a list of literals would fill three screens
        "the and for are was were has had have not but can may must will would should with from "
        "that this these they them their there here its his her him she you your our who what "
        "when where which been being all any one two out off only also still now then than some "
        "each every more most very own get got gets goes does did done take takes took taken "
        "taking give gives given into onto about over under after before until during again los "
        "las del por con para que una uno unos unas como este esta estos estas son sus hay muy "
        "mas pero sin entre sobre desde hasta cada ser era han sido solo tambien todavia aun "
        "ahora puede pueden debe deben toma toman tomar tomo tiene tienen hace hacen otra otro "
        "les nos der die das den dem des ein eine einen einem einer eines und oder aber ist sind "
        "war waren wird werden wurde hat haben hatte mit von vom zum zur bei beim nach vor aus "
        "auf fur als auch noch nur schon sich sie wir ihr ihm ihn ihre ihren uns unser mein dein "
        "man kann konnen darf durfen muss mussen soll sollen nimmt nehmen nahm gibt sehr mehr "
        "dann jetzt hier dort uber unter wie wer wenn dass weil jede jeder jeden nicht kein keine "
        "une aux qui est sont ete sera pour par avec dans sur sous pas plus encore elle ils elles "
        "nous vous leur leurs ses mes tes cette ces mais donc car tout tous toute aussi peut "
        "peuvent doit doivent faut prend prennent prendre pris fait faire deja maintenant ici 现在 "
        "可以 他们 她们 我们 他的 她的 一个 已经 还有 "
    ).split()
)
"""Of English, Spanish, German, French and Chinese; folded, from three letters on."""
