"""What an install is told is checked once, and refused in words."""

import pytest

from casereviews.web.config.install import WrongSetting, read_install


@pytest.fixture
def told(tmp_path, monkeypatch):
    for key in ("DEMO", "SECURE", "HOSTS", "PUBLIC_ORIGIN", "SHOWN_AT"):
        monkeypatch.delenv(f"CASEREVIEWS_{key}", raising=False)
    monkeypatch.setenv("CASEREVIEWS_DATA", str(tmp_path))

    def tell(text):
        (tmp_path / "settings.toml").write_text(text, encoding="utf-8")
        return read_install()

    return tell


def test_without_a_word_it_is_for_this_machine_only(told):
    install = told("")
    assert install.hosts == ("127.0.0.1", "localhost", "[::1]")
    assert not install.demo
    assert len(install.secret_key) > 50


def test_the_secret_is_made_once_and_never_shown(told):
    install = told("")
    assert told("").secret_key == install.secret_key
    assert install.secret_key not in repr(install)


def test_the_environment_goes_before_the_file(told, monkeypatch):
    monkeypatch.setenv("CASEREVIEWS_HOSTS", "reviews.board.example, other.example")
    assert told('hosts = ["from.file"]').hosts == ("reviews.board.example", "other.example")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("hosts = 5", "hosts must be a list"),
        ("secure = 'yes'", "secure must be a bool"),
        ("nonsense = 1", "there is no setting 'nonsense'"),
        ("hosts = [", "Mend the line"),
        ('demo = true\nhosts = ["reviews.board.example"]', "this machine only"),
        ("demo = true\nsecure = true", "this machine only"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_in_words(told, text, says):
    with pytest.raises(WrongSetting, match=says):
        told(text)
