"""Pictures: files beside the feed and from the web, told apart by their bytes, served for ever."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
import requests

from central.database import Database
from central.media import MAX_BYTES, kind
from central.tables import media
from tests.central.conftest import Clock, HeadOffice
from tests.central.shop_files import HEADING, STORES, Files

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
SVG = b'<?xml version="1.0"?>\n<!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>'


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0JFIF", "image/jpeg"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (SVG, "image/svg+xml"),
        (b"<svg>", "image/svg+xml"),
        (b"<html><svg></html>", None),
        (b"GIF89a", None),
        (b"", None),
    ],
)
def test_a_picture_is_what_its_bytes_are(data: bytes, found: str | None) -> None:
    assert kind(data) == found


@pytest.fixture
def files(tmp_path: Path, clock: Clock) -> Iterator[Files]:
    database = Database(f"sqlite:///{tmp_path / 'central.db'}")
    database.migrate()
    made = Files(tmp_path, database, clock)
    made.one(stores=STORES)
    yield made
    database.close()


def row(name: str, link: str) -> str:
    return f"{name}\t\tThing\t\t1.00 EUR\t\t\t\t\t\t\t{link}\n"


def picture_of(files: Files, name: str) -> str | None:
    found: str | None = files.scope("catalog:main")[f"product/{name}"]["variants"][0].get("picture")
    return found


def test_files_beside_the_feed_are_taken_by_their_hash(files: Files) -> None:
    (files.folder / "pictures").mkdir()
    (files.folder / "pictures" / "a b.svg").write_bytes(SVG)
    (files.folder / "b.png").write_bytes(PNG)
    link = (files.folder / "pictures" / "a b.svg").as_uri()
    report = files.one(products=HEADING + row("a", "pictures/a b.svg") + row("b", "b.png") + row("c", link))
    assert report.warnings == []
    assert picture_of(files, "a") == picture_of(files, "c") == sha256(SVG).hexdigest()
    found = files.media.find(sha256(PNG).hexdigest())
    assert found is not None
    assert found.read_bytes() == PNG
    with files.database.read() as connection:
        assert {item.type for item in connection.execute(media.select())} == {"image/svg+xml", "image/png"}


def test_what_is_no_picture_is_noted_once_and_the_article_is_in(files: Files) -> None:
    (files.folder / "page.png").write_bytes(b"<html>not found</html>")
    (files.folder / "huge.png").write_bytes(PNG + b"\0" * MAX_BYTES)
    (files.folder / "folder.png").mkdir()
    names = ["page.png", "huge.png", "folder.png", "missing.png", "ftp://example.com/x.png", "x" * 5000 + ".png"]
    report = files.one(
        products=HEADING + "".join(row(f"v{n}", name) + row(f"w{n}", name) for n, name in enumerate(names))
    )
    assert report.bad == []
    assert [one.line for one in report.warnings] == [2, 4, 6, 8, 10, 12]
    assert {one.field for one in report.warnings} == {"image_link"}
    assert [one.reason for one in report.warnings][:2] == ["neither SVG, PNG, JPEG nor WebP", "larger than 8 MiB"]
    assert picture_of(files, "v0") is None


class Web(BaseHTTPRequestHandler):
    """A web server with one good picture."""

    asked: ClassVar[list[tuple[str, str | None]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("If-None-Match")))
        if self.path == "/good.png" and self.headers.get("If-None-Match") == '"v1"':
            self.send_response(304)
            self.end_headers()
        elif self.path == "/moved.png":
            self.send_response(302)
            self.send_header("Location", "/good.png")
            self.end_headers()
        elif self.path in ("/good.png", "/endless.png"):
            self.send_response(200)
            self.send_header("ETag", '"v1"')
            self.end_headers()
            self.wfile.write(PNG if self.path == "/good.png" else PNG + b"\0" * (MAX_BYTES + 100_000))
        elif self.path == "/loop.png":
            self.send_response(302)
            self.send_header("Location", "/loop.png")
            self.end_headers()
        else:
            self.send_error(404)

    def log_message(self, *_words: object) -> None:
        pass


@pytest.fixture
def web() -> Iterator[str]:
    Web.asked.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Web) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_pictures_from_the_web_are_fetched_once_and_asked_for_by_their_tag(files: Files, web: str) -> None:
    feed = HEADING + row("a", f"{web}/good.png") + row("b", f"{web}/good.png") + row("c", f"{web}/moved.png")
    assert files.one(products=feed).warnings == []
    assert {picture_of(files, name) for name in "abc"} == {sha256(PNG).hexdigest()}
    assert [path for path, _ in Web.asked] == ["/good.png", "/moved.png", "/good.png"]
    Web.asked.clear()
    again = Files(files.folder, files.database, files.clock)
    report = again.one(products=feed)
    assert (report.warnings, report.changed) == ([], 0)
    assert Web.asked[0] == ("/good.png", '"v1"')


def test_a_failing_web_is_a_note(files: Files, web: str) -> None:
    links = [
        f"{web}/none.png",
        f"{web}/loop.png",
        f"{web}/endless.png",
        "http://127.0.0.1:1/x.png",
        "http://[bad/x.png",
    ]
    report = files.one(products=HEADING + "".join(row(f"v{n}", link) for n, link in enumerate(links)))
    assert [one.line for one in report.warnings] == [2, 3, 4, 5, 6]
    assert [one.reason for one in report.warnings][:3] == [
        "the server answers 404", "cannot be fetched: TooManyRedirects", "larger than 8 MiB",
    ]  # fmt: skip
    assert report.good_rows == 5


def test_devices_get_pictures_to_keep(office: HeadOffice) -> None:
    from central.media import Media

    for data, media_type in ((SVG, "image/svg+xml"), (PNG, "image/png")):
        name = Media(office.media).keep(data).sha256
        answer = office.tablet().get(f"/v1/media/{name}")
        assert (answer.status_code, answer.content) == (200, data)
        assert answer.headers["content-type"] == media_type
        assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in answer.headers["content-security-policy"]
        assert requests.get(f"{office.url}/v1/media/{name}", timeout=30).status_code == 401


def test_there_is_no_other_way_into_the_folder(office: HeadOffice) -> None:
    tablet = office.tablet()
    office.media.mkdir(exist_ok=True)
    (office.media / "secret").write_text("x")
    for name in ("0" * 64, "secret", "..%2Fsecret", "..%2F..%2Fetc%2Fpasswd", "A" * 64, "%00"):
        answer = tablet.get(f"/v1/media/{name}")
        assert (answer.status_code, "words" in answer.json()) == (404, True), name
