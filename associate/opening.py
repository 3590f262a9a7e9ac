"""Which page of the tablet answers a code, from whichever page it was scanned on."""

from __future__ import annotations

from associate.basket import BasketDesk
from associate.customer import CustomerSheet
from associate.order import OrderSheet
from associate.return_desk import ReturnDesk
from associate.scans import OpenBasket, OpenBay, OpenOrder, OpenProduct, OpenReturn, Opens
from associate.stock import Stock
from shell.router import Router


class Opening:
    """Products and bays open the Stock page alone; an order, a customer and a return lie over the page one comes
    from."""

    def __init__(
        self,
        router: Router,
        stock: Stock,
        order: OrderSheet,
        customer: CustomerSheet,
        returns: ReturnDesk,
        basket: BasketDesk,
    ) -> None:
        self._router, self._stock, self._order, self._customer = router, stock, order, customer
        self._returns, self._basket = returns, basket

    def open(self, meant: Opens) -> None:
        """What was asked before and has no answer yet is no longer wanted."""
        self._order.drop()
        self._customer.drop()
        if isinstance(meant, OpenProduct):
            self._router.restart("stock")
            self._stock.look(meant.gtin)
        elif isinstance(meant, OpenBay):
            self._router.restart("stock")
            self._stock.look_into(meant.aisle, meant.bay)
        elif isinstance(meant, OpenOrder):
            self._router.open("order")
            self._order.look(meant.code)
        elif isinstance(meant, OpenBasket):
            self._router.open("basket")
            self._basket.take_over(meant.draft)
        elif isinstance(meant, OpenReturn):
            self._returns.come_to()
            self._router.open("returns")
            self._returns.look(meant.code)
        else:
            self._router.open("customer")
            self._customer.look(meant.code)

    def forget(self) -> None:
        """Another person: nothing of what the last one looked at stays."""
        self._stock.forget()
        self._order.forget()
        self._customer.forget()
