"""`storeside print`: what support people see."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hardware.print_main import main
from hardware.printer_fake import Fake
from tests.hardware.printing import read

LINE = {"line": 1, "variant": "v1", "title": "Becher", "quantity": 1, "price": 1, "states": {"staged": 1}}
ORDER = {
    "number": "TT-200004",
    "lines": [LINE],
    "status": "ready",
    "placed_at": "2026-11-20T09:00:00Z",
    "currency": "EUR",
    "total": 1,
    "staged": [{"line": 1, "units": 1, "place": "7-B"}],
}


def test_a_test_print_and_an_order_come_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "order.json"
    file.write_text(json.dumps(ORDER), encoding="utf-8")
    with Fake() as roll, Fake("zpl") as labels:
        slip, label = f"tcp://127.0.0.1:{roll.port}", f"zpl:tcp://127.0.0.1:{labels.port}"
        assert main(["test", "--to", slip, "--language", "ar"]) == 0
        assert main(["slip", "--order", str(file), "--to", slip, "--language", "de"]) == 0
        assert main(["slip", "--order", str(file), "--paper", "label", "--parcels", "2", "--to", label]) == 0
        assert [read(sheet) for sheet in roll.sheets] == [["TEST-12345"], ["ORDER:TT-200004"]]
        assert [read(sheet) for sheet in labels.sheets] == [["TT-200004"]] * 2
    assert capsys.readouterr().out.splitlines()[:2] == ["slip test: printed", "slip TT-200004: printed"]


def test_why_not_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Fake() as roll:
        roll.paper_mm = 0
        assert main(["test", "--to", f"tcp://127.0.0.1:{roll.port}"]) == 1
    assert "slip test: not printed: it is out of paper" in capsys.readouterr().err
    file = tmp_path / "order.json"
    for text in ("", "[]", "{}", '{"number": 7}'):
        file.write_text(text, encoding="utf-8")
        assert main(["slip", "--order", str(file), "--to", str(tmp_path)]) == 1
        assert "is no order that can be printed" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        main(["test", "--to", "http://x"])
    assert "is no printer" in capsys.readouterr().err
