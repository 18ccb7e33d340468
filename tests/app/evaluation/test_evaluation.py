"""A tiny pack through the real parts, with a scripted model."""

import json
import os

import pytest

from app.evaluation.evaluation import Evaluation, Keeping
from app.evaluation.pack import read_pack
from app.evaluation.settings import Settings
from app.evaluation.throwaway_library import WorkFolderTaken, held
from indexer.types import SearchMode
from models.fake_chat import ScriptedChat
from tests.app.evaluation.conftest import document, query, write_pack

SETTINGS = Settings(answers=5, languages=("en",), document_languages=("en",))


@pytest.fixture
def said():
    return []


@pytest.fixture
def evaluation(store, open_home, tmp_path, said):
    return Evaluation(store, open_home, tmp_path / "work", lambda _progress: None, said.append)


def reply(messages):
    """Answers from the sources what it is asked, and 'marks' for the ferry."""
    question = messages[-1].content
    if "lighthouse" in question.split("Sources")[0]:
        return "The lighthouse of Marlow was built in 1887."
    return "The ferry to Osten costs four marks."


def sure_unless_about_railings(messages):
    return {"yes": 0.0 if "railings" in messages[-1].content else 1.0, "no": 0.1}


def figure(rows, name, **group):
    (row,) = [row for row in rows if group.items() <= row.items()]
    return row["figures"][name]


def test_everything_is_measured(evaluation, open_home, pack_folder):
    open_home.model = ScriptedChat([reply], sure_unless_about_railings)
    report = evaluation.run(read_pack(pack_folder), SETTINGS, Keeping())
    (row,) = report["retrieval"]
    assert (row["language"], row["mode"], row["count"]) == ("en", "hybrid", 2)
    assert row["figures"]["ndcg@10"] == {"value": 1.0, "low": 1.0, "high": 1.0, "count": 2}
    assert row["figures"]["r@1"]["value"] == 1
    (row,) = report["answers"]
    values = {name: figure["value"] for name, figure in row["figures"].items()}
    assert row["count"] == 3
    assert values["contains_gold"] == 1
    assert values["exact_match"] == 0
    # Of the model's own sentences alone; what is quoted beside them does not count.
    assert values["f1"] == pytest.approx((2 / 8 + 4 / 8) / 2)
    assert values["instant_contains_gold"] == 1
    assert values["refused_answerable"] == 0
    assert values["refused_unanswerable"] == 1
    assert values["citations_in_gold"] == 1
    assert values["cited_contains_gold"] == 1
    assert values["first_token_ms"] > 0
    assert report["models"]["chat"]["quantisation"] == "Q4_K_M"
    assert report["machine"]["cores"] >= 1
    assert json.loads(json.dumps(report)) == report


def test_modes_and_closed_book(evaluation, open_home, pack_folder):
    open_home.model = ScriptedChat([reply], sure_unless_about_railings)
    settings = Settings(
        answers=1,
        languages=("es",),
        document_languages=("en",),
        modes=tuple(SearchMode),
        is_closed_book=True,
    )
    report = evaluation.run(read_pack(pack_folder), settings, Keeping())
    assert [row["mode"] for row in report["retrieval"]] == ["hybrid", "keyword", "semantic"]
    (alone,) = report["closed_book"]
    assert alone["count"] == 1
    assert "refused_answerable" not in alone["figures"]


def test_documents_of_a_split_and_lines_that_hold_the_answer(evaluation, tmp_path):
    meeting = "\n".join(f"Ana: we spoke about topic{n} for a while." for n in range(200))
    other = meeting.replace("topic", "matter")
    pack = write_pack(
        tmp_path / "meetings",
        [document("m1", "", meeting, "en", split="test"),
         document("m2", "", other, "en", split="train")],
        [query("q", "What about topic150?", "en", ["m1"], [], True,
               turn_spans=[[150, 150]], split="test")],
    )  # fmt: skip
    report = evaluation.run(read_pack(pack), Settings(), Keeping())
    assert [row["scope"] for row in report["retrieval"]] == ["library", "split"]
    for scope in ("split", "document"):
        assert figure(report["turns"], "found@10", scope=scope)["value"] == 1


class Stopped(Exception):
    pass


def test_an_interrupted_run_goes_on_where_it_was(
    evaluation, open_home, pack_folder, tmp_path, said
):
    def stop_at_third(messages):
        asked.append(messages)
        if len(asked) == 3:
            raise Stopped
        return sure_unless_about_railings(messages)

    asked = []
    open_home.model = ScriptedChat([reply], stop_at_third)
    pack = read_pack(pack_folder)
    with pytest.raises(Stopped):
        evaluation.run(pack, SETTINGS, Keeping())
    (results,) = (tmp_path / "work" / "runs").glob("*/results.jsonl")
    before = results.read_bytes().splitlines()
    assert len(before) == 2 + 1  # two searches, one answer; the first call only loads the model
    open_home.model = ScriptedChat([reply], sure_unless_about_railings)
    report = evaluation.run(pack, SETTINGS, Keeping())
    after = results.read_bytes().splitlines()
    assert after[:3] == before
    assert len(after) == 2 + 3
    assert report["answers"][0]["count"] == 3
    assert any("Going on after 3 results" in line for line in said)
    # Loading the model, and only the two questions that were left; the last has no answer, and
    # a second statement is asked about before it is refused.
    assert sum(one.kind == "choices" for one in open_home.model.asked) == 4


def test_a_finished_run_is_read_and_fresh_measures_anew(evaluation, open_home, pack_folder, said):
    pack = read_pack(pack_folder)
    first = evaluation.run(pack, SETTINGS, Keeping())
    open_home.model = ScriptedChat(["Something else."], {"yes": 0.0, "no": 1.0})
    assert evaluation.run(pack, SETTINGS, Keeping()) == first
    assert open_home.model.asked == []
    anew = evaluation.run(pack, SETTINGS, Keeping(is_fresh=True))
    assert anew["answers"][0]["figures"]["refused_answerable"]["value"] == 1


def test_other_settings_are_another_run(evaluation, pack_folder):
    pack = read_pack(pack_folder)
    one = evaluation.run(pack, Settings(limit=1), Keeping())
    two = evaluation.run(pack, Settings(), Keeping())
    assert one["results"] != two["results"]


def test_libraries_go_unless_they_are_to_stay(evaluation, pack_folder, tmp_path):
    pack = read_pack(pack_folder)
    evaluation.run(pack, Settings(), Keeping())
    assert list((tmp_path / "work" / "libraries").iterdir()) == []
    evaluation.run(pack, Settings(), Keeping(is_fresh=True, keeps_libraries=True))
    (kept,) = (tmp_path / "work" / "libraries").iterdir()
    assert (kept / "home" / "library.db").exists()


def test_a_model_that_dies_twice_is_reported_not_hidden(evaluation, open_home, pack_folder):
    class Dying(ScriptedChat):
        def generate(self, *args, **kwargs):
            self.die()
            return super().generate(*args, **kwargs)

    open_home.model = Dying([reply], sure_unless_about_railings)
    report = evaluation.run(read_pack(pack_folder), SETTINGS, Keeping())
    assert len(report["problems"]) == 2
    values = report["answers"][0]["figures"]
    assert values["contains_gold"]["value"] == 0
    assert values["refused_answerable"]["value"] == 0
    assert values["refused_unanswerable"]["value"] == 1


def test_two_runs_do_not_share_a_folder(evaluation, pack_folder, tmp_path):
    pack = read_pack(pack_folder)
    evaluation.run(pack, Settings(), Keeping())
    (folder,) = (tmp_path / "work" / "runs").iterdir()
    with held(folder), pytest.raises(WorkFolderTaken):
        evaluation.run(pack, Settings(), Keeping())


def test_only_our_own_forgotten_libraries_are_deleted(evaluation, pack_folder, tmp_path):
    libraries = tmp_path / "work" / "libraries"
    for name in ("old-0123456789abcdef", "new-0123456789abcdef", "somebody's"):
        (libraries / name).mkdir(parents=True)
        (libraries / name / "lock").touch()
    for name in ("old-0123456789abcdef", "somebody's"):
        os.utime(libraries / name / "lock", (0, 0))
    evaluation.run(read_pack(pack_folder), Settings(limit=1), Keeping())
    assert {path.name for path in libraries.iterdir()} == {"new-0123456789abcdef", "somebody's"}
