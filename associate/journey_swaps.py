"""The tablet's tour of goods that come back without a receipt: scanned, worth something, somebody's, taken."""

from __future__ import annotations

from typing import Any

from associate.journey_pickup import looks
from shell import pictures


def walk(guide: Any) -> None:
    """Leaves Today on top, with everything sent."""
    tablet, page = guide.tablet, guide.tablet.models.pages.no_receipt
    with guide.stage.step("tablet: goods come back without a receipt"):
        guide.tap("Today")
        guide.tap("Returns waiting")
        guide.tap("No receipt, and no order to be found")
        guide.see("Scan the goods")
        guide.picture("no-receipt")
        guide.scan(guide.entry("product", "aisle")["code"])
        guide.see(lambda: page.lines.rows)
        guide.picture("no-receipt-scanned")
        page.set_reason(1, "mind")
        page.set_condition(1, "new")
        guide.see(lambda: page.state.lacking == "contact")
        pictures.settle(tablet.window)  # the button lies where it will stay
        guide.tap("Enter it")
        guide.see("E-mail address")
        guide.picture("no-receipt-contact")
        page.set_contact("Eve Lund", "eve@example.org")
        guide.tap("Back")
        guide.see(lambda: page.state.outcome != "")
        guide.picture("no-receipt-decided")
        looks(guide.stage, tablet, "tablet-no-receipt")
        if page.state.outcome == "manager":
            page.approve(next(one.id for one in tablet.records.staff() if one.role == "manager"), "pin")
        page.finish()
        guide.see("Goods accepted")
        guide.picture("no-receipt-taken")
        guide.see(lambda: tablet.records.queue().pending == 0, 30)
        tablet.models.pages.voucher.fetch(page.state.return_id)
        guide.see(lambda: tablet.models.pages.voucher.state.phase == "found", 20)
        guide.picture("no-receipt-voucher")
        page.end()
        guide.tap("Today")
