"""The tour's look at the languages that the other steps do not speak, and at what makes a kiosk easier to use."""

from __future__ import annotations

from kiosk.main import Program
from shell.journeys import Stage

LANGUAGES = {"fr": ("french", "Ajouter au panier"), "es": ("spanish", "Añadir a la cesta")}


def walk(stage: Stage, kiosk: Program) -> None:
    """One product and the page of ways to get it, in French and in Spanish; then the choices of the display."""
    app = kiosk.models.app
    product = kiosk.models.pages.home.state.offers[0]
    with stage.step("kiosk: in French and Spanish, and the choices of the display"):
        for language, (name, words) in LANGUAGES.items():
            app.show_product(product.product, product.variant)
            kiosk.frame.language.choose(language)
            stage.see(kiosk, words)
            stage.picture(kiosk, f"kiosk-product-{name}")
            app.begin()
            stage.picture(kiosk, f"kiosk-home-{name}")
        app.start_over()
        app.begin()
        stage.tap(kiosk, "Display")
        stage.tap(kiosk, "More time")
        stage.picture(kiosk, "kiosk-display-more-time")
        app.start_over()
        stage.see(kiosk, lambda: not kiosk.frame.look.comfort.slower)
