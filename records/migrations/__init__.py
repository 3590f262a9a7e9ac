"""Brings a data file to the newest schema. Imported only when there is something to do: alembic costs 0.4 s."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver

from records.files import SCHEMA, Connection, FileName

HERE = Path(__file__).parent


def upgrade(connection: Connection, name: FileName) -> None:
    """One transaction from the old schema to the new one: killed at any point, the file is at the old one. Raises the
    driver's own errors, as the rest of the room does."""
    engine = create_engine("sqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool)
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("version_locations", str(HERE / name))
    config.set_main_option("path_separator", "newline")
    try:
        with engine.begin() as transaction:
            transaction.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = transaction
            command.upgrade(config, "head")
            transaction.exec_driver_sql(f"PRAGMA user_version = {SCHEMA[name]}")
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise error.orig from error
