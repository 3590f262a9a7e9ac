"""`storeside resources demo`: write the demo retailer's files; `payments`: its payment provider."""

from __future__ import annotations

import argparse
import shutil
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from resources.demo import payments
from resources.demo.generate import SEED, VARIANTS, generate

FILES: Final = (
    "stores.jsonl", "products.tsv", "inventory.tsv", "customers.jsonl", "orders.jsonl", "staff.jsonl",
    "promotions.jsonl", "content.jsonl", "card.json", "pictures",
)  # fmt: skip
LARGEST: Final = 20_000_000


class Refused(Exception):
    """The world's fault, in words for the person."""


def main(argv: list[str] | None = None) -> int:
    """0 written, 1 the folder cannot be used, 2 wrong command line."""
    words = _parser().parse_args(argv)
    try:
        if words.what == "payments":
            payments.serve(words)
            return 0
        folder = _folder(words.out, words.force)
        print(f"Writing Tarn & Timber to {folder}")
        generate(folder, variants=words.scale, seed=words.seed, today=_midnight(words.today), report=_report)
    except (Refused, OSError) as trouble:
        print(f"storeside resources {words.what}: {_said(trouble)}", file=sys.stderr)
        return 1
    print("Done.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="storeside resources", description="What belongs to the demo retailer.")
    commands = parser.add_subparsers(dest="what", required=True, metavar="demo|payments")
    payments.add_to(commands)
    demo = commands.add_parser(
        "demo",
        help="write the demo retailer: feeds, people, orders, pictures",
        description="Write the demo retailer Tarn & Timber: product and inventory feeds, stores, customers, orders, "
        "staff, promotions, pictures, and a card of things to try. The same seed and day give the same files.",
    )
    demo.add_argument("--out", type=Path, required=True, metavar="DIR", help="an empty or new folder")
    demo.add_argument(
        "--scale", type=_scale, default=VARIANTS, metavar="N", help="number of variants (default %(default)s)"
    )
    demo.add_argument(
        "--seed", type=int, default=SEED, metavar="S", help="another seed is another assortment (default %(default)s)"
    )
    demo.add_argument(
        "--today",
        type=_day,
        default=None,
        metavar="DATE",
        help="the day around which everything happens, as 2026-05-31",
    )
    demo.add_argument("--force", action="store_true", help="replace files written there before")
    return parser


def _scale(text: str) -> int:
    try:
        count = int(text.replace("_", "").replace(",", ""))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
    if not 1 <= count <= LARGEST:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and {LARGEST:,}")
    return count


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-05-31") from None


def _midnight(day: date | None) -> datetime:
    return datetime.combine(day or datetime.now(UTC).date(), time(), UTC)


def _folder(out: Path, force: bool) -> Path:
    """The folder, ready to be written. With `force` only files of ours are removed."""
    if out.exists() and not out.is_dir():
        raise Refused(f"{out} is a file, not a folder")
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()) and not force:
        raise Refused(f"{out} is not empty; choose another folder, or --force to replace what was written there before")
    for name in FILES:
        _remove(out / name)
    return out


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _said(trouble: Exception) -> str:
    if isinstance(trouble, OSError):
        return f"cannot write {trouble.filename or 'the files'}: {trouble.strerror or trouble}"
    return str(trouble)


def _report(line: str) -> None:
    print(f"  {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
