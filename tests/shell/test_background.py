"""Work happens elsewhere, answers arrive on the GUI thread, and an old answer never replaces a newer one."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from structlog.testing import capture_logs

from shell import pictures
from shell.background import Background, Newest
from shell.bridge import Bridge


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background(Bridge())
    yield background
    background.close()


def test_the_answer_comes_on_the_gui_thread(background: Background) -> None:
    threads: list[threading.Thread] = []
    answers: list[int] = []

    def work(n: int) -> int:
        threads.append(threading.current_thread())
        return n * 2

    def then(answer: int) -> None:
        threads.append(threading.current_thread())
        answers.append(answer)

    background.run(work, 21, then=then)
    assert background.idle()
    assert answers == [42]
    assert threads[0] is not threads[1] is threading.main_thread()


def test_an_error_goes_to_failed_or_to_the_log(background: Background) -> None:
    failures: list[Exception] = []
    background.run(int, "x", failed=failures.append)
    assert background.idle()
    assert isinstance(failures[0], ValueError)
    with capture_logs() as logs:
        background.run(int, "x", then=lambda _: pytest.fail("no answer"))
        assert background.idle()
    assert [entry["event"] for entry in logs] == ["background_work_failed"]


def test_only_the_newest_question_is_answered(background: Background) -> None:
    newest, answers, gate = Newest(background), list[str](), threading.Event()

    def slow(text: str) -> str:
        gate.wait(5)
        return text

    newest.run(slow, "old", then=answers.append)
    newest.run(lambda text: text, "new", then=answers.append)
    assert pictures.wait(lambda: answers == ["new"])
    gate.set()
    assert background.idle()
    assert answers == ["new"]


def test_a_forgotten_question_stays_unanswered(background: Background) -> None:
    newest, answers = Newest(background), list[str]()
    newest.run(str, 1, then=answers.append)
    newest.forget()
    assert background.idle()
    assert answers == []


def test_the_future_of_another_room_is_followed(background: Background) -> None:
    future: Future[int] = Future()
    heard: list[int] = []
    background.follow(future, then=heard.append)
    assert background.busy
    threading.Thread(target=lambda: (time.sleep(0.01), future.set_result(7))).start()
    assert background.idle()
    assert heard == [7]


def test_posts_keep_their_order_and_an_error_is_logged() -> None:
    bridge, heard = Bridge(), list[int]()

    def broken() -> None:
        raise RuntimeError

    def poster() -> None:
        for n in range(50):
            bridge.post(heard.append, n)
        bridge.post(broken)
        bridge.post(heard.append, 50)

    with capture_logs() as logs:
        thread = threading.Thread(target=poster)
        thread.start()
        thread.join()
        assert pictures.wait(lambda: len(heard) == 51)
    assert heard == list(range(51))
    assert [entry["event"] for entry in logs] == ["posted_call_failed"]


def test_after_the_end_nothing_arrives() -> None:
    bridge, heard = Bridge(), list[int]()
    bridge.post(heard.append, 1)
    bridge.close()
    bridge.post(heard.append, 2)
    pictures.wait(lambda: False, 0.05)
    assert heard == []


def test_what_nobody_waits_for_comes_later_and_counts_as_under_way(background: Background) -> None:
    done: list[str] = []
    background.later(lambda: done.append("later"))
    background.run(lambda: "answer", then=done.append)
    assert background.busy
    assert background.idle()
    assert done == ["answer", "later"]


def test_after_the_end_nothing_comes_later() -> None:
    background, done = Background(Bridge()), list[str]()
    background.later(lambda: done.append("later"))
    background.close()
    assert background.idle()
    background.later(lambda: done.append("too late"))
    assert done == []
    assert not background.busy
