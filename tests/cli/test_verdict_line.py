"""The verdict line of a page: written by ``certbound check --report`` alone, noticed when it is edited."""

from __future__ import annotations

import json
import re
import shutil
from datetime import UTC, datetime
from html import escape, unescape
from pathlib import Path

import pytest

import certbound
from certbound.checker_files import checker_digest
from certbound.report.checked import checked_in
from certbound.report.page import sha256
from certbound.version import __version__
from tests.support.builders import tanh_net
from tests.support.commands import run_here
from tests.support.tampering import made_anew


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with its model in it, whose page has a verdict line."""
    folder = tmp_path_factory.mktemp("one") / "out"
    model = tanh_net(3, (2, 3, 1)).save(folder.parent / "net.onnx")
    certbound.certify(model, certbound.Domain.around(input_radius="0.1", radius="0.01")).write(folder)
    shutil.copy(model, folder / "net.onnx")
    made = (folder / "report.html").read_text()
    assert checked_in(made) is None and "Not checked yet" in made and "✓" not in made
    status, out, err = run_here("check", folder, "--report")
    assert status == 0 and f"the verdict is written into {folder / 'report.html'}" in out, err
    return folder


@pytest.fixture
def folder(once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once, tmp_path / "out")


def edit(folder: Path, old: str, new: str) -> None:
    page = folder / "report.html"
    text = page.read_text()
    assert old in text
    made_anew(page, text.replace(old, new).encode())


def test_the_line_says_what_was_seen_when_and_by_which_checker(folder: Path) -> None:
    text = (folder / "report.html").read_text()
    line = checked_in(text)
    assert line is not None and line.verdict == "valid" and line.checker == __version__
    assert line.digest == checker_digest()
    when = datetime.strptime(line.date, "%Y-%m-%d %H:%M UTC").replace(tzinfo=UTC)
    assert abs((datetime.now(UTC) - when).total_seconds()) < 3600
    assert "✓ Checked: valid." in text and line.date in text and "Not checked yet" not in text
    status, out, _ = run_here("check", folder)
    assert status == 0 and "report.html says what claim and certificate say" in out
    assert f"its verdict line: valid, {line.date}" in out and "NOT" not in out
    page = json.loads(run_here("check", folder, "--json")[1])["statement"]["page"]
    assert page == {"file": "report.html", "state": "as written", "checked": vars(line)}


def test_whatever_else_writes_the_page_leaves_the_line_out(folder: Path) -> None:
    for command in (("report", folder), ("hunt", folder, "--rounds", 1, "-o", folder, "--model", folder / "net.onnx")):
        assert run_here("check", folder, "--report")[0] == 0
        assert run_here(*command)[0] == 0
        assert "Not checked yet" in (folder / "report.html").read_text(), command
    status, out, _ = run_here("check", folder)
    assert status == 0 and "verdict line" not in out


@pytest.mark.parametrize("old", ["✓ Checked: valid.", "UTC, by the", "certbound-checked", "&#34;valid&#34;", "at most"])
def test_an_edited_page_is_noticed(old: str, folder: Path) -> None:
    edit(folder, old, f"{old[:-1]}x")
    _, out, _ = run_here("check", folder)
    assert "report.html is NOT what claim and certificate say" in out and "its verdict line" not in out


def test_a_line_about_other_files_is_noticed(folder: Path) -> None:
    line = checked_in((folder / "report.html").read_text())
    assert line is not None
    edit(folder, line.claim_sha256, "0" * 64)
    assert "report.html is NOT what" in run_here("check", folder)[1]


def forge(folder: Path, **changes: str) -> None:
    """A page with a line that was changed everywhere in it, as somebody with certbound can make one."""
    from certbound.dossier.pages import kind_of

    page = folder / "report.html"
    found = re.search(r'certbound-checked" content="([^"]*)"', page.read_text())
    assert found is not None
    table = json.loads(unescape(found[1])) | changes
    line = checked_in(f'<meta name="certbound-checked" content="{escape(json.dumps(table))}">')
    assert line is not None
    made_anew(page, kind_of(folder).render(folder, line).encode())


def test_a_false_line_is_contradicted_and_nothing_is_signed_beside_it(folder: Path) -> None:
    forge(folder, verdict="rejected", reason="somebody says so")
    assert "✗ Checked: rejected." in (folder / "report.html").read_text()
    status, out, _ = run_here("check", folder)
    assert status == 0 and "its verdict line: rejected" in out and "NOT what the checker says now" in out
    key = folder.parent / "key.pem"
    assert run_here("new-key", key)[0] == 0
    status, _, err = run_here("attest", folder, folder / "net.onnx", "--key", key)
    assert status == 2 and "its page's verdict is rejected" in err


@pytest.mark.parametrize(
    "changes",
    [{"verdict": "splendid"}, {"date": "yesterday"}, {"digest": "abc"}, {"more": "keys"}, {"claim_sha256": ""}],
    ids=str,
)
def test_a_line_of_another_form_is_none(changes: dict[str, str], folder: Path) -> None:
    line = checked_in((folder / "report.html").read_text())
    content = escape(json.dumps(vars(line) | changes))
    assert checked_in(f'<meta name="certbound-checked" content="{content}">') is None
    assert checked_in('<meta name="certbound-checked" content="[[[">') is None


def test_what_is_rejected_is_written_too(folder: Path) -> None:
    claim = folder / "claim.toml"
    upper = json.loads(run_here("check", folder, "--json")[1])["statement"]["bounds"][0]["upper"]
    text = claim.read_text().replace(f'"{upper}"', '"0.001"', 1)
    claim.write_text(text)
    certificate = json.loads((folder / "certificate.json").read_text())
    certificate["claim_sha256"] = sha256(text)
    (folder / "certificate.json").write_text(json.dumps(certificate))
    status, out, _ = run_here("check", folder, "--report")
    assert status == 1 and out.splitlines()[-1].startswith("rejected: ")
    page = (folder / "report.html").read_text()
    assert "✗ Checked: rejected." in page and "does not follow" in page and "✓" not in page
    assert "its verdict line: rejected" in run_here("check", folder)[1]


def test_a_page_that_cannot_be_made_is_an_error_and_no_verdict_is_lost(folder: Path) -> None:
    page = folder / "report.html"
    made_anew(page, b"my own page")
    status, out, err = run_here("check", folder, "--report")
    assert status == 2 and out.splitlines()[-1].startswith("valid: ") and "certbound did not write it" in err
    assert page.read_bytes() == b"my own page"
    assert run_here("check", folder, "--report", "--force")[0] == 0 and "✓ Checked" in page.read_text()
    (folder / "certificate.json").write_text("{}")
    status, out, err = run_here("check", folder, "--report")
    assert status == 2 and out.splitlines()[-1].startswith("malformed: ") and "no page is written" in err


def test_files_that_change_while_they_are_checked_get_no_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from certbound.certificate import check

    many = check.check_many

    def slow(folders: list[Path], *args: object, **options: object) -> object:
        for row in many(folders, *args, **options):  # type: ignore[arg-type]
            with (folder / "claim.toml").open("a") as claim:
                claim.write("# later\n")
            yield row

    monkeypatch.setattr(check, "check_many", slow)
    status, _, err = run_here("check", folder, "--report")
    assert status == 2 and "changed while they were checked" in err


def test_several_folders_get_a_line_each(folder: Path) -> None:
    other = shutil.copytree(folder, folder.parent / "other")
    for one in (folder, other):
        assert run_here("report", one)[0] == 0
    assert run_here("check", folder, other, "--report")[0] == 0
    assert all("✓ Checked: valid." in (one / "report.html").read_text() for one in (folder, other))


def test_usage(folder: Path) -> None:
    files = [folder / name for name in ("claim.toml", "certificate.json", "net.onnx")]
    assert run_here("check", *files, "--report")[0] == 2
    assert run_here("check", folder, "--force")[0] == 2
