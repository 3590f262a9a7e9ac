"""Run by Alembic with the connection that `central.database` put into the configuration."""

from __future__ import annotations

from alembic import context

from central.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
