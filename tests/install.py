"""Loaded before anything else: tests have a data folder of their own, in the demo's mode, and never the checkout's.

Where Python is told to keep no bytecode, it is kept in pytest's cache instead: the tests start many processes, and
each would compile all that it uses anew, which takes three times as long.
"""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

BYTECODE = str(Path(__file__).parents[1] / ".pytest_cache" / "bytecode")

if "CASEREVIEWS_DATA" not in os.environ:
    folder = tempfile.mkdtemp(prefix="casereviews-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["CASEREVIEWS_DATA"] = folder
os.environ["CASEREVIEWS_DEMO"] = "1"
if sys.dont_write_bytecode:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = BYTECODE
    sys.dont_write_bytecode = False
