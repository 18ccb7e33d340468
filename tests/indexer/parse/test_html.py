"""Web pages: what a reader would see, in reading order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.parse.html import read_html
from indexer.types import DocumentKind, SpanRole

PAGE = """<!doctype html><html lang="en-GB"><head><title>A  page</title>
<meta name="author" content="Ann Example">
<meta property="article:published_time" content="2024-03-05">
<style>p { color: red }</style><script>alert("no")</script></head><body>
<nav><a href="/">Home</a></nav>
<h1>Big <em>heading</em></h1><p>One
two.<br>three &amp; four</p><!-- secret -->
<div hidden>hidden one</div><div style="display: none">hidden two</div>
<template>hidden three</template>
<ul><li>first<li>second</ul>
<table><tr><th>Year<th>Ducks<tr><td><p>2019</p><td>120</table>
<pre>
  kept   as it is
</pre></body></html>"""


def test_a_page_reads_as_it_looks(read, check_offsets):
    (page,) = read(PAGE, "page.html")
    assert page.kind is DocumentKind.WEB
    assert page.title == "A page"
    assert (page.sender, page.date) == ("Ann Example", "2024-03-05T00:00:00+00:00")
    assert page.text == (
        "Big heading\n\nOne two.\nthree & four\n\n- first\n- second\n\n"
        "Year\tDucks\n2019\t120\n\n  kept   as it is"
    )
    assert [(h.level, h.title, h.start) for h in page.headings] == [(1, "Big heading", 0)]
    assert [page.text[r.start : r.end] for r in page.roles] == ["kept   as it is"]
    assert page.roles[0].role is SpanRole.CODE
    check_offsets(page)


def test_the_declared_charset_is_used(read):
    markup = '<html><head><meta charset="windows-1251"></head><body>Сегодня хорошая погода</body>'
    assert read(markup.encode("cp1251"), "p.htm")[0].text == "Сегодня хорошая погода"


def test_a_page_of_nothing_but_navigation_is_still_read(read):
    assert "Only menu" in read("<html><nav>Only menu here</nav></html>", "p.html")[0].text


def test_html_is_known_by_content_whatever_its_name(read):
    assert read(PAGE, "page.txt")[0].kind is DocumentKind.WEB


def test_deep_nesting_needs_no_stack():
    assert read_html("<div>" * 3000 + "deep" + "</div>" * 3000).text == "deep"


TAG_NAMES = "p div h1 h2 li ul td tr table pre blockquote b br span nav script"
TAGS = st.sampled_from(TAG_NAMES.split())
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.text("a é\n\t<&", max_size=8),
)
MARKUP = st.lists(PIECES, max_size=60)


@given(MARKUP)
@settings(max_examples=300, deadline=None)
def test_offsets_hold_for_any_markup(pieces):
    page = read_html("".join(pieces))
    for offsets in (
        [h.start for h in page.headings],
        [edge for r in page.roles for edge in (r.start, r.end)],
    ):
        assert offsets == sorted(offsets)
        assert all(0 <= offset <= len(page.text) for offset in offsets)
    for heading in page.headings:
        words = " ".join(page.text[heading.start :].split())
        assert words.startswith(heading.title[:1])


def test_steps_keep_their_numbers(read):
    steps = "<ol><li>Dig<ul><li>deep</ul><li>Sow</ol><ol start=9><li>Water</ol><ol start=x><li>Wait"
    (page,) = read(f"<html><body>{steps}", "steps.html")
    assert page.text == "1. Dig\n- deep\n2. Sow\n\n9. Water\n\n1. Wait"
