"""Debian packages of what PyInstaller made: `storeside` for devices, `storeside-session` for the locked screen,
`storeside-central` for the server. Layout after the Debian Policy Manual; made with dpkg-deb alone.

Whoever builds the same commit twice gets the same packages: times are those of the commit, owners are root.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from installers.bundle import gpl_only

HERE = Path(__file__).parent / "debian"
PACKAGES = ("storeside", "storeside-session", "storeside-central")
BUNDLED = frozenset(["storeside", "storeside-central"])
"""Packages with a program in them; the others are files that begin one."""


class Failed(Exception):
    """`str()` says what and why."""


def build(package: str, bundles: Path, papers: Path, out: Path, *, version: str, epoch: int) -> Path:
    """One package from `bundles/<package>` and its papers (licences, list of parts). `epoch` are the seconds since 1970
    that every file is dated with. Raises Failed."""
    tree = out / "trees" / package
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(HERE / "tree" / package, tree, symlinks=True)
    if package in BUNDLED:
        _program(package, bundles / package, tree)
    _documents(package, papers, tree)
    _control(package, tree, version)
    _settle(tree, epoch)
    file = out / f"{package}_{version}_{_architecture(package)}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", tree, file], SOURCE_DATE_EPOCH=str(epoch))
    return file


def _program(package: str, bundle: Path, tree: Path) -> None:
    if found := list(gpl_only(bundle)):
        raise Failed(f"{package} would hold parts of Qt that are free under the GPL alone: {found[0]}")
    home = tree / "usr/lib" / package
    shutil.copytree(bundle, home, symlinks=True)
    command = tree / "usr/bin" / package
    command.parent.mkdir(parents=True, exist_ok=True)
    command.symlink_to(f"../lib/{package}/{package}")
    for file in _libraries(home):
        if file.name.startswith("lib") or ".libs/" in str(file):
            continue  # patched by the wheels' makers, and strip would tear them
        run(["strip", "--strip-unneeded", file])


def _libraries(home: Path) -> Iterator[Path]:
    """Every ELF file once, however many names it has."""
    for file in sorted(home.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as start:
                if start.read(4) == b"\x7fELF":
                    yield file


def _documents(package: str, papers: Path, tree: Path) -> None:
    folder = tree / "usr/share/doc" / package
    folder.mkdir(parents=True)
    shutil.copy(HERE / "copyright", folder / "copyright")
    for paper in sorted(papers.glob(f"{package}.*")):
        (folder / f"{paper.name.removeprefix(f'{package}.')}.gz").write_bytes(_packed(paper.read_bytes()))
    (folder / "changelog.gz").write_bytes(_packed((HERE.parent.parent / "CHANGELOG.md").read_bytes()))
    for page in sorted((tree / "usr/share/man").rglob("*.[18]")):
        page.with_name(f"{page.name}.gz").write_bytes(_packed(page.read_bytes()))
        page.unlink()


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _control(package: str, tree: Path, version: str) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir()
    words = (HERE / "scripts" / f"{package}.control").read_text("utf-8")
    depends = _depends(tree) if package in BUNDLED else ""
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    words = words.replace("@VERSION@", version).replace("@ARCH@", _architecture(package))
    (folder / "control").write_text(words.replace("@DEPENDS@", depends) + f"Installed-Size: {-(-size // 1024)}\n")
    for script in ("postinst", "prerm", "postrm"):
        if (source := HERE / "scripts" / f"{package}.{script}").exists():
            shutil.copy(source, folder / script)
    settings = [f"/{file.relative_to(tree)}" for file in sorted((tree / "etc").rglob("*")) if file.is_file()]
    if settings:
        (folder / "conffiles").write_text("".join(f"{name}\n" for name in settings))
    (folder / "md5sums").write_text("".join(_sums(tree)))


def _sums(tree: Path) -> Iterator[str]:
    for file in sorted(tree.rglob("*")):
        inner = file.relative_to(tree)
        if file.is_file() and not file.is_symlink() and inner.parts[0] not in ("DEBIAN", "etc"):
            yield f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {inner}\n"


def _depends(tree: Path) -> str:
    """What dpkg-shlibdeps reads from the libraries themselves. It wants a source tree's control file beside it."""
    elf = list(_libraries(tree / "usr/lib"))
    aside = tree.parent / f"{tree.name}-depends"
    (aside / "debian").mkdir(parents=True, exist_ok=True)
    (aside / "debian/control").write_text(f"Source: {tree.name}\n\nPackage: {tree.name}\nArchitecture: any\n")
    private = sorted({str(file.parent) for file in elf})
    words = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    found = run([*words, *(f"-l{folder}" for folder in private), *(f"-e{file}" for file in elf)], cwd=aside)
    for line in found.splitlines():
        if line.startswith("shlibs:Depends="):
            return line.removeprefix("shlibs:Depends=").strip()
    raise Failed(f"dpkg-shlibdeps found nothing that {tree.name} depends on")


def _settle(tree: Path, epoch: int) -> None:
    """Rights and times that do not depend on who builds."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o111 or _script(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _script(path: Path) -> bool:
    return path.parent.name == "DEBIAN" and path.name in ("postinst", "prerm", "postrm")


def _architecture(package: str) -> str:
    return run(["dpkg", "--print-architecture"]).strip() if package in BUNDLED else "all"


def run(words: Sequence[str | Path], cwd: Path | None = None, **environment: str) -> str:
    """What a program of others printed. Raises Failed with what it complained of."""
    said = [str(word) for word in words]
    done = subprocess.run(said, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{words[0]} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return done.stdout
