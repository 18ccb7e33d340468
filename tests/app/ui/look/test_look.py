import re
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFontDatabase, QTextLayout

from app.sample import ASSETS
from app.ui.look.appearance import Appearance
from app.ui.look.plain_text import one_line, shown_date, shown_folder, shown_path, without_markdown
from app.ui.look.style_sheet import style_sheet
from app.ui.look.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, TypeScale

PICTURES = ("tick", "down", "mark", "information", "question", "warning")
IMAGES = {name: Path(f"/x/{name}.svg") for name in PICTURES}


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


TEXT_ON_GROUND = pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "page"),
        ("ink", "surface"),
        ("ink", "sunken"),
        ("ink", "selected"),
        ("ink", "mark"),
        ("ink", "mark_strong"),
        ("ink", "warning_soft"),
        ("ink", "danger_soft"),
        ("ink_muted", "page"),
        ("ink_muted", "surface"),
        ("ink_muted", "sunken"),
        ("ink_muted", "selected"),
        ("ink_muted", "accent_soft"),
        ("accent", "page"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("positive", "page"),
        ("danger", "page"),
        ("warning", "page"),
        ("ink", "accent_soft"),
        ("ink", "hairline"),
        ("ink_muted", "warning_soft"),
        ("ink_muted", "danger_soft"),
        ("accent", "surface"),
        ("accent", "sunken"),
        ("accent", "selected"),
        ("accent", "accent_soft"),
        ("positive", "surface"),
        ("positive", "sunken"),
        ("danger", "surface"),
        ("danger", "danger_soft"),
        ("warning", "surface"),
        ("warning", "warning_soft"),
    ],
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@TEXT_ON_GROUND
def test_text_can_be_read(colours, ink, ground):
    values = asdict(colours)
    assert contrast(values[ink], values[ground]) >= 4.5


@pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
@TEXT_ON_GROUND
def test_text_in_high_contrast_can_be_read_by_more(colours, ink, ground):
    values = asdict(colours)
    if (ink, ground) == ("ink", "hairline"):
        pytest.skip("a line is drawn around things there, never behind text")
    assert contrast(values[ink], values[ground]) >= 7


@pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_draws_its_lines_for_all_to_see(colours):
    assert contrast(colours.hairline, colours.page) >= 7
    assert contrast(colours.accent, colours.page) >= 7  # what shows the focus


@pytest.mark.parametrize(
    ("appearance", "worn"),
    [
        (Appearance.LIGHT, LIGHT),
        (Appearance.DARK, DARK),
        (Appearance.CONTRAST, HIGH_LIGHT),
        (Appearance.SYSTEM, LIGHT),
    ],
)
def test_what_is_chosen_is_worn(theme, appearance, worn):
    theme.wear(Appearance.DARK)
    theme.wear(appearance)
    assert theme.colours is worn


def test_a_system_in_high_contrast_is_followed(theme, monkeypatch):
    monkeypatch.setenv("ANTORCHA_CONTRAST", "high")
    theme.refresh()
    assert theme.colours is HIGH_LIGHT
    theme.wear(Appearance.LIGHT)
    assert theme.colours is LIGHT


def test_text_grows_with_all_its_kin(theme, qapp):
    before = theme.scale
    theme.set_text_percent(150)
    try:
        assert theme.scale.body == pytest.approx(before.body * 1.5, abs=0.1)
        assert f"{theme.scale.title}pt" in qapp.styleSheet()
        assert qapp.font().pointSizeF() == pytest.approx(theme.scale.body, abs=0.1)
    finally:
        theme.set_text_percent(100)


def test_focus_can_be_seen_on_whatever_takes_it():
    sheet = style_sheet(ASSETS / "style" / "window.qss", DARK, TypeScale.grown_from(10), IMAGES)
    for kind in ("QPushButton", "QToolButton", "QComboBox", "QCheckBox", "QSlider", "#log"):
        assert re.search(rf"{kind}:focus[^}}]*border", sheet), kind


def test_every_token_of_the_style_sheet_exists():
    sheet = style_sheet(ASSETS / "style" / "window.qss", DARK, TypeScale.grown_from(10), IMAGES)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_every_icon_takes_its_colour_from_us():
    for path in (ASSETS / "icons").glob("*.svg"):
        text = path.read_text()
        assert "currentColor" in text, path.name
        assert not re.search(r"href|<image|<style|url\(", text), path.name


def test_type_never_gets_smaller_than_can_be_read():
    assert TypeScale.grown_from(7).body == 10.5
    assert TypeScale.grown_from(14).body == 14


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc", "a b c"),
        ("evil\u202efdp.exe", "evilfdp.exe"),
        ("odd\udc80name", "odd\ufffdname"),
    ],
)
def test_names_cannot_disguise_themselves(text, shown):
    assert one_line(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("## Water\n- **84** pounds", "Water 84 pounds"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
        ("---\ntext", "text"),
    ],
)
def test_a_row_shows_a_note_without_its_signs(text, shown):
    assert " ".join(without_markdown(text).split()) == shown


def test_paths_and_dates_are_short(theme):
    assert shown_path("/home/ada/x/y.md", "/home/ada") == "~/x/y.md"
    assert shown_folder("/home/ada/a/b/c/d.md", "/home/ada") == "…/b/c"
    assert shown_date("2025-11-04T09:12:00+01:00") == "4 Nov 2025"
    assert shown_date("nonsense") == ""


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "zh_CN"])
def test_every_text_is_translated_and_keeps_its_places(language):
    root = ElementTree.parse(ASSETS / "translations" / f"antorcha_{language}.ts").getroot()
    messages = list(root.iter("message"))
    assert len(messages) > 150
    for message in messages:
        source = message.findtext("source") or ""
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for form in forms:
            assert form, source
            assert set(re.findall(r"\{\w*\}|%L?n", form)) == set(
                re.findall(r"\{\w*\}|%L?n", source)
            )
    assert (ASSETS / "translations" / f"antorcha_{language}.qm").stat().st_size > 10_000


def test_chinese_is_drawn_as_in_china(qapp, theme):
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("there is no font for Chinese on this computer")
    layout = QTextLayout("份文档直骨", theme.font(10.5))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {"Noto Sans CJK SC"}
