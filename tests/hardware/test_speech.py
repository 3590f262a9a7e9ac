"""Speech Dispatcher's protocol against a service of our own on a real socket: words, languages, silence, its end."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware import speech


class Service:
    """Speaks SSIP: keeps what it was told, answers as the real one does."""

    def __init__(self, path: Path) -> None:
        self.told: list[str] = []
        self.refuses = ""
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self.clients: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            self.clients.append(client)
            threading.Thread(target=self._hear, args=(client,), daemon=True).start()

    def _hear(self, client: socket.socket) -> None:
        data = False
        with client, client.makefile("r", encoding="utf-8", newline="\r\n") as lines:
            for line in lines:
                self.told.append(line.removesuffix("\r\n"))
                if data and line != ".\r\n":
                    continue
                answer = "225-17\r\n225 OK MESSAGE QUEUED" if data else "210 OK"
                data = line == "SPEAK\r\n"
                refused = self.refuses and line.startswith(self.refuses)
                client.sendall(("300 ERR" if refused else "230 OK" if data else answer).encode() + b"\r\n")

    def close(self) -> None:
        self._listening.close()
        for client in self.clients:
            try:
                client.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "speech-dispatcher"
    folder.mkdir()
    return folder / "speechd.sock"


@pytest.fixture
def service(place: Path) -> Iterator[Service]:
    made = Service(place)
    yield made
    made.close()


def until(there: Callable[[], object]) -> bool:
    end = time.monotonic() + 3
    while not there() and time.monotonic() < end:
        time.sleep(0.005)
    return bool(there())


def test_words_are_said_in_their_language_and_the_last_ones_end_the_ones_before(service: Service, place: Path) -> None:
    voice = speech.Dispatcher(place)
    voice.say("Wonach suchen Sie?\n. und mehr", "de")
    assert until(lambda: "." in service.told)
    assert service.told == [
        "SET self CLIENT_NAME user:storeside:main",
        "CANCEL self",
        "SET self LANGUAGE de",
        "SPEAK",
        "Wonach suchen Sie?",
        ".. und mehr",
        ".",
    ]
    voice.hush()
    assert until(lambda: service.told[-1] == "CANCEL self")
    voice.close()


def test_a_service_that_goes_and_comes_back_is_used_again(service: Service, place: Path) -> None:
    voice = speech.Dispatcher(place)
    voice.say("one", "en")
    assert until(lambda: "one" in service.told)
    service.close()
    voice.say("two", "en")
    time.sleep(0.05)
    place.unlink()
    again = Service(place)
    for _ in range(20):
        voice.say("three", "en")
        if until(lambda: "three" in again.told):
            break
    assert "three" in again.told
    voice.close()
    again.close()


def test_a_service_that_will_not_is_no_error(service: Service, place: Path) -> None:
    service.refuses = "SET self LANGUAGE"
    voice = speech.Dispatcher(place)
    voice.say("one", "xx")
    assert until(lambda: "SET self LANGUAGE xx" in service.told)
    service.refuses = ""
    voice.say("two", "en")
    assert until(lambda: "two" in service.told)
    voice.close()


def test_where_the_service_listens(service: Service, place: Path, tmp_path: Path) -> None:
    assert speech.place({"XDG_RUNTIME_DIR": str(tmp_path)}) == place
    assert speech.place({"SPEECHD_ADDRESS": f"unix_socket:{place}"}) == place
    (tmp_path / "file").touch()
    for none in (
        {},
        {"XDG_RUNTIME_DIR": str(tmp_path / "elsewhere")},
        {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'file'}"},
        {"SPEECHD_ADDRESS": "inet_socket:127.0.0.1:6560", "XDG_RUNTIME_DIR": str(tmp_path)},
    ):
        assert speech.place(none) is None
        assert speech.voice(none) is None
    assert speech.voice({"XDG_RUNTIME_DIR": str(tmp_path)}) is not None
