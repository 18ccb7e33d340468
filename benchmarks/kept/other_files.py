"""Everything else that lies about: references, bookmarks, links, subtitles, code, odd names."""

from __future__ import annotations

import bz2
import gzip
import lzma
import unicodedata
from collections.abc import Iterator

from benchmarks.kept.kept_file import KeptFile, as_json, zipped


def references() -> Iterator[KeptFile]:
    """Lists of literature and bookmarks."""
    bib = (
        "% Encoding: UTF-8\n@string{pub = {Thistle Press}}\n\n@article{abel2019moss,\n"
        '  author = {Abel, Jonas and M{\\"u}ller, Rosa},\n  title = {The {Moss} Gardens of Kyoto},'
        "\n"
        "  journal = {Journal of Bryology},\n  year = {2019},\n  month = mar,\n"
        "  abstract = {Moss survives a century of neglect.},\n  keywords = {moss, gardens},\n"
        "  doi = {10.1000/moss.1},\n  file = {Abel.pdf:/home/ana/Zotero/storage/X7Q2/Abel.pdf:"
        'application/pdf},\n}\n\n@book{brown2001,\n  title = "Ferns of the North",\n'
        '  editor = "Brown, Ida",\n  publisher = pub,\n  year = 2001\n}\n'
        "@comment{jabref-meta: databaseType:bibtex;}\n"
    )
    hides = ("jabref-meta", "Zotero/storage", '{\\"u}', "{Moss}")
    yield KeptFile(
        "BibTeX", "Papers/library.bib", bib.encode(),
        ("Moss Gardens of Kyoto", "century of neglect", "Ferns of the North"), hides, (),
        ("Abel, Jonas",), ("2019",), ("The Moss Gardens of Kyoto", "Ferns of the North"),
    )  # fmt: skip
    ris = (
        "TY  - JOUR\r\nTI  - Lichens on harbour walls\r\nAU  - Carr, Tim\r\nAU  - Dunn, Eve\r\n"
        "T2  - Lichenologist\r\nDA  - 2020/06/02/\r\nPY  - 2020\r\nSP  - 11\r\nEP  - 19\r\n"
        "AB  - Salt spray favours the black belt.\r\nKW  - lichen\r\nUR  - https://example.org/l\r\n"
        "L1  - file:///home/ana/Zotero/storage/9K/Carr.pdf\r\nER  - \r\n\r\n"
        "TY  - BOOK\r\nTI  - Tide tables\r\nAU  - Eder, Max\r\nPY  - 1998\r\nER  - \r\n"
    )
    yield KeptFile(
        "RIS", "Papers/export.ris", ris.encode(), ("Lichens on harbour walls", "Salt spray"),
        ("TY  -", "Zotero/storage"), (), ("Carr, Tim",), ("2020",),
        ("Lichens on harbour walls", "Tide tables"),
    )  # fmt: skip
    marks = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- This is an automatically generated file. -->\n"
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks'
        '</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n    <DT><H3 ADD_DATE="1709632800">Weaving</H3>\n'
        '    <DL><p>\n        <DT><A HREF="https://example.org/loom" ADD_DATE="1709632800" '
        'ICON="data:image/png;base64,iVBORw0KGgoAAAANSUhEUg">Warping a table loom</A>\n'
        "        <DD>with the long reed\n    </DL><p>\n</DL><p>\n"
    )
    yield KeptFile(
        "bookmarks of a browser (html)", "Bookmarks/bookmarks_05.03.24.html", marks.encode(),
        ("Warping a table loom", "long reed", "https://example.org/loom", "Weaving"),
        ("iVBORw0", "ADD_DATE"), titles=("Bookmarks",),
    )  # fmt: skip
    pocket = (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Pocket Export</title></head>'
        '<body><h1>Unread</h1><ul><li><a href="https://example.org/dye" time_added="1709632800" '
        'tags="wool,colour">Dyeing with madder</a></li></ul></body></html>'
    )
    yield KeptFile(
        "Pocket, list (html)", "Bookmarks/ril_export.html", pocket.encode(),
        ("Dyeing with madder", "https://example.org/dye"), titles=("Pocket Export",),
    )  # fmt: skip


def links() -> Iterator[KeptFile]:
    """A link in a file, as each system writes it."""
    url = "[InternetShortcut]\r\nURL=https://example.org/bellows\r\nIconIndex=0\r\nHotKey=0\r\n"
    yield KeptFile(
        "link (.url)", "Links/Bellows repair.url", url.encode(), ("https://example.org/bellows",),
        ("IconIndex", "HotKey"), titles=("Bellows repair",),
    )  # fmt: skip
    webloc = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST '
        '1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>'
        "\n"
        "\t<key>URL</key>\n\t<string>https://example.org/anvil?a=1&amp;b=2</string>\n</dict>\n"
        "</plist>\n"
    )
    yield KeptFile(
        "link (.webloc)", "Links/Anvil stand.webloc", webloc.encode(),
        ("https://example.org/anvil",), ("plist", "<string>"), titles=("Anvil stand",),
    )  # fmt: skip
    import plistlib  # noqa: PLC0415 - one file of many needs it

    binary = plistlib.dumps({"URL": "https://example.org/tongs"}, fmt=plistlib.FMT_BINARY)
    yield KeptFile(
        "link (.webloc, binary)", "Links/Tongs.webloc", binary, ("https://example.org/tongs",),
        ("bplist",), titles=("Tongs",),
    )  # fmt: skip
    desktop = (
        "[Desktop Entry]\nEncoding=UTF-8\nName=Forge hours\nName[de]=Schmiede\nType=Link\n"
        "URL=https://example.org/forge\nIcon=text-html\n"
    )
    yield KeptFile(
        "link (.desktop)", "Links/forge.desktop", desktop.encode(),
        ("Forge hours", "https://example.org/forge"), ("Icon=", "Type="), titles=("Forge hours",),
    )  # fmt: skip


def spoken() -> Iterator[KeptFile]:
    """Subtitles and transcripts."""
    srt = (
        "\ufeff1\r\n00:00:01,000 --> 00:00:04,200\r\n<i>The glacier has retreated</i>\r\n\r\n2\r\n"
        "00:00:04,300 --> 00:00:07,000\r\nby forty metres\r\nsince last summer.\r\n\r\n3\r\n"
        "00:12:09,000 --> 00:12:11,500\r\n{\\an8}- Who measured it?\r\n- The shepherd.\r\n"
    )
    yield KeptFile(
        "subtitles (.srt)", "Films/Glacier.en.srt", srt.encode(),
        ("The glacier has retreated by forty metres", "Who measured it"),
        ("-->", "<i>", "{\\an8}"),
    )  # fmt: skip
    vtt = (
        "WEBVTT\nKind: captions\nLanguage: en\n\nNOTE made by a machine\n\nSTYLE\n::cue { color: "
        "lime }\n\n7b1c-1/12-0\n00:00:01.000 --> 00:00:04.000 align:start\n<v Yara Lund>"
        "We close the museum at noon</v>\n\n7b1c-1/13-0\n00:00:04.500 --> 00:00:06.000\n<v Yara "
        "Lund>on Fridays only.</v>\n\n00:00:07.000 --> 00:00:08.000\n<v Boris>And in May?</v>\n"
    )
    yield KeptFile(
        "transcript (.vtt)", "Meetings/2024-03-05 Board.vtt", vtt.encode(),
        ("close the museum at noon on Fridays only", "Yara Lund"),
        ("-->", "::cue", "7b1c", "align:start"), dates=("2024-03-05",),
    )  # fmt: skip
    sbv = "0:00:01.000,0:00:03.000\nThe ferry bell\n\n0:00:03.500,0:00:05.000\nrang twice\n"
    yield KeptFile("subtitles (.sbv)", "Films/bell.sbv", sbv.encode(), ("ferry bell",))
    ass = (
        "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: "
        "Default,Arial\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, "
        "MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:04.00,Default,,0,0,0,,{\\i1}Salt the "
        "herring{\\i0}\\Nbefore noon\n"
    )
    yield KeptFile(
        "subtitles (.ass)", "Films/herring.ass", ass.encode(), ("Salt the herring before noon",),
        ("Fontname", "{\\i1}", "Dialogue"),
    )  # fmt: skip


def technical() -> Iterator[KeptFile]:
    """Code, settings, logs and typesetting."""
    plain = {
        "Code/kiln.py": (b'"""Controls the kiln."""\n\n\ndef ramp(target):\n    return target\n',
                         "Controls the kiln"),
        "Code/app.log": (b"2024-03-05 10:00:00,123 INFO pump primed after airlock\n" * 3,
                         "pump primed"),
        "Code/settings.ini": (b"[pump]\n; the spare impeller lies in drawer 3\nrate = 4\n",
                              "spare impeller"),
        "Code/compose.yaml": (b"services:\n  # brews the tea\n  samovar:\n    image: x\n",
                              "samovar"),
        "Code/project.toml": (b'[tool.loom]\nshuttle = "boxwood"\n', "boxwood"),
        "Code/data.json": (b'{"orchard": {"medlar": 3, "note": "blet before eating"}}',
                           "blet before eating"),
        "Code/notes.adoc": (b"= Cider\nAna Ruiz\n\n== Press\n\nWrap the pomace in hessian.\n",
                            "pomace in hessian"),
    }  # fmt: skip
    for path, (data, says) in plain.items():
        yield KeptFile(f"text of a program (.{path.rpartition('.')[2]})", path, data, (says,))
    tex = (
        "\\documentclass[a4paper]{article}\n\\usepackage[utf8]{inputenc}\n\\title{On \\emph{Peat} "
        "Bogs}\n\\author{Gus Hill}\n\\date{5 March 2024}\n\\begin{document}\n\\maketitle\n"
        "\\section{Water}\nPeat holds \\textbf{twenty times} its weight~\\cite{moor} in water"
        "\\footnote{Dry weight.}.\n% hidden remark\n\\begin{figure}\n\\includegraphics[width=3cm]"
        "{bog.png}\n\\caption{The raised bog}\n\\end{figure}\n\\end{document}\n"
    )
    yield KeptFile(
        "LaTeX", "Papers/peat.tex", tex.encode(),
        ("Peat holds twenty times its weight", "The raised bog"),
        ("\\usepackage", "\\textbf", "includegraphics"), (), ("Gus Hill",), (),
        ("On Peat Bogs",),
    )  # fmt: skip
    svg = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9">'
        '<title>Garden plan</title><path d="M10 10 L20.5 33.25 Z"/><text x="1" y="2">Rhubarb bed'
        "</text><text><tspan>by the</tspan> <tspan>south wall</tspan></text></svg>\n"
    )
    yield KeptFile(
        "drawing (.svg)", "Drawings/plan.svg", svg.encode(), ("Rhubarb bed",), ("M10 10",), (), (),
        (), ("Garden plan",),
    )  # fmt: skip


def books() -> Iterator[KeptFile]:
    """Books and pages in formats other than PDF and EPUB."""
    fb2 = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<FictionBook xmlns="http://www.gribuser.ru/xml/'
        'fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><genre>'
        "prose</genre><author><first-name>Lida</first-name><last-name>Orlova</last-name></author>"
        "<book-title>The Ferryman</book-title><lang>en</lang></title-info><document-info><id>77-aa"
        "</id></document-info></description><body><title><p>The Ferryman</p></title><section>"
        "<title>"
        "<p>Chapter one</p></title><p>The river froze <emphasis>before</emphasis> Advent.</p>"
        '</section></body><binary id="c.jpg" content-type="image/jpeg">'
        f"{'QUJDREVGRw' * 30}</binary></FictionBook>"
    )
    yield KeptFile(
        "FictionBook (.fb2)", "Books/ferryman.fb2", fb2.encode(), ("river froze before Advent",),
        ("QUJDREVGRw", "77-aa", "<p>"), (), ("Lida Orlova",), (), ("The Ferryman",),
    )  # fmt: skip
    yield KeptFile(
        "FictionBook in a zip (.fb2.zip)", "Books/ferryman.fb2.zip",
        zipped({"ferryman.fb2": fb2.replace("froze", "thawed").encode()}),
        ("river thawed before Advent",), ("QUJDREVGRw",), titles=("The Ferryman",),
    )  # fmt: skip
    mobi = b"The_Ferryman".ljust(32, b"\0") + bytes(28) + b"BOOKMOBI" + bytes(200)
    yield KeptFile("Kindle book (.azw3)", "Books/ferryman.azw3", mobi, listed=("unsupported",))
    djvu = b"AT&TFORM\0\0\1\0DJVMDIRM" + bytes(300)
    yield KeptFile("DjVu", "Books/scan.djvu", djvu, listed=("unsupported",))
    page = (
        '<FixedPage xmlns="http://schemas.microsoft.com/xps/2005/06" Width="800" Height="1000">'
        '<Glyphs OriginX="10" OriginY="20" UnicodeString="Insurance of the barn" '
        'Indices="44,55;66" FontUri="/Resources/f.odttf"/></FixedPage>'
    )
    xps = zipped(
        {
            "[Content_Types].xml": b"<Types/>", "FixedDocSeq.fdseq": b"<FixedDocumentSequence/>",
            "Documents/1/Pages/1.fpage": page.encode(),
        }
    )  # fmt: skip
    yield KeptFile("XPS", "Books/policy.xps", xps, listed=("unsupported",))


def packed() -> Iterator[KeptFile]:
    """Compressed files, archives that are not looked into, odd charsets and names."""
    for ending, pack in ((".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)):
        text = f"The cistern{ending} was cleaned\n".encode()
        yield KeptFile(
            f"one compressed file ({ending})", f"Packed/cistern.txt{ending}", pack(text),
            (f"cistern{ending} was cleaned",),
        )  # fmt: skip
    yield KeptFile("7-Zip archive", "Packed/a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(60),
                   listed=("unsupported",))  # fmt: skip
    yield KeptFile("RAR archive", "Packed/a.rar", b"Rar!\x1a\x07\1\0" + bytes(60),
                   listed=("unsupported",))  # fmt: skip
    texts = {
        "utf-16": ("Anchovy brine keeps for a year", "Anchovy brine"),
        "cp1251": ("Ключ от подвала лежит под половиком. Соседка поливает цветы по средам.",
                   "Ключ от подвала"),
        "shift_jis": ("地下室の鍵は玄関マットの下にあります。隣の人が水曜日に花に水をやります。",
                      "地下室の鍵"),
        "gb18030": ("地窖的钥匙放在门垫下面。邻居每周三给花浇水。", "地窖的钥匙"),
        "mac_roman": ("La clé de la cave est cachée sous le paillasson, à côté de l’entrée où "
                      "Zoë a été hébergée.", "clé de la cave"),
    }  # fmt: skip
    for charset, (words, says) in texts.items():
        yield KeptFile(f"text in {charset}", f"Texts/{charset}.txt", words.encode(charset), (says,))
    names = {
        "Ein 🐌 Name.txt": "snail", "two\nlines.txt": "newline",
        unicodedata.normalize("NFD", "Übergröße.txt"): "decomposed",
    }  # fmt: skip
    for name, word in names.items():
        yield KeptFile(f"odd name ({word})", f"Names/{name}", f"a {word} was here".encode(),
                       (f"{word} was here",))  # fmt: skip
    yield KeptFile("empty file", "Names/empty.txt", b"", listed=("no_text",))
    yield KeptFile("hidden file", "Names/.hidden.txt", b"hidden words",
                   listed=("left out",))  # fmt: skip
    table = as_json([{"ts": "x"}])
    yield KeptFile("json of nobody", "Code/list.json", table)


def other_files() -> Iterator[KeptFile]:
    """All of these."""
    yield from references()
    yield from links()
    yield from spoken()
    yield from technical()
    yield from books()
    yield from packed()
