"""Messages to customers in a whole central, and on its command line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from central import main, notices_main, notices_queue
from central.database import Database
from central.embedded import Central
from central.metrics import Metrics
from central.notices_hook import Hook, hook_at
from central.notices_mail import Mailer, server_at
from central.notices_queue import Outcome
from tests.central.conftest import Clock
from tests.central.letterbox import hook_server, mail_server
from tests.central.together import until
from tests.central.told import Told

SENDER = "pickup@talltrees.example"
SECRET = b"a secret of the house"


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture
def told(url: str, clock: Clock) -> Iterator[Told]:
    database = Database(url)
    database.migrate()
    yield Told(database, clock)
    database.close()


@pytest.mark.long_with("postgresql")
def test_a_running_central_tells_customers_and_says_how_it_goes(
    database_url: str, clock: Clock, tmp_path: Path
) -> None:
    database = Database(database_url)
    database.migrate()
    with mail_server() as box, hook_server() as hooked:
        senders = [
            Mailer(server_at(f"smtp+plain://127.0.0.1:{box.port}", SENDER)),
            Hook(hook_at(hooked.url, SECRET), clock=clock),
        ]
        with Central(database_url, tmp_path / "media", clock=clock, senders=senders) as central:
            told = Told(database, clock)
            told.ready()
            until(lambda: told.told() == [("ready", "sent")] and len(hooked.posts) == 1)
            until(lambda: 'storeside_notices_total{channel="webhook",outcome="sent"} 1.0' in page(central))
            said = page(central)
    assert 'storeside_notices_total{channel="email",outcome="sent"} 1.0' in said
    assert "storeside_notices_queued 0.0" in said
    assert "storeside_notices_failed 0.0" in said
    assert "storeside_notices_oldest_seconds 0.0" in said
    assert box.recipients == ["ann@example.com"]
    database.close()


def page(central: Central) -> str:
    return requests.get(central.url + "/metrics", timeout=30).text


def test_metrics_that_do_not_know_the_database_say_what_they_knew() -> None:
    metrics = Metrics()
    metrics.page(0, notices_queue.Waiting(3, 2, 40.0))
    said = metrics.page(0).decode()
    assert "storeside_notices_queued 3.0" in said
    assert "storeside_notices_oldest_seconds 40.0" in said


def test_a_central_without_channels_notes_what_it_would_have_said(told: Told, url: str, tmp_path: Path) -> None:
    with Central(url, tmp_path / "media", clock=told.clock):
        told.ready()
    assert [(row.channel, row.error) for row in told.rows()] == [("log", "no_channel")]


def test_the_list_masks_recipients_and_queues_again_what_failed(
    told: Told, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told.ready()
    one = told.database.write(lambda connection: notices_queue.claim(connection, "email", told.clock()))
    assert one is not None
    failed = Outcome("failed", "smtp 550 5.1.1")
    told.database.write(lambda connection: notices_queue.settle(connection, one, failed, told.clock()))
    capsys.readouterr()
    assert main.main(["notices", "--database", url]) == 0
    listed = capsys.readouterr().out
    assert len(listed.splitlines()) == 4
    assert "ann" not in listed
    assert "a…@e….com" in listed
    assert main.main(["notices", "--database", url, "--state", "failed"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.split() == [
        "1", "2026-05-04", "09:00:00", "UTC", "failed", "ready", "email", "TT-1", "a…@e….com", "(smtp", "550", "5.1.1)",
    ]  # fmt: skip
    assert main.main(["notices", "--database", url, "--again", "1"]) == 0
    assert capsys.readouterr().out == "The message 1 is queued once more.\n"
    assert told.told() == [("ready", "queued")]
    assert main.main(["notices", "--database", url, "--again", "1"]) == 1
    assert "is queued: only one that has failed" in capsys.readouterr().err
    assert main.main(["notices", "--database", url, "--state", "failed"]) == 0
    assert capsys.readouterr().out == "There are none.\n"


def test_masks() -> None:
    assert [notices_main.masked(one) for one in (None, "C0001", "a@b.de", "ann.lee@mail.example.co.uk")] == [
        "-",
        "C…",
        "a…@b….de",
        "a…@m….uk",
    ]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--smtp", "smtp://mail"], "--smtp and --mail-from go together"),
        (["--webhook", "https://house.example"], "--webhook and --webhook-secret-file go together"),
        (["--smtp", "mail", "--mail-from", SENDER], "A mail server is written"),
        (["--webhook", "http://house.example", "--webhook-secret-file", "secret"], "has to be https"),
        (["--smtp", "smtp://me@mail", "--mail-from", SENDER, "--smtp-password-file", "nowhere"], "No such file"),
    ],
)
def test_channels_that_are_none_are_said_in_one_line(
    more: list[str], words: str, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").write_bytes(SECRET)
    assert main.main(["serve", "--database", url, "--port", "0", *more]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert len(said.splitlines()) == 1


def test_channels_from_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(SECRET + b"\n")
    (tmp_path / "password").write_text("right\n")
    parsed = main._parser().parse_args(
        [
            *("serve", "--database", "sqlite://", "--port", "0"),
            *("--smtp", "smtp://shop@mail.example", "--smtp-password-file", str(tmp_path / "password")),
            *("--mail-from", SENDER),
            *("--webhook", "https://house.example/told", "--webhook-secret-file", str(tmp_path / "secret")),
        ]
    )
    mailer, hook = notices_main.senders(parsed)
    assert isinstance(mailer, Mailer)
    assert isinstance(hook, Hook)
    assert mailer._server == server_at("smtp://shop@mail.example", SENDER, "right")
    assert hook._address == hook_at("https://house.example/told", SECRET)
