"""A fragment put in the place of the part of an earlier Chinese question that it matches.

Chinese parts no words, so the places are told by closed classes: what asks, verbs that everything
is done with, 的, and the nouns that name a kind of fact. Where they do not tell, there is no place.
"""

from __future__ import annotations

import regex

from app.question.spoken import Spoken

ASKING = regex.compile(
    r"什么时候|什么地方|什么|谁|哪[里儿个些天年一位]?|怎么样|怎么|怎样|为什么|为何|多少钱|多少|[几]点|[几]号|几[个岁次天年]?"
    r"|多(?:久|长时间|长|大|远|高|重)|是否|在哪"
)
MARKS = " ？?！!。.…"
_TIME = regex.compile(
    r"(?P<year>(?:19|20)\d\d年|去年|今年|明年|前年)|(?P<month>[一二三四五六七八九十\d]{1,3}月份?|上个月|这个月|下个月)"
    r"|(?P<day>[一二三四五六七八九十\d]{1,3}[号日]|今天|昨天|明天)|(?P<weekday>(?:星期|周|礼拜)[一二三四五六日天])"
)
# When, where, why and how; they take each other's place.
_CIRCUMSTANCE = regex.compile(
    r"(?:从|到)?什么时候|[几]点|哪[天年]|为什么|为何|在?(?:哪[里儿]|什么地方)|怎么(?!样)"
)
_MORE = regex.compile(r"还有(谁|什么时候|什么地方|什么|哪些|哪[里儿])")
# 还有什么 after "which book" asks for the other books.
_ANYTHING = regex.compile(
    r"还有(?:什么|别的|别人|别处|其[他它](?:的|人|地方|时间)?)?(?:吗|么|没有)?"
    r"|(?:别的|别人|其[他它](?:的|人)?)(?:吗|呢)?"
)
# Nouns that name a kind of fact, which things have.
_KIND = regex.compile(
    r"(?:价格|价钱|费用|金额|总价|总额|(?:电话|手机|账|编)?号码|电话|手机|邮箱|地址|日期|时间|名字|生日|账单|发票|颜色|尺寸|大小"
    r"|重量|密码|年龄|期限|预约)$"
)
_MEANS = regex.compile(
    r"坐(?:火车|飞机|高铁|动车|地铁|公交车?|公共汽车|大巴|船|出租车|车)|乘(?:火车|飞机|高铁|地铁|船)|骑(?:自行车|摩托车|车)"
    r"|开车|打车|走路|步行"
)
_DOING = (
    r"(?:预约|预订|购买|支付|维修|修理|参加|拜访|联系|[看买付交去住订签还用拿见花寄收修换租借卖送学考办找带存])"
    r"[了过到的]?"
)
_OBJECT = regex.compile(rf"(?:[要会能去来]|可以)?{_DOING}(?P<object>\p{{Han}}{{2,}}?)(?:的|了)?$")
# What stands between a subject and what is asked of it.
_LEADING = regex.compile(
    r"(?:住在|[是在要有得叫用付花收存给住搬去到]了?|应该|需要|可以|一共|总共)+$"
)
_SUBJECT = regex.compile(rf"^(?:我们?|你们?|咱们?)?(?:.*{_DOING}(?=\p{{Han}}{{2}})|[在去到从])?")
# "放多少糖": what is counted follows a verb; a unit only measures.
_COUNTING = regex.compile(r"[放加要有用买付交存花吃喝带订做得][了过]?$")
_COUNTED = regex.compile(r"(?:多少|哪些|几[个张本份])(?P<object>\p{Han}{1,4})")
_UNIT = regex.compile(
    r"[钱元克斤两年月天次岁页层度分秒米升瓦]|公[里斤升分]|小时|分钟|个月|平方米|毫升|人"
)
# What is longer is a clause, and which noun of it is meant cannot be told.
_LONGEST_NOUN = 6
_SPEAKER = regex.compile(r"(?:我们?|你们?|咱们?)?$")


def merged(earlier: str, fragment: str) -> str | None:
    """``earlier`` with ``fragment`` in its place; None where it is not clear which place."""
    if time := _TIME.fullmatch(fragment):
        return _with_time(earlier, time)
    if fragment.endswith("的"):
        owner = regex.search(r"[^，,。？?的]+的", earlier)
        return _between(earlier, owner.start(), owner.end(), fragment) if owner else None
    if _MEANS.fullmatch(fragment):
        means = _MEANS.search(earlier)
        return _between(earlier, means.start(), means.end(), fragment) if means else None
    asking = ASKING.search(earlier)
    place = _place(earlier, fragment, asking) if asking else None
    return _between(earlier, *place, fragment) if place else None


def reasked(earlier: str, fragment: str) -> str | None:
    """``earlier`` with the question word of ``fragment``; None where it does not fit in."""
    old = _CIRCUMSTANCE.search(earlier)
    if old is None or not _CIRCUMSTANCE.fullmatch(fragment):
        return None
    return _between(earlier, old.start(), old.end(), fragment)


def asking_for_more(said: Spoken, fragment: str) -> Spoken | None:
    """The earlier question asked for more of what was answered; None if this does not ask that."""
    base = said.base or said.sentence
    more = _MORE.fullmatch(fragment)
    if more and (same := regex.search(more[1], base)):
        text = _between(base, same.start(), same.end(), fragment)
        return Spoken(text, said.unsaid, base)
    if _ANYTHING.fullmatch(fragment):
        return Spoken(f"{base.rstrip(MARKS)}？{fragment}？", said.unsaid, base)
    return None


def _between(text: str, start: int, end: int, new: str) -> str:
    return text[:start] + new + text[end:]


def _with_time(earlier: str, time: regex.Match[str]) -> str:
    for place in _TIME.finditer(earlier):
        if place.lastgroup == time.lastgroup:
            return _between(earlier, place.start(), place.end(), time[0])
    return f"{time[0]}{earlier}"


def _place(earlier: str, fragment: str, asking: regex.Match[str]) -> tuple[int, int] | None:
    """Where the thing stands that a noun may take the place of."""
    behind = earlier[asking.end() :].rstrip(MARKS)
    counted = _COUNTED.fullmatch(asking[0] + behind)
    is_counting = _COUNTING.search(earlier[: asking.start()])
    if counted and is_counting and not _UNIT.match(counted["object"]):
        return asking.end(), asking.end() + len(counted["object"])
    is_speaker = _SPEAKER.fullmatch(earlier[: asking.start()])
    if is_speaker and (done := _OBJECT.fullmatch(behind)):
        begin = asking.end() + done.start("object")
        return begin, begin + len(done["object"])
    end = asking.start()
    if leading := _LEADING.search(earlier[:end]):
        end = leading.start()
    begin = _SUBJECT.match(earlier[:end]).end()
    return _in_subject(earlier, begin, end, fragment) if begin < end else None


def _in_subject(earlier: str, begin: int, end: int, fragment: str) -> tuple[int, int] | None:
    """The noun itself; what has the kind of fact that it names; or the kind, for another one."""
    kind = _KIND.search(earlier, begin, end)
    if kind and _KIND.search(fragment):
        return kind.start(), end
    if kind:
        owner_end = kind.start() - earlier[begin : kind.start()].endswith("的")
        end = owner_end if begin < owner_end else end
    begin = max(begin, earlier.rfind("的", begin, end) + 1)
    return (begin, end) if end - begin <= _LONGEST_NOUN else None
