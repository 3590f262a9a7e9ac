"""The Feedback page: 0 to 10 with one tap, one word if the shopper likes, and thanks. Never who said it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Property, QCoreApplication, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rows import ListedModel
from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.feedback import HIGHEST, PROMOTER, After, Word, offered, one_word

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = structlog.get_logger(__name__)

THANKS_MS = 8000
"""So long the thanks stand; then the screen is the next shopper's."""

AFTERS: tuple[After, ...] = ("order", "collect", "return")


@dataclass(frozen=True, slots=True)
class Said:
    """One visit's answer; `word` was chosen, `typed` was not."""

    score: int
    after: After
    word: str = ""
    typed: str = ""

    def body(self) -> dict[str, int | str]:
        """As it goes to central."""
        words = {"word": self.word, "said": self.typed}
        return {"score": self.score, "after": self.after} | {name: text for name, text in words.items() if text}


@dataclass(frozen=True, slots=True)
class Choice:
    """A word to choose."""

    word: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FeedbackState:
    """`phase`: "ask", "word" once a score is chosen, "thanks", "failed". `wrong`: more than a word was typed."""

    phase: str = "ask"
    score: int = -1
    question: str = ""
    words: tuple[Choice, ...] = ()
    wrong: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class FeedbackModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """One answer per visit. Who walks away after the tap has answered all the same."""

    state: FeedbackState
    over = Signal()
    """The thanks have been read."""

    def __init__(self, give: Callable[[Said], Future[None]], background: Background) -> None:
        super().__init__(FeedbackState(), {"words": Choice})
        self._give, self._background = give, background
        self._after: After = "order"
        self._word = self._typed = ""
        self.asked = False
        self._thanked = QTimer(self, interval=THANKS_MS, singleShot=True)
        self._thanked.timeout.connect(self.over)

    phase = field(str, "phase")
    score = field(int, "score")
    question = field(str, "question")
    wrong = field(bool, "wrong")

    def _words(self) -> Rows:
        return self.lists["words"]

    words = Property(Rows, _words, constant=True)

    def ask(self, after: After) -> None:
        """A journey has ended."""
        self.asked, self._after = True, after
        self.show(FeedbackState())
        self.reword()

    @Slot(int)
    def choose(self, score: int) -> None:
        """The tap that counts; another one changes it."""
        if self.state.phase in ("ask", "word") and 0 <= score <= HIGHEST:
            if self._word not in offered(score):
                self._word = ""
            self.show(replace(self.state, phase="word", score=score))
            self.reword()

    @Slot(str)
    def pick(self, word: str) -> None:
        """A word; the same one again takes it back."""
        self._word = "" if word == self._word else word
        self.reword()

    @Slot(str)
    def type(self, text: str) -> None:
        """A word of their own."""
        self._typed = text
        self.show(replace(self.state, wrong=False))

    @Slot()
    def send(self) -> None:
        """With the word, or without one."""
        if self.state.phase != "word":
            return
        if self._typed.strip() and not one_word(self._typed):
            self.show(replace(self.state, wrong=True))
            return
        self._send()
        self.show(replace(self.state, phase="thanks"))
        self._thanked.start()

    @Slot()
    def skip(self) -> None:
        """Without an answer, or done with the thanks."""
        self.over.emit()

    def reword(self) -> None:
        """The language changed, or the score."""
        words = self.state.score >= 0 and offered(self.state.score)
        choices = (Choice(one, word_text(one, self.state.score), one == self._word) for one in words or ())
        self.show(replace(self.state, question=question(self.state.score), words=tuple(choices)))

    def wipe(self) -> None:
        """The next shopper was not asked yet. A tap that was not sent is sent now."""
        self._thanked.stop()
        if self.state.phase == "word":
            self._send()
        self._word = self._typed = ""
        self.asked = False
        self.show(FeedbackState())

    def _send(self) -> None:
        word = self._word if self._word in offered(self.state.score) else ""
        said = Said(self.state.score, self._after, word, "" if word else one_word(self._typed))
        self._background.follow(self._give(said), failed=self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        log.error("feedback_not_saved", error=type(error).__name__)
        if self.state.phase == "thanks":
            self.show(replace(self.state, phase="failed"))


def question(score: int) -> str:
    """What is asked for after this score; -1 for none yet."""
    if score < 0:
        return translate("Feedback", "How likely are you to recommend us to a friend?")
    if score >= PROMOTER:
        return translate("Feedback", "Thank you! What did you like?")
    return translate("Feedback", "Thank you. What could be better?")


def word_text(word: Word, score: int) -> str:
    """As it is offered: the same word may be praise or regret."""
    if word == "friendly":
        return translate("Feedback", "Friendliness") if score < PROMOTER else translate("Feedback", "Friendly people")
    if word == "price":
        return translate("Feedback", "Prices") if score < PROMOTER else translate("Feedback", "Good prices")
    return {
        "quick": translate("Feedback", "It was quick"),
        "easy": translate("Feedback", "It was easy"),
        "choice": translate("Feedback", "The choice"),
        "waiting": translate("Feedback", "Waiting"),
        "not_there": translate("Feedback", "It was not there"),
        "screen": translate("Feedback", "This screen"),
    }[word]
