from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sync.link import Link

T0 = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
T1, T2, T3 = (T0 + timedelta(seconds=n) for n in (1, 2, 3))


def broke(link: Link, at: datetime) -> Link:
    return link.failed(at, "The connection broke off.", "cut_off", connect=False)


def refused(link: Link, at: datetime) -> Link:
    return link.failed(at, "The server cannot be reached.", "refused", connect=True)


def online() -> Link:
    return Link("starting", T0).answered(T1)


def test_the_first_answer_ever_is_enough() -> None:
    link = online()
    assert (link.state, link.since, link.last_contact, link.problem) == ("online", T1, T1, "")


def test_starting_is_not_online() -> None:
    assert not Link("starting", T0).online


def test_a_failure_at_the_start_is_offline_with_its_words() -> None:
    link = refused(Link("starting", T0), T1)
    assert (link.state, link.problem) == ("offline", "The server cannot be reached.")


def test_one_broken_conversation_is_chance_two_are_offline() -> None:
    once = broke(online(), T2)
    assert once.online
    assert once.problem
    assert broke(once, T3).state == "offline"


def test_an_answer_between_two_failures_keeps_online_and_clears_the_words() -> None:
    link = broke(online(), T2).answered(T3)
    assert link.problem == ""
    assert broke(link, T3).online


def test_one_failed_connect_is_offline() -> None:
    link = refused(online(), T2)
    assert (link.state, link.since, link.last_contact) == ("offline", T2, T1)


def test_offline_needs_two_answers_in_a_row() -> None:
    once = refused(online(), T2).answered(T3)
    assert once.state == "offline"
    assert refused(once, T3).answered(T3).state == "offline"
    assert once.answered(T3).state == "online"


def test_revoked_stays_until_the_server_answers_again() -> None:
    link = online().revoked(T2, "This device was removed.", "revoked")
    assert (link.state, link.problem) == ("revoked", "This device was removed.")
    assert refused(link, T3).state == "revoked"
    assert link.answered(T3).state == "online"


def test_a_fenced_copy_stays_so_whatever_the_server_answers() -> None:
    fenced = Link("online", T0).revoked(T0, "Another copy.", "fenced")
    for after in (fenced.answered(T0), fenced.failed(T0, "x", "y", connect=True), fenced.revoked(T0, "x", "y")):
        assert (after.state, after.code, after.problem) == ("revoked", "fenced", "Another copy.")
    assert Link("online", T0).revoked(T0, "Removed.", "unknown").answered(T0).state == "online"
