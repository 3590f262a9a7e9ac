"""content.jsonl: what the screens of the stores show while nobody is at them, with its pictures and its times."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from central import feed
from central.feed import Change
from central.imports.job import Job
from central.imports.jsonlines import checked, objects
from central.imports.models import Id, Line, Moment
from central.imports.report import FileReport
from central.imports.store_lines import Language, Span
from central.media import NotAPicture
from central.texts import clean

KIND = "content"

Title = Annotated[str, StringConstraints(min_length=1, max_length=60), AfterValidator(clean)]
Words = Annotated[str, StringConstraints(max_length=200), AfterValidator(clean)]
Level = Annotated[str, StringConstraints(min_length=1, max_length=128), AfterValidator(clean)]


def _once(days: list[int]) -> list[int]:
    if len(set(days)) < len(days):
        raise ValueError("a day is named twice")
    return sorted(days)


class OpensLine(BaseModel):
    """What a touch opens: one product or promotion by its id, or a category by its levels."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)
    kind: Literal["product", "category", "promotion"]
    target: Annotated[list[Level], Field(min_length=1, max_length=8)]

    @model_validator(mode="after")
    def _sense(self) -> OpensLine:
        if self.kind != "category" and len(self.target) != 1:
            raise ValueError(f"a {self.kind} has one id")
        return self


class ContentLine(Line):
    """`picture` is a file beside this one or a web address; `stores` empty: all of them."""

    id: Id
    titles: Annotated[dict[Language, Title], Field(min_length=1)]
    texts: dict[Language, Words] = Field(default_factory=dict)
    picture: Annotated[str, StringConstraints(max_length=2000)] = ""
    starts: Moment
    ends: Moment
    days: Annotated[list[Annotated[int, Field(ge=0, le=6)]], AfterValidator(_once)] = Field(default_factory=list)
    hours: Span = None
    opens: OpensLine | None = None
    stores: list[Id] = Field(default_factory=list)
    order: Annotated[int, Field(ge=0, le=1000)] = 100

    @model_validator(mode="after")
    def _sense(self) -> ContentLine:
        if self.starts >= self.ends:
            raise ValueError("ends before it begins")
        return self


Found = dict[str, tuple[int, ContentLine]]


def load(job: Job, path: Path, report: FileReport) -> None:
    """Import content.jsonl: each line to the stores that it names, or to all. What is not in the file any more goes."""
    stores = [site.code for site in job.sites().values() if site.kind == "store"]
    found: Found = {}
    held: set[str] = set()
    for number, thing in objects(path, report):
        line = checked(ContentLine, number, thing, report)
        if line is None:
            held.add(str(thing.get("id")))
            report.nameless_rows += "id" not in thing
        elif line.id in found:
            report.reject(number, "id", f"already on line {found[line.id][0]}, which is used", line.id)
        elif stranger := next((code for code in line.stores if code not in stores), None):
            held.add(line.id)
            report.reject(number, "stores", "is not a store we know", stranger)
        else:
            found[line.id] = (number, line)
    job.guard(report, known=len(stores))
    bodies = {one: _body(job, path, report, *said) for one, said in found.items()}
    job.pictures.save()
    for store in stores:
        _publish(
            job, report, store, {one: bodies[one] for one, (_, line) in found.items() if _is_for(line, store)}, held
        )


def _is_for(line: ContentLine, store: str) -> bool:
    return not line.stores or store in line.stores


def _body(job: Job, path: Path, report: FileReport, number: int, line: ContentLine) -> dict[str, Any]:
    """What devices get. Without its picture it is shown all the same, in words."""
    body = line.body("stores", "picture")
    if not line.picture:
        return body
    try:
        sha = job.pictures.take(line.picture, path.parent)
    except NotAPicture as error:
        report.warn(number, "picture", str(error), line.picture)
        sha = None
    return body | ({"picture": sha} if sha else {})


def _publish(job: Job, report: FileReport, store: str, bodies: dict[str, dict[str, Any]], held: set[str]) -> None:
    scope = f"config:{store}"
    job.publish(report, [Change(scope, KIND, one, feed.canonical(body)) for one, body in bodies.items()])
    there = set(bodies) | held
    job.remove_vanished(report, scope, KIND, there.intersection)
