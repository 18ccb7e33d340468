"""What starts quickly must not carry what is slow to import."""

import subprocess
import sys

import pytest

HEAVY = (
    "torch", "transformers", "sentence_transformers", "llama_cpp", "chromadb", "onnxruntime",
    "onnx", "numpy", "pypdf", "pypdfium2", "selectolax",
)  # fmt: skip


def imported_by(code):
    report = f"import sys; {code}; print(*sorted(set(sys.modules) & set({(*HEAVY, 'PySide6')!r})))"
    result = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True, timeout=60
    )
    return set(result.stdout.split())


def test_the_command_line_starts_without_heavy_libraries():
    modules = "app.__main__, app.cli.run, app.cli.commands, app.engine.client"
    assert imported_by(f"import {modules}") == set()


@pytest.mark.skipif(sys.platform != "linux", reason="the offscreen platform of Linux is used")
def test_the_window_starts_without_heavy_libraries(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert imported_by("import app.ui.application") == {"PySide6"}
