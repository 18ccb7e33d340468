"""What a report says about machine, program and models."""

from app.evaluation.machine import index_version, program_version, read_machine, used_model
from models.types import ModelRole


def test_the_machine_is_named():
    machine = read_machine()
    assert machine.cores >= 1
    assert machine.memory_bytes > 0
    assert machine.cpu in str(machine)


def test_versions_tell_the_code():
    assert program_version() == program_version()
    assert program_version() != index_version()


def test_models_with_their_quantisation(store):
    assert used_model(store, ModelRole.CHAT).quantisation == "Q4_K_M"
    assert used_model(store, ModelRole.EMBEDDING).quantisation == "Q4_0"
    small = used_model(store, ModelRole.CHAT, "smollm2-135m-instruct-q4_1")
    assert small.quantisation == "Q4_1"
    assert used_model(store, ModelRole.CHAT, "nobody-knows-it") is None
