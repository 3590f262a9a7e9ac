"""What the account shows of somebody who has proven who they are: central's answer, with what this device knows of the
articles in it. In the memory of this visit alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from kiosk.product import Shelf
from shop import prices
from shop.catalog import Product
from shop.customers import Account, Consent, Met, bought
from shop.lookups import Hit
from shop.recommendations import Bought, Suggestion

MOST_OFFERS = 6


@dataclass(frozen=True, slots=True)
class Sources:
    """What is asked of central and of this device. `meet` (`sync.agent.Agent.meet`) takes as long as the line does and
    raises what keeps it from an answer; it, `discreet`, `recommended` and `offers` are called off the GUI thread.
    `change` saves a consent: customer, which, whether it is given. `new_visit`: 32 hex digits that nobody guesses."""

    meet: Callable[[str, str, str], Met]
    discreet: Callable[[Iterable[str]], Mapping[str, Hit]]
    recommended: Callable[[Sequence[Sequence[Bought]]], Sequence[tuple[Suggestion, Hit]]]
    offers: Callable[[], Sequence[Hit]]
    change: Callable[[str, Consent, bool], Future[None]]
    new_visit: Callable[[], str]
    shelf: Shelf
    online: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Facts:
    """`hits`: the articles of the account that may be named where others can see, by variant."""

    account: Account
    hits: Mapping[str, Hit]
    suggestions: tuple[tuple[Suggestion, Hit], ...] = ()
    offers: tuple[Hit, ...] = ()

    def listed(self, variants: Iterable[str]) -> tuple[Hit, ...]:
        """In this order, each product once."""
        found = {self.hits[one].product: self.hits[one] for one in reversed(list(variants)) if one in self.hits}
        return tuple(reversed(found.values()))


@dataclass(frozen=True, slots=True)
class Answer:
    """`facts` of somebody who is proven, else their first name alone."""

    first_name: str
    facts: Facts | None = None


def ask(sources: Sources, visit: str, code: str, member: str) -> Answer:
    """Who that is, and what is to be shown. Called off the GUI thread."""
    met = sources.meet(visit, code, member)
    return Answer(met.first_name, facts_of(sources, met.account) if met.account is not None else None)


def facts_of(sources: Sources, account: Account) -> Facts:
    """Nothing is even looked up that the person has not agreed to."""
    hits = sources.discreet(_named(account))
    products = {variant: hit.product for variant, hit in hits.items()}
    own = account.agrees("recommendations")
    suggestions = tuple(sources.recommended(bought(account.orders, products))) if own else ()
    return Facts(account, hits, suggestions, _for_me(sources, account))


def without(facts: Facts, consent: Consent) -> Facts:
    """What is left once somebody has taken back a consent: at once, whatever central says later."""
    account = replace(facts.account, consents={**facts.account.consents, consent: False})
    if consent == "viewed":
        account = replace(account, viewed=())
    return replace(facts, account=account, suggestions=() if consent == "recommendations" else facts.suggestions)


def _named(account: Account) -> set[str]:
    seen = {one.variant for one in account.viewed} | {one.variant for one in account.basket}
    return seen | set(account.wish_list) | {line.variant for past in account.orders for line in past.order.lines}


def _for_me(sources: Sources, account: Account) -> tuple[Hit, ...]:
    """What is on offer here: first what is cheaper for members of their tier."""
    hits, now = list(sources.offers()), sources.shelf.now()

    def cheaper(hit: Hit) -> bool:
        if hit.price is None:
            return False
        product = Product(hit.product, hit.title, hit.brand, "", hit.category, (hit.variant,))
        everybody = prices.effective(hit.price, hit.promotions, product, now)
        mine = prices.effective(hit.price, hit.promotions, product, now, account.tier)
        return mine.now < everybody.now

    return tuple(sorted(hits, key=lambda hit: not cheaper(hit))[:MOST_OFFERS])
