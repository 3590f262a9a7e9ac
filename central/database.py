"""The one way to central's tables: PostgreSQL by psycopg 3, or one SQLite file in WAL mode.

SQLite is the one inside `sqlcipher3`, as on the devices: Debian's 3.40 can corrupt a WAL database when two connections
commit and checkpoint at once, and two SQLite libraries in one process break each other's file locks.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

import structlog
from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.pool import StaticPool

log = structlog.get_logger(__name__)
T = TypeVar("T")

SCHEMA = "0022"
"""The newest revision in `migrations/versions`."""

_ATTEMPTS = 8
MIGRATING = threading.Lock()  # Alembic keeps the migration at work in module variables
_TRANSIENT = {"40001", "40P01", "55P03", "23505"}
_BUSY_MS = 15_000


class Unusable(Exception):
    """The database cannot be used; `str()` is one line for the person, without credentials."""


class Database:
    """Read and write transactions. Reads see one snapshot; writes are retried when the database asks for it."""

    def __init__(self, url: str, *, like: Engine | None = None) -> None:
        self.url = _understood(url)
        self.postgres = self.url.get_backend_name() == "postgresql"
        self._memory = not self.postgres and self.url.database in (None, "", ":memory:")
        if self.postgres:
            self.engine = _postgres(self.url)
        else:
            self.engine = _sqlite(self.url, memory=self._memory) if like is None else _sqlite_like(like)
        # Writers of one process queue here: SQLite's own busy handler polls and is unfair.
        self._turn: AbstractContextManager[Any] = nullcontext() if self.postgres else threading.RLock()
        self._reading = self._turn if self._memory else nullcontext()
        options: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._readers = self.engine.execution_options(**options) if self.postgres else self.engine
        self._writers = self.engine.execution_options(begin_immediate=True)

    @classmethod
    def copy_of(cls, template: Database) -> Database:
        """A database in memory with everything that `template`, another one in memory, holds: within a millisecond, for
        many worlds that begin alike."""
        copy = cls("sqlite://", like=template.engine)
        with closing(template.engine.raw_connection()) as source, closing(copy.engine.raw_connection()) as target:
            source.driver_connection.backup(target.driver_connection)  # type: ignore[union-attr]
        return copy

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A short read-only transaction on one snapshot."""
        with self._reading, self._readers.begin() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """`work` in one transaction; run again from the start when the database reports a serialisation failure, a
        deadlock or a busy file, so `work` must have no other effects."""
        for attempt in range(_ATTEMPTS):
            try:
                with self._turn, self._writers.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if attempt + 1 == _ATTEMPTS or not transient(error):
                    raise
                log.warning("transaction_retried", attempt=attempt + 1)
                time.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311 - jitter, not a secret
        raise AssertionError("unreachable")

    def migrate(self) -> None:
        """Bring the schema to `SCHEMA`. Raises Unusable when the database cannot be reached or is newer than we are."""
        try:
            if self.revision() != SCHEMA:
                self._upgrade()
        except DBAPIError as error:
            raise Unusable(f"The database at {self.place} cannot be used: {first_line(error)}") from error

    def _upgrade(self) -> None:
        try:
            with MIGRATING:
                self.write(_upgrade)
        except DBAPIError:
            if self.revision() != SCHEMA:  # another process may have been quicker
                raise

    def revision(self) -> str | None:
        """The schema revision found in the database, None in an empty one."""
        with self.read() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if found is not None and found > SCHEMA:
            raise Unusable(f"The database at {self.place} was written by a newer Storeside (schema {found}).")
        return found

    @property
    def memory(self) -> bool:
        """Everything is in this process and goes with it."""
        return self._memory

    @property
    def place(self) -> str:
        """Where the database is, without the password."""
        return self.url.render_as_string(hide_password=True) if self.postgres else str(self.url.database or "memory")

    def close(self) -> None:
        self.engine.dispose()


def first_line(error: DBAPIError) -> str:
    """What the driver said, in one line."""
    lines = [line.strip() for line in str(error.orig).splitlines() if line.strip()]
    return lines[0] if lines else type(error.orig).__name__


def _understood(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise Unusable(f"Not a database address: {_without_password(url)!r}. {_FORMS}") from None
    if parsed.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername != "sqlite":
        raise Unusable(f"Databases of kind {parsed.drivername!r} are not supported. {_FORMS}")
    file = Path(parsed.database or ":memory:")
    if file != Path(":memory:") and not file.absolute().parent.is_dir():
        raise Unusable(f"The folder {file.absolute().parent} for the database does not exist.")
    if file.is_dir():
        raise Unusable(f"{file} is a folder, not a database file.")
    return parsed


_FORMS = "Use sqlite:///path/to/file or postgresql://user:password@host:port/name."


def _without_password(url: str) -> str:
    return url if "@" not in url else "...@" + url.rsplit("@", 1)[1]


def _postgres(url: URL) -> Engine:
    # No prepared statements: a plan made while a table was empty would stay while an import fills it.
    options = {"connect_timeout": 5, "prepare_threshold": None}
    return create_engine(url, pool_size=10, max_overflow=30, pool_pre_ping=True, connect_args=options)


def _sqlite(url: URL, *, memory: bool) -> Engine:
    from sqlcipher3 import dbapi2

    pool: dict[str, Any] = {"poolclass": StaticPool} if memory else {"pool_size": 10, "max_overflow": 30}
    engine = create_engine(url, module=dbapi2, connect_args={"check_same_thread": False}, **pool)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _sqlite_like(template: Engine) -> Engine:
    """Another database in memory. It shares what the template's engine has learnt to say in SQL: that would take most
    of the time of a short life."""
    connect = template.pool._creator  # noqa: SLF001 - the one way to an equal connection without a new dialect
    engine = Engine(
        StaticPool(connect),
        template.dialect,
        template.url,
        execution_options={"compiled_cache": template._compiled_cache},  # noqa: SLF001
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    cursor = connection.cursor()
    # FULL: a command that was answered must survive a power cut.
    for pragma in (
        f"busy_timeout={_BUSY_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "journal_size_limit=67108864",
        "cache_size=-65536",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("begin_immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def transient(error: DBAPIError) -> bool:
    """Whether the same transaction may succeed when run again. What met a unique key in a race finds it next time."""
    state = getattr(error.orig, "sqlstate", None)
    said = str(error.orig)
    return state in _TRANSIENT or "database is locked" in said or "database table is locked" in said


def away(error: DBAPIError) -> bool:
    """Whether the database is at fault and not what it was asked: gone, full, locked, asked to try again."""
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError | InternalError)


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, SCHEMA)
