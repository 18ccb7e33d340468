"""The control words of RTF that are known by name: characters, and where text goes.

Source: Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

SIGNS = {"~": "\xa0", "_": "-", "-": "", "\n": "\n", "\r": "\n", "\t": "\t",
          "\\": "\\", "{": "{", "}": "}"}  # fmt: skip
WORDS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
    "qmspace": " ", "softline": "\n", "nestcell": " ",
}  # fmt: skip
IGNORED = frozenset(
    ("colortbl", "objdata", "themedata", "colorschememapping", "datastore", "listtable",
     "listoverridetable", "revtbl", "rsidtbl", "generator", "xmlnstbl", "latentstyles", "filetbl",
     "fldinst", "bkmkstart", "bkmkend", "nonshppict", "sp", "atrfstart", "atrfend", "atnref",
     "atnid", "atndate", "atntime", "atnicn", "mmathPr", "private", "template", "pntxta", "pntxtb",
     "pnseclvl", "userprops", "docvar", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "ftncn",
     "aftncn", "tc", "xe", "doccomm", "wgrffmtfilter", "panose", "falt", "hl",
     "passwordhash", "protusertbl", "company", "manager", "category", "objclass", "objname",
     "oldcprops", "oldpprops", "oldtprops", "oldsprops", "mhtmltag", "htmltag")
)  # fmt: skip
# Groups marked as optional that are read all the same.
WANTED = frozenset(
    ("shppict", "shpinst", "shptxt", "annotation", "atnauthor", "footnote", "listtext", "pn",
     "fldrslt", "moveto", "ud", "upr_ud")
)  # fmt: skip
INFO = {"title": "title", "author": "author", "subject": "subject", "keywords": "keywords",
         "operator": "last_author"}  # fmt: skip
MARGINS = ("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf")
