"""Everything a network, a stranger or a hostile server can do to one exchange."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from zstandard import ZstdCompressionParameters, ZstdCompressor

from sync.address import read_address
from sync.failures import Broken, Refused, Unreachable
from sync.messages import PROTOCOL
from sync.transport import Call, Http, Reply
from tests.sync.wire import Asked, Cut, Raw, http_answer, serving

GET = Call("GET", "/v1/heads", read_s=0.3, total_s=0.6, most=1000)


def exchange(answer: Raw, call: Call = GET) -> Reply:
    with serving(lambda _: answer) as line:
        http = Http(line.url)
        try:
            return http.exchange(call)
        finally:
            http.close()


def zstd(body: bytes) -> bytes:
    return ZstdCompressor(write_content_size=False).compress(body)


def wide() -> bytes:
    """A frame that wants 128 MiB to be unpacked in."""
    parameters = ZstdCompressionParameters(window_log=27, write_content_size=False)
    packer = ZstdCompressor(compression_params=parameters).compressobj()
    return packer.compress(b"a" * 900) + packer.flush()


def drip(whole: bytes, pause: float = 0.05) -> Iterator[bytes]:
    for at in range(len(whole)):
        yield whole[at : at + 1]
        time.sleep(pause)


def endless(head: bytes, part: bytes) -> Iterator[bytes]:
    yield head
    while True:
        yield part


def test_an_answer_comes_back_whole() -> None:
    reply = exchange(http_answer(200, b"{}", content_type="Application/JSON; charset=utf-8", retry_after="7"))
    assert reply == Reply(200, "application/json", b"{}", "7")


def test_gzip_is_unpacked() -> None:
    assert exchange(http_answer(200, gzip.compress(b"x" * 900), content_encoding="gzip")).body == b"x" * 900


def test_zstd_is_unpacked() -> None:
    body = b"".join(b"%d," % n for n in range(300))
    assert exchange(http_answer(200, zstd(body), content_encoding="zstd"), replace(GET, most=2000)).body == body
    assert exchange(http_answer(200, b"", content_encoding="zstd")).body == b""


def test_chunks_are_joined() -> None:
    raw = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    assert exchange(raw).body == b"abcde"


def test_what_is_sent_names_the_device_and_nothing_else() -> None:
    with serving(lambda _: http_answer(200, b"")) as line:
        http = Http(line.url)
        http.exchange(Call("POST", "/v1/commands", body=b"{}", token="d-1.secret"))
        http.close()
    asked = line.asked[0]
    assert asked.headers["authorization"] == "Bearer d-1.secret"
    assert (asked.body, asked.headers["content-type"], asked.headers["accept-encoding"]) == (
        b"{}",
        "application/json",
        "zstd, gzip",
    )
    assert asked.headers["storeside-protocol"] == str(PROTOCOL)
    assert "cookie" not in asked.headers


def test_proxies_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("all_proxy", "http://127.0.0.1:9")
    assert exchange(http_answer(200, b"ours")).body == b"ours"


def test_redirects_are_not_followed() -> None:
    def answer(asked: Asked) -> Raw:
        return http_answer(302, b"", location="/elsewhere") if asked.path == "/v1/heads" else http_answer(200, b"bait")

    with serving(answer) as line:
        http = Http(line.url)
        assert http.exchange(GET).status == 302
        http.close()
    assert [asked.path for asked in line.asked] == ["/v1/heads"]


@pytest.mark.parametrize(
    "answer",
    [
        http_answer(200, b"x" * 1001),
        http_answer(200, gzip.compress(b"x" * 1001), content_encoding="gzip"),
        http_answer(200, gzip.compress(bytes(200_000_000), 9), content_encoding="gzip"),
        http_answer(200, gzip.compress(b"a") + gzip.compress(b"b"), content_encoding="gzip"),
        http_answer(200, gzip.compress(gzip.compress(b"a")), content_encoding="gzip, gzip"),
        http_answer(200, b"x", content_encoding="br"),
        http_answer(200, b"no gzip", content_encoding="gzip"),
        http_answer(200, zstd(b"x" * 1001), content_encoding="zstd"),
        http_answer(200, zstd(bytes(400_000_000)), content_encoding="zstd"),
        http_answer(200, zstd(b"a") + zstd(b"b"), content_encoding="zstd"),
        http_answer(200, zstd(b"a") + b"more", content_encoding="zstd"),
        http_answer(200, zstd(b"a" * 100) + b"x" * 200, content_encoding="zstd"),
        http_answer(200, b"no zstd", content_encoding="zstd"),
        http_answer(200, zstd(zstd(b"a")), content_encoding="zstd, zstd"),
        http_answer(200, wide(), content_encoding="zstd"),
    ],
    ids=[
        *("large", "large-gzip", "bomb", "two-members", "double-gzip", "other-coding", "no-gzip"),
        *("large-zstd", "zstd-bomb", "two-frames", "zstd-and-more", "zstd-and-much-more", "no-zstd", "double-zstd"),
        "wide-window",
    ],
)
def test_more_or_other_than_agreed_is_refused(answer: bytes) -> None:
    with pytest.raises(Broken):
        exchange(answer)


def test_an_endless_body_ends_at_the_cap() -> None:
    with pytest.raises(Broken):
        exchange(endless(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"190\r\n" + b"x" * 400 + b"\r\n"))


@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        http_answer(200, gzip.compress(b"x" * 900)[:-9], content_encoding="gzip"),
        http_answer(200, zstd(b"x" * 900)[:-3], content_encoding="zstd"),
        b"nonsense\r\n\r\n",
    ],
    ids=["hung-up", "short", "short-chunk", "no-end-told", "short-headers", "short-gzip", "short-zstd", "no-http"],
)
def test_half_an_answer_is_none(answer: bytes | None) -> None:
    with pytest.raises(Unreachable) as failure:
        exchange(answer if answer is None else Cut(answer))
    assert failure.value.words.endswith(".")
    assert not failure.value.connect


@pytest.mark.parametrize("part", ["headers", "body"])
def test_one_byte_at_a_time_ends_in_bounded_time(part: str) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\nX-Long: " + b"x" * 500 + b"\r\n\r\n"
    answer = (
        drip(head) if part == "headers" else drip(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + b"y" * 500, 0.01)
    )
    began = time.monotonic()
    with pytest.raises(Unreachable) as failure:
        exchange(answer)
    assert failure.value.code == "too_slow"
    assert time.monotonic() - began < 5


def test_silence_ends_in_bounded_time() -> None:
    stop = threading.Event()

    def silent(_: Asked) -> Raw:
        stop.wait(5)
        return None

    with serving(silent) as line:
        http = Http(line.url)
        with pytest.raises(Unreachable) as failure:
            http.exchange(GET)
        http.close()
        stop.set()
    assert failure.value.code == "too_slow"


def test_nobody_there_is_unmistakable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as failure:
        Http(f"http://127.0.0.1:{port}").exchange(GET)
    assert failure.value.connect
    assert failure.value.words == "The server cannot be reached."


def test_a_kept_connection_the_server_closed_meanwhile_is_no_failure() -> None:
    answers = iter([http_answer(200, b"1"), None, http_answer(200, b"2")])
    with serving(lambda _: next(answers)) as line:
        http = Http(line.url)
        assert http.exchange(GET).body == b"1"
        assert http.exchange(GET).body == b"2"
        http.close()


def test_a_fresh_connection_that_breaks_is_a_failure_at_once() -> None:
    with serving(lambda _: None) as line:
        http = Http(line.url)
        with pytest.raises(Unreachable):
            http.exchange(GET)
        http.close()
    assert len(line.asked) == 1


def test_an_exchange_under_way_can_be_cut_from_another_thread() -> None:
    stop = threading.Event()

    def silent(_: Asked) -> Raw:
        stop.wait(10)
        return None

    with serving(silent) as line:
        http = Http(line.url)
        cutter = threading.Timer(0.1, http.cut)
        cutter.start()
        began = time.monotonic()
        with pytest.raises(Unreachable):
            http.exchange(Call("GET", "/v1/heads", read_s=10, total_s=10))
        assert time.monotonic() - began < 5
        with pytest.raises(Unreachable):
            http.exchange(GET)
        stop.set()
        cutter.join()
        http.close()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://sync.example.com", "https://sync.example.com"),
        (" https://sync.example.com/ ", "https://sync.example.com"),
        ("sync.example.com", "https://sync.example.com"),
        ("sync.example.com:8443/store", "https://sync.example.com:8443/store"),
        ("localhost:8765", "http://localhost:8765"),
        ("127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("http://[::1]:8765/", "http://[::1]:8765"),
    ],
)
def test_an_address_is_read_as_people_type_it(typed: str, address: str) -> None:
    assert str(read_address(typed)) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "http://",
        "ftp://example.com",
        "https://user:secret@example.com",
        "https://example.com:x",
        "https://e.com/?a=1",
    ],
)
def test_what_is_no_address_is_said(typed: str) -> None:
    with pytest.raises(Refused) as failure:
        read_address(typed)
    assert "https://sync.example.com" in failure.value.words


@pytest.mark.parametrize("typed", ["http://sync.example.com", "http://10.0.0.5:8765", "http://127.0.0.1.example.com"])
def test_plain_http_goes_to_this_machine_only(typed: str) -> None:
    with pytest.raises(Refused) as failure:
        read_address(typed)
    assert "https://" in failure.value.words


def certificate(folder: Path, name: str) -> Path:
    """A self-signed certificate with its key, for `name`."""
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    alternative: x509.GeneralName = (
        x509.IPAddress(ipaddress.ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
    )
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{name}.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return path


def secure_exchange(pem: Path) -> Reply:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            line, _ = listening.accept()
            try:
                with context.wrap_socket(line, server_side=True) as secure:
                    secure.recv(4096)
                    secure.sendall(http_answer(200, b"secret"))
            except OSError:
                line.close()

        thread = threading.Thread(target=serve)
        thread.start()
        http = Http(f"https://127.0.0.1:{listening.getsockname()[1]}")
        try:
            return http.exchange(GET)
        finally:
            http.close()
            thread.join()


def test_an_untrusted_certificate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreachable) as failure:
        secure_exchange(certificate(tmp_path, "127.0.0.1"))
    assert failure.value.code == "tls"


def test_a_trusted_certificate_of_another_host_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pem = certificate(tmp_path, "other.example.com")
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    with pytest.raises(Unreachable) as failure:
        secure_exchange(pem)
    assert failure.value.code == "tls"


def test_the_retailers_own_authority_counts_where_the_machine_trusts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = certificate(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    assert secure_exchange(pem).body == b"secret"
