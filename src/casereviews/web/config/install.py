"""What an install is told: from `settings.toml` in the data folder, then the environment, checked once, in words."""

import os
import secrets
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})
CHECKOUT = Path(__file__).resolve().parents[4]


class WrongSetting(Exception):
    """A setting cannot be used. The message says which, why, and what to write instead."""


@dataclass(frozen=True)
class Install:
    """Where the data lies, and how the workspace is reached.

    `hosts` are the names under which the workspace may be addressed; `secure` says that it is reached by https only.
    `public_origin` is what a board's site calls itself until the board sets its own; `shown_at` is where this machine
    serves the first board's site, for links from the workspace.
    `demo` opens the doors for Exampleshire's people, and is honoured on loopback only.
    """

    data: Path
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    secure: bool = False
    demo: bool = False
    public_origin: str = ""
    shown_at: str = ""
    secret_key: str = field(default="", repr=False)

    @property
    def database(self) -> Path:
        return self.data / "casereviews.sqlite3"

    @property
    def files(self) -> Path:
        return self.data / "files"

    @property
    def sites(self) -> Path:
        return self.data / "public"

    @property
    def pdf_cache(self) -> Path:
        return self.data / "cache" / "pdf"


def read_install() -> Install:
    """The install of `CASEREVIEWS_DATA`, or of the checkout's own `data` folder. Makes the folder if it is missing."""
    data = Path(os.environ.get("CASEREVIEWS_DATA") or CHECKOUT / "data").resolve()
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise WrongSetting(
            f"The data folder {data} cannot be made: {fault.strerror}. Name another with --data FOLDER."
        ) from fault
    told = _from_file(data / "settings.toml") | _from_environment(os.environ)
    return _safe(Install(data=data, secret_key=_secret_key(data), **told))


def _safe(install: Install) -> Install:
    """Refuses what would open the demo's doors to other machines."""
    if install.demo and (install.secure or not set(install.hosts) <= LOOPBACK):
        raise WrongSetting(
            "The demo lets anyone in as anybody, so it is for this machine only: leave `hosts` and `secure` "
            "as they are, or start without the demo (bin/run --empty)."
        )
    return install


def _from_file(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise WrongSetting(
            f"{path}: {fault}. Mend the line, or take the file away to start from the defaults."
        ) from fault
    return {key: _checked(key, value, str(path)) for key, value in told.items()}


def _from_environment(environment: Any) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if hosts := environment.get("CASEREVIEWS_HOSTS"):
        told["hosts"] = tuple(host.strip() for host in hosts.split(","))
    for key in ("secure", "demo"):
        if value := environment.get(f"CASEREVIEWS_{key.upper()}"):
            told[key] = value == "1"
    for key in ("public_origin", "shown_at"):
        if value := environment.get(f"CASEREVIEWS_{key.upper()}"):
            told[key] = value
    return told


def _checked(key: str, value: Any, where: str) -> Any:
    types = {"hosts": list, "secure": bool, "demo": bool, "public_origin": str, "shown_at": str}
    if key not in types:
        raise WrongSetting(f"{where}: there is no setting {key!r}. There are: {', '.join(types)}.")
    if not isinstance(value, types[key]):
        raise WrongSetting(f"{where}: {key} must be a {types[key].__name__}, and is {value!r}.")
    return tuple(value) if key == "hosts" else value


def _secret_key(data: Path) -> str:
    """Made once, readable by its owner only; whoever has it can sign sessions."""
    path = data / "secret-key"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    return path.read_text()
