"""certbound --help: every command under the heading of who needs it."""

from __future__ import annotations

from certbound.cli import PARTS, cli
from tests.support.commands import run_here


def test_every_command_is_under_a_heading_once() -> None:
    status, out, _ = run_here("--help")
    assert status == 0 and "Others" not in out
    listed = [
        line.split()[0] for line in out.splitlines() if line.startswith("  ") and line.split()[:1] and line[2] != " "
    ]
    for name in cli.commands:
        assert sum(name in names for names in PARTS.values()) == 1, name
        assert listed.count(name) == 1, name
    for part, names in PARTS.items():
        assert (f"{part}:" in out) == any(name in cli.commands for name in names)
