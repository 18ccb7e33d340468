import os
from pathlib import Path

import platformdirs
import pytest

_CHAT_MODELS = (
    "smollm2-135m-instruct-q4_1.gguf",
    "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
)


@pytest.fixture(scope="session")
def test_chat_model_path() -> Path:
    """The smallest language model that is set up on this machine."""
    folder = os.environ.get("ANTORCHA_MODELS") or platformdirs.user_data_path("antorcha") / "models"
    for name in _CHAT_MODELS:
        if (path := Path(folder) / name).exists():
            return path
    pytest.fail(
        f"No chat model in {folder} (looked for {', '.join(_CHAT_MODELS)}). "
        'Run `antorcha models fetch`, or leave these tests out with -m "not real_model".'
    )
