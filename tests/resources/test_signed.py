"""The demo's signed codes are made by its own central, for an order, a member and a colleague of the card."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2

from hardware import decoder
from resources.demo import signed
from resources.demo.card import as_text, load
from resources.demo.ground import OPTIONS, Ground, run
from shop import codes
from shop.codes import OrderNumber, Signed


def collected(retailer: Path) -> list[dict[str, str]]:
    rows = map(json.loads, (retailer / "orders.jsonl").read_text("utf-8").splitlines())
    return [one for one in rows if one["store"] == "S01" and one["status"] == "completed"]


def test_the_card_gets_codes_that_a_scanner_reads(retailer: Path, tmp_path: Path) -> None:
    ground = Ground(tmp_path)
    shutil.copytree(retailer, ground.retailer, ignore=shutil.ignore_patterns("pictures", "products.tsv"))
    ground.media.mkdir(parents=True)
    kinds = ("stores", "customers", "staff", "orders")
    words = [f"{OPTIONS[kind]}={ground.retailer / kind}.jsonl" for kind in kinds]
    run(["central", "import", "--database", ground.url, *words], "Importing")
    folder = signed.make(ground)
    card = load(folder)
    of_card = [(one.code, codes.read(one.code)) for one in card if one.kind == "signed"]
    made = {code: read for code, read in of_card if isinstance(read, Signed)}
    assert [one.ticket.kind for one in made.values()] == ["pickup", "loyalty", "return", "badge"]
    (order,) = [read for one in card if isinstance(read := codes.read(one.code), OrderNumber)]
    pickup, loyalty, back, badge = (one.ticket for one in made.values())
    assert (pickup.name, pickup.store, badge.name, badge.store) == (order.number, "S01", "lena", "S01")
    assert back.name in {one["id"] for one in collected(retailer)}
    assert f"LOY:{loyalty.name}" in [one.code for one in card]
    assert card[: -len(made)] == load(ground.retailer)
    for code, kind in zip(made, ("pickup", "loyalty", "return", "badge"), strict=True):
        image = cv2.imread(str(folder / f"{kind}.png"), cv2.IMREAD_GRAYSCALE)
        assert image is not None
        assert [one.text for one in decoder.decode(image)] == [code]
        assert code not in as_text(folder)
        assert code[:30] in as_text(folder)
