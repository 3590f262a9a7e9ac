"""Messages as e-mail: from the step at the tablet to what a real mail server took in, and back into its parts."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any, get_args

import pytest
import zxingcpp
from PIL import Image

from central import notices_queue
from central.database import Database
from central.notices import LANGUAGES
from central.notices_letter import Letter, Shop, prepare
from central.notices_mail import Mailer, MailServer, server_at, written
from central.notices_post import Away, Post
from central.notices_queue import LEASE, Claimed, Outcome
from central.notices_words import as_text, compose, words
from records.genuine import verified
from shop import key_list, signed_codes
from shop.notices import Part, Topic
from tests.central.conftest import START, Clock
from tests.central.letterbox import DROP, HANG, Mailbox, certificates, mail_server
from tests.central.told import PLACE, Told

OF_THE_SERVER = "ignore:(Session.login_data|Requiring AUTH while)"
"""It warns of itself when somebody logs in, and where it does not see that the line is encrypted already."""
SENDER = "pickup@talltrees.example"


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def told(template: Database, clock: Clock) -> Iterator[Told]:
    copy = Database.copy_of(template)
    yield Told(copy, clock, ("email",))
    copy.close()


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mail_server() as running:
        yield running


def plain(box: Mailbox, patience_s: float = 10.0) -> Mailer:
    return Mailer(server_at(f"smtp+plain://127.0.0.1:{box.port}", SENDER), patience_s=patience_s)


def emptied(told: Told, mailer: Mailer) -> int:
    """Send what is due; how many were tried."""
    post, tried = told.post(mailer), 0
    while post.once():
        tried += 1
    return tried


def body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


# --- the whole way


def test_an_order_that_lies_ready(told: Told, box: Mailbox) -> None:
    told.has_retailer(name="Tall Trees", languages=["en"])
    told.ready()
    assert emptied(told, plain(box)) == 1
    (mail,) = box.mails
    assert box.recipients == ["ann@example.com"]
    assert mail["Subject"] == "Your order TT-1 is ready to collect"
    assert (mail["From"], mail["To"]) == (f"Tall Trees Mitte <{SENDER}>", "ann@example.com")
    assert mail["Auto-Submitted"] == "auto-generated"
    text = body(mail, "plain")
    for words_ in (
        "Hello Ann,",
        "We hold it for you until Monday, 11 May 2026, 19:00.",
        "    AB12-CD34\n",
        "- 3 × Kettle",
        "- Elm Street 5",
        "- Telephone: +49 30 123456",
        "- Monday – Friday: 09:00 – 19:00\n- Saturday: 10:00 – 16:00\n- Sunday: closed",
        "because you ordered at Tall Trees",
    ):
        assert words_ in text
    assert told.states() == [("ready", "sent")]
    assert told.told() == [("ready", "sent")]


def test_the_picture_is_a_code_that_the_store_believes(told: Told, box: Mailbox) -> None:
    told.ready()
    emptied(told, plain(box))
    (mail,) = box.mails
    html = mail.get_body(("html",))
    assert html is not None
    (picture,) = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in html.get_content()
    assert picture["Content-Disposition"].startswith("inline")
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture.get_content())))
    signed = signed_codes.read(found.text)
    assert signed is not None
    assert (signed.ticket.kind, signed.ticket.store, signed.ticket.subject) == ("pickup", "S1", b"TT-1")
    assert signed.ticket.expires == datetime(2026, 5, 11, 17, tzinfo=UTC)
    listed = key_list.read(told.keyring.envelope(told.clock()).text)
    assert listed is not None
    key = listed.key(signed.ticket.key_id)
    assert key is not None
    assert verified(key.public, signed.signature, signed.message)


def test_what_is_no_longer_true_when_it_should_leave_stays(told: Told, box: Mailbox) -> None:
    """The lease was taken while the order lay ready, and the mail server took its time."""
    told.ready()
    one = told.database.write(lambda connection: notices_queue.claim(connection, "email", told.clock()))
    assert one is not None
    told.hand_over()
    found = told.database.write(lambda connection: prepare(connection, told.keyring, one, told.clock()))
    assert found == Outcome("dropped", "withdrawn")


def test_a_hold_that_was_extended_is_reminded_of_later(told: Told, box: Mailbox) -> None:
    told.ready()
    mailer = plain(box)
    emptied(told, mailer)
    told.take("extend", until="2026-05-14T17:00:00Z")
    told.clock.now = datetime(2026, 5, 10, 17, tzinfo=UTC)
    assert emptied(told, mailer) == 1
    assert len(box.taken) == 1
    told.clock.now = datetime(2026, 5, 13, 17, tzinfo=UTC)
    assert emptied(told, mailer) == 1
    assert box.mails[1]["Subject"] == "Please collect your order TT-1"
    assert "Thursday, 14 May 2026, 19:00" in body(box.mails[1], "plain")
    assert told.told() == [("ready", "sent"), ("reminder", "sent")]


# --- a mail server in its moods


def test_a_recipient_that_is_refused_for_good_and_one_for_now(told: Told, box: Mailbox) -> None:
    told.ready()
    box.on_rcpt = ["550 5.1.1 <ann@example.com>: no such user", "451 4.7.1 greylisted <ann@example.com>"]
    emptied(told, plain(box))
    assert told.states() == [("ready", "smtp 550 5.1.1")]
    assert told.told() == [("ready", "failed")]
    told.take("notify", topic="ready")
    emptied(told, plain(box))
    assert [row.state for row in told.rows() if row.error == "smtp 451 4.7.1"] == ["queued"]
    told.clock.advance(minutes=1)
    emptied(told, plain(box))
    assert told.told() == [("ready", "sent")]
    assert len(box.taken) == 1


def test_a_text_that_is_refused_for_good_and_one_for_now(told: Told, box: Mailbox) -> None:
    told.ready()
    box.on_data = ["452 4.2.2 mailbox full", "554 5.6.0 refused"]
    emptied(told, plain(box))
    assert told.states() == [("ready", "smtp 452 4.2.2")]
    told.clock.advance(minutes=1)
    emptied(told, plain(box))
    assert told.states() == [("ready", "smtp 554 5.6.0")]
    assert told.told() == [("ready", "failed")]


def test_a_line_that_breaks_after_the_text_sends_the_same_message_once_more(told: Told, box: Mailbox) -> None:
    told.ready()
    box.on_data = [DROP]
    emptied(told, plain(box))
    assert told.told() == [("ready", "queued")]
    told.clock.advance(minutes=1)
    emptied(told, plain(box))
    first, second = box.mails
    assert first["Message-ID"] == second["Message-ID"]
    assert first["Date"] == second["Date"] == "Mon, 04 May 2026 09:00:00 +0000"
    assert told.told() == [("ready", "sent")]


def test_a_crash_between_sending_and_noting_sends_once_more_when_the_lease_is_over(told: Told, box: Mailbox) -> None:
    told.ready()
    one = told.database.write(lambda connection: notices_queue.claim(connection, "email", told.clock()))
    assert one is not None
    letter = told.database.write(lambda connection: prepare(connection, told.keyring, one, told.clock()))
    assert isinstance(letter, Letter)
    mailer = plain(box)
    assert mailer.send(one, letter) == Outcome("sent")
    mailer.rest()
    assert emptied(told, plain(box)) == 0
    told.clock.advance(seconds=LEASE.total_seconds() + 1)
    assert emptied(told, plain(box)) == 1
    assert len({mail["Message-ID"] for mail in box.mails}) == 1
    assert len(box.taken) == 2
    assert emptied(told, plain(box)) == 0


def test_a_server_that_hangs_is_given_up_after_a_while(told: Told, box: Mailbox) -> None:
    told.ready()
    box.on_data = [HANG]
    emptied(told, plain(box, patience_s=0.3))
    assert told.states() == [("ready", "timeout")]
    assert told.told() == [("ready", "queued")]


def test_the_deadline_ends_what_would_never_end(told: Told, box: Mailbox) -> None:
    told.ready()
    box.on_data = [HANG]
    post = told.post(plain(box, patience_s=600), deadline_s=0.3)
    begun = time.monotonic()
    assert post.once()
    assert time.monotonic() - begun < 60
    assert told.told() == [("ready", "queued")]


def test_a_stop_does_not_wait_for_a_server_that_hangs(told: Told, box: Mailbox) -> None:
    told.ready()
    box.on_data = [HANG]
    post = told.post(plain(box, patience_s=600), every_s=0.02)
    post.start()
    while not box.connections or not any(row.state == "sending" for row in told.rows()):
        time.sleep(0.01)
    begun = time.monotonic()
    post.stop()
    assert time.monotonic() - begun < 60


def test_a_server_that_is_not_there_is_asked_again_by_one_message_not_by_all(told: Told) -> None:
    with mail_server() as gone:
        port = gone.port
    told.ready()
    mailer = Mailer(server_at(f"smtp+plain://127.0.0.1:{port}", SENDER))
    assert emptied(told, mailer) == 1
    assert told.states() == [("ready", "ConnectionRefusedError")]
    post = Post(told.database, told.keyring, mailer, told.metrics, told.clock)
    told.clock.advance(minutes=1)
    waits = []
    for _ in range(8):
        post.once()
        waits.append(post._rest())
        told.clock.advance(hours=3)
    assert max(waits) > 2 * min(waits)
    assert max(waits) <= 300


def test_one_connection_is_kept_for_many_and_given_back(told: Told, box: Mailbox) -> None:
    told.ready()
    given = told.hand_over(1)
    post = told.post(plain(box))
    assert [post.once() for _ in range(3)] == [True, True, False]
    assert (len(box.taken), box.connections) == (2, 1)
    told.undo(given)
    assert [post.once(), post.once()] == [True, False]
    assert box.connections == 2


# --- who may listen


@pytest.mark.filterwarnings(OF_THE_SERVER)
def test_starttls_with_a_password_and_tls_from_the_beginning(told: Told, tmp_path: Path) -> None:
    server, client = certificates(tmp_path)
    told.ready()
    for at_once, scheme in ((False, "smtp"), (True, "smtps")):
        with mail_server(tls=server, at_once=at_once, login=True) as box:
            address = server_at(f"{scheme}://shop%40x@127.0.0.1:{box.port}", SENDER, "right")
            assert emptied(told, Mailer(address, trust=client)) == 1
            assert (len(box.taken), box.logins) == (1, [(b"shop@x", b"right")])
        told.take("notify", topic="ready")


@pytest.mark.filterwarnings(OF_THE_SERVER)
def test_a_wrong_password_and_a_server_without_tls_get_nothing_and_cost_nobody_their_message(
    told: Told, tmp_path: Path
) -> None:
    server, client = certificates(tmp_path)
    told.ready()
    with mail_server(tls=server, login=True) as box:
        address = server_at(f"smtp://shop@127.0.0.1:{box.port}", SENDER, "wrong")
        emptied(told, Mailer(address, trust=client))
        assert box.taken == []
        assert told.states() == [("ready", "smtp 535")]
        told.clock.advance(minutes=1)
        emptied(told, Mailer(replace(address, password="right")))  # nobody has told us to believe this certificate
        assert box.taken == []
        assert told.states() == [("ready", "SSLCertVerificationError")]
    with mail_server() as open_:
        told.clock.advance(hours=1)
        emptied(told, Mailer(server_at(f"smtp://127.0.0.1:{open_.port}", SENDER)))
        assert (open_.taken, open_.connections) == ([], 1)
        assert told.states() == [("ready", "SMTPNotSupportedError")]
        assert told.told() == [("ready", "queued")]


@pytest.mark.parametrize(
    ("url", "sender", "password", "words_"),
    [
        ("http://mail", SENDER, "", "A mail server is written"),
        ("smtp://mail:99999", SENDER, "", "A mail server is written"),
        ("smtp://me:secret@mail", SENDER, "", "A mail server is written"),
        ("smtp://", SENDER, "", "A mail server is written"),
        ("smtp://mail", "nobody", "", "from which address"),
        ("smtp://me@mail", SENDER, "", "go together"),
        ("smtp://mail", SENDER, "secret", "go together"),
        ("smtp+plain://me@mail", SENDER, "secret", "without encryption"),
    ],
)
def test_mail_servers_that_are_none(url: str, sender: str, password: str, words_: str) -> None:
    with pytest.raises(ValueError, match=words_) as refused:
        server_at(url, sender, password)
    assert "secret" not in str(refused.value)


def test_ports_and_passwords_of_mail_servers() -> None:
    assert server_at("smtp://mail", SENDER) == MailServer("mail", 587, "starttls", SENDER)
    assert server_at("smtps://mail/", SENDER).port == 465
    assert "geheim" not in repr(server_at("smtp://me@mail", SENDER, "geheim"))


# --- what is written


TOPICS: tuple[Topic, ...] = get_args(Topic)


def letter(topic: Topic = "ready", language: str = "en", **more: Any) -> Letter:
    collect = topic in ("ready", "partly_ready", "reminder")
    facts: dict[str, Any] = {
        "topic": topic,
        "language": language,
        "order": "TT-1001",
        "customer": "C1",
        "name": "Ann",
        "retailer": "Tall Trees",
        "shop": Shop(**PLACE),
        "at": START,
        "wanted_at": START,
        "parts": (Part("Kettle", 2, "Pot" if topic == "substituted" else ""),),
        "missing": (Part("Lamp", 1),) if topic == "partly_ready" else (),
        "hold_until": datetime(2026, 5, 11, 17, tzinfo=UTC) if collect else None,
        "pickup_code": "AB12CD34" if collect else "",
        "code": "STORESIDE" if collect else "",
    }
    return Letter(**(facts | more))


def sent(one: Letter, recipient: str = "ann@example.com") -> EmailMessage:
    """As it arrives: written, flattened, parsed."""
    claimed = Claimed(
        1, "x", f"0189.{one.topic}.email", "0189", one.topic, "email", one.order, "S1", recipient, one.language,
        {}, 1, START, START,
    )  # fmt: skip
    raw = written(compose(one), SENDER, recipient, claimed).as_bytes()
    assert max(len(row) for row in raw.split(b"\r\n")) <= 998
    assert raw.isascii()
    return message_from_bytes(raw, policy=policy.default)  # type: ignore[return-value]


class Page(HTMLParser):
    """Tags, attributes and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_said_in_every_language(language: str) -> None:
    for topic in set(TOPICS) - {"store_credit", "back"}:  # of no order: test_notices_credit, test_back_in_stock
        mail = sent(letter(topic, language))
        text, page = body(mail, "plain"), Page(body(mail, "html"))
        assert "TT-1001" in mail["Subject"]
        assert not re.search(r"[{}]", text + page.said)
        assert "Kettle" in text
        assert "Kettle" in page.said
        assert ("AB12-CD34" in text) == ("AB12-CD34" in page.said) == (topic in ("ready", "partly_ready", "reminder"))
        assert ("Lamp" in text) == (topic == "partly_ready")
        assert ("Pot" in text) == (topic == "substituted")
        assert mail["Content-Language"] == language


def test_languages_say_the_same_with_the_same_gaps() -> None:
    def gaps(said: Any) -> Any:
        if isinstance(said, dict):
            return {name: gaps(one) for name, one in said.items()}
        return sorted(re.findall(r"{\w+}", "".join(said) if isinstance(said, list) else said))

    assert set(words("en")["topics"]) == set(TOPICS)
    for language in LANGUAGES:
        assert gaps(words(language)) == gaps(words("en")), language


@pytest.mark.parametrize(
    ("language", "until"),
    [
        ("en", "Monday, 11 May 2026, 19:00"),
        ("de", "Montag, 11. Mai 2026, 19:00"),
        ("fr", "lundi 11 mai 2026, 19:00"),
        ("es", "lunes, 11 de mayo de 2026, 19:00"),
        ("ar", "الاثنين، 11 مايو 2026، 7:00 م"),
    ],
)
def test_the_hold_ends_by_the_clock_of_the_store_in_the_form_of_the_language(language: str, until: str) -> None:
    assert until in as_text(compose(letter(language=language)))
    unknown = letter(language=language, shop=Shop(time_zone="Nowhere/Land"))
    assert "UTC" in as_text(compose(unknown))


def test_the_page_needs_nothing_from_elsewhere_and_can_be_read_aloud() -> None:
    for language in LANGUAGES:
        page = Page(body(sent(letter(language=language)), "html"))
        tags = [tag for tag, _ in page.tags]
        assert not {"script", "link", "iframe", "form", "a", "object", "table"} & set(tags)
        named = dict(page.tags)
        assert (named["html"]["lang"], named["html"]["dir"]) == (language, "rtl" if language == "ar" else "ltr")
        sources = [
            value for _, attrs in page.tags for name, value in attrs.items() if name in ("src", "href", "background")
        ]
        assert len(sources) == 1
        assert str(sources[0]).startswith("cid:")
        assert named["img"]["alt"]
        assert "url(" not in body(sent(letter(language=language)), "html")
        assert tags.count("h1") == 1


def test_names_that_want_to_be_headers_or_markup_are_words(told: Told, box: Mailbox) -> None:
    evil = "Ann\r\nBcc: eve@example.com\r\n\r\n<script>alert(1)</script>"
    told.is_customer(first_name=evil)
    told.is_place(name='Tall "Trees"\nX-Evil: 1, eve@example.com', street="<img src=https://evil.example/x>")
    told.ready()
    emptied(told, plain(box))
    (mail,) = box.mails
    assert box.recipients == ["ann@example.com"]
    assert (mail["Bcc"], mail["X-Evil"]) == (None, None)
    assert [one.addr_spec for one in mail["From"].addresses] == [SENDER]
    assert mail["From"].addresses[0].display_name == 'Tall "Trees" X-Evil: 1, eve@example.com'
    page = Page(body(mail, "html"))
    assert "<script>alert(1)</script>" in page.said
    assert "script" not in [tag for tag, _ in page.tags]
    assert [tag for tag, _ in page.tags].count("img") == 1


def test_long_names_of_all_scripts_are_read_as_they_were() -> None:
    """As mail programs read them. The standard library may lose a space where it folds a line of mixed scripts."""

    def read_(header: str) -> str:
        return str(make_header(decode_header(header))).replace(" ", "")

    for name in ("Übergrößenträger " * 12, "متجر الأشجار الطويلة " * 12, "木" * 200, "Tall Trees " * 30):
        one = letter(order="Ö-" + "9" * 60, shop=Shop(name=name.strip()))
        mail = sent(one)
        old = message_from_bytes(mail.as_bytes(), policy=policy.compat32)
        assert read_(old["Subject"].replace("\n", "")) == f"YourorderÖ-{'9' * 60}isreadytocollect"
        assert read_(old["From"].replace("\n", "")) == f"{name[:60].strip()}<{SENDER}>".replace(" ", "")
    quoted = sent(letter(shop=Shop(name='A "B" \\ (c), <d>; e: f@g')))
    assert quoted["From"].addresses[0].display_name == 'A "B" \\ (c), <d>; e: f@g'


def test_hours_that_nobody_can_read_are_left_out() -> None:
    for hours in ([["9", "x"]] * 7, [["09:00"]] * 7, [None] * 3, "closed", [7] * 7):
        text = as_text(compose(letter(shop=Shop(name="S", hours=hours))))  # type: ignore[arg-type]
        assert "Opening hours" not in text
    late = [["18:00", "24:00"]] + [None] * 6
    assert "Monday: 18:00 – 00:00\n- Tuesday – Sunday: closed" in as_text(compose(letter(shop=Shop(hours=late))))


def test_an_address_that_is_none_is_not_tried(box: Mailbox) -> None:
    one = Claimed(1, "x", "k", "c", "ready", "email", "T", "S1", "a@b.de, c@d.de", "en", {}, 1, START, START)
    assert plain(box).send(one, letter()) == Outcome("failed", "bad_address")
    assert box.connections == 0


def test_a_domain_is_written_as_the_net_has_it(told: Told, box: Mailbox) -> None:
    told.is_customer(email="joerg@bücher.example")
    told.ready()
    emptied(told, plain(box))
    assert box.recipients == ["joerg@xn--bcher-kva.example"]
    assert box.mails[0]["To"] == "joerg@xn--bcher-kva.example"
    one = Claimed(1, "x", "k", "c", "ready", "email", "T", "S1", f"a@{'ü' * 80}.de", "en", {}, 1, START, START)
    assert plain(box).send(one, letter()) == Outcome("failed", "bad_address")


def test_a_server_that_takes_nothing_from_this_sender_is_away(box: Mailbox) -> None:
    async def handle_MAIL(*_said: Any) -> str:  # noqa: N802
        return "550 5.7.1 not from here"

    box.handle_MAIL = handle_MAIL  # type: ignore[attr-defined]
    one = Claimed(1, "x", "k", "c", "ready", "email", "T", "S1", "a@b.de", "en", {}, 1, START, START)
    with pytest.raises(Away, match="smtp 550"):
        plain(box).send(one, letter())
