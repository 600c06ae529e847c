"""Loaded before anything else: tests have a data folder of their own, in the demo's mode, and never the checkout's."""

import atexit
import os
import shutil
import tempfile

if "CASEREVIEWS_DATA" not in os.environ:
    folder = tempfile.mkdtemp(prefix="casereviews-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["CASEREVIEWS_DATA"] = folder
os.environ["CASEREVIEWS_DEMO"] = "1"
