"""Decodes a few tokens with a real model: run in a child that may crash, inside ``.venv``.

Prints ``decoded N tokens with FILE``, or ``no model`` if there is none to try with.
"""

from __future__ import annotations

import sys

# Long enough for the kernels that multiply matrices, not only vectors: those are what crashed.
_PROMPT = "A torch is a light that you hold yourself and need not borrow from anyone. " * 6


def main() -> int:
    """The smallest model of the store, a prompt of about a hundred tokens, eight new ones."""
    from llama_cpp import Llama  # noqa: PLC0415  # what is on trial

    from models.store import default_models_folder  # noqa: PLC0415  # only inside .venv

    files = sorted(default_models_folder().glob("*.gguf"), key=lambda file: file.stat().st_size)
    if not files:
        print("no model")
        return 0
    model = Llama(model_path=str(files[0]), n_ctx=512, verbose=False)
    answer = model(_PROMPT, max_tokens=8, temperature=0.0)
    written = answer["usage"]["completion_tokens"]  # type: ignore[index]  # not streamed
    print(f"decoded {written} tokens with {files[0].name}")
    return 0 if written > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
