import QtQuick

// The words of an exchange: how it comes, what it comes to, and what the customer hears. No word here says that money has
// been paid.
QtObject {
    id: words

    function way(kind: string, name: string): string {
        switch (kind) {
        case "shelf":
            return qsTr("Take it along now");
        case "here":
            return qsTr("Collect it here, once it is confirmed");
        case "store":
            return qsTr("Collect it at %1").arg(name);
        case "ship":
            return qsTr("Sent home from %1").arg(name);
        default:
            return "";
        }
    }

    function wayIcon(kind: string): string {
        return ({
                "shelf": "bag",
                "here": "clock",
                "store": "store",
                "ship": "truck"
            })[kind] ?? "bag";
    }

    function whyNot(why: string): string {
        switch (why) {
        case "first":
            return qsTr("Not before the office has confirmed the return");
        case "none":
            return qsTr("None known on this shelf: scan it if you have it in your hand");
        default:
            return "";
        }
    }

    // How it comes, of what is taken over.
    function comes(source: string, place: string): string {
        switch (source) {
        case "shelf":
            return qsTr("taken along now");
        case "here":
            return qsTr("to collect here, once the office has confirmed");
        case "store":
            return qsTr("to collect at %1, once the office has confirmed").arg(place);
        case "ship":
            return qsTr("sent home from %1, once the office has confirmed").arg(place);
        default:
            return "";
        }
    }

    // What a second person agrees to.
    function agreed(goods: string): string {
        return qsTr("Exchanged for %1").arg(goods);
    }

    function balance(how: string, amount: string): string {
        switch (how) {
        case "even":
            return qsTr("Nothing to pay");
        case "pay":
            return qsTr("%1 to pay").arg(amount);
        case "back":
            return qsTr("%1 to go back").arg(amount);
        default:
            return "";
        }
    }

    // The same in a sentence to the customer. `told` as of the money that comes back.
    function said(how: string, amount: string, told: string): string {
        switch (how) {
        case "even":
            return qsTr("“An even exchange: you pay nothing, and nothing comes back.”");
        case "pay":
            return qsTr("“Please pay %1 at the till, with this slip.”").arg(amount);
        case "back":
            return told === "pending" ? qsTr("“We have your goods. Our office decides about the other %1 and writes to you.”").arg(amount) : qsTr("“We have asked for the other %1 to go back to you. You hear from us when it is paid.”").arg(amount);
        default:
            return "";
        }
    }

    // What becomes of the new goods, in a sentence to the customer.
    function goods(source: string, place: string): string {
        switch (source) {
        case "here":
            return qsTr("“We keep it here for you as soon as our office has confirmed. We write to you.”");
        case "store":
            return qsTr("“They keep it for you at %1 as soon as our office has confirmed. We write to you.”").arg(place);
        case "ship":
            return qsTr("“It is sent to the address of your order as soon as our office has confirmed.”");
        default:
            return "";
        }
    }
}
