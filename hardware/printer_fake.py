"""A printer that is not there: speaks ESC/POS or ZPL on a port of this machine, and keeps what it printed as pictures.

    with Fake("escpos") as fake:
        Printers([option(f"slip=tcp://127.0.0.1:{fake.port}")]).print(sheet)
        fake.sheets[0]     a PIL picture of the paper

It runs out of paper (`paper_mm`), has its cover opened, is switched off its line, cuts the connection, is slow, says
nothing; and as a real one it keeps what it could not print until there is paper again, or it is told to forget it.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Literal, Self

from hardware.printer_paper import DOTS_PER_MM, Command, EscPosRoll, Roll, ZplRoll

if TYPE_CHECKING:
    from PIL.Image import Image

READ_S = 0.02


class Fake:
    """Its switches may be turned at any time, by any thread."""

    def __init__(self, language: Literal["escpos", "zpl"] = "escpos") -> None:
        self.language = language
        self.paper_mm = 100_000.0
        """How much paper is left."""
        self.cover_open = False
        self.paused = False
        self.fault = False
        self.silent = False
        self.cut_after: int | None = None
        """Bytes of a visit after which the connection is cut."""
        self.slow_s = 0.0
        """For each command that prints."""
        self.sheets: list[Image] = []
        self.visits = 0
        self._roll: Roll = EscPosRoll() if language == "escpos" else ZplRoll()
        self._waiting: list[Command] = []
        self._busy, self._closing = threading.Lock(), threading.Event()
        self._alone = threading.Event()
        self._alone.set()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(READ_S)
        self.port: int = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="fake-printer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._thread.join(timeout=5)
        self._server.close()

    @property
    def text(self) -> str:
        """What was printed as letters of its own, all lines."""
        return self._roll.text

    def refill(self) -> None:
        """Somebody puts paper in and closes the cover: it goes on with what it has kept. That takes a moment; a visit
        that is under way is over by then."""
        self._alone.wait(5)
        self.paper_mm, self.cover_open = 100_000.0, False
        with self._busy:
            self._print()

    def _serve(self) -> None:
        while not self._closing.is_set():
            with contextlib.suppress(TimeoutError):
                line, _ = self._server.accept()
                self.visits += 1
                self._alone.clear()
                with line, contextlib.suppress(OSError):
                    line.settimeout(READ_S)
                    self._visit(line)
                self._alone.set()

    def _visit(self, line: socket.socket) -> None:
        came = 0
        self._roll.begin()
        while not self._closing.is_set():
            try:
                data = line.recv(4096)
            except TimeoutError:
                continue
            came += len(data)
            if not data or (self.cut_after is not None and came > self.cut_after):
                return
            with self._busy:
                answers = self._take(data)
            if answers and not self.silent:
                line.sendall(answers)

    def _take(self, data: bytes) -> bytes:
        """What it answers: to questions about itself at once, to the fence when all before it is printed."""
        answers = b""
        for command in self._roll.commands(data):
            if command.kind == "ask":
                answers += self._status(command.data)
            elif command.kind == "forget":
                self._waiting.clear()
                self._roll.begin()
            else:
                self._waiting.append(command)
                answers += self._print()
        return answers

    def _print(self) -> bytes:
        answers = b""
        while self._waiting and not (self._stopped or self.paused):
            command = self._waiting.pop(0)
            if command.kind == "fence":
                answers += b"\x00"
                continue
            if command.kind == "print" and self._closing.wait(self.slow_s):
                break
            self._paint(command)
        return answers

    def _paint(self, command: Command) -> None:
        if command.height > self.paper_mm * DOTS_PER_MM:
            self.paper_mm = 0
            self._waiting.insert(0, command)
            return
        self.paper_mm -= command.height / DOTS_PER_MM
        sheet = self._roll.paint(command)
        if sheet is not None:
            self.sheets.append(sheet)

    @property
    def _stopped(self) -> bool:
        return self.paper_mm <= 0 or self.cover_open or self.fault

    def _status(self, asked: bytes) -> bytes:
        out = self.paper_mm <= 0
        if self.language == "zpl":
            waiting = sum(command.kind == "print" for command in self._waiting)
            first = f"030,{out:d},{self.paused:d},0480,{waiting:03},0,0,0,000,{self.fault:d},0,0"
            second = f"000,0,{self.cover_open:d},0,0,2,4,0,00000000,1,000"
            return b"".join(f"\x02{part}\x03\r\n".encode() for part in (first, second, "1234,0"))
        bits = {
            1: 0x08 if self._stopped or self.paused else 0,
            2: (0x04 if self.cover_open else 0) | (0x20 if out else 0) | (0x40 if self.fault else 0),
            3: 0x20 if self.fault else 0,
            4: 0x60 if out else 0,
        }
        return bytes([0x12 | bits.get(asked[0], 0)])
