"""Pages of known text, drawn: fonts, sizes, slant and dirt as scans have them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:/Windows/Fonts")
_SIDE_PX, _MARGIN_PX, _LINE = 1240, 110, 1.6
_PLAIN = ("NotoSans-Regular", "LiberationSans-Regular", "DejaVuSans")
_SERIF = ("NotoSerif-Regular", "LiberationSerif-Regular", "DejaVuSerif")
_TYPEWRITER = ("LiberationMono-Regular", "DejaVuSansMono")
_CJK = ("NotoSansCJK-Regular", "NotoSerifCJK-Regular")

TEXTS = {
    "en": "The roof was mended in March. The bill came to 1,250 euros, of which the insurance "
    "paid two thirds. Please call Mrs Whitfield before 9:30 on Friday, 14 June 2024, at the "
    "latest: she keeps the keys of the cellar and wants to be asked first.",
    "es": "La señora Núñez pagó el alquiler del año pasado en efectivo. ¿Dónde quedó el recibo? "
    "El técnico revisó la caldera el 5 de marzo y cambió una válvula; la próxima revisión será "
    "en otoño, según nos explicó por teléfono.",
    "de": "Die Wohnung in Gießen wird zum 1. Oktober übergeben. Schäden an den Türen müssen "
    "vorher gemeldet werden, sonst behält die Vermieterin 300 € der Kaution ein. Für Rückfragen "
    "ist Herr Größmann täglich ab acht Uhr zu erreichen.",
    "fr": "Le médecin a conseillé de marcher une demi-heure chaque jour. L'été dernier, nous "
    "avons loué une maison près de la forêt, où l'on entendait les cerfs. Où est passée la clé "
    "du garage ? Elle était accrochée derrière la porte.",
    "zh": "屋顶在三月修好了。账单一共一千二百五十元，其中三分之二由保险公司支付。请在六月十四日"
    "星期五上午九点半以前给王女士打电话，地下室的钥匙在她那里。",
    "ja": "屋根は三月に修理しました。請求書は全部で十二万円で、その三分の二は保険会社が支払います。"
    "金曜日の午前九時までに田中さんに電話してください。地下室の鍵は彼女が持っています。",
    "ko": "지붕은 3월에 수리했습니다. 청구서는 모두 백이십만 원이고 그중 "
    "삼분의 이는 보험 회사가 냅니다. 금요일 오전 아홉 시까지 김 선생님께 "
    "전화해 주세요. 지하실 열쇠는 그분이 가지고 있습니다.",
    "ru": "Крышу починили в марте. Счёт составил две тысячи рублей, две трети оплатила страховая "
    "компания. Позвоните, пожалуйста, Анне Сергеевне до пятницы: ключи от подвала у неё.",
    "el": "Η στέγη επισκευάστηκε τον Μάρτιο. Ο λογαριασμός ήταν διακόσια ευρώ και τα δύο τρίτα "
    "τα πλήρωσε η ασφάλεια. Τηλεφωνήστε στην κυρία Μαρία πριν από την Παρασκευή.",
    "ar": "تم إصلاح السقف في شهر مارس. بلغت الفاتورة ألفي ريال ودفعت شركة التأمين ثلثيها. "
    "يرجى الاتصال بالسيدة مريم قبل يوم الجمعة لأن مفاتيح القبو عندها.",
    "he": "הגג תוקן בחודש מרץ. החשבון היה אלפיים שקלים וחברת הביטוח שילמה שני שלישים ממנו. "
    "נא להתקשר לגברת לוי לפני יום שישי כי מפתחות המרתף נמצאים אצלה.",
    "hi": "छत की मरम्मत मार्च में हुई थी। बिल दो हज़ार रुपये का था और बीमा कंपनी ने उसका दो तिहाई हिस्सा "
    "चुकाया। कृपया शुक्रवार से पहले श्रीमती शर्मा को फ़ोन करें, तहखाने की चाबियाँ उनके पास हैं।",
    "th": "หลังคาได้รับการซ่อมแซมในเดือนมีนาคม ค่าใช้จ่ายทั้งหมดสองพันบาท "
    "บริษัทประกันจ่ายสองในสามส่วน กรุณาโทรหาคุณสมศรีก่อนวันศุกร์",
}
"""A few sentences of our own in each language."""

_FONTS = {
    "zh": _CJK, "ja": _CJK, "ko": _CJK,
    "ar": ("NotoNaskhArabic-Regular", "NotoSansArabic-Regular"),
    "he": ("NotoSansHebrew-Regular",), "hi": ("NotoSansDevanagari-Regular",),
    "th": ("NotoSansThai-Regular", "NotoLoopedThai-Regular"),
}  # fmt: skip
_WITHOUT_SPACES = frozenset({"zh", "ja", "th"})


@dataclass(frozen=True, slots=True)
class Style:
    """How a page looks. ``dirt`` is the deviation of each dot's grey, ``blur`` a radius in dots."""

    name: str
    fonts: tuple[str, ...] = _PLAIN
    letters_px: int = 34
    slant_degrees: float = 0.0
    dirt: float = 0.0
    blur: float = 0.0
    is_vertical: bool = False


STYLES = (
    Style("plain"),
    Style("serif", _SERIF),
    Style("typewriter", _TYPEWRITER, 30),
    Style("small print", letters_px=20),
    Style("slanted 3°", slant_degrees=3.0),
    Style("noisy and blurred", dirt=28.0, blur=1.1),
)
VERTICAL = Style("vertical", letters_px=40, is_vertical=True)


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A picture and what stands in it."""

    language: str
    style: str
    image: Image.Image
    text: str


def drawn_pages() -> Iterator[DrawnPage]:
    """Every language in every style that it has a font for here."""
    for language in TEXTS:
        for style in STYLES:
            page = drawn_page(language, style)
            if page is not None:
                yield page
    for language in ("zh", "ja"):
        page = drawn_page(language, VERTICAL)
        if page is not None:
            yield page


def drawn_page(language: str, style: Style) -> DrawnPage | None:
    """One page; None if no font for it is installed."""
    found = _font_file(_FONTS.get(language, style.fonts))
    has_own_fonts = language in _FONTS
    if found is None or (has_own_fonts and style.fonts == _TYPEWRITER):
        return None
    if has_own_fonts and style.fonts == _SERIF:
        found = _font_file(_FONTS[language][::-1]) or found
    font = ImageFont.truetype(str(found), style.letters_px)
    image = Image.new("RGB", (_SIDE_PX, _SIDE_PX), "white")
    if style.is_vertical:
        _write_downwards(image, TEXTS[language], font, style.letters_px)
    else:
        _write(image, language, font, style.letters_px)
    return DrawnPage(language, style.name, _worn(image, style), TEXTS[language])


def _write(
    image: Image.Image, language: str, font: ImageFont.FreeTypeFont, letters_px: int
) -> None:
    draw = ImageDraw.Draw(image)
    is_rtl = language in ("ar", "he")
    for number, line in enumerate(_lines(TEXTS[language], language, font)):
        top = _MARGIN_PX + round(number * _LINE * letters_px)
        place = (_SIDE_PX - _MARGIN_PX, top) if is_rtl else (_MARGIN_PX, top)
        draw.text(
            place, line, fill="black", font=font,
            anchor="ra" if is_rtl else "la", direction="rtl" if is_rtl else None,
        )  # fmt: skip


def _lines(text: str, language: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    """The text in lines that fit between the margins."""
    joint = "" if language in _WITHOUT_SPACES else " "
    line = ""
    for piece in text if not joint else text.split():
        longer = f"{line}{joint if line else ''}{piece}"
        if line and font.getlength(longer) > _SIDE_PX - 2 * _MARGIN_PX:
            yield line
            line = piece
        else:
            line = longer
    yield line


def _write_downwards(
    image: Image.Image, text: str, font: ImageFont.FreeTypeFont, letters_px: int
) -> None:
    """In columns from the right, as books in Japanese and old Chinese are set."""
    draw = ImageDraw.Draw(image)
    a_column = (_SIDE_PX - 2 * _MARGIN_PX) // letters_px
    for start in range(0, len(text), a_column):
        left = _SIDE_PX - _MARGIN_PX - round((start // a_column + 1) * _LINE * letters_px)
        draw.text(
            (left, _MARGIN_PX), text[start : start + a_column], fill="black", font=font,
            direction="ttb",
        )  # fmt: skip


def _worn(image: Image.Image, style: Style) -> Image.Image:
    if style.slant_degrees:
        image = image.rotate(style.slant_degrees, Image.Resampling.BICUBIC, fillcolor="white")
    if style.blur:
        image = image.filter(ImageFilter.GaussianBlur(style.blur))
    if style.dirt:
        rng = random.Random(7)
        noise = bytes(
            max(0, min(255, round(rng.gauss(128, style.dirt)))) for _ in range(_SIDE_PX * _SIDE_PX)
        )
        grey = Image.frombytes("L", image.size, noise).convert("RGB")
        image = Image.blend(image, grey, 0.25)
    return image


@cache
def _font_file(names: tuple[str, ...]) -> Path | None:
    for name in names:
        for folder in _FONT_FOLDERS:
            found = next(Path(folder).rglob(f"{name}.tt[cf]"), None)
            if found is not None:
                return found
    return None
