"""What an operator watches, for Prometheus. One registry per application: several may live in one process."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Unsent(Protocol):
    """Messages to customers as they are now."""

    @property
    def queued(self) -> int: ...
    @property
    def failed(self) -> int: ...
    @property
    def oldest_s(self) -> float: ...


class Metrics:
    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "storeside_requests", "Requests answered.", ("method", "path", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "storeside_request_seconds", "Time to answer, long-polls included.", ("path",), registry=self._registry
        )
        self._verdicts = Counter("storeside_commands", "Commands by verdict.", ("verdict",), registry=self._registry)
        self._enrolments = Counter(
            "storeside_enrolments", "Enrolments by outcome.", ("outcome",), registry=self._registry
        )
        self._rows = Counter("storeside_feed_rows", "Rows of the feed served.", ("kind",), registry=self._registry)
        self._waiting = Gauge("storeside_waiting_polls", "Long-polls waiting now.", registry=self._registry)
        self._notices = Counter(
            "storeside_notices", "Messages to customers by outcome.", ("channel", "outcome"), registry=self._registry
        )
        self._queued = Gauge("storeside_notices_queued", "Messages that are due.", registry=self._registry)
        self._failed = Gauge("storeside_notices_failed", "Messages that failed for good.", registry=self._registry)
        self._oldest = Gauge(
            "storeside_notices_oldest_seconds", "How long the oldest of them is due.", registry=self._registry
        )

    def request(self, method: str, path: str, status: int, seconds: float) -> None:
        self._requests.labels(method, path, str(status)).inc()
        self._seconds.labels(path).observe(seconds)

    def verdict(self, verdict: str) -> None:
        self._verdicts.labels(verdict).inc()

    def enrolment(self, outcome: str) -> None:
        self._enrolments.labels(outcome).inc()

    def rows(self, scope: str, count: int) -> None:
        self._rows.labels(scope.partition(":")[0]).inc(count)

    def notice(self, channel: str, outcome: str) -> None:
        self._notices.labels(channel, outcome).inc()

    def page(self, waiting: int, unsent: Unsent | None = None) -> bytes:
        """The exposition text. `unsent` is not known while the database is away: what was known stays."""
        self._waiting.set(waiting)
        if unsent is not None:
            self._queued.set(unsent.queued)
            self._failed.set(unsent.failed)
            self._oldest.set(unsent.oldest_s)
        return generate_latest(self._registry)


class Measured:
    """ASGI middleware: counts requests by route, never by the address as sent (that would be unbounded)."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            route = getattr(scope.get("route"), "path", "other")
            self._metrics.request(scope["method"], route, status, time.perf_counter() - begun)
