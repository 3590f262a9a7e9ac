"""Look-ups in what this device remembers. They run on any thread, see whole commits and never wait for writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from records import (
    articles,
    beside,
    browsing,
    conflicts,
    content,
    counts,
    customers,
    drafts,
    finding,
    genuine,
    hits,
    install,
    orders,
    outbox,
    placing,
    recommendations,
    return_requests,
    returns,
    search,
    signals,
    signals_counted,
    suggestions,
    tasks,
    transfers,
    unknown_codes,
)
from records.drafts import Draft
from records.genuine import NotGenuine
from records.inside import Inside
from records.outbox import RejectedAction
from records.scopes import Scope
from shop.basket_terms import Terms
from shop.conflicts import Conflict
from shop.content import Content
from shop.counts import Basis, CountList, Moved, ToCount
from shop.facets import Facets, Question
from shop.feedback import FeedbackDay
from shop.lookups import Age, Beside, Category, Customer, Found, Hit, Order, Queue, Results, Retailer, StaffMember, Task
from shop.ordering import Placing
from shop.pins import PinAttempts
from shop.places import Location, Plan
from shop.prices import Promotion
from shop.promises import Borders, Limits
from shop.recommendations import Bought, Suggestion, is_sensitive
from shop.return_policy import Policy
from shop.return_requests import ReturnRequest
from shop.return_signals import Signal
from shop.returns import Spent
from shop.signals import DeviceHour
from shop.signed_codes import Signed, Ticket
from shop.substitutes import Rule
from shop.transfers import Transfer
from shop.unknown_codes import UnknownCode


class Lookups(Inside):
    """The part of `records.store.Records` that answers questions."""

    def find(self, gtin: str) -> Found | None:
        """The product with this GTIN (14 digits) and all a page needs of it."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return finding.by_gtin(connection, gtin, small, self._intake.scopes)

    def product(self, product_id: str, variant_id: str | None = None) -> Found | None:
        """A product at one of its variants; without one, at its first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return finding.by_id(connection, product_id, variant_id, small, self._intake.scopes)

    def search(self, text: str, limit: int = 60) -> Results:
        """What a shopper may mean by `text`, typed so far: words, misspelt words, article numbers. Never raises for
        what was typed."""
        small = self._facts.current()
        with self._readers.read() as connection:
            answer = search.search(connection, self._words, text, small.synonyms)
            shown = hits.of(connection, answer.found[:limit], small, self._intake.scopes, answer.words)
        return Results(text, shown, len(answer.found), answer.more, answer.corrected)

    def seek(self, question: Question, start: int = 0, limit: int = 60) -> Results:
        """The products that meet `question` from place `start` on, in the order it asks for. `total` counts all; for
        the first of a text or a category alone it may be `more`: a shopper waits for them with every key."""
        small, plain = self._facts.current(), not question.chosen and question.sort == "best" and start == 0
        if plain and question.text.strip():
            return self.search(question.text, limit)
        if plain and not self._seeking.ready():
            return self.browse(question.path, limit)
        with self._readers.read() as connection:
            return self._seeking.page(connection, question, start, limit, small, self._intake.scopes)

    def facets(self, question: Question) -> Facets:
        """What else can be chosen with `question`, and how many products that leaves. The first call after a start
        reads the assortment into memory: seconds for a million variants."""
        with self._readers.read() as connection:
            return self._seeking.facets(connection, question, self._facts.current())

    def forget_questions(self) -> None:
        """The next shopper's questions begin with nothing of the last one's."""
        self._seeking.forget()

    def similar(self, product_id: str, limit: int = 8) -> tuple[Hit, ...]:
        """Other products of the same category, in stock here first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            pids = suggestions.similar(connection, product_id, limit)
            return hits.of(connection, [(pid, None) for pid in pids], small, self._intake.scopes)

    def also_bought(self, product_id: str, limit: int = 8) -> tuple[Hit, ...]:
        """What others bought together with this product, as central counted, the best first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return recommendations.also_bought(connection, product_id, small, self._intake.scopes, limit)

    def beside(self, product_id: str, each: int = 6) -> Beside:
        """What is shown beside this product; nothing where it is not known."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return beside.of(connection, product_id, each, small, self._intake.scopes)

    def recommended(self, history: Sequence[Sequence[Bought]]) -> tuple[tuple[Suggestion, Hit], ...]:
        """What goes with the orders of one person, the last one first, with its reason."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return recommendations.for_person(connection, history, small, self._intake.scopes)

    def discreet(self, variants: Iterable[str]) -> dict[str, Hit]:
        """Those of these variants that may be named where others can see: not what is no longer in the assortment, and
        nothing of a sensitive class."""
        sensitive, found = self._facts.current().sensitive, self.articles(variants)
        return {one: hit for one, hit in found.items() if not is_sensitive(hit.category, sensitive)}

    def offers(self, limit: int = 12) -> tuple[Hit, ...]:
        """Products with a promotion or a sale that is valid now, from different shelves."""
        small = self._facts.current()
        with self._readers.read() as connection:
            pids = suggestions.offers(connection, small, self._now(), limit)
            return hits.of(connection, [(pid, None) for pid in pids], small, self._intake.scopes)

    def categories(self, path: tuple[str, ...] = ()) -> tuple[Category, ...]:
        """The branches of the assortment right below `path`, the largest first."""
        with self._readers.read() as connection:
            return browsing.categories(connection, path)

    def browse(self, path: tuple[str, ...], limit: int = 300) -> Results:
        """The products of one branch and of those below it, in stock here first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            pids, more = browsing.browse(connection, path)
            shown = hits.of(connection, [(pid, None) for pid in pids[:limit]], small, self._intake.scopes)
        return Results("", shown, len(pids), more)

    def retailer(self) -> Retailer | None:
        return self._facts.current().retailer

    def locations(self) -> tuple[Location, ...]:
        """Every place of the retailer, by code."""
        return self._facts.current().locations

    def delivery_days(self) -> tuple[int, int] | None:
        """From the warehouse to the shopper, at least and at most."""
        return self._facts.current().delivery_days

    def plan(self) -> Plan | None:
        """The floor of this device's store."""
        small = self._facts.current()
        return small.plans.get(small.store)

    def limits(self) -> dict[str, Limits]:
        """By `shop.promises.Data`; the defaults where central has said nothing."""
        return dict(self._facts.current().limits)

    def borders(self) -> Borders:
        """The bands of a quantity, as central set them."""
        return self._facts.current().borders

    def substitution(self) -> Rule:
        """What may replace a missing article, as central set it."""
        return self._facts.current().substitutes

    def return_policy(self) -> Policy:
        """The rules for returns of this store, as central set them."""
        return self._facts.current().returns

    def promised_today(self, whose: str, now: datetime) -> Spent:
        """What this device promised to be refunded since the store's day began, to `whose` (`shop.return_case.whose`)
        and to all."""
        small = self._facts.current()
        zone = next((one.time_zone for one in small.locations if one.code == small.store), "UTC")
        with self._readers.read() as connection:
            return returns.promised_since(connection, whose, returns.midnight(now, zone))

    def return_said(self, command: str) -> Mapping[str, Any] | None:
        """What was sent of a return that was taken in on this device; None for one of another device."""
        with self._readers.read() as connection:
            return returns.said(connection, command)

    def promotions(self) -> tuple[Promotion, ...]:
        return self._facts.current().promotions.all

    def staff(self) -> tuple[StaffMember, ...]:
        return self._facts.current().staff

    def tasks(self) -> tuple[Task, ...]:
        """Open calls and those of today, newest first, with this device's own changes."""
        small = self._facts.current()
        zone = next((one.time_zone for one in small.locations if one.code == small.store), "UTC")
        with self._readers.read() as connection:
            return tasks.all_of(connection, self._now(), zone)

    def task(self, task_id: str) -> Task | None:
        with self._readers.read() as connection:
            return tasks.one_of(connection, task_id)

    def unknown_codes(self) -> tuple[UnknownCode, ...]:
        """Codes that the devices of this store saw and nobody has taken care of, the most frequent first."""
        with self._readers.read() as connection:
            return unknown_codes.all_of(connection)

    def visit_hours(self) -> tuple[DeviceHour, ...]:
        """What the kiosks of this store counted by the hour, as central has it."""
        with self._readers.read() as connection:
            return signals_counted.hours(connection)

    def contents(self) -> tuple[Content, ...]:
        """What screens show while nobody is at them, due or not."""
        with self._readers.read() as connection:
            return content.all_of(connection)

    def feedback_days(self) -> tuple[FeedbackDay, ...]:
        """What shoppers of this store said of their visits, the oldest day first."""
        with self._readers.read() as connection:
            return signals_counted.days(connection)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What two people did that cannot both be true, the newest first, with what was said about it here."""
        with self._readers.read() as connection:
            return conflicts.all_of(connection)

    def count_bases(self, variants: Iterable[str]) -> dict[str, Basis]:
        """What a count of each is held against, as this device knows it now."""
        with self._readers.read() as connection:
            return counts.bases(connection, variants)

    def to_count(self) -> tuple[ToCount, ...]:
        """What somebody of this store should count, longest waiting first."""
        with self._readers.read() as connection:
            return counts.to_count(connection)

    def count_lists(self) -> tuple[CountList, ...]:
        """Lists that are not done, the oldest first, with what was counted here."""
        with self._readers.read() as connection:
            return counts.lists(connection)

    def stock_moves(self, variant: str) -> tuple[Moved, ...]:
        """The newest movements of this store's ledger that central tells of."""
        with self._readers.read() as connection:
            return counts.moves(connection, variant)

    def transfers(self) -> tuple[Transfer, ...]:
        """Goods between this store and others that are under way, or of which something differed."""
        with self._readers.read() as connection:
            return transfers.all_of(connection)

    def return_requests(self) -> tuple[ReturnRequest, ...]:
        """Returns that were begun in this store, the newest first, with this device's own unconfirmed steps."""
        with self._readers.read() as connection:
            return return_requests.all_of(connection)

    def placed(self, order: str) -> Placing | None:
        """What became of the order with this id, which was placed on this device or told by central; None for one that
        nobody knows. Nothing of it is about a person."""
        with self._readers.read() as connection:
            return placing.one_of(connection, order)

    def placings(self) -> tuple[Placing, ...]:
        """Orders that were placed in this store, the newest first; central lets those go that are long over."""
        with self._readers.read() as connection:
            return placing.all_of(connection)

    def terms(self) -> Terms:
        """Delivery, payment and taxes of what is ordered here, as central set them."""
        return self._facts.current().terms

    def signals(self) -> tuple[Signal, ...]:
        """What in the returns of this store is worth a manager's look, the newest first."""
        with self._readers.read() as connection:
            return signals.all_of(connection)

    def orders(self) -> tuple[Order, ...]:
        """Those that central sends to this store, the newest first, with this device's own unconfirmed steps."""
        with self._readers.read() as connection:
            return orders.all_of(connection)

    def order(self, number: str) -> Order | None:
        with self._readers.read() as connection:
            return orders.one_of(connection, number)

    def order_with(self, pickup_code: str) -> Order | None:
        """The order that this canonical pickup code belongs to."""
        with self._readers.read() as connection:
            return orders.with_code(connection, pickup_code)

    def customer(self, member: str) -> Customer | None:
        """The customer with this member number, if central sends them to this device."""
        with self._readers.read() as connection:
            return customers.with_member(connection, member, self._intake.scopes)

    def buyer(self, customer: str) -> Customer | None:
        """The customer with this id, if central sends them to this device."""
        with self._readers.read() as connection:
            return customers.with_id(connection, customer, self._intake.scopes)

    def articles(self, variants: Iterable[str]) -> dict[str, Hit]:
        """Variants by their id; what is no longer in the assortment is absent."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return articles.named(connection, variants, small, self._intake.scopes)

    def in_bay(self, aisle: str, bay: str) -> tuple[Hit, ...]:
        """What lies in a bay of this store, as its stock says."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return articles.in_bay(connection, aisle, bay, small, self._intake.scopes)

    def customers(self, said: str) -> tuple[Customer, ...]:
        """Those that central sends to this device whose name or e-mail address has these words in it."""
        with self._readers.read() as connection:
            return customers.matching(connection, said, self._intake.scopes)

    def ages(self) -> dict[str, Age]:
        """How current each scope is, by its name; also those of which nothing has come yet."""
        device = self.device()
        known = {scope.name: scope.age for scope in self._intake.scopes.all()}
        return {name: Scope(name).age for name in (device.scopes if device else ())} | known

    def queue(self) -> Queue:
        with self._readers.read() as connection:
            return outbox.queue(connection)

    def rejected(self) -> tuple[RejectedAction, ...]:
        """What central refused in the last 90 days, newest first."""
        with self._readers.read() as connection:
            return outbox.rejected(connection)

    def has_done(self, command: str) -> bool:
        """Whether this action was saved here, sent or not."""
        with self._readers.read() as connection:
            return outbox.has(connection, command)

    def picture(self, sha256: str) -> Path | None:
        """The file of a picture if it is here; it counts as used now."""
        return self._pictures.path(sha256)

    def attempts(self, person: str) -> PinAttempts:
        """Wrong PINs of this person in a row."""
        with self._readers.read() as connection:
            return install.attempts(connection, person)

    def genuine(self, signed: Signed, now: datetime) -> Ticket | NotGenuine:
        """Whether a signed code is genuine, for this device, now. It is used up only with the action it allows."""
        with self._readers.read() as connection:
            return genuine.judge(connection, signed, now)

    def draft(self, person: str) -> Draft | None:
        """What this person was at when they were last here, as `keep_draft` was given it; None after 12 h."""
        with self._readers.read() as connection:
            return drafts.of(connection, person, self._now())
