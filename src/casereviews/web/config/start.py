"""`casereviews start`, which `bin/run` calls: set up, show, serve.

Workspace, publisher and public server are processes of their own; the public server is started with folders and
ports and nothing else, and goes on when the workspace is gone.
"""

import argparse
import json
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casereviews.web.config import processes
from casereviews.web.config.install import WrongSetting
from casereviews.web.config.processes import DidNotStart, PortInUse
from casereviews.web.public.faults import BuildFault


@dataclass
class Ready:
    """What the last line says."""

    data: str
    workspace: str | None = None
    boards: list[dict[str, Any]] = field(default_factory=list)
    public: str | None = None
    people: list[dict[str, str]] = field(default_factory=list)
    first_person: str | None = None

    def line(self) -> str:
        return json.dumps(vars(self), ensure_ascii=False)


def add_to(commands: Any) -> None:
    parser = commands.add_parser("start", help="set up, show and serve everything on this machine (bin/run)")
    parser.add_argument(
        "--port", type=_port, default=8000, help="the workspace's; public sites follow it; 0: free ones"
    )
    parser.add_argument("--data", type=Path, help="the data folder; made if missing")
    parser.add_argument("--empty", action="store_true", help="no demo board, no demo people")
    parser.add_argument("--page", type=Path, metavar="FILE", help="as --empty, then bring in this page of a board")
    parser.add_argument("--no-serve", action="store_true", help="set up and build, then stop")
    parser.add_argument(
        "--json", action="store_true", help="the ready line as JSON, and nothing else on standard output"
    )
    parser.set_defaults(handler=start)


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; give a number from 0 to 65000")
    return int(text)


def start(call: argparse.Namespace) -> int:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        ports = None if call.no_serve else processes.free_ports(call.port, 2)
        return _start(call, ports)
    except PortInUse as taken:
        return _wrong(call, "RN001", str(taken))
    except WrongSetting as setting:
        return _wrong(call, "RN004", str(setting))
    except DidNotStart as fault:
        return _wrong(call, "RN005", str(fault))
    except BuildFault as fault:
        return _wrong(call, fault.code, fault.message)
    except KeyboardInterrupt:
        _say("Stopped.")
        return 0


def _start(call: argparse.Namespace, ports: list[int] | None) -> int:
    with_demo = not (call.empty or call.page)
    processes.environment(demo=with_demo, first=call.port, ports=ports)
    from casereviews.web.config.prepare import prepare

    _say("Preparing the data folder …")
    install = prepare()
    from casereviews.web.config import filling

    page_board = None
    if call.page:
        code, page_board = filling.page(call.page, json_out=call.json)
        if code:
            return code
    elif with_demo:
        filling.demo(_say)
    _say("Building the public site …")
    filling.build_sites()
    ready = Ready(data=str(install.data), boards=filling.boards())
    if ports is None:
        print(_finished(call, ready, filling, with_demo), flush=True)
        return 0
    with processes.Running(install, processes.more_ports(call.port, ports, 1 + len(ready.boards))) as running:
        _address(ready, running, page_board)
        print(_finished(call, ready, filling, with_demo), flush=True)
        running.until_stopped(_say)
    return 0


def _address(ready: Ready, running: processes.Running, page_board: str | None) -> None:
    ready.workspace = running.workspace
    for told, address in zip(ready.boards, running.publics, strict=False):
        told["public"] = address
    ready.public = next((told["public"] for told in ready.boards if told["id"] == page_board), running.publics[0])


def _finished(call: argparse.Namespace, ready: Ready, filling: Any, with_demo: bool) -> str:
    if with_demo:
        ready.people = filling.people(ready.workspace)
    elif ready.workspace:
        ready.first_person = filling.first_person(ready.workspace)
    return ready.line() if call.json else _in_words(ready)


def _in_words(ready: Ready) -> str:
    if not ready.workspace:
        return f"Ready in {ready.data}"
    lines = [""]
    if ready.people:
        lines += ["Look round as one of these (made up, all of them):"]
        lines += [f"  {p['name']}, {p['role']}: {p['sign_in']}" for p in ready.people]
    if ready.first_person:
        lines += [f"The first manager makes their account here, once: {ready.first_person}"]
    lines += [f"{board['name']}: {board['public']}" for board in ready.boards]
    lines += [
        f"Data: {ready.data}",
        "Ctrl-C stops everything.",
        f"Ready: workspace {ready.workspace}" + (f" public {ready.public}" if ready.public else ""),
    ]
    return "\n".join(lines)


def _wrong(call: argparse.Namespace, code: str, message: str) -> int:
    if call.json:
        print(json.dumps({"error": {"code": code, "message": message, "where": None}}, ensure_ascii=False))
    else:
        _say(f"{code}: {message}")
    return 2


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
