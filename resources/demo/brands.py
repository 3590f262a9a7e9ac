"""The house brands, all invented. Each has a sentence of character that may close a description."""

from __future__ import annotations

from typing import Final

OWN: Final = "Tarn & Timber"

OUTDOOR: Final = {
    OWN: "From our own workshop, and repaired there for as long as you keep it.",
    "Hollenfell": "Hollenfell tests every pattern on the same wet ridge before it is cut twice.",
    "Skarvik": "Skarvik builds for sideways rain, because that is the kind they have.",
    "Moorhen Supply": "Moorhen Supply makes plain things for long days and prices them fairly.",
    "Eiderlund": "Eiderlund buys its down from three farms and names them on the label.",
    "Windrast": "Windrast has sewn in the same harbour loft since the sailmaker moved out.",
    "Drumlin & Daughters": "Drumlin & Daughters answer every repair letter by hand.",
    "Kvistad": "Kvistad numbers each season rather than renaming it, so spare parts always fit.",
    "Brackwater": "Brackwater was started by two ferry hands who were tired of wet pockets.",
    "Larkspire": "Larkspire cuts for light packs and early starts.",
}
KITCHEN: Final = {
    OWN: "Part of our own kitchen range, chosen by people who cook every evening.",
    "Ember & Oat": "Ember & Oat makes kitchen things that look better scratched.",
    "Tallowby": "Tallowby has cast in sand since the first kiln was lit on the quay.",
    "Kupferhain": "Kupferhain spins and tins by hand and will re-tin an old pan at cost.",
    "Grethe Lund": "Grethe Lund glazes in small batches, so no two pieces are quite alike.",
    "Saltpan Works": "Saltpan Works sharpens what it sells, free, for life.",
    "Steinbecker": "Steinbecker tests each piece in a canteen that serves four hundred lunches a day.",
    "Murrel": "Murrel keeps its shapes unchanged, so a set can grow over the years.",
    "Fennick": "Fennick turns its wood from storm-felled trees within thirty kilometres.",
    "Pottery Row": "Pottery Row fires twice and throws nothing away: seconds become tiles.",
}
HOME: Final = {
    OWN: "Drawn in our own studio and made a day's drive away.",
    "Lintwick": "Lintwick weaves flax on looms that are older than its weavers.",
    "Hausmoor": "Hausmoor designs for small rooms and high ceilings.",
    "Alderglen": "Alderglen finishes every surface with oil and a second look.",
    "Softholm": "Softholm washes its textiles before sewing, so they stay the size you bought.",
    "Loomhaven": "Loomhaven dyes with one bath per colour and leaves the variation in.",
    "Ottersund": "Ottersund keeps to eight shapes and gets them right.",
    "Wick & Fathom": "Wick & Fathom pours and wires in the same old net store by the pier.",
    "Birkhof": "Birkhof sends spare parts by post, without questions.",
}
CHARACTER: Final = {
    **OUTDOOR,
    **KITCHEN,
    **HOME,
    OWN: "One of our own: made to our drawing and repaired in our workshop.",
}
