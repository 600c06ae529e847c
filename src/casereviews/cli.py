"""The `casereviews` command: thin; each sub-command belongs to the library or room that does the work."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

COMMANDS = {
    "start": "casereviews.web.config.start",
    "import-page": "casereviews.web.publication.command",
    "publish": "casereviews.web.public.command",
    "statute": "casereviews.statute.command",
}


class Parser(argparse.ArgumentParser):
    """A parser whose "no" is JSON where JSON was asked for."""

    def error(self, message: str) -> NoReturn:
        if "--json" not in sys.argv:
            super().error(message)
        told = {"code": "bad_call", "message": f"{message}; see {self.prog} --help", "where": None}
        print(json.dumps({"error": told}, ensure_ascii=False))
        raise SystemExit(2)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one sub-command. The exit code: 0 done, 1 found what it looked for, 2 the call or the input is wrong."""
    told = list(sys.argv[1:] if argv is None else argv)
    if told[:1] == ["manage"]:
        return _manage(told[1:])
    call = _parser(told[:1]).parse_args(told)
    if getattr(call, "data", None):
        os.environ["CASEREVIEWS_DATA"] = os.path.abspath(call.data)
    call.prepare, call.usual_data = _prepare, Path(__file__).resolve().parents[2] / "data"
    try:
        return call.handler(call)
    except BrokenPipeError:  # whoever read us has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _prepare() -> None:
    """Get the install ready, for a command that needs one: the rooms below `config` cannot ask for it themselves."""
    from casereviews.web.config.install import WrongSetting
    from casereviews.web.config.prepare import prepare

    try:
        prepare()
    except WrongSetting as wrong:
        raise SystemExit(str(wrong)) from wrong


def _parser(named: list[str]) -> argparse.ArgumentParser:
    """A parser for the sub-command that was named, or for all of them: a library's command need not load the site."""
    parser = Parser(prog="casereviews", description="A safeguarding board runs its case reviews.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, module in COMMANDS.items():
        if not set(named) & COMMANDS.keys() or name in named:
            import_module(module).add_to(commands)
    commands.add_parser("manage", help="Django's own commands: check, migrate, invite, shell …", add_help=False)
    return parser


def _manage(told: list[str]) -> int:
    from django.core.management import execute_from_command_line

    if told[:1] == ["--data"] and len(told) > 1:
        os.environ["CASEREVIEWS_DATA"] = told[1]
        told = told[2:]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casereviews.web.config.settings")
    execute_from_command_line(["casereviews manage", *told])
    return 0
