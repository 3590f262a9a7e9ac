"""The words on papers, in the language of the store: they are read away from any screen and its translations."""

from __future__ import annotations

from typing import Final

RIGHT_TO_LEFT: Final = ("ar", "he")
_LANGUAGES: Final = ("en", "de", "fr", "es", "ar")
_WORDS: Final[dict[str, tuple[str, str, str, str, str]]] = {
    "order": ("Order", "Bestellung", "Commande", "Pedido", "الطلب"),
    "bay": ("Bay", "Fach", "Emplacement", "Hueco", "الرف"),
    "tote": ("Tote", "Kiste", "Bac", "Caja", "الصندوق"),
    "held": ("Held until", "Liegt bereit bis", "Réservé jusqu'au", "Se guarda hasta", "محجوز حتى"),
    "promised": ("Promised for", "Zugesagt für", "Promis pour", "Prometido para", "الموعد"),
    "missing": ("Still missing", "Fehlt noch", "Manque encore", "Falta todavía", "لا يزال ناقصا"),
    "instead": ("instead of", "statt", "au lieu de", "en lugar de", "بدلا من"),
    "parcel": (
        "Parcel {n} of {of}",
        "Paket {n} von {of}",
        "Colis {n} sur {of}",
        "Bulto {n} de {of}",
        "الطرد {n} من {of}",
    ),
    "no_receipt": (
        "No receipt. Ask for the customer's own code.",
        "Kein Beleg. Den Code der Kundschaft zeigen lassen.",
        "Pas un reçu. Demander le code du client.",
        "No es un recibo. Pida el código del cliente.",
        "ليس إيصالا. اطلب رمز العميل.",
    ),
    "back": ("Back to the shelf", "Zurück ins Regal", "À remettre en rayon", "Devolver al estante", "إعادة إلى الرف"),
    "shelf": ("Shelf", "Regal", "Rayon", "Estante", "الرف"),
    "test": ("Test print", "Probedruck", "Page d'essai", "Impresión de prueba", "طباعة تجريبية"),
    "printed": ("Printed", "Gedruckt", "Imprimé", "Impreso", "طبع"),
}


def said(language: str, word: str) -> str:
    """In English where the language is none of ours."""
    return _WORDS[word][_LANGUAGES.index(language) if language in _LANGUAGES else 0]
