"""The database itself refuses to change or take away a line."""

from django.db import migrations

SQLITE = """
CREATE TRIGGER audit_line_{verb} BEFORE {verb} ON audit_line
BEGIN SELECT RAISE(ABORT, 'the trail is append only'); END
"""
POSTGRES_FUNCTION = """
CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the trail is append only'; END $$
"""
POSTGRES = """
CREATE TRIGGER audit_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_line
FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()
"""


def refuse(apps, editor):
    if editor.connection.vendor == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            editor.execute(SQLITE.format(verb=verb))
    else:
        editor.execute(POSTGRES_FUNCTION)
        editor.execute(POSTGRES)


def allow(apps, editor):
    if editor.connection.vendor == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            editor.execute(f"DROP TRIGGER audit_line_{verb}")
    else:
        editor.execute("DROP TRIGGER audit_line_append_only ON audit_line")
        editor.execute("DROP FUNCTION audit_append_only()")


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [migrations.RunPython(refuse, allow)]
