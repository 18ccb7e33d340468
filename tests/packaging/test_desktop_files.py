import configparser
import importlib.util
import plistlib
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.trust.sealing import _MAGIC
from app.ui.desktop.given import BACKUP_SUFFIX

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LINUX = PACKAGING / "linux"
MIME = "application/x-antorcha-backup"


@pytest.fixture(scope="module")
def desktop_files():
    spec = importlib.util.spec_from_file_location("desktop_files", LINUX / "desktop_files.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entry(text):
    parser = configparser.RawConfigParser(strict=True, interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read_string(text)
    return parser


def test_the_desktop_entry_is_whole():
    read = entry((LINUX / "antorcha.desktop").read_text(encoding="utf-8"))
    main = read["Desktop Entry"]
    assert main["Type"] == "Application"
    assert main["Exec"] == "antorcha window %F"
    assert MIME in main["MimeType"]
    for key in ("Categories", "Keywords", "MimeType", "Actions"):
        assert main[key].endswith(";")
    for action in filter(None, main["Actions"].split(";")):
        assert read[f"Desktop Action {action}"]["Exec"].startswith("antorcha")
    for language in ("de", "es", "fr", "zh_CN"):
        assert main[f"Comment[{language}]"]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_desktop_entry_is_valid():
    subprocess.run(["desktop-file-validate", LINUX / "antorcha.desktop"], check=True)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="not installed")
def test_the_appstream_data_is_valid():
    command = ["appstreamcli", "validate", "--no-net", LINUX / "antorcha.metainfo.xml"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "E: " not in done.stdout, done.stdout


def test_the_appstream_data_fits_the_entry():
    root = ElementTree.parse(LINUX / "antorcha.metainfo.xml").getroot()
    assert root.findtext("launchable") == "antorcha.desktop"
    assert root.findtext("project_license") == "Apache-2.0"
    assert root.findtext("provides/mediatype") == MIME


def test_the_type_of_backups_fits_what_is_written():
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ElementTree.parse(LINUX / "antorcha-mime.xml").getroot()
    kind = root.find(f"{name}mime-type")
    assert kind.get("type") == MIME
    assert kind.find(f"{name}glob").get("pattern") == f"*{BACKUP_SUFFIX}"
    magic = kind.find(f"{name}magic/{name}match").get("value").encode()
    assert _MAGIC.startswith(magic)


def test_the_mac_bundle_names_the_same_type():
    read = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    (declared,) = read["UTExportedTypeDeclarations"]
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.mime-type"] == MIME
    assert tags["public.filename-extension"] == [BACKUP_SUFFIX.removeprefix(".")]


def test_the_windows_registry_names_the_same_type():
    text = (PACKAGING / "windows" / "associations.reg.in").read_text(encoding="utf-8")
    assert f"Classes\\{BACKUP_SUFFIX}]" in text
    assert MIME in text
    assert "HKEY_LOCAL_MACHINE" not in text


def test_installing_writes_into_one_folder_and_removing_takes_it_all_out(desktop_files, tmp_path):
    written = desktop_files.install("/opt/my $tools/antorcha", tmp_path)
    assert all(tmp_path in path.parents and path.exists() for path in written)
    main = entry((tmp_path / "applications/antorcha.desktop").read_text(encoding="utf-8"))
    assert main["Desktop Entry"]["Exec"] == '"/opt/my \\\\$tools/antorcha" window %F'
    assert main["Desktop Entry"]["TryExec"] == "/opt/my $tools/antorcha"
    assert sorted(desktop_files.remove(tmp_path)) == sorted(written)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert desktop_files.remove(tmp_path) == []
