"""Four processes write to one chain and are killed as they go: no gap, no fork, nothing acknowledged is lost."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

WRITER = Path(__file__).with_name("trail_writer.py")
PROCESSES, CHANGES = 4, 500


class Writers:
    """Keeps one writer alive until its changes are acknowledged, killing it now and then."""

    def __init__(self, data, seed):
        self.data, self.chance = data, random.Random(seed)
        self.acknowledged, self.kills = [], 0

    def run(self, name):
        done = 0
        while done < CHANGES:
            until = self.chance.randint(40, 250)
            place = 0
            with self._writer(name, CHANGES - done) as process:
                for place, key in enumerate(process.stdout, start=1):
                    self.acknowledged.append(key.strip())
                    done += 1
                    if place == until and done < CHANGES:
                        process.send_signal(signal.SIGKILL)
                        self.kills += 1
            assert process.returncode in (0, -signal.SIGKILL), "a writer ended by itself"
            assert place, "a writer wrote nothing"

    def _writer(self, name, count):
        return subprocess.Popen(
            [sys.executable, str(WRITER), name, str(count)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "CASEREVIEWS_DATA": str(self.data)},
        )


@pytest.fixture
def install(tmp_path):
    environment = {**os.environ, "CASEREVIEWS_DATA": str(tmp_path)}
    subprocess.run([sys.executable, "-m", "casereviews", "manage", "migrate", "-v", "0"], env=environment, check=True)
    return tmp_path


def _lines(data):
    code = (
        "import django, json; django.setup()\n"
        "from casereviews.web.audit.models import Line, UsedKey\n"
        "from casereviews.web.audit.queries import first_break_for\n"
        "from casereviews.web.actors.actor import NOBODY\n"
        "print(json.dumps([list(Line.objects.order_by('seq').values_list('seq', 'facts')),\n"
        "                  first_break_for(NOBODY), [str(k) for k in UsedKey.objects.values_list('key', flat=True)]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "CASEREVIEWS_DATA": str(data), "DJANGO_SETTINGS_MODULE": "casereviews.web.config.settings"},
    )
    return json.loads(done.stdout)


@pytest.mark.slow
def test_no_gap_no_fork_and_nothing_acknowledged_is_lost(install):
    writers = [Writers(install, seed) for seed in range(PROCESSES)]
    threads = [threading.Thread(target=writer.run, args=(f"writer-{n}",)) for n, writer in enumerate(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    acknowledged = [key for writer in writers for key in writer.acknowledged]
    assert len(acknowledged) >= PROCESSES * CHANGES
    assert sum(writer.kills for writer in writers) >= PROCESSES

    lines, broken, used = _lines(install)
    assert [seq for seq, _ in lines] == list(range(1, len(lines) + 1)), "no gap"
    assert broken is None, "no fork: every line follows from the one before"
    told = Counter((facts["key"], facts["inner"]) for _, facts in lines)
    assert set(told.values()) == {1}, "nothing is told twice"
    assert {key for key, _ in told} == set(used), "a change and its line stand or fall together"
    assert all(told[key, False] and told[key, True] for key in used), "a change in a change is told with it"
    assert set(acknowledged) <= set(used), "nothing acknowledged is lost"
