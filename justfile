# Tasks by name. `bin/run` and `bin/test` need none of them.

python := ".venv/bin/python"

# list the tasks
default:
    @just --list

# make the environment with everything that working here needs
setup:
    bash -c 'source bin/environment.sh && environment dev'

# the product with the demo board, on loopback
run *options:
    bin/run {{options}}

# the fast tests: no browser, nothing that takes long
test *options:
    {{python}} -m pytest -n 2 -m "not journey and not proof and not slow" {{options}}

# what the test run checks before the tests; changes nothing
check:
    .venv/bin/ruff check .
    .venv/bin/ruff format --check .
    .venv/bin/mypy
    .venv/bin/lint-imports --no-cache

# mend what can be mended by machine
fix:
    .venv/bin/ruff check --fix .
    .venv/bin/ruff format .

# the long proofs: a million dates, thousands of kills
proof *options:
    {{python}} -m pytest -n 2 -m "proof" {{options}}

# draw docs/reference from the code
docs:
    {{python}} -m tests.house.reference
    {{python}} -m casereviews.statute.drawing

# take the pictures of docs/guides again
screenshots:
    {{python}} -m pytest tests/journeys --screenshots

# the table of README: what is fast, against what
bench *options:
    {{python}} -m benchmarks {{options}}

# take in a newer file of bank holidays, as GOV.UK publishes it, and say what changed
[no-cd]
holidays file:
    {{justfile_directory()}}/{{python}} -m casereviews.statute.taking_in {{quote(file)}}

# resolve the dependencies again, with hashes and without any registry's name
lock:
    #!/usr/bin/env bash
    set -euo pipefail
    options="--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet"
    .uv/bin/uv pip compile pyproject.toml $options --group dev -o requirements/dev.txt
    .uv/bin/uv pip compile pyproject.toml $options -c requirements/dev.txt -o requirements/core.txt

# compile the style sheets (needs npm)
assets:
    src/casereviews/web/ui/assets/make
