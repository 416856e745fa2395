"""The drawing of a network in a real browser: at the width of a phone and of a desk, light and dark, on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.docs.test_documents import CHROMIUM
from tests.support import graphs
from tests.support.drawings import page

OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--hide-scrollbars",
]


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
@pytest.mark.parametrize("name", ["residual", "gru", "dense_connected", "convolutional", "mlp"])
def test_the_drawing_renders_in_a_browser(name: str, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(page(graphs.ARCHITECTURES[name](0)))
    drawn(file, 1400)
    body = browse(tmp_path, "--dump-dom", file.as_uri())
    assert ("<polyline" in body) == (name in ("mlp", "convolutional")) != ('<figure class="graph"' in body)


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_the_drawing_renders_on_a_narrow_screen_in_the_dark_and_on_paper(tmp_path: Path) -> None:
    file, paper = tmp_path / "report.html", tmp_path / "report.pdf"
    file.write_text(page(graphs.ARCHITECTURES["gru"](0)))
    drawn(file, 500)
    assert drawn(file, 1400) != drawn(file, 1400, dark=True)
    browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={paper}", file.as_uri())
    assert paper.stat().st_size > 20_000


def drawn(file: Path, width: int, dark: bool = False) -> bytes:
    """The picture of a page on a screen of so many columns."""
    picture = file.with_suffix(".png")
    browse(file.parent, f"--blink-settings=preferredColorScheme={0 if dark else 1}", f"--window-size={width},2600",
           f"--screenshot={picture}", file.as_uri())  # fmt: skip
    assert picture.stat().st_size > 50_000  # an empty page of this size is far smaller
    return picture.read_bytes()


def browse(folder: Path, *arguments: str) -> str:
    """What the browser prints."""
    command = [str(CHROMIUM), *OPTIONS, f"--user-data-dir={folder / 'profile'}", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
