"""``antorcha forget --prove``: forget, then look for what is left."""

from __future__ import annotations

from dataclasses import asdict

from app.cli.invocation import DONE, FAILED, Invocation
from app.engine.protocol import Json, Method
from app.trust.erasure import Proof, prove_erased
from indexer.store.traces import Traces


def forget_and_prove(invocation: Invocation, paths: list[str]) -> int:
    """Forget these paths and report what a search of the whole home found of them."""
    answer = invocation.call(Method.FORGET, {"paths": paths, "prove": True})
    traces = Traces(**{name: tuple(texts) for name, texts in answer.pop("traces").items()})
    proof = prove_erased(invocation.home, traces, bool(answer.pop("vectors_erased")))
    answer["proof"] = _to_json(proof)
    invocation.print(answer, lambda _: _show(invocation, answer, proof))
    return DONE if proof.is_clean else FAILED


def _to_json(proof: Proof) -> Json:
    content = asdict(proof)
    return {
        "clean": proof.is_clean,
        **{name: content[name] for name in ("words", "searched", "held_elsewhere", "files")},
        "bytes": proof.size_bytes,
        "vectors_erased": proof.vectors_erased,
        "found": content["found"],
    }


def _show(invocation: Invocation, answer: Json, proof: Proof) -> None:
    line = invocation.terminal.line
    for path in answer["forgotten"]:
        line(f"Forgot {path}")
    invocation.terminal.copies(answer)
    if not proof.searched:
        line("No text of it was in the library, so there was nothing to look for.")
    line(
        f"Looked for {proof.searched:,} traces of {proof.words:,} words in {proof.files:,} files "
        f"({proof.size_bytes:,} bytes)."
    )
    if proof.held_elsewhere:
        line(f"{proof.held_elsewhere:,} of them stand in other documents or in a path; they stay.")
    if not proof.vectors_erased:
        line("The index of vectors still holds its numbers: they go when it has been built anew.")
    for one in proof.found:
        line(f"STILL THERE: “{one.text}” in {one.file} ({one.form})")
    if proof.is_clean:
        line("Nothing of it is left.")
