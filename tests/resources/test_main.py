"""The command: writes where it is told, and says in one line why it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.demo.main import FILES, main


def test_writes_every_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "folder"
    assert main(["demo", "--out", str(out), "--scale", "200", "--today", "2026-05-14"]) == 0
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)
    said = capsys.readouterr().out
    assert "200 variants" in said
    assert said.endswith("Done.\n")


def test_keeps_what_is_not_ours(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.txt").write_text("dear reader")
    (tmp_path / "products.tsv").write_text("old")
    words = ["demo", "--out", str(tmp_path), "--scale", "50"]
    assert main(words) == 1
    assert "not empty" in capsys.readouterr().err
    assert (tmp_path / "products.tsv").read_text() == "old"
    assert main([*words, "--force"]) == 0
    assert (tmp_path / "letter.txt").read_text() == "dear reader"
    assert (tmp_path / "products.tsv").read_text().startswith("id\tgtin")


def test_a_file_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["demo", "--out", str(tmp_path / "file")]) == 1
    assert main(["demo", "--out", str(tmp_path / "file" / "below")]) == 1
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert all("file" in line for line in errors)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["demo", "--out", "x", "--scale", "0"], "not between 1 and"),
        (["demo", "--out", "x", "--scale", "many"], "not a whole number"),
        (["demo", "--out", "x", "--today", "tomorrow"], "not a date like"),
        (["demo"], "--out"),
        ([], "demo"),
    ],
)
def test_wrong_words_are_named(words: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    assert reason in capsys.readouterr().err


def test_help_explains(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["demo", "--help"])
    assert stop.value.code == 0
    assert "--scale" in capsys.readouterr().out


def test_one_variant_is_enough(tmp_path: Path) -> None:
    assert main(["demo", "--out", str(tmp_path / "tiny"), "--scale", "1"]) == 0
    assert len((tmp_path / "tiny" / "products.tsv").read_text().splitlines()) == 2
