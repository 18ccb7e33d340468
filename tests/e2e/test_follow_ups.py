"""A conversation with every real part."""

import json

import pytest

pytestmark = [pytest.mark.real_model, pytest.mark.timeout(600)]


def test_a_batch_keeps_the_thread_of_each_conversation(antorcha, files):
    antorcha.json("add", files)
    antorcha.json("index", "--wait")
    rows = [
        {"id": 1, "query": "How much was the deposit for the flat?", "conversation": "home"},
        {"id": 2, "query": "Who repaired the boiler?", "conversation": "boiler"},
        {
            "id": 3,
            "query": "And when does it end?",
            "history": [{"question": "How long is the lease?"}],
        },
        {"id": 4, "query": "And the rent?", "conversation": "home"},
        {
            "id": 5,
            "query": "¿Y la póliza?",
            "history": [{"question": "¿Cuál es el número de mi pasaporte?"}],
        },
        {"id": 6, "query": "酒店呢？", "history": [{"question": "去成都的机票多少钱？"}]},
    ]
    lines = "\n".join(json.dumps(row) for row in rows)
    process = antorcha.run("--json", "ask", "--batch", "-", stdin=lines)
    first, other, own, follow_up, spanish, chinese = (
        json.loads(line) for line in process.stdout.splitlines()
    )
    assert first["stands_for"] is None
    assert other["stands_for"] is None
    assert "lease" in own["stands_for"]
    assert follow_up["question"] == "And the rent?"
    assert follow_up["stands_for"] == "How much was the rent for the flat?"
    assert spanish["stands_for"] == "¿Cuál es el número de la póliza?"
    assert chinese["stands_for"] == "去成都的酒店多少钱？"


def test_a_history_that_is_none_is_refused_in_one_line(antorcha, files):
    row = json.dumps({"id": 1, "query": "And the rent?", "history": "earlier"})
    process = antorcha.run("--json", "ask", "--batch", "-", stdin=row)
    assert process.returncode == 1
    assert "history" in process.stderr
    assert process.stderr.count("\n") == 1
