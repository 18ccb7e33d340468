"""What note programs and diaries leave."""

from __future__ import annotations

import base64
import io
import tarfile
from collections.abc import Iterator

from benchmarks.kept.drawn import picture_with
from benchmarks.kept.kept_file import KeptFile, as_json, zipped

_HASH = "1f0c8a7b6d5e4f3a2b1c0d9e8f7a6b5c"


def notion() -> Iterator[KeptFile]:
    """A zip of zips, pages with their ids behind the name, a database as a table."""
    page = (
        "# Greenhouse plan\n\nCreated: March 5, 2024 10:00 AM\nTags: garden, glass\n\n"
        "The panes come from the demolished station.\n"
    )
    table = '\ufeffName,Status,Due\nOrder putty,Done,"March 7, 2024"\nPaint the frame,Open,\n'
    inner = zipped(
        {
            f"Private & Shared/Greenhouse plan {_HASH}.md": page.encode(),
            f"Private & Shared/Tasks {_HASH[::-1]}.csv": table.encode(),
            f"Private & Shared/Tasks {_HASH[::-1]}_all.csv": table.encode(),
        }
    )
    yield KeptFile(
        "Notion, zip in a zip", "Notion/Export-4f1c.zip",
        zipped({"ExportBlock-4f1c-Part-1.zip": inner}),
        ("demolished station", "Paint the frame"), (), (), (), ("2024-03-05",),
        ("Greenhouse plan", "Tasks"),
    )  # fmt: skip


def obsidian() -> Iterator[KeptFile]:
    """A vault: notes, settings, a canvas, a drawing."""
    vault = "Vault"
    note = (
        "---\ntags: [tools]\ndate: 2024-03-05\naliases:\n  - whetstones\n---\n# Sharpening\n\n"
        "Use the [[Grit table|table]] before the #leather strop.\n\n> [!tip] Oil\n> Camellia oil\n"
    )
    yield KeptFile(
        "Obsidian, note", f"{vault}/Sharpening.md", note.encode(), ("leather strop", "Camellia"),
        dates=("2024-03-05",), titles=("Sharpening",),
    )  # fmt: skip
    yield KeptFile("Obsidian, settings", f"{vault}/.obsidian/app.json", b"{}", listed=("left out",))
    canvas = {
        "nodes": [
            {"id": "a1b2c3d4e5f60718", "type": "text", "text": "Dovetail joints first",
             "x": 0, "y": 0, "width": 250, "height": 60, "color": "4"},
            {"id": "b1b2c3d4e5f60718", "type": "file", "file": "Tools/Sharpening.md",
             "x": 300, "y": 0, "width": 400, "height": 400},
            {"id": "c1", "type": "group", "label": "Workbench", "x": -10, "y": -40,
             "width": 800, "height": 500},
            {"id": "d1", "type": "link", "url": "https://example.org/vise", "x": 0, "y": 100,
             "width": 400, "height": 100},
        ],
        "edges": [{"id": "e1", "fromNode": "a1b2c3d4e5f60718", "fromSide": "right",
                   "toNode": "b1b2c3d4e5f60718", "toSide": "left", "label": "needs sharp chisels"}],
    }  # fmt: skip
    yield KeptFile(
        "Obsidian, canvas", f"{vault}/Bench.canvas", as_json(canvas),
        ("Dovetail joints", "Workbench", "needs sharp chisels"), ("fromNode", "a1b2c3d4", "width"),
        titles=("Bench",),
    )  # fmt: skip
    drawing = {
        "type": "excalidraw", "version": 2, "source": "https://excalidraw.com",
        "elements": [
            {"id": "Kx8", "type": "text", "x": 10, "y": 10, "text": "Sluice gate\nto the pond",
             "originalText": "Sluice gate to the pond", "fontSize": 20, "seed": 99812331,
             "versionNonce": 88112, "isDeleted": False},
            {"id": "Kx9", "type": "text", "x": 10, "y": 90, "text": "erased words",
             "originalText": "erased words", "isDeleted": True, "seed": 1},
            {"id": "Kx7", "type": "arrow", "points": [[0, 0], [12.5, 88.25]], "seed": 77112},
        ],
        "appState": {"viewBackgroundColor": "#ffffff", "gridSize": None},
        "files": {"f1": {"mimeType": "image/png", "dataURL": "data:image/png;base64,"
                         + base64.b64encode(bytes(range(256)) * 3).decode()}},
    }  # fmt: skip
    yield KeptFile(
        "Excalidraw, drawing", "Drawings/pond.excalidraw", as_json(drawing),
        ("Sluice gate to the pond",), ("versionNonce", "99812331", "base64", "erased words"),
        titles=("pond",),
    )  # fmt: skip
    packed = base64.b64encode(bytes(range(256)) * 4).decode()
    lines = "\n\n".join(packed[at : at + 256] for at in range(0, len(packed), 256))
    inside = (
        "---\n\nexcalidraw-plugin: parsed\ntags: [excalidraw]\n\n---\n==⚠  Switch to EXCALIDRAW "
        "VIEW in the MORE OPTIONS menu of this document. ⚠== You can decompress Drawing data with "
        "the command palette: 'Decompress current Excalidraw file'. For more info check in plugin "
        "settings under 'Saving'\n\n\n# Excalidraw Data\n\n## Text Elements\n"
        "Weir above the mill ^k7GhJ2aa\n\nEel ladder ^Pq8sT1bb\n\n## Embedded Files\n"
        "0a1b2c3d4e5f60718293a4b5c6d7e8f900112233: [[map.png]]\n\n%%\n## Drawing\n"
        f"```compressed-json\n{lines}\n```\n%%"
    )
    yield KeptFile(
        "Obsidian, Excalidraw note", f"{vault}/Mill.excalidraw.md", inside.encode(),
        ("Weir above the mill", "Eel ladder"), (packed[:40], "^k7GhJ2aa", "MORE OPTIONS"),
        titles=("Mill",),
    )  # fmt: skip


def outliners() -> Iterator[KeptFile]:
    """Logseq, Joplin, Evernote, OneNote."""
    journal = (
        "- Walked to the weir\n  id:: 65e6f0a1-3b1c-4f7e-9d55-0a1b2c3d4e5f\n"
        "\t- saw a [[kingfisher]] #birds\n- TODO oil the gate\n  SCHEDULED: <2024-03-09 Sat>\n"
    )
    yield KeptFile(
        "Logseq, journal", "Logseq/journals/2024_03_05.md", journal.encode(),
        ("Walked to the weir", "kingfisher"), ("65e6f0a1-3b1c",), dates=("2024-03-05",),
    )  # fmt: skip
    page = "type:: bird\ntags:: river, blue\n\n- Nests in steep banks\n  collapsed:: true\n"
    yield KeptFile(
        "Logseq, page", "Logseq/pages/kingfisher.md", page.encode(), ("Nests in steep banks",),
        titles=("kingfisher",),
    )  # fmt: skip
    bak = "Logseq/logseq/bak/pages/kingfisher/2024-03-05T10_00_00.000Z.Desktop.md"
    yield KeptFile("Logseq, its own backup of a page", bak, page.encode(), listed=("left out",))
    edn = b'{:meta/version 1\n :feature/enable-journals? true\n :default-home {:page "x"}}\n'
    yield KeptFile("Logseq, settings", "Logseq/logseq/config.edn", edn)
    note = (
        f"Mushroom spots\n\nThe ceps grow under the third beech.\n\nid: {_HASH}\n"
        f"parent_id: {_HASH[::-1]}\n"
        "created_time: 2024-03-05T09:00:00.000Z\nupdated_time: 2024-03-06T09:00:00.000Z\n"
        "is_conflict: 0\nlatitude: 47.36660000\nlongitude: 8.55000000\naltitude: 0.0000\nauthor: \n"
        "source_url: \nis_todo: 0\ntodo_due: 0\ntodo_completed: 0\nsource: joplin-desktop\n"
        "source_application: net.cozic.joplin-desktop\napplication_data: \norder: 0\n"
        "user_created_time: 2024-03-05T09:00:00.000Z\nuser_updated_time: 2024-03-06T09:00:00.000Z\n"
        "encryption_cipher_text: \nencryption_applied: 0\nmarkup_language: 1\nis_shared: 0\n"
        "share_id: \nconflict_original_id: \nmaster_key_id: \nuser_data: \ndeleted_time: 0\n"
        "type_: 1"
    )
    folder = f"Forest\n\nid: {_HASH[::-1]}\ncreated_time: 2024-03-05T09:00:00.000Z\ntype_: 2"
    hides = ("encryption_applied", "markup_language", _HASH)
    yield KeptFile(
        "Joplin, raw note", f"Joplin/{_HASH}.md", note.encode(), ("ceps grow",), hides, (), (),
        ("2024-03-05",), ("Mushroom spots",),
    )  # fmt: skip
    yield KeptFile("Joplin, raw notebook", f"Joplin/{_HASH[::-1]}.md", folder.encode())
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        for name, text in (
            (f"{_HASH}.md", note.replace("third beech", "seventh larch")),
            (f"{_HASH[::-1]}.md", folder),
        ):
            info = tarfile.TarInfo(name)
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    yield KeptFile(
        "Joplin, archive (.jex)", "Joplin/notes.jex", target.getvalue(), ("seventh larch",), hides,
        (), (), ("2024-03-05",), ("Mushroom spots",),
    )  # fmt: skip
    yield from _notebooks()


def _notebooks() -> Iterator[KeptFile]:
    picture = base64.b64encode(picture_with("RECEIPT 42")).decode()
    enex = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE en-export SYSTEM '
        '"http://xml.evernote.com/pub/evernote-export4.dtd">\n<en-export '
        'export-date="20240307T100000Z" application="Evernote" version="10.80.3">\n  <note>\n'
        "    <title>Stove</title>\n    <created>20240305T090000Z</created>\n"
        "    <tag>house</tag>\n    <note-attributes><author>Xaver</author></note-attributes>\n"
        '    <content><![CDATA[<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE '
        'en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note><div>The stove was swept '
        'in autumn</div><en-todo checked="true"/>Order birch logs<en-media '
        'hash="0123456789abcdef0123456789abcdef" type="image/jpeg"/></en-note>]]></content>\n'
        f'    <resource><data encoding="base64">\n{picture}\n</data><mime>image/jpeg</mime>'
        "<resource-attributes><file-name>receipt.jpg</file-name></resource-attributes></resource>\n"
        "  </note>\n</en-export>\n"
    )
    yield KeptFile(
        "Evernote (.enex) with a picture", "Evernote/House.enex", enex.encode(),
        ("stove was swept", "Order birch logs", "RECEIPT"), ("en-note", picture[60:100]), (),
        ("Xaver",), ("2024-03-05",), ("Stove",),
    )  # fmt: skip
    section = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3") + bytes(2000)
    yield KeptFile("OneNote section", "OneNote/Recipes.one", section, listed=("unsupported",))
    apple = (
        '<html><head><meta charset="utf-8"></head><body><h1>Soup</h1><div>Simmer the '
        "chanterelles</div><ul><li>Cream</li></ul></body></html>"
    )
    yield KeptFile(
        "Apple Notes, exported page", "Apple Notes/Soup/Soup.html", apple.encode(),
        ("Simmer the chanterelles",), titles=("Soup",),
    )  # fmt: skip
    yield KeptFile(
        "Apple Notes, privacy copy (txt)", "Apple Notes/Notes/Rye bread/Rye bread.txt",
        b"Rye bread\n\nFeed the sourdough twice\n", ("sourdough twice",), titles=("Rye bread",),
    )  # fmt: skip


def diaries() -> Iterator[KeptFile]:
    """Day One and Kindle's clippings."""
    entry = {
        "uuid": "5A1B2C3D4E5F60718293A4B5C6D7E8F9", "creationDate": "2024-03-05T21:30:00Z",
        "modifiedDate": "2024-03-06T07:00:00Z", "timeZone": "Europe/Madrid", "starred": True,
        "isPinned": False, "duration": 0, "creationDevice": "iPhone", "tags": ["harbour"],
        "text": "# Ferry at dusk\n\nThe gulls followed us\\. ![](dayone-moment://9F8E7D6C5B)",
        "richText": '{"meta":{"version":1,"created":{"platform":"com.bloombuilt.dayone-ios"}},'
        '"contents":[{"text":"Ferry at dusk\\n"}]}',
        "location": {"localityName": "Mahón", "country": "España", "placeName": "Moll de Llevant",
                     "latitude": 39.88955, "longitude": 4.2658,
                     "region": {"radius": 75, "center": {"latitude": 39.88955}}},
        "weather": {"conditionsDescription": "Mostly Clear", "temperatureCelsius": 14,
                    "moonPhase": 0.82},
        "photos": [{"identifier": "9F8E7D6C5B", "md5": "0cc175b9c0f1b6a831c399e269772661",
                    "type": "jpeg", "width": 640, "height": 200}],
    }  # fmt: skip
    second = {
        "uuid": "6A1B2C3D4E5F60718293A4B5C6D7E8F9", "creationDate": "2024-03-07T08:00:00Z",
        "timeZone": "Europe/Madrid", "text": "Bought saffron at the market", "tags": [],
    }  # fmt: skip
    journal = {"metadata": {"version": "1.0"}, "entries": [entry, second]}
    hides = ("bloombuilt", "dayone-moment", "5A1B2C3D", "moonPhase")
    yield KeptFile(
        "Day One (zip)", "Day One/Export - Journal.zip",
        zipped({"Journal.json": as_json(journal),
                "photos/0cc175b9c0f1b6a831c399e269772661.jpeg": picture_with("FERRY 7")}),
        ("gulls followed us", "saffron at the market", "FERRY"), hides, (), (),
        ("2024-03-05T22:30", "2024-03-07"), ("Ferry at dusk",),
    )  # fmt: skip
    clippings = (
        "\ufeffThe Sea Wall (Duras, Marguerite)\r\n- Your Highlight on page 12 | Location 180-182 |"
        " Added on Tuesday, March 5, 2024 10:00:00 PM\r\n\r\nThe crabs had eaten the dyke.\r\n"
        "==========\r\nThe Sea Wall (Duras, Marguerite)\r\n- Your Note on page 12 | Location 182 | "
        "Added on Tuesday, March 5, 2024 10:01:00 PM\r\n\r\nask Zoe about this\r\n==========\r\n"
        "The Sea Wall (Duras, Marguerite)\r\n- Your Bookmark on page 14 | Location 200 | Added on "
        "Wednesday, March 6, 2024 8:00:00 AM\r\n\r\n\r\n==========\r\n\ufeffDer Garten (Kurz, Eva)"
        "\r\n- Ihre Markierung bei Position 44-45 | Hinzugefügt am Donnerstag, 7. März 2024 "
        "21:00:00\r\n\r\nDie Quitten sind reif.\r\n==========\r\nPlatero y yo (Jiménez, Juan Ramón)"
        "\r\n- Tu subrayado en la página 5 | posición 60 | Añadido el viernes, 8 de marzo de 2024"
        " 20:15:00\r\n\r\nPlatero es pequeño, peludo, suave.\r\n==========\r\n"
    )
    yield KeptFile(
        "Kindle, My Clippings", "Kindle/My Clippings.txt", clippings.encode(),
        ("crabs had eaten", "Quitten sind reif", "peludo"), ("==========", "Your Bookmark"), (),
        ("Duras, Marguerite", "Kurz, Eva"), ("2024-03-05", "2024-03-07", "2024-03-08"),
        ("The Sea Wall", "Der Garten", "Platero y yo"),
    )  # fmt: skip


def notes() -> Iterator[KeptFile]:
    """All of these."""
    yield from notion()
    yield from obsidian()
    yield from outliners()
    yield from diaries()
