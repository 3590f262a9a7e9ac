"""One person's traces end with the session; scans go to the page on top, then to the router."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from shell.router import Router
from shell.session import Sessions


def test_everything_registered_is_wiped_last_first_and_once() -> None:
    sessions, order = Sessions(), list[str]()
    first = sessions.current
    first.own(lambda: order.append("basket"))
    first.own(lambda: order.append("name"))
    sessions.end("start_over")
    first.end()
    assert order == ["name", "basket"]
    assert first.ended
    assert sessions.current is not first
    assert not sessions.current.ended


def test_a_broken_wipe_does_not_keep_the_others_from_running() -> None:
    sessions, wiped = Sessions(), list[str]()

    def broken() -> None:
        raise ValueError("page is gone")

    sessions.current.own(lambda: wiped.append("basket"))
    sessions.current.own(broken)
    sessions.end("idle")
    assert wiped == ["basket"]


def test_the_clipboard_goes_too() -> None:
    QGuiApplication.clipboard().setText("Maria")
    sessions = Sessions()
    sessions.end("idle")
    assert QGuiApplication.clipboard().text() == ""


def test_the_page_on_top_hears_first() -> None:
    router, heard = Router("home"), list[tuple[str, str]]()
    router.otherwise = lambda text, _symbology: heard.append(("router", text))
    router.claim("home", lambda text, _symbology: text == "mine" and not heard.append(("home", text)))
    router.hear("mine")
    router.hear("other")
    router.open("help")
    router.hear("mine")
    assert heard == [("home", "mine"), ("router", "other"), ("router", "mine")]


def test_pages_stack_go_back_and_restart() -> None:
    router = Router("attract")
    changes: list[str] = []
    router.changed.connect(lambda: changes.append(router.property("page")))
    router.open("home")
    router.open("product")
    router.open("home")
    assert (router.property("page"), router.property("depth")) == ("home", 3)
    router.back()
    assert router.property("page") == "product"
    router.restart("attract")
    router.back()
    assert (router.property("page"), router.property("depth")) == ("attract", 1)
    assert changes == ["home", "product", "home", "product", "attract"]
