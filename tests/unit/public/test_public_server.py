"""The public server: the files of one folder, and nothing else."""

import gzip
import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from casereviews.web.public.serve.__main__ import Server
from casereviews.web.public.serve.__main__ import main as serve

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path):
    """A site behind a link, and beside it what nobody may read."""
    (tmp_path / "secret.txt").write_text("a draft")
    _site(tmp_path, "one")
    (tmp_path / "current").symlink_to("one")
    return tmp_path


def _site(folder, name):
    for path, body in {
        "index.html": f"<p>{name}</p>" + " " * 2000,
        "404.html": "<p>no page</p>",
        ".hidden": "x",
        "reviews/child-k/index.html": "<p>K</p>",
        "documents/k/report.pdf": "%PDF-1.7 0123456789",
        "assets/site-abc.css": "p{}",
    }.items():
        (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / name / path).write_text(body)


@pytest.fixture
def ask(folder):
    """Ask the server; the answer is status, headers, body."""
    with Server(("127.0.0.1", 0), folder) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

        def asking(path, method="GET", **headers):
            with closing(http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)) as line:
                line.putrequest(method, path, skip_accept_encoding=True)
                for name, value in headers.items():
                    line.putheader(name.replace("_", "-"), value)
                line.endheaders()
                answer = line.getresponse()
                return answer.status, answer.headers, answer.read()

        asking.port = server.server_port
        yield asking
        server.shutdown()


def test_a_folder_is_answered_with_its_index(ask):
    status, headers, body = ask("/reviews/child-k/")
    assert (status, headers["Content-Type"], body) == (200, "text/html; charset=utf-8", b"<p>K</p>")


def test_a_folder_without_its_last_stroke_is_sent_on_to_itself(ask):
    status, headers, _ = ask("/reviews/child-k?a=b")
    assert (status, headers["Location"]) == (301, "./child-k/")


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/reviews",
        "/reviews/",
        "/assets/",
        "/index.html/",
        "/.hidden",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/reviews/..%5c..%5csecret.txt",
        "//secret.txt",
        "//example.com/",
        "/\\secret.txt",
        "/%00",
        "/index.html%00.png",
        "/%ff",
        "/a/./b",
        "/reviews//child-k/",
        "/" + "a" * 300,
        "/secret.txt",
        "/one/index.html",
        "/current/index.html",
        "http://127.0.0.1/secret.txt",
        "*",
    ],
)
def test_any_other_path_gets_404_and_the_page_that_says_so(ask, path):
    status, headers, body = ask(path)
    assert (status, body) == (404, b"<p>no page</p>")
    assert headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_link_that_leads_out_of_the_folder_is_not_followed(ask, folder):
    (folder / "one" / "way-out.txt").symlink_to(folder / "secret.txt")
    (folder / "one" / "out").symlink_to(folder)
    assert ask("/way-out.txt")[0] == 404
    assert ask("/out/secret.txt")[0] == 404


def test_every_answer_has_the_headers_and_no_cookie(ask):
    for path, method in (("/", "GET"), ("/nothing", "GET"), ("/reviews/child-k", "GET"), ("/", "POST"), ("/", "HEAD")):
        _, headers, _ = ask(path, method)
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Server"] == "CaseReviews"
        assert "Set-Cookie" not in headers


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/documents/k/report.pdf", "application/pdf"), ("/assets/site-abc.css", "text/css; charset=utf-8")],
)
def test_a_file_has_the_type_that_it_is(ask, path, kind):
    assert ask(path)[1]["Content-Type"] == kind


def test_what_is_named_by_its_content_may_be_kept_and_nothing_else_without_asking(ask):
    assert "immutable" in ask("/assets/site-abc.css")[1]["Cache-Control"]
    for path in ("/", "/documents/k/report.pdf", "/nothing"):
        assert ask(path)[1]["Cache-Control"] == "public, max-age=0, must-revalidate"


def test_who_has_a_page_already_is_told_so_until_it_changes(ask, folder):
    tag = ask("/")[1]["ETag"]
    status, headers, body = ask("/", If_None_Match=tag)
    assert (status, headers["ETag"], body) == (304, tag, b"")
    (folder / "one" / "index.html").write_text("<p>other</p>")
    assert ask("/", If_None_Match=tag)[0] == 200


def test_text_is_squeezed_for_who_can_open_it(ask):
    _, plain, body = ask("/")
    _, headers, squeezed = ask("/", Accept_Encoding="br, gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(squeezed) == body
    assert len(squeezed) < len(body)
    assert headers["ETag"] != plain["ETag"]
    assert "Content-Encoding" not in ask("/", Accept_Encoding="gzip;q=0")[1]
    assert "Content-Encoding" not in ask("/documents/k/report.pdf", Accept_Encoding="gzip")[1]


@pytest.mark.parametrize(
    ("asked", "status", "body", "told"),
    [
        ("bytes=0-3", 206, b"%PDF", "bytes 0-3/19"),
        ("bytes=9-", 206, b"0123456789", "bytes 9-18/19"),
        ("bytes=-3", 206, b"789", "bytes 16-18/19"),
        ("bytes=0-999", 206, b"%PDF-1.7 0123456789", "bytes 0-18/19"),
        ("bytes=19-", 416, b"", "bytes */19"),
        ("bytes=5-2", 416, b"", "bytes */19"),
        ("bytes=0-1,4-5", 200, b"%PDF-1.7 0123456789", None),
        ("lines=1-2", 200, b"%PDF-1.7 0123456789", None),
    ],
)
def test_a_part_of_a_document_can_be_asked_for(ask, asked, status, body, told):
    answer = ask("/documents/k/report.pdf", Range=asked)
    assert (answer[0], answer[2], answer[1]["Content-Range"]) == (status, body, told)


def test_a_part_of_what_has_changed_since_is_given_whole(ask):
    tag = ask("/documents/k/report.pdf")[1]["ETag"]
    assert ask("/documents/k/report.pdf", Range="bytes=0-3", If_Range=tag)[0] == 206
    assert ask("/documents/k/report.pdf", Range="bytes=0-3", If_Range='"older"')[0] == 200


def test_head_says_what_get_would_without_the_body(ask):
    _, got, body = ask("/")
    status, headers, nothing = ask("/", "HEAD")
    assert (status, nothing, headers["Content-Length"]) == (200, b"", str(len(body)))
    assert headers["ETag"] == got["ETag"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_nothing_but_reading_is_done(ask, method):
    assert ask("/", method)[0] == 501


def test_the_link_is_looked_up_at_every_request(ask, folder):
    _site(folder, "two")
    (folder / "fresh").symlink_to("two")
    os.replace(folder / "fresh", folder / "current")
    assert ask("/")[2].startswith(b"<p>two</p>")


@pytest.mark.parametrize(
    "sent",
    [
        b"GARBAGE\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x00\x01\x02\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    ],
    ids=["garbage", "no path", "no such version", "no text", "too long", "too many headers"],
)
def test_a_bad_request_is_refused_and_the_next_reader_is_served(ask, sent):
    with closing(socket.create_connection(("127.0.0.1", ask.port), timeout=5)) as line:
        line.sendall(sent)
        line.shutdown(socket.SHUT_WR)
        said = line.makefile("rb").read()
    status = said.removeprefix(b"HTTP/1.1 ")[:3]
    assert status in (b"400", b"414", b"431", b"505")
    assert b"GARBAGE" not in said
    assert ask("/")[0] == 200


def test_one_line_serves_many_requests(ask):
    with closing(http.client.HTTPConnection("127.0.0.1", ask.port, timeout=5)) as line:
        for _ in range(3):
            line.request("GET", "/")
            line.getresponse().read()
            held = line.sock
        line.request("GET", "/nothing")
        assert line.getresponse().read() == b"<p>no page</p>"
        assert line.sock is held


def test_a_folder_without_a_site_yet_has_no_page(tmp_path):
    with Server(("127.0.0.1", 0), tmp_path / "not-yet") as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        with closing(http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)) as line:
            line.request("GET", "/")
            assert line.getresponse().status == 404
        server.shutdown()


def test_a_port_that_is_taken_starts_nothing(folder, capsys):
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        assert serve(["--site", f"{port}={folder}"]) == 2
    assert f"Port {port} cannot be used" in capsys.readouterr().err


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_when_told_to_and_loads_nothing_of_the_site(folder, sign):
    script = (
        "import sys; from casereviews.web.public.serve.__main__ import main; code = main(sys.argv[1:]); "
        "assert 'django' not in sys.modules and 'jinja2' not in sys.modules; sys.exit(code)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, "--site", f"0={folder}"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
    ) as process:
        assert "http://127.0.0.1:" in process.stderr.readline()
        process.send_signal(sign)
        assert process.wait(5) == 0
