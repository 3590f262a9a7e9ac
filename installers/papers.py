"""What an installed program is made of: a software bill of materials (CycloneDX 1.6, JSON) and the licences of others
in full, read from the distributions whose files are in the bundle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

_TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


@dataclass(frozen=True, slots=True)
class Part:
    """One distribution of others. `licence` is its own word for it, `texts` its licence files."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def parts(bundle: Path) -> list[Part]:
    """The distributions of which at least one file or module is in a bundle, by name."""
    inside = {path.name for path in (bundle / "_internal").iterdir()} | _modules(bundle)
    found = {part.name.lower(): part for part in map(_part, filter(lambda one: _packed(one, inside), distributions()))}
    return [found[name] for name in sorted(found) if name != "storeside"]


def _modules(bundle: Path) -> set[str]:
    """Top-level names of the pure modules, which lie inside the program itself."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(bundle / bundle.name))
    inner = next(name for name in archive.toc if name.startswith("PYZ"))
    return {name.split(".")[0] for name in archive.open_embedded_archive(inner).toc}


def _packed(distribution: Distribution, inside: set[str]) -> bool:
    tops = {file.parts[0].removesuffix(".py") for file in distribution.files or () if file.parts[0] != ".."}
    return any(top in inside for top in tops if not top.endswith((".dist-info", "__pycache__", ".pth")))


def _part(distribution: Distribution) -> Part:
    about = distribution.metadata
    classes = [text.rsplit(" :: ", 1)[-1] for text in about.get_all("Classifier", []) if text.startswith("License ::")]
    said = _said(about, "License-Expression") or "; ".join(classes) or _said(about, "License") or "not said"
    return Part(about["Name"], distribution.version, said, tuple(_texts(distribution)))


def _said(about: PackageMetadata, field: str) -> str:
    """The first line of a field, empty where it is not there."""
    return about[field].partition("\n")[0] if field in about else ""


def _texts(distribution: Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(_TEXTS):
            yield Path(str(file.locate())).read_text("utf-8", "replace")


def notices(found: Sequence[Part]) -> str:
    """One text with every part, its licence in a word and in full."""
    rule = "=" * 100
    heads = (f"{rule}\n{one.name} {one.version}: {one.licence}\n{rule}" for one in found)
    return "\n".join("\n".join([head, *one.texts]) for head, one in zip(heads, found, strict=True))


def bill(program: str, version: str, when: datetime, found: Sequence[Part]) -> str:
    """The software bill of materials as CycloneDX JSON, the same for the same parts."""
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.license import DisjunctiveLicense
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    whole = PackageURL("deb", "storeside", program, version)
    made = Bom(serial_number=uuid5(NAMESPACE_URL, str(whole)))
    made.metadata.timestamp = when
    made.metadata.component = root = Component(
        name=program, version=version, type=ComponentType.APPLICATION, bom_ref=str(whole)
    )
    for one in found:
        purl = PackageURL("pypi", None, one.name.lower(), one.version)
        component = Component(
            name=one.name,
            version=one.version,
            purl=purl,
            bom_ref=str(purl),
            licenses=[DisjunctiveLicense(name=one.licence)],
        )
        made.components.add(component)
        made.register_dependency(root, [component])
    return str(JsonV1Dot6(made).output_as_string(indent=1))
