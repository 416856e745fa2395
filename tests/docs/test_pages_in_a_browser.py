"""Every page in a real browser, at the width of a phone, of a tablet and of a desk, and on paper: nothing runs out of
it, no label covers another, no letter is tiny, no chart is empty."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

import certbound
from certbound.activations.file import find as activation
from certbound.audit.audit import audit_all
from certbound.lemma_language.file import find as lemma
from certbound.report.activation_page import html as activation_page
from certbound.report.lemma_atlas import page as atlas
from tests.cli.test_diff import moved
from tests.docs.test_documents import CHROMIUM
from tests.docs.test_graph_pictures import browse
from tests.support import graphs
from tests.support.builders import tanh_net
from tests.support.commands import run_here
from tests.support.drawings import page as graph_page
from tests.support.gains import make as make_gains
from tests.support.training import Setting, record

WIDTHS = (360, 800, 1400)
FLOW = Path(__file__).parents[2] / "examples" / "flow"
TINY = 9.0  # pixels
# What every frame says of itself; SVG letters by their size on the screen, labels by the boxes around them.
MEASURE = """
function measure(frame) {
  var doc = frame.contentDocument, root = doc.documentElement, width = frame.clientWidth;
  var said = {wide: [], tiny: [], covered: [], empty: [], cut: []};
  if (root.scrollWidth > width) {
    said.wide.push("the page: " + root.scrollWidth);
    doc.querySelectorAll("main *").forEach(function (e) {
      if (e.getBoundingClientRect().right > width + 1) said.wide.push(e.tagName + " " + e.textContent.slice(0, 40));
    });
  }
  doc.querySelectorAll("main *").forEach(function (e) {
    var own = Array.prototype.some.call(e.childNodes, function (n) { return n.nodeType == 3 && n.textContent.trim(); });
    if (!own || e.closest("math") || e.tagName == "title" || !e.getClientRects().length) return;
    var size = parseFloat(frame.contentWindow.getComputedStyle(e).fontSize);
    if (e.ownerSVGElement) { var m = e.getScreenCTM(); size *= Math.sqrt(Math.abs(m.a * m.d - m.b * m.c)); }
    if (size < TINY) said.tiny.push(size.toFixed(1) + " " + e.textContent.slice(0, 40));
  });
  doc.querySelectorAll("svg.plot").forEach(function (svg) {
    var all = svg.getBoundingClientRect();
    if (!all.width) return;
    var drawn = svg.querySelector(svg.classList.contains("tree") ? "rect" : "polyline");
    if (!drawn) said.empty.push(svg.getAttribute("aria-label"));
    var boxes = Array.prototype.map.call(svg.querySelectorAll("text"), function (t) {
      return {text: t.textContent, slanted: t.hasAttribute("transform"), box: t.getBoundingClientRect()};
    });
    boxes.forEach(function (one, i) {
      var a = one.box;
      var inside = a.left > all.left - 2 && a.right < all.right + 2 && a.top > all.top - 2 && a.bottom < all.bottom + 2;
      if (!inside) said.cut.push(one.text);
      boxes.slice(0, i).forEach(function (other) {
        var b = other.box;
        if (one.slanted && other.slanted) return;
        if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
          said.covered.push(one.text + " | " + other.text);
      });
    });
  });
  return said;
}
"""


def certified(folder: Path) -> dict[str, str]:
    """Pages about networks: of all tiers and of a limit, checked and not, with values found, and of a changed model."""
    net = tanh_net(3, (2, 3, 1)).save(folder / "net.onnx")
    around = certbound.Domain.around(input_radius="0.1", radius="0.125")
    found = certbound.certify(net, around)
    found.write(folder / "out")
    limited = found.with_limits({"parameter_jacobian": "90", "output": "7"}).report
    split = certbound.certify(net, around, split_nodes=12).report
    deep = tanh_net(30, (3,) * 31).save(folder / "a_model_with_a_long_name_of_many_words_and_no_end_of_it.onnx")
    pages = {"limit": limited, "split": split, "deep": certbound.certify(deep, tier="layerwise").report}
    assert run_here("hunt", folder / "out", "--model", net, "--rounds", 3, "-o", folder / "out")[0] == 0
    pages["hunted"] = (folder / "out" / "report.html").read_text()
    assert run_here("check", folder / "out", net, "--report")[0] == 0
    pages["checked"] = (folder / "out" / "report.html").read_text()
    assert run_here("diff", folder / "out", moved(folder, 0.1), "-o", folder / "impact.html")[0] == 0
    return pages | {"diff": (folder / "impact.html").read_text()}


def others(folder: Path) -> dict[str, str]:
    """Pages about loops, flows, runs, activations and lemmas."""
    made = make_gains(folder)
    simulate = ("simulate", made.plant, made.model, "--gains", made.folder, "--seconds", "0.2", "--runs", 5)
    assert run_here(*simulate)[0] == 0
    pages = {"gains": (made.folder / "gains.html").read_text()}
    start = ("--start", FLOW / "start.toml", "--network", "euler:8", "--steps", 8)
    for name, options in (("flow", start), ("box", ("--box", FLOW / "box.toml", "--layer", "0.05"))):
        assert run_here("depth", FLOW / "field.onnx", *options, "-o", folder / name)[0] == 0
        pages[name] = (folder / name / "depth.html").read_text()
    run = record(Setting(steps=4, eta=0.01)).write(folder / "run.json")
    assert run_here("training", run, "-o", folder / "run")[0] == 0
    pages["training"] = (folder / "run" / "training.html").read_text()
    for name in ("tanh", "gelu", "hardswish", "sin"):
        pages[name] = activation_page(activation(name))
    lemmas = ("published/P20", "control/CN3", "fallin2025/F2", "huang2025/G2")
    pages["atlas"] = atlas(audit_all([lemma(name) for name in lemmas], budget=10))
    return pages | {"graph": graph_page(graphs.gru())}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return certified(tmp_path_factory.mktemp("certified")) | others(tmp_path_factory.mktemp("others"))


def measured(
    pages: dict[str, str], widths: tuple[int, ...], folder: Path, script: str = MEASURE, asked: str = "measure"
) -> dict[str, Any]:
    """page and width -> what the function ``asked`` of the script says of the page's frame."""
    frames = "".join(
        f'<iframe name="{name} {width}" style="border:0;height:700px;width:{width}px" srcdoc="{html.escape(text)}">'
        "</iframe>"
        for name, text in pages.items()
        for width in widths
    )
    script = (
        f"var TINY = {TINY}, ask = function (f) {{ return {asked}(f); }}; {script}"
        + """
    onload = function () {
      var all = {};
      document.querySelectorAll("iframe").forEach(function (f) { all[f.name] = ask(f); });
      document.body.textContent = "[[" + JSON.stringify(all) + "]]";
    };"""
    )
    file = folder / "all.html"
    file.write_text(f"<!doctype html><meta charset='utf-8'><script>{script}</script><body>{frames}</body>")
    found = re.search(r"<body>\[\[(.*)\]\]", browse(folder, "--dump-dom", file.as_uri()), re.DOTALL)
    assert found is not None
    return dict(json.loads(html.unescape(found[1])))


@pytest.mark.slow(seconds=20)
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_every_page_fits_at_every_width(pages: dict[str, str], tmp_path: Path) -> None:
    said = measured(pages, WIDTHS, tmp_path)
    assert len(said) == len(pages) * len(WIDTHS) >= 45
    faults = {name: {k: v for k, v in what.items() if v} for name, what in said.items() if any(what.values())}
    assert faults == {}


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_what_does_not_fit_would_be_seen(pages: dict[str, str], tmp_path: Path) -> None:
    page = pages["hunted"]
    worse = {
        "wide": page.replace("<main>", '<main><p style="width: 900px">wide</p>'),
        "tiny": page.replace("font-size: 12.5px", "font-size: 6px"),
        "covered": re.sub(r'(<text class="tag" x="[^"]*" y=)"[^"]*"', r'\1"90"', page),
        "empty": re.sub(r"<polyline[^>]*/>", "", page),
        "cut": re.sub(r'(<text class="tag" x=)"[^"]*"', r'\1"800"', page),
    }
    said = measured(worse, (360,), tmp_path)
    for name in worse:
        assert said[f"{name} 360"][name], (name, said)


FILTER = """
function shown(frame) {
  var all = Array.prototype.slice.call(frame.contentDocument.querySelectorAll("article"));
  return all.filter(function (a) { return a.getClientRects().length; }).map(function (a) { return a.id; });
}
function choose(frame) {
  var doc = frame.contentDocument, field = doc.getElementById("words"), said = {all: shown(frame)};
  said.searchable = !doc.getElementById("search").hidden;
  doc.getElementById("only-refuted").checked = true;
  said.refuted = shown(frame);
  doc.getElementById("pack-1").checked = true;
  said.neither = shown(frame);
  doc.querySelectorAll("input[type=radio]:not([id])").forEach(function (e) { e.checked = true; });
  field.value = "discrete gronwall";
  field.dispatchEvent(new Event("input"));
  said.found = shown(frame);
  return said;
}
"""


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_the_atlas_is_filtered_without_scripts_and_searched_with_one(pages: dict[str, str], tmp_path: Path) -> None:
    page = pages["atlas"]
    without = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
    said = measured({"with": page, "without": without}, (800,), tmp_path, script=FILTER, asked="choose")
    for one in said.values():
        assert one["all"] == ["published/P20", "control/CN3", "fallin2025/F2", "huang2025/G2"]
        assert one["refuted"] == ["control/CN3"] and one["neither"] == []
    assert said["with 800"]["searchable"] and said["with 800"]["found"] == ["published/P20"]
    assert not said["without 800"]["searchable"] and said["without 800"]["found"] == said["without 800"]["all"]


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_they_print_on_a4(pages: dict[str, str], tmp_path: Path) -> None:
    for name, most in (("checked", 7), ("gains", 7)):
        file, paper = tmp_path / f"{name}.html", tmp_path / f"{name}.pdf"
        file.write_text(pages[name])
        browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={paper}", file.as_uri())
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper.read_bytes())
        assert 1 <= len(boxes) <= most
        assert all(round(float(w)) == 595 and round(float(h)) == 842 for w, h in boxes)


def test_all_pages_are_of_one_face_small_and_self_contained(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert len(page.encode()) < 300_000, name
        faces = set(re.findall(r"font(?:-family)?:([^;}]*(?:sans-serif|monospace|serif)[^;}]*)", page))
        assert len(faces) == 2, (name, faces)  # the text's, and the one of equal letters for code
        assert all("url(" not in page and f"{word}=" not in page for word in ("src", "srcset")), name
        assert re.search(r"default-src 'none'", page) and "prefers-color-scheme: dark" in page, name
        assert ("<script" in page) == (name == "atlas"), name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_letters_stand_out_from_the_paper(scheme: str, pages: dict[str, str]) -> None:
    light, dark = re.findall(r":root \{ color-scheme: \w+;(.*?)\}", pages["checked"], re.DOTALL)
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", {"light": light, "dark": dark}[scheme]))
    assert colours.keys() >= {
        "ink",
        "soft",
        "accent",
        "good",
        "bad",
        "warn",
        "paper",
        "tint",
        *(f"s{k}" for k in range(8)),
    }
    for name in colours.keys() - {"paper", "tint", "line", "wire"}:
        for ground in ("paper", "tint"):
            assert contrast(colours[name], colours[ground]) >= 4.5, (name, ground)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(digits[k : k + 2], 16) / 255 for k in (0, 2, 4)]
    linear = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
