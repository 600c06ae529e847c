"""Run every benchmark, and print what README shows. `--write` puts it there.

    python -m benchmarks [--write]

Nothing is typed in: each figure comes from the run that prints it. numpy, the peer of the deadlines, is no dependency
of ours; the installer lends it for this one run.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BEGIN, END = "<!-- benchmarks -->", "<!-- /benchmarks -->"
LENDER = ROOT / ".uv/bin/uv"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the figures into README.md")
    call = parser.parse_args()
    told = "\n\n".join((_public_build(), _statute()))
    print(told)
    if call.write:
        before, rest = README.read_text(encoding="utf-8").split(BEGIN)
        README.write_text(f"{before}{BEGIN}\n{told}\n{END}{rest.split(END)[1]}", encoding="utf-8")


def _public_build() -> str:
    said = _said([sys.executable, "-m", "benchmarks.public_build"])
    return f"**Building the public site**: every page with its PDF, then again with all PDFs kept.\n\n{said}"


def _statute() -> str:
    python = [sys.executable]
    if LENDER.exists():
        python = [
            str(LENDER),
            "run",
            "--quiet",
            "--no-project",
            "--python",
            sys.executable,
            "--with",
            "numpy",
            "python",
        ]
    lines = _said([*python, "-m", "benchmarks.statute"]).splitlines()
    return "**The law's dates**, on one core:\n\n" + "\n".join(f"- {line}" for line in lines)


def _said(call: list[str]) -> str:
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    main()
