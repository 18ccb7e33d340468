"""Which legacy encoding some bytes are in, by which reading of them is likeliest as language.

Every candidate is decoded and its characters are weighed with the frequencies of the languages
that were written in it, as a naive Bayes classifier would; what languages never do (a capital
inside a word, Latin and Cyrillic in one word) counts against a reading.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

SAMPLE_BYTES = 6 * 1024

_ASCII = -3.0
_UNKNOWN = -12.0
_UNDECODED = -18.0
_PUNCTUATION_SHARE = 0.002
_PUNCTUATION = "–—‘’“”„«»…•·€£§°©®™ºª\u00a0¿¡‹›½¼¾±×÷²³µ"
_WIDE_PUNCTUATION = "，。、：；？！（）「」『』“”《》—…·　・ー〜．"
_MOST_FREQUENT_RANK = 2.7
_SIGNS = "\u00a1-\u00bf\u00d7\u00f7\u2500-\u2593‚„†‡‰‹›•™¨¸˙˝˛¯√≈∆≤≥∑∏π∫Ω∞≠"
_ALPHABETS = "\u0370-\u06ff\u0e00-\u0e7f"
_SYLLABLES = "\u3040-\u9fff\uac00-\ud7af"
# A capital that follows a small letter, a sign between letters, two alphabets in one word.
_ODD = (
    (re.compile(r"[a-zß-öø-ÿа-яёα-ωά-ώ][À-ÖØ-ÞŁŚŻŹĆĘĄŠŽČŘŸŒА-ЯЁΑ-Ω]"), -5.0),
    (re.compile(rf"[^\W\d_][{_SIGNS}][^\W\d_]"), -4.0),
    (re.compile(rf"[A-Za-z][{_ALPHABETS}]|[{_ALPHABETS}][A-Za-z]"), -6.0),
    (re.compile(rf"[A-Za-z][{_SYLLABLES}]|[{_SYLLABLES}][A-Za-z]"), -2.5),
    (re.compile(r"[a-z][–—](?=\s)"), -2.5),
    (re.compile(r"[\uff61-\uff9f]"), -3.0),
)  # fmt: skip

_CHINESE = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日"
    "者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体政美相见被"
    "利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走"
    "各入几口认条平系气题活更别打女变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命山金指统"
    "区保至形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王完设式色路记南品住告类求据程北边该"
)
_TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日"
    "者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體政美相見被"
    "利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教原東聲提立及比員解水名真論處走"
    "各入幾口認條平系氣題活更別打女變四總何電數安少報才結反受目太量再感建務做接必場件計管期市直資命山金指統"
    "區保至形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王完設式色路記南品住告類求據程北邊該"
)
_JAPANESE = (
    "のいにはをたがとでしてるなからりこきれまもすあっさそくうだんけよおみえせどじわつちめらばろげゃょずゅやねべぶ"
    "ンスルトリアイクラシドレタカコプロマジテフグッメバサオデニパハビキミモナウエムチツネギガブベホノソセヤユョュャ"
    "日人年大一国本中会出事時分行間上者前生自後手見来東月合方今地場同学回下三二四五十内部長新小高何気家会話社私言"
    "思食書読聞電車明天水木金土先週昨雨朝晩夜午始用知入力不定正"
)
_KOREAN = (
    "이다는을에의고가하지로은한기사들를나도인어서그대자리시정아일만니오수해보라전부습으있과게여장것면제주상요간되"
    "성었관구원세소연말생않같모두조학동국우문비공신했내무적안물할유스치미마중교경음저거방계용본위실와"
)

_RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"


@dataclass(frozen=True, slots=True)
class _Language:
    """Letters beyond ASCII, most frequent first; ``share`` of a text's letters are among them."""

    letters: str
    share: float
    others: str = _PUNCTUATION


@dataclass(frozen=True, slots=True)
class _Charset:
    """A candidate with how common it is among files (a logarithm) and who writes in it."""

    name: str
    prior: float
    languages: tuple[_Language, ...]


_WESTERN = (
    _Language("éàèêçôûîùâëïœÉ", 0.04),
    _Language("üäöß", 0.02),
    _Language("óíáéñúü", 0.025),
    _Language("ãçáéíõóêúâà", 0.04),
    _Language("èàùòéì", 0.015),
    _Language("äåöé", 0.04),
    _Language("åæøéöä", 0.03),
    _Language("ðáíóúéæöýþ", 0.08),
    _Language("ëéïöèü", 0.008),
)
_CENTRAL = (
    _Language("ąęłóśżćźń", 0.07),
    _Language("íáéěřčžýšůúťďňó", 0.12),
    _Language("áíýčžšéúľťôäňďóĺŕ", 0.1),
    _Language("áéöóőüíúű", 0.1),
    _Language("ăîâşţșț", 0.06),
    _Language("čšžćđ", 0.03),
)
_CYRILLIC = (
    _Language(_RUSSIAN, 0.8),
    _Language("оаниіветрслкудмпзяьбгйчхжшцюєїщфґ", 0.8),
    _Language("аоиетнрвсдлкпмзяъубгчжщцйшюхфь", 0.8),
)
_GREEK = (_Language("αοιετσνηυρπκμλςάίόέήωύώγδχθφβξζψϊϋΐΰ", 0.8),)
_HEBREW = (_Language("יוהלאתרבמשנעדקחםפגכצסטןזץךף", 0.8),)
_ARABIC = (
    _Language("اليمنتروبعدةهسفكقحجأشصطىخإضزذثغءظئؤآ", 0.8, _PUNCTUATION + "،؛؟ـًٌٍَُِّْ"),
    _Language("اینردوهمتبسشکلگزخپعقفجچصحطغضذثظآئژ", 0.8, _PUNCTUATION + "،؛؟\u200c"),
)
_THAI = (_Language("านรกเงอมยลวดทตสะปบคหแจพชขใไโผซถ่้ีัิ์ุูึืำ็ศธณภฟญษฎฐฏฑฒฉฌฬฮๆฯฤๅ๊๋", 0.95),)
_CANDIDATES = (
    _Charset("cp1252", 0.0, _WESTERN),
    _Charset("cp1251", -1.0, _CYRILLIC),
    _Charset("gb18030", -1.0, (_Language(_CHINESE, 0.6, _WIDE_PUNCTUATION),)),
    _Charset("cp932", -1.0, (_Language(_JAPANESE, 0.75, _WIDE_PUNCTUATION),)),
    _Charset("big5hkscs", -1.5, (_Language(_TRADITIONAL, 0.6, _WIDE_PUNCTUATION),)),
    _Charset("cp949", -1.5, (_Language(_KOREAN, 0.7, _WIDE_PUNCTUATION),)),
    _Charset("euc_jp", -2.0, (_Language(_JAPANESE, 0.75, _WIDE_PUNCTUATION),)),
    _Charset("cp1250", -2.0, _CENTRAL),
    _Charset("cp1253", -2.0, _GREEK),
    _Charset("cp1254", -2.0, (_Language("ışğüçöİâ", 0.12),)),
    _Charset("cp1255", -2.0, _HEBREW),
    _Charset("cp1256", -2.0, _ARABIC),
    _Charset("cp874", -2.0, _THAI),
    _Charset("koi8_r", -2.5, _CYRILLIC[:1]),
    _Charset("koi8_u", -3.5, _CYRILLIC[1:2]),
    _Charset("mac_roman", -3.0, _WESTERN),
    _Charset("iso8859_7", -3.0, _GREEK),
    _Charset("iso8859_2", -4.0, _CENTRAL),
    _Charset("cp850", -4.0, _WESTERN),
    _Charset("cp866", -4.0, _CYRILLIC),
    _Charset("cp1257", -4.0, (_Language("ėšųžįąčęū", 0.07), _Language("āīēšņūķļģčž", 0.1))),
    _Charset("cp1258", -4.0, (_Language("\u0301\u0300\u0323đ\u0309âêơưôă\u0303éàáíóùúý", 0.25),)),
    _Charset("cp852", -5.0, _CENTRAL),
    _Charset("iso8859_6", -5.0, _ARABIC),
    _Charset("mac_cyrillic", -5.0, _CYRILLIC),
    _Charset("iso8859_5", -5.0, _CYRILLIC),
)
_IDEOGRAPHS = {
    "gb18030": ("gb2312", 0xD8),
    "big5hkscs": ("big5", 0xC9),
    "cp932": ("shift_jis", 0x98),
    "euc_jp": ("shift_jis", 0x98),
    "cp949": ("euc_kr", 0xC9),
}
_COMMON_IDEOGRAPH, _RARE_IDEOGRAPH = -8.5, -11.5
_WIDE = (
    _Language(_CHINESE, 0.6, _WIDE_PUNCTUATION),
    _Language(_TRADITIONAL, 0.6, _WIDE_PUNCTUATION),
    _Language(_JAPANESE, 0.75, _WIDE_PUNCTUATION),
    _Language(_KOREAN, 0.7, _WIDE_PUNCTUATION),
    *_CYRILLIC,
    *_GREEK,
    *_HEBREW,
    *_ARABIC,
    *_THAI,
)
_LATIN_SHARE = 0.3
_SURELY_READ = 0.6
_ONE_BLOCK = 0.9


def guess_charset(data: bytes) -> str:
    """Python's name of the encoding that makes the likeliest text of a sample of ``data``."""
    sample = _telling(data)
    scores = {one.name: _likelihood(sample, one) for one in _CANDIDATES}
    return max(scores, key=scores.__getitem__)


def guess_wide(sample: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` if ``sample`` is text in one of them without a mark."""
    sample = sample[: len(sample) // 2 * 2]
    shares = {name: _wide_share(sample, name) for name in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] >= _SURELY_READ else None


def _telling(data: bytes) -> bytes:
    """A stretch that is not all ASCII, from the beginning of a line."""
    first = re.search(rb"[\x80-\xff]", data)
    if first is None:
        return data[:SAMPLE_BYTES]
    start = max(data.rfind(b"\n", 0, first.start()) + 1, first.start() - SAMPLE_BYTES // 4)
    return data[start : start + SAMPLE_BYTES]


def _likelihood(sample: bytes, charset: _Charset) -> float:
    text = sample.decode(charset.name, "replace")
    counts = Counter(text)
    undecoded = counts.pop("\ufffd", 0)
    # One character may be cut off at the end of the sample.
    score = charset.prior + _UNDECODED * max(0, undecoded - (len(sample) == SAMPLE_BYTES))
    score += sum(weight * len(pattern.findall(text)) for pattern, weight in _ODD)
    return score + max(
        sum(count * _log(character, language, charset.name) for character, count in counts.items())
        + _plain_letters(counts, language) * math.log(1 - language.share)
        for language in charset.languages
    )


def _plain_letters(counts: Counter[str], language: _Language) -> int:
    """How many ASCII letters speak against a language that is not written with so many.

    In other alphabets only a few a letter: a program's comments may be the only Chinese in it.
    """
    plain = sum(count for one, count in counts.items() if one.isascii() and one.isalpha())
    if language.share < _LATIN_SHARE:
        return plain
    others = sum(count for one, count in counts.items() if one >= "\x80")
    return min(plain, 4 * others)


def _log(character: str, language: _Language, charset: str) -> float:
    if character < "\x80":
        return _ASCII
    known = _table(language).get(character)
    if known is not None:
        return known
    ideographs = _IDEOGRAPHS.get(charset)
    if ideographs is None or not "\u3040" <= character <= "\ud7af":
        return _UNKNOWN
    return _ideograph_log(character, *ideographs)


@cache
def _table(language: _Language) -> dict[str, float]:
    """Logarithms of shares: by rank as Zipf has it; capitals are a tenth as frequent."""
    letters = list(dict.fromkeys(language.letters))
    weights = [1 / (rank + _MOST_FREQUENT_RANK) for rank in range(len(letters))]
    unit = language.share / sum(weights)
    table = dict.fromkeys(language.others, math.log(_PUNCTUATION_SHARE))
    for letter, weight in zip(letters, weights, strict=True):
        capital = letter.upper()
        if len(capital) == 1:
            table[capital] = math.log(unit * weight / 10)
        table[letter] = math.log(unit * weight)
    return table


@cache
def _ideograph_log(character: str, basic: str, first_rare: int) -> float:
    """By whether the oldest national standard has it among its frequent ones."""
    try:
        lead = character.encode(basic)[0]
    except UnicodeEncodeError:
        return _UNKNOWN
    return _COMMON_IDEOGRAPH if lead < first_rare else _RARE_IDEOGRAPH


def _wide_share(sample: bytes, charset: str) -> float:
    """The share of characters that the best language knows; 0 for what no text has."""
    text = sample.decode(charset, "replace")
    counts = Counter(text)
    total = max(1, len(text))
    impossible = sum(
        count
        for character, count in counts.items()
        if unicodedata.category(character) in {"Cn", "Co", "Cc"} and character not in "\t\n\r\f"
    )
    if impossible + counts["\ufffd"] > 0.02 * total:
        return 0.0
    ascii_count = sum(count for character, count in counts.items() if character < "\x80")
    if ascii_count > _ONE_BLOCK * total:
        return 1.0
    known = max(
        sum(count for character, count in counts.items() if _is_known(character, language))
        for language in _WIDE
    )
    return max((known + ascii_count) / total, _block_share(counts, ascii_count, total))


def _is_known(character: str, language: _Language) -> bool:
    if character in _table(language):
        return True
    # Names are written with characters that no list of frequent ones has.
    return "\u4e00" <= character <= "\u9fff" and any(
        _ideograph_log(character, *standard) == _COMMON_IDEOGRAPH
        for standard in (_IDEOGRAPHS["gb18030"], _IDEOGRAPHS["big5hkscs"])
    )


def _block_share(counts: Counter[str], ascii_count: int, total: int) -> float:
    """For other scripts: nearly all letters from one block of 128, with spaces between them."""
    blocks: Counter[int] = Counter()
    for character, count in counts.items():
        if character >= "\x80":
            blocks[ord(character) >> 7] += count
    spaces = counts[" "] + counts["\n"]
    most = max(blocks.values(), default=0)
    is_script = spaces > 0.05 * total and most + ascii_count > 0.95 * total
    return 1.0 if is_script else 0.0
