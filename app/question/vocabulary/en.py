"""English."""

from __future__ import annotations

from app.question.vocabulary.base import (
    ANY,
    ATTACHMENT,
    IMAGE,
    MAIL,
    NOTE,
    PDF,
    WEB,
    DateWords,
    Vocabulary,
)

_ORDINAL_DAY = r"{d}(?:st|nd|rd|th)?"

_DATES = DateWords(
    months={
        "january|jan": 1, "february|feb": 2, "march|mar": 3, "april|apr": 4, "may": 5,
        "june|jun": 6, "july|jul": 7, "august|aug": 8, "september|sept|sep": 9,
        "october|oct": 10, "november|nov": 11, "december|dec": 12,
    },
    seasons={"spring": 3, "summer": 6, "autumn|fall": 9, "winter": 12},
    days={"the day before yesterday": -2, "yesterday": -1, "today": 0},
    units={"days?": "day", "weeks?": "week", "months?": "month", "years?": "year"},
    numbers={
        "a|an|one": 1, "two|a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    },
    relative={"(?:last|the previous) {unit}": -1, "this {unit}": 0, "the {unit} before last": -2},
    inside=r"in the year|during the|during|in the|in|from the|from|of the|of|dated|on the|on",
    since=r"since(?: the)?|from(?= \S+ (?:\d{4} )?(?:on|onwards))",
    before=r"before(?: the)?|earlier than|older than",
    after=r"after(?: the)?|later than|newer than",
    until=r"until(?: the)?|till|up to",
    between=(r"(?:from |dated )?between {a} and {b}", r"from {a} (?:to|until|till|through) {b}"),
    ago=(r"(?:from )?{n} {unit} ago",),
    past=(
        r"(?:in|during|over|from|of)(?: the)? (?:last|past|previous) {n} {unit}",
        r"(?:the )?(?:last|past|previous) {n} {unit}",
    ),
    day_month_year=(
        rf"(?:the )?{_ORDINAL_DAY}(?: of)? {{m}},? {{y}}", rf"{{m}} (?:the )?{_ORDINAL_DAY},? {{y}}",
    ),
    day_month=(rf"(?:the )?{_ORDINAL_DAY}(?: of)? {{m}}", rf"{{m}} (?:the )?{_ORDINAL_DAY}"),
    month_year=(r"{m},? (?:of )?{y}", r"{m}"),
    season_year=(r"(?:the )?{s} (?:of )?{y}", r"last {s}", r"(?:the )?{s}"),
    quarters=(r"q{q},? {y}", r"the {q} quarter of {y}", r"{q} quarter(?: of)? {y}", r"q{q}"),
    year_only=(r"{y}",),
    ordinals={"first|1st|1": 1, "second|2nd|2": 2, "third|3rd|3": 3, "fourth|4th|4": 4},
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
        "sunday": 6,
    },
    last_weekday=(r"(?:from |on )?last {w}", r"(?:from|on) {w}"),
)  # fmt: skip

VOCABULARY = Vocabulary(
    code="en",
    signs=frozenset(
        "the a an of from to in on about my me i do did does have has how many what which who when "
        "where is are was were show list find with and by any there mails emails notes files "
        "write wrote written mention mentions get got last newest latest since between before "
        "after all it for s".split()
    ),
    kinds={
        r"e-?mails?|mails|mail|messages?|e-?mail messages?": MAIL,
        r"notes?": NOTE,
        r"pdfs?|pdf (?:files?|documents?)": PDF,
        r"(?:saved )?(?:web ?pages?|web ?sites?)|saved pages?|html (?:files?|pages?)": WEB,
        r"images?|photos?|pictures?|scans?": IMAGE,
        r"documents?|files?|papers|items|texts": ANY,
        r"attachments?|attached (?:files?|documents?)": ATTACHMENT,
    },
    count=r"how many|what(?:'s| is) the (?:total )?number of|(?:the )?number of|count(?: up)?|"
    r"what number of",
    listing=r"list|show(?: me)?|give me|find(?: me)?|which|what(?: are|s)?|"
    r"(?:please )?(?:can|could) you (?:show|list|find|give)(?: me)?|display|search for|look for|"
    r"i(?: would|'d)? (?:want|need|like) (?:to see|a list of)|all",
    newest=r"newest|latest|most recent|last",
    oldest=r"oldest|earliest|first",
    when=r"when",
    lastly=r"last(?: time)?|most recently|the last time",
    filler=r"(?:do|did|have|had) (?:i|we)(?: have| got| get| receive| received| keep| kept| own)?"
    r"(?: any)?(?! to\b)|i (?:have|own|got|received|get|keep|have got|have received|ever got)"
    r"(?! to\b)|are there(?: any)?|is there(?: an?| any)?|was there(?: an?)?|were there|in total|"
    r"altogether|please|all(?: of)?(?: the| my)?|the|my|our|a|an|of|any|some|that|which|who|"
    r"were|was|are|is|have been|has been|been|ever|me|us|so far|in my (?:library|files|collection|"
    r"archive)|exist|came in|came|come|arrived|dated|saved|stored|exactly|everything|and|but|together|"
    r"it|there|complete|whole|entire|full|do|does|did|have|has|for me|to me|to us|sent|written|"
    r"in(?= which)|one|ones|kept|filed|lately|can you|could you|tell me|i want to know",
    topic=r"(?:that |which )?(?:are |is |was |were )?(?:all )?about|on the (?:subject|topic) of|"
    r"regarding|concerning|"
    r"(?:that |which )?(?:mention|mentions|mentioning|mentioned)|"
    r"(?:that |which )?(?:contain|contains|containing|include|includes)(?: the words?)?|"
    r"with the words?|(?:that are |which are )?related to|relating to|(?:that )?(?:has |have )?to do "
    r"with|(?:that |which )?(?:deal|deals|dealing) with|(?:that |which )?(?:talk|talks|talking|"
    r"speak|speaks) (?:about|of)|(?:that |which )?(?:refer|refers|referring) to|"
    r"(?:in )?which (?:\w+ )?is mentioned|on|with the subject|titled|called|named",
    of=r"of|from|by|for",
    by=r"(?:that (?:were |was )?|which (?:were |was )?)?(?:sent|written|received) (?:to me )?(?:by|from)|from|by|of|"
    r"hear from|heard from",
    to=r"(?:that were |which were )?(?:sent |written |addressed )?to",
    between=r"(?:exchanged )?with|between(?: me and)?|to or from|from or to|to and from|from and to|between me and",
    they_wrote=r"(?:has |have |had )?(?:send|sent|write|written|wrote|writes|e-?mailed|e-?mail|"
    r"get in touch|mail|mailed)(?: to)?(?: me| us)|(?:has |have |had )?(?:sent|send|wrote|written)",
    i_wrote=r"(?:that |which )?(?:did |have |had )?i(?: have|'ve| had)? (?:ever |last )?(?:send|sent|write|"
    r"written|wrote|e-?mail|e-?mailed)",
    i_received=r"(?:i|we) (?:got|get|received|have received|have got)",
    titles=r"(?:mr|mrs|ms|dr|prof|professor|miss)\.?|the",
    mine=r"my|our",
    folder=r"(?:in|from|inside|under)(?: the| my| our)? (?:folder|directory|collection|source)"
    r"(?: called| named)?|(?:in|from|inside|under)(?: the| my| our)?",
    folder_behind=r"(?:folder|directory|collection)",
    languages={
        "english": "en", "spanish": "es", "german": "de", "french": "fr", "chinese": "zh",
        "italian": "it", "portuguese": "pt", "dutch": "nl", "japanese": "ja", "russian": "ru",
    },
    in_language=r"(?:that are |which are )?(?:written )?in",
    tagged=r"(?:that are |which are )?tagged(?: with| as)?|with (?:the )?tags?|(?:with )?the (?:tag|keyword)|"
    r"(?:with )?#",
    version=r"versions? of(?: the| my| our)?",
    source=r"in|according to|from|within|inside|as per|what does|what do|what did",
    idle=frozenset(
        "the a an of my our your his her its their any some and or this that these those "
        "please at s again me us".split()
    ),
    dates=_DATES,
    numbers_before_kind=r"{n}",
    possessive=r"'s?",
)  # fmt: skip
