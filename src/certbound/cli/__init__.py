"""The command line: thin, and nothing heavy is imported before a command runs.

Exit status: 0 holds or valid; 1 refuted, rejected or violated; 2 bad input or usage, or interrupted;
3 undecided, unsupported or incomplete; 4 internal error.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import click

from .. import __version__
from ..errors import CertboundError
from .attest import attest, new_key, verify_attestation
from .audit import audit, new_lemma
from .certify import certify, report
from .check import check
from .closed_forms import bounds
from .depth import depth
from .diff import diff
from .doctor import doctor
from .gains import gains, simulate
from .gsn import gsn
from .hunt import hunt
from .inspect import inspect
from .library import activations, prove
from .regress import regress
from .source import export_coq, source
from .training import training


def main() -> NoReturn:
    """Entry point: every way out is an exit status and, if something went wrong, one message on stderr."""
    try:
        status = cli.main(standalone_mode=False)
    except CertboundError as error:
        status = _complain(str(error), error.exit_status)
    except click.exceptions.Exit as leave:
        status = leave.exit_code
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        hint = f"\n  try '{context.command_path} --help'" if context else ""
        status = _complain(error.format_message() + hint, 2)
    except (KeyboardInterrupt, click.Abort):
        status = _complain("interrupted; nothing was written", 2)
    except ModuleNotFoundError as error:
        status = _complain(
            f"the package {error.name!r} is missing\n  reinstall certbound; 'certbound doctor' shows what is there", 4
        )
    except MemoryError:
        status = _complain("out of memory\n  fewer --jobs need less, and the tier layerwise least", 4)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except Exception as error:  # a bug: say so in one line, and how to see more
        if os.environ.get("CERTBOUND_TRACEBACK"):
            raise
        status = _complain(
            f"internal error: {type(error).__name__}: {error}\n"
            "  set CERTBOUND_TRACEBACK=1 to see where, and please report it",
            4,
        )
    sys.exit(status or 0)


def _complain(message: str, status: int) -> int:
    click.echo(f"certbound: {message}", err=True)
    return status


class Grouped(click.Group):
    """A group whose help lists the commands by who needs them, in the order of the work."""

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """As click does it, once for each part of PARTS; what none names comes last."""
        left = dict(self.commands)
        parts = {part: [left.pop(name) for name in names if name in left] for part, names in PARTS.items()}
        parts["Others"] = list(left.values())
        limit = formatter.width - 6 - max(map(len, self.commands))
        for part, commands in parts.items():
            if commands:
                with formatter.section(part):
                    formatter.write_dl([(c.name or "", c.get_short_help_str(limit)) for c in commands])


PARTS = {
    "Certify a network": ("inspect", "certify", "check", "report", "source", "export-coq", "bounds"),
    "Review and change": ("diff", "regress", "attest", "verify-attestation", "new-key", "gsn"),
    "Control and training": ("gains", "simulate", "depth", "training"),
    "Break it": ("hunt",),
    "Lemmas and activations": ("activations", "prove", "audit", "new-lemma"),
    "This installation": ("doctor",),
}


@click.group(
    cls=Grouped,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    invoke_without_command=True,
)
@click.version_option(__version__, prog_name="certbound")
@click.pass_context
def cli(context: click.Context) -> None:
    """Rigorous bounds on a network's derivatives with respect to its parameters, with checkable certificates."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
        context.exit(2)


for command in (
    inspect,
    certify,
    check,
    source,
    export_coq,
    gains,
    simulate,
    depth,
    training,
    bounds,
    activations,
    prove,
    audit,
    report,
    hunt,
    regress,
    diff,
    attest,
    verify_attestation,
    gsn,
    new_key,
    doctor,
    new_lemma,
):
    cli.add_command(command)
