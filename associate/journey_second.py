"""The tablet's tour of what a return may need besides the desk: a second person, a manager's own tablet, photos."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from associate.journey_pickup import looks
from shop import approvals
from shop.approvals import Asked
from shop.lookups import StaffMember


class Second:
    """The sheets, who asks, and the manager who agrees. What is asked is about an order of the list."""

    def __init__(self, guide: Any) -> None:
        self.guide, self.stage, self.tablet = guide, guide.stage, guide.tablet
        self.pages = self.tablet.models.pages
        self.sheet, self.agree = self.pages.second_person, self.pages.agree
        order = next(one.shown for one in self.tablet.records.orders() if any(x.returnable for x in one.shown.lines))
        me, self.boss = self.member(guide.member["name"]), self.member(guide.manager["name"])
        codes = ("late", "condition_used", "dear")
        self.asked = Asked(self.pages.returns.state.return_id or "tour", order.number, 129_700, "EUR", me.id, codes)

    def member(self, name: str) -> StaffMember:
        people: tuple[StaffMember, ...] = self.tablet.records.staff()
        return next(one for one in people if one.name == name)

    def ask(self) -> None:
        self.sheet.ask(self.asked)
        self.guide.see(lambda: not self.sheet.state.loading)

    def picture(self, name: str, *, everywhere: bool = False) -> None:
        self.guide.picture(f"second-{name}")
        if everywhere:
            looks(self.stage, self.tablet, f"tablet-second-{name}")


def walk(guide: Any) -> None:
    """Leaves the page that was on top, nothing agreed to, and no PIN counted against anybody."""
    second = Second(guide)
    for part in (_here, _by_code, _elsewhere, _own_tablet, _photos):
        part(second)


def _here(second: Second) -> None:
    guide, sheet = second.guide, second.sheet
    with second.stage.step("tablet: a second person is asked"):
        second.ask()
        second.picture("asked", everywhere=True)
        guide.scan(guide.member["code"])
        guide.see(lambda: sheet.state.trouble == "same_person")
        second.picture("same-person")
    with second.stage.step("tablet: their PIN, wrong and right"):
        wrong = "000000" if guide.manager["pin"] != "000000" else "111111"
        guide.scan(guide.manager["code"])
        guide.see(lambda: sheet.signIn.state.step == "pin")
        sheet.signIn.enter(wrong)
        guide.see(lambda: sheet.signIn.state.trouble == "wrong")
        second.picture("wrong-pin")
        sheet.signIn.show(replace(sheet.signIn.state, trouble="locked"))
        second.picture("locked")
        sheet.signIn.show(replace(sheet.signIn.state, trouble=""))
        sheet.signIn.enter(guide.manager["pin"])
        guide.see(lambda: not sheet.state.open)


def _by_code(second: Second) -> None:
    guide, sheet = second.guide, second.sheet
    with second.stage.step("tablet: from the manager's own tablet, by a code"):
        second.ask()
        sheet.choose("code")
        second.picture("code", everywhere=True)
        sheet.answer("AAAA AAAA")
        guide.see(lambda: sheet.state.code_trouble == "mistyped")
        second.picture("code-wrong")
        sheet.show(replace(sheet.state, code_trouble="late", left_s=0))
        second.picture("code-over")
        sheet.decline()


def _elsewhere(second: Second) -> None:
    sheet = second.sheet
    with second.stage.step("tablet: a manager elsewhere"):
        second.ask()
        sheet.choose("remote")
        second.picture("elsewhere")
        sheet.show(replace(sheet.state, remote="asked", asked_at="14:02"))
        second.picture("waiting")
        note = "Please send it to the workshop first."
        sheet.show(replace(sheet.state, remote="refused", answered_by=second.boss.name, note=note))
        second.picture("refused")
        sheet.decline()


def _own_tablet(second: Second) -> None:
    guide, agree = second.guide, second.agree
    with second.stage.step("tablet: the manager agrees on their own"):
        agree.sign(second.boss)
        agree.begin()
        second.picture("agree")
        agree.by_hand()
        second.picture("agree-typed")
        guide.scan(approvals.challenge(second.asked, datetime.now(UTC)).text)
        guide.see(lambda: agree.state.step == "look" and agree.state.ready)
        second.picture("agree-look")
        agree.confirm()
        guide.see(lambda: agree.state.step == "pin")
        agree.signIn.enter(guide.manager["pin"])
        guide.see(lambda: agree.state.step == "answer")
        second.picture("agree-answer")
        agree.close()


def _photos(second: Second) -> None:
    guide, photos, camera = second.guide, second.pages.return_photos, second.tablet.frame.camera
    with second.stage.step("tablet: photos of what comes back"):
        second.tablet.models.router.open("returns")
        camera.show(replace(camera.state, available=False))
        photos.show_sheet("tour")
        guide.see("Photos of the goods")
        second.picture("no-camera")
        camera.show(replace(camera.state, available=True))
        guide.see(lambda: camera.state.phase == "live")
        photos.take()
        guide.see(lambda: photos.state.count == 1)
        second.picture("photo")
        photos.show(replace(photos.state, trouble="covered"))
        second.picture("covered")
        for name in photos.of("tour"):
            photos.drop(name)
        guide.see(lambda: photos.state.count == 0)
        photos.close()
        photos.follow("")
        second.tablet.models.router.back()
