"""Papers for orders: printed in the background, one after the other, and offered until they are printed or dismissed.

What is still to be printed lies in a small file of this machine (order numbers, nobody's name), so that a restart
forgets none of it. What stands on a paper is read when it is printed: it says what holds then. No paper takes back
anything that a person has done.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, tzinfo
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, Literal, Protocol, cast

import structlog
from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.background import Background
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shell.words import Words
from shop import orders, slips
from shop.credit_slips import CreditLine, CreditSlip, credit_slip
from shop.exchange_slips import exchange_slip
from shop.lookups import Customer, Hit, Order, StaffMember
from shop.money import Money
from shop.receiptless import NO_ORDER
from shop.return_slips import Decided, return_slip
from shop.return_undo_slips import undone_slip
from shop.slips import About, Kind, NotPrinted, Outcome, Printed, Sheet

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

FILE = "papers.json"
Paper = Literal["label", "slip", "shelf", "return", "credit", "undone"]
Phase = Literal["", "printing", "printed", "unsure", "stopped", "dismissed", "saved", "no_printer"]
"""`saved`: as a PDF. `no_printer`: of a return's slip, where this tablet has none for it."""
KIND: Mapping[Paper, Kind] = {
    "label": "label",
    "slip": "slip",
    "shelf": "slip",
    "return": "slip",
    "credit": "slip",
    "undone": "slip",
}
"""Whose paper it is: that of the label printer, or that of the slip printer."""
MOST_KEPT = 200
UNDONE = "undone:"
"""In front of a return's id: the paper that says that it was undone."""


class Printers(Protocol):
    """The printers that this tablet was started with; called off the GUI thread, at most half a minute."""

    @property
    def kinds(self) -> tuple[Kind, ...]: ...
    def print(self, sheet: Sheet) -> Outcome: ...
    def state(self, kind: Kind) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Source:
    """What papers are made of; called off the GUI thread."""

    order: Callable[[str], Order | None]
    buyer: Callable[[str], Customer | None]
    articles: Callable[[tuple[str, ...]], Mapping[str, Hit]]
    store: Callable[[], str]
    """Its name, as the next two "" or None where it is not known yet."""
    zone: Callable[[], tzinfo | None]
    language: Callable[[], str]
    """The store's own."""
    people: Callable[[], tuple[StaffMember, ...]]
    place: Callable[[str], str] = lambda code: code
    """What a store is called."""


@dataclass(frozen=True, slots=True)
class Job:
    """Papers of one order or return. `papers` are those that are still to be printed, `all` those it began with."""

    number: str
    papers: tuple[Paper, ...]
    all: tuple[Paper, ...]
    parcels: int = 1
    phase: Phase = ""
    why: str = ""
    order: str = ""
    """Of a return, whose id is the number."""
    decided: str = ""
    """How that was decided, as JSON: the order itself does not tell."""
    language: str = ""
    """Its customer's, "" for the store's own."""

    @property
    def offered(self) -> bool:
        return self.phase in ("printing", "stopped")


@dataclass(frozen=True, slots=True)
class Machine:
    """A printer of this tablet. `how`: asking, ready, silent (there, but it does not say how it is), or why not."""

    id: str
    how: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order, or a return of one, with papers that are not printed."""

    id: str
    order: str
    paper: str
    why: str


@dataclass(frozen=True, slots=True)
class PrintingState:
    """`revision` counts what changed: `standing` answers anew. `trial`: how the test print came out."""

    set_up: bool = False
    files: bool = False
    revision: int = 0
    trying: str = ""
    tried: str = ""
    trial: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class Printing(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: PrintingState

    def __init__(self, source: Source, *, background: Background, now: Callable[[], datetime]) -> None:
        super().__init__(PrintingState())
        self._source, self._background, self._now = source, background, now
        self._printers: Printers | None = None
        self._files: Printers | None = None
        self._file: Path | None = None
        self._jobs: dict[str, Job] = {}
        self._offered: list[Job] = []
        self._busy, self._writing = False, Lock()
        self._machines, self._waiting = Rows(Machine, parent=self), Rows(Waiting, parent=self)

    setUp = field(bool, "set_up")
    canSave = field(bool, "files")  # noqa: N815 - QML's name
    revision = field(int, "revision")
    trying = field(str, "trying")
    tried = field(str, "tried")
    trial = field(str, "trial")

    def _get_machines(self) -> Rows:
        return self._machines

    def _get_waiting(self) -> Rows:
        return self._waiting

    machines = Property(Rows, _get_machines, constant=True)
    waiting = Property(Rows, _get_waiting, constant=True)

    def use(self, printers: Printers) -> None:
        """The printers, once."""
        if printers.kinds:
            self._printers = printers
            self._machines.show([Machine(kind, "asking") for kind in printers.kinds])
            self.show(replace(self.state, set_up=True))

    def use_files(self, files: Printers) -> None:
        """Where slips are saved as PDFs."""
        self._files = files
        self.show(replace(self.state, files=True))

    def follow(self, folder: Path) -> None:
        """What was still to be printed when this tablet was last used is offered again."""
        if self._printers is not None:
            self._file = folder / FILE
            self._background.run(_kept, self._file, then=self._remembered)

    # --- papers of an order

    def ready(self, number: str, parcels: int) -> None:
        """An order lies ready: its labels and its slip are printed."""
        self._begin(number, ("label", "slip"), parcels)

    @property
    def printers(self) -> Printers | None:
        """Those it prints with; None where this tablet has none."""
        return self._printers

    def returned(self, return_id: str, order: str, decided: Decided) -> None:
        """Goods of an order came back: the customer gets a slip."""
        said = json.dumps(asdict(decided))
        self._offer(Job(return_id, ("return",), ("return",), order=order, decided=said))

    def undone(self, return_id: str, order: str) -> None:
        """A return was undone: its own slip is void, whatever became of it, and the customer gets one that says so."""
        job = self._jobs.get(return_id)
        if job is not None and job.phase != "printing":
            self._know(replace(job, phase="dismissed", why=""))
        self._offer(Job(f"{UNDONE}{return_id}", ("undone",), ("undone",), order=order))

    def credited(self, return_id: str, slip: CreditSlip) -> None:
        """Goods without a receipt came back: the customer gets a slip."""
        said = json.dumps(asdict(slip) | {"at": slip.at.isoformat()})
        self._offer(Job(return_id, ("credit",), ("credit",), order=NO_ORDER, decided=said))

    def hand_out(self, make: Callable[[About, Callable[[Money], str]], Sheet], then: Callable[[str], object]) -> None:
        """A paper that is worth something: printed now, and kept nowhere to be printed later. `then` hears printed,
        silent (the printer does not say whether it came out), no_printer, or why not."""
        if self._printers is None or "slip" not in self._printers.kinds:
            then("no_printer")
        else:
            work = partial(_hand_out, self._printers, self._source, self._now)
            self._background.run(work, make, then=then, failed=lambda _: then("refused"))

    @Slot(str, str)
    def slip_again(self, return_id: str, language: str) -> None:
        """The slip of a return once more, in the customer's language."""
        job = self._jobs.get(return_id)
        if job is not None and job.phase != "printing":
            self._offer(replace(job, papers=job.all, language=language))

    @Slot(str)
    def save_slip(self, return_id: str) -> None:
        """Without a printer: the slip as a PDF, in the folder of this tablet."""
        job = self._jobs.get(return_id)
        if job is not None and self._files is not None and job.phase != "printing":
            work = partial(_print, self._files, self._source, self._now)
            self._know(replace(job, papers=job.all, phase="printing", why=""))
            self._background.run(work, job, then=self._saved, failed=partial(self._failed, job))

    def _saved(self, job: Job) -> None:
        log.info("slip_saved", phase=job.phase, why=job.why)
        self._know(replace(job, phase="saved" if job.phase == "printed" else job.phase))

    @Slot(str, int)
    def again(self, number: str, parcels: int) -> None:
        """What is missing of the papers of an order, or all of them once more. `parcels` 0: as many as before."""
        job = self._jobs.get(number)
        if job is not None and job.order:
            self.slip_again(number, job.language)
        elif job is not None and job.phase == "stopped" and parcels in (0, job.parcels):
            self._begin(number, job.papers, job.parcels, job.all)
        else:
            papers: tuple[Paper, ...] = job.all if job is not None else ("label", "slip")
            self._begin(number, papers, parcels or (job.parcels if job is not None else 0))

    @Slot(str)
    def put_back(self, number: str) -> None:
        """What goes back to its shelf, for whoever walks."""
        self._begin(number, ("shelf",), 1)

    @Slot(str)
    def dismiss(self, number: str) -> None:
        """It goes without paper."""
        job = self._jobs.get(number)
        if job is not None and job.phase == "stopped":
            log.info("papers_dismissed", why=job.why)
            self._know(replace(job, phase="dismissed", why=""))

    @Slot(str, int, result="QVariantMap")
    def standing(self, number: str, _revision: int) -> dict[str, Any]:
        """How the papers of an order stand: `phase`, `why`, `paper` that it stopped at, `shelf`, `parcels`, and whether
        there are `labels` at all."""
        job = self._jobs.get(number) or Job(number, (), ())
        return {
            "phase": job.phase,
            "why": job.why,
            "paper": job.papers[0] if job.papers else "",
            "parcels": job.parcels,
            "shelf": job.all == ("shelf",),
            "language": job.language or self._source.language(),
            "labels": self._printers is not None and "label" in self._printers.kinds,
        }

    def _offer(self, job: Job) -> None:
        """A return's slip is offered even where no printer is set up: the customer waits for something in hand."""
        if self._printers is None or "slip" not in self._printers.kinds:
            self._know(replace(job, phase="no_printer"))
        else:
            self._know(replace(job, phase="printing", why=""))
            self._next()

    def _begin(self, number: str, papers: tuple[Paper, ...], parcels: int, whole: tuple[Paper, ...] = ()) -> None:
        """Papers that no printer of this tablet is for are not asked for."""
        if self._printers is None:
            return
        possible = tuple(paper for paper in papers if KIND[paper] in self._printers.kinds)
        before = self._jobs.get(number)
        if possible and not (before is not None and before.phase == "printing"):
            self._know(Job(number, possible, whole or possible, parcels, "printing"))
            self._next()

    def _next(self) -> None:
        job = next((job for job in self._jobs.values() if job.phase == "printing"), None)
        if job is None or self._busy or self._printers is None:
            return
        self._busy = True
        work = partial(_print, self._printers, self._source, self._now)
        self._background.run(work, job, then=self._printed, failed=partial(self._failed, job))

    def _printed(self, job: Job) -> None:
        self._busy = False
        log.info("papers", phase=job.phase, why=job.why)
        self._know(job)
        self._next()

    def _failed(self, job: Job, error: Exception) -> None:
        log.error("papers_failed", error=type(error).__name__)
        self._printed(replace(job, phase="stopped", why="refused"))

    def _know(self, job: Job) -> None:
        self._jobs.pop(job.number, None)
        self._jobs[job.number] = job
        self._tell()
        if self._file is not None:
            self._offered = [one for one in self._jobs.values() if one.offered][-MOST_KEPT:]
            self._background.run(self._keep, self._file, failed=self._not_kept)

    def _keep(self, file: Path) -> None:
        """Off the GUI thread; whoever comes last writes what is offered by then."""
        with self._writing:
            _write(file, self._offered)

    def _not_kept(self, error: Exception) -> None:
        """They are offered all the same, until the tablet is restarted."""
        log.warning("papers_not_kept", error=type(error).__name__)

    def _remembered(self, jobs: list[Job]) -> None:
        self._jobs = {job.number: job for job in jobs} | self._jobs
        self._tell()

    def _tell(self) -> None:
        stopped = [job for job in self._jobs.values() if job.phase == "stopped"]
        self._waiting.show([Waiting(job.number, job.order or job.number, job.papers[0], job.why) for job in stopped])
        self.show(replace(self.state, revision=self.state.revision + 1))

    # --- the printers themselves

    @Slot()
    def ask(self) -> None:
        """How the printers are."""
        for kind in self._printers.kinds if self._printers is not None else ():
            self._background.run(self._state_of, kind, then=partial(self._asked, kind))

    @Slot(str)
    def test(self, kind: str) -> None:
        """A test print."""
        if self._printers is not None and not self.state.trying:
            self.show(replace(self.state, trying=kind, tried=kind, trial=""))
            self._background.run(self._try, cast("Kind", kind), then=self._tried)

    def _state_of(self, kind: Kind) -> Outcome:
        return self._printers.state(kind) if self._printers is not None else NotPrinted("off")

    def _asked(self, kind: Kind, outcome: Outcome) -> None:
        said = {kind: _worded(outcome, "ready")}
        self._machines.show([replace(one, how=said.get(one.id, one.how)) for one in self._machines.rows])

    def _try(self, kind: Kind) -> Outcome:
        sheet = slips.test_sheet(kind, _about(self._source, self._now()))
        return self._printers.print(sheet) if self._printers is not None else NotPrinted("off")

    def _tried(self, outcome: Outcome) -> None:
        kind = cast("Kind", self.state.tried)
        self.show(replace(self.state, trying="", trial=_worded(outcome, "printed")))
        self._asked(kind, outcome)


def _worded(outcome: Outcome, well: str) -> str:
    if isinstance(outcome, NotPrinted):
        return outcome.why
    return well if outcome.sure else "silent"


# --- off the GUI thread


def _print(printers: Printers, source: Source, now: Callable[[], datetime], job: Job) -> Job:
    """Paper by paper; what came out is not printed again because the next one did not."""
    if job.all == ("credit",):
        return _print_credit(printers, source, now, job)
    order = source.order(job.order or job.number)
    if order is None:
        return replace(job, phase="dismissed")
    about, sure = _about(source, now(), order.shown, job.language), True
    for at, paper in enumerate(job.papers):
        sheets = _sheets(paper, order.shown, about, job, source)
        if not sheets:
            return replace(job, papers=(), phase="dismissed")
        for sheet in sheets:
            outcome = printers.print(sheet)
            if isinstance(outcome, NotPrinted):
                return replace(job, papers=job.papers[at:], phase="stopped", why=outcome.why)
            sure = sure and outcome == Printed()
    return replace(job, papers=(), phase="printed" if sure else "unsure")


def _print_credit(printers: Printers, source: Source, now: Callable[[], datetime], job: Job) -> Job:
    """Nobody knows an order here: what stands on it is all in the job."""
    slip, about = _credited(job.decided), _about(source, now(), None, job.language)
    money = partial(_money, Words(about.language, source.zone() or UTC), slip.currency)
    outcome = printers.print(credit_slip(job.number, slip, about, money=money, people=_people(source)))
    if isinstance(outcome, NotPrinted):
        return replace(job, phase="stopped", why=outcome.why)
    return replace(job, papers=(), phase="printed" if outcome == Printed() else "unsure")


def _credited(text: str) -> CreditSlip:
    said: dict[str, Any] = json.loads(text)
    lines = tuple(CreditLine(**one) for one in said["lines"])
    return CreditSlip(
        **said | {"lines": lines, "codes": tuple(said["codes"]), "at": datetime.fromisoformat(said["at"])}
    )


def _hand_out(
    printers: Printers,
    source: Source,
    now: Callable[[], datetime],
    make: Callable[[About, Callable[[Money], str]], Sheet],
) -> str:
    about = _about(source, now())
    return _worded(printers.print(make(about, Words(about.language, source.zone() or UTC).money)), "printed")


def _people(source: Source) -> dict[str, str]:
    """Names as they may be printed."""
    return {one.id: slips.called(one.name.partition(" ")[0], one.name) for one in source.people()}


def _sheets(paper: Paper, order: orders.Order, about: About, job: Job, source: Source) -> tuple[Sheet, ...]:
    if paper == "label":
        return slips.parcel_labels(order, about, job.parcels or len(slips.places(order)))
    if paper == "return":
        return _return_slip(order, about, job, source)
    if paper == "undone":
        return _undone_slip(order, about, job, source)
    return (slips.shelf_slip(order, about) if paper == "shelf" else slips.pickup_slip(order, about),)


def _return_slip(order: orders.Order, about: About, job: Job, source: Source) -> tuple[Sheet, ...]:
    """None where the return is not in the order any more: central did not take it."""
    record = next((one for one in order.returns if one.id == job.number), None)
    if record is None:
        return ()
    words = Words(about.language, source.zone() or UTC)
    money, decided, people = partial(_money, words, order.currency), _decided(job.decided), _people(source)
    swap = record.swap
    if swap is None:
        return (return_slip(order, record, decided, about, money=money, people=people),)
    place = source.place(swap.at)
    return (exchange_slip(order, record, swap, decided, about, money=money, people=people, place=place),)


def _undone_slip(order: orders.Order, about: About, job: Job, source: Source) -> tuple[Sheet, ...]:
    """None where the return stands after all: central did not accept that it was undone."""
    note = next((one for one in order.undone if one.record.id == job.number.removeprefix(UNDONE)), None)
    if note is None:
        return ()
    money = partial(_money, Words(about.language, source.zone() or UTC), order.currency)
    return (undone_slip(order, note, about, money=money, people=_people(source)),)


def _money(words: Words, currency: str, minor: int) -> str:
    return words.money(Money(minor, currency))


def _decided(text: str) -> Decided:
    said: dict[str, Any] = json.loads(text)
    conditions = {int(line): str(word) for line, word in said["conditions"].items()}
    return Decided(said["outcome"], tuple(said["codes"]), said["policy"], conditions, int(said["credit"]))


def _about(source: Source, now: datetime, order: orders.Order | None = None, language: str = "") -> About:
    language = language or source.language()
    words = Words(language, source.zone() or UTC)
    buyer = source.buyer(order.customer) if order is not None and order.customer else None
    hits = source.articles(tuple(line.variant for line in order.lines)) if order is not None else {}
    return About(
        store=source.store(),
        language=language,
        when=partial(_when, words),
        at=now,
        called=slips.called(buyer.first_name, buyer.name) if buyer is not None else "",
        details={
            key: ", ".join(part for part in (hit.variant.color, hit.variant.size) if part) for key, hit in hits.items()
        },
        spots={
            key: f"{hit.here.spot.aisle}-{hit.here.spot.bay}" for key, hit in hits.items() if hit.here and hit.here.spot
        },
    )


def _when(words: Words, at: datetime) -> str:
    day = at.astimezone(words.zone).date()
    return f"{words.weekday(day)} {words.date(day)} {words.time(at)}"


def _write(file: Path, jobs: list[Job]) -> None:
    if not jobs:
        file.unlink(missing_ok=True)
        return
    new = file.with_suffix(".new")
    new.write_text(json.dumps([asdict(job) for job in jobs]), encoding="utf-8")
    new.replace(file)


def _kept(file: Path) -> list[Job]:
    """A file that is damaged offers nothing: every paper can be printed from its order."""
    try:
        return [_job(row) for row in json.loads(file.read_text(encoding="utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        log.warning("papers_not_read", error=type(error).__name__)
        return []


def _job(row: dict[str, Any]) -> Job:
    """What was being printed when the tablet stopped may have come out: a person looks."""
    papers, whole = ([paper for paper in KIND if paper in row[key]] for key in ("papers", "all"))
    if not papers or not isinstance(row["number"], str):
        raise ValueError("no paper")
    more = {key: str(row.get(key, "")) for key in ("order", "decided", "language")}
    if "return" in whole:
        _decided(more["decided"])
    if "credit" in whole:
        _credited(more["decided"])
    return Job(row["number"], tuple(papers), tuple(whole), int(row["parcels"]), "stopped", str(row["why"]), **more)
