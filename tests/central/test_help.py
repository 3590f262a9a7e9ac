"""Help calls, from the shopper's tap to the answer of a colleague."""

from __future__ import annotations

import threading

from tests.central.conftest import HeadOffice, Tablet, command, help_call


def take(seq: int, staff: str = "e1", name: str = "Anna", task: str = "t1") -> dict[str, object]:
    return command(seq, "help.take", {"task": task, "staff": staff, "name": name}, expects={"state": "waiting"})


def done(seq: int, task: str = "t1") -> dict[str, object]:
    return command(seq, "help.done", {"task": task, "staff": "e1"})


def cancel(seq: int, task: str = "t1") -> dict[str, object]:
    return command(seq, "help.cancel", {"task": task})


def body(tablet: Tablet) -> dict[str, str]:
    (row,) = tablet.rows("orders:S1")
    found: dict[str, str] = row[4]
    return found


def test_a_call_reaches_the_store_is_taken_and_done(office: HeadOffice) -> None:
    kiosk, tablet = office.tablet("S1", "kiosk"), office.tablet("S1")
    told = {"task": "t1", "place": "Aisle 7", "reason": "size", "product": "P1", "title": "Anorak", "language": "de"}
    assert kiosk.verdicts(command(1, "help.call", told)) == [("applied", "")]
    assert body(tablet) == {
        "kind": "help", "state": "waiting", "device": kiosk.install, "place": "Aisle 7", "reason": "size",
        "product": "P1", "title": "Anorak", "language": "de", "made_at": "2026-05-04T08:59:00Z",
    }  # fmt: skip
    assert tablet.verdicts(take(1)) == [("applied", "")]
    taken = body(tablet)
    assert (taken["state"], taken["taken_by"], taken["taken_name"], taken["taken_at"]) == (
        "taken", "e1", "Anna", "2026-05-04T09:00:00Z",
    )  # fmt: skip
    assert tablet.verdicts(done(2)) == [("applied", "")]
    assert body(tablet)["state"] == "done"
    assert office.tablet("S2").rows("orders:S2") == []


def test_the_second_to_take_a_call_is_told_who_has_it(office: HeadOffice) -> None:
    first, second = office.tablet(), office.tablet()
    first.send(help_call(1))
    assert first.verdicts(take(2, "e1", "Anna")) == [("applied", "")]
    (answer,) = second.send(take(1, "e2", "Ben")).json()["answers"]
    assert (answer["verdict"], answer["reason"], answer["words"]) == (
        "rejected",
        "taken",
        "Anna has already taken this call.",
    )
    assert (answer["at"], body(second)["taken_by"]) == ({}, "e1")


def test_of_many_who_take_a_call_at_once_one_gets_it(office: HeadOffice) -> None:
    kiosk = office.tablet("S1", "kiosk")
    kiosk.send(help_call(1))
    tablets = [office.tablet() for _ in range(5)]
    verdicts: list[str] = []
    ready = threading.Barrier(len(tablets))

    def race(tablet: Tablet, number: int) -> None:
        ready.wait(10)
        verdicts.append(tablet.verdicts(take(1, f"e{number}"))[0][0])

    threads = [threading.Thread(target=race, args=(tablet, number)) for number, tablet in enumerate(tablets)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(verdicts) == ["applied", *["rejected"] * 4]


def test_the_name_is_the_one_central_knows(office: HeadOffice) -> None:
    office.say("staff:S1", "staff", e1={"name": "Anna Berg"})
    tablet = office.tablet()
    tablet.send(help_call(1), take(2, "e1", "Somebody"))
    assert body(tablet)["taken_name"] == "Anna Berg"


def test_only_staff_devices_take_and_only_the_caller_cancels(office: HeadOffice) -> None:
    kiosk, other, tablet = office.tablet("S1", "kiosk"), office.tablet("S1", "kiosk"), office.tablet()
    kiosk.send(help_call(1))
    assert kiosk.verdicts(take(2)) == [("rejected", "role")]
    assert other.verdicts(cancel(1)) == [("rejected", "unknown")]
    assert tablet.verdicts(cancel(1)) == [("rejected", "unknown")]
    assert kiosk.verdicts(done(3)) == [("rejected", "role")]
    assert kiosk.verdicts(cancel(4)) == [("applied", "")]
    assert tablet.verdicts(take(2)) == [("rejected", "cancelled")]


def test_a_call_of_another_store_does_not_exist(office: HeadOffice) -> None:
    office.tablet("S1", "kiosk").send(help_call(1))
    stranger = office.tablet("S2")
    assert stranger.verdicts(take(1), done(2), cancel(3), take(4, task="none")) == [("rejected", "unknown")] * 4


def test_steps_out_of_order_are_refused(office: HeadOffice) -> None:
    tablet = office.tablet()
    assert tablet.verdicts(help_call(1), done(2), take(3), done(4), done(5), cancel(6), help_call(7)) == [
        ("applied", ""), ("rejected", "waiting"), ("applied", ""), ("applied", ""), ("rejected", "done"),
        ("rejected", "done"), ("rejected", "exists"),
    ]  # fmt: skip


def test_a_call_is_never_from_the_future(office: HeadOffice) -> None:
    tablet = office.tablet()
    tablet.send(help_call(1, made_at="2031-01-01T00:00:00+02:00"))
    assert body(tablet)["made_at"] == "2026-05-04T09:00:00Z"


def passed(seq: int, staff: str = "e1") -> dict[str, object]:
    return command(seq, "help.pass", {"task": "t1", "staff": staff})


def test_a_call_that_is_passed_on_waits_for_somebody_else(office: HeadOffice) -> None:
    kiosk, tablet, other = office.tablet("S1", "kiosk"), office.tablet(), office.tablet()
    kiosk.send(help_call(1))
    assert tablet.verdicts(passed(1), take(2), passed(3, "e9"), passed(4)) == [
        ("rejected", "waiting"), ("applied", ""), ("rejected", "taken"), ("applied", ""),
    ]  # fmt: skip
    waits = body(tablet)
    assert (waits["state"], waits["passed"]) == ("waiting", ["e1"])
    assert not waits.keys() & {"taken_by", "taken_name", "taken_at"}
    assert kiosk.verdicts(passed(2)) == [("rejected", "role")]
    assert other.verdicts(take(1, "e2", "Ben")) == [("applied", "")]
    assert (body(tablet)["taken_name"], body(tablet)["passed"]) == ("Ben", ["e1"])
    assert office.tablet("S2").verdicts(passed(1)) == [("rejected", "unknown")]
