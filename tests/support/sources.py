"""Written sources, run: C by the machine's compiler, Python, MATLAB by Octave; formulas in ball arithmetic."""

from __future__ import annotations

import ctypes
import math
import platform
import re
import shutil
import struct
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import flint
import sympy

CC = shutil.which("gcc") or shutil.which("cc")
OCTAVE = shutil.which("octave-cli")
STRICT = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", "-Wmissing-prototypes", "-Wconversion"]
X86 = platform.machine() in ("x86_64", "AMD64")
FLAGS = [["-O0"], ["-O2"], *([["-O2", "-mfpmath=387"], ["-O3", "-mfma"]] if X86 else [])]
PRECISION = 200  # bits
MODES = r"""
#include <fenv.h>
#if defined(__SSE2__)
#include <xmmintrin.h>
void flush(int on) { _mm_setcsr(on ? _mm_getcsr() | 0x8040u : _mm_getcsr() & ~0x8040u); }
#endif
static const int modes[3] = {FE_TONEAREST, FE_TOWARDZERO, FE_UPWARD};
double call(double (*f)(double, double), int mode, int off, double a, double b)
{
    double r;
    fesetround(modes[mode]);
#if defined(__SSE2__)
    flush(off);
    r = f(a, b);
    flush(0);
#else
    (void)off;
    r = f(a, b);
#endif
    fesetround(FE_TONEAREST);
    return r;
}
"""


def has_fma() -> bool:
    """Whether the processor has the instruction (Linux)."""
    try:
        return " fma " in Path("/proc/cpuinfo").read_text()
    except OSError:
        return False


def compiled(file: Path, *flags: str) -> ctypes.CDLL:
    """The functions of a C file, compiled and ready to be called with floats."""
    library = _shared(file, *STRICT, *flags)
    header = file.with_suffix(".h").read_text()
    for name, arguments in re.findall(r"^double (\w+)\((.*)\);", header, re.MULTILINE):
        function = getattr(library, name)
        function.restype = ctypes.c_double
        if "*" not in arguments:
            function.argtypes = [ctypes.c_double] * (arguments.count(",") + 1)
    return library


def caller(folder: Path) -> Any:
    """call(f, mode, off, a, b) = f(a, b), rounded to nearest (0), towards zero (1) or up (2); off: flush subnormals."""
    (folder / "modes.c").write_text(MODES)
    call = _shared(folder / "modes.c", "-O0").call
    call.restype, call.argtypes = ctypes.c_double, [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, *[ctypes.c_double] * 2]
    return lambda f, mode, off, *at: call(ctypes.cast(f, ctypes.c_void_p), mode, off, *at)


def _shared(file: Path, *flags: str) -> ctypes.CDLL:
    place = file.with_name(f"{file.stem}{len(list(file.parent.glob('*.so')))}.so")  # a name is loaded once
    command = [str(CC), *flags, "-shared", "-fPIC", "-o", str(place), str(file), "-lm"]
    subprocess.run(command, check=True, capture_output=True)
    return ctypes.CDLL(str(place))


def array(values: Sequence[float]) -> Any:
    return (ctypes.c_double * len(values))(*values)


def loaded(file: Path) -> dict[str, Any]:
    """The names that a Python file defines."""
    names: dict[str, Any] = {}
    exec(compile(file.read_text(), str(file), "exec"), names)  # noqa: S102  what is tested
    return names


def octave(folder: Path, program: str) -> list[float]:
    """The numbers that an Octave program puts into ``r``, exactly."""
    script = folder / "run_all.m"
    script.write_text(f"addpath('{folder}');\n{program};\nfprintf('%s\\n', cellstr(num2hex(r(:))){{:}});\n")
    command = [str(OCTAVE), "--no-init-file", "--quiet", str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return [float.fromhex(_hexadecimal(line)) for line in done.stdout.split()]


def _hexadecimal(bits: str) -> str:
    return str(struct.unpack(">d", bytes.fromhex(bits))[0].hex())


def column(values: Sequence[float]) -> str:
    """An Octave literal of these numbers, exactly."""
    return "hex2num({" + ";".join(f"'{struct.pack('>d', value).hex()}'" for value in values) + "})"


def least(expression: Any, names: Sequence[str]) -> Callable[..., float]:
    """A function of floats: the least float that is not below the expression, independently of what is written.

    (The expression is known to PRECISION bits: a value closer to a float than that is taken to be it.)
    """
    constants: list[Any] = []

    def text(node: Any) -> str:
        if node.is_Symbol:
            return str(node.name)
        if node.is_Rational:
            constants.append((int(node.p), int(node.q)))
            return f"c[{len(constants) - 1}]"
        if node.is_Add or node.is_Mul:
            return "(" + (" + " if node.is_Add else " * ").join(map(text, node.args)) + ")"
        if node.is_Pow:
            base, exponent = text(node.base), node.exp
            return f"{base} ** {int(exponent)}" if exponent.is_Integer else f"{base}.sqrt() ** {int(2 * exponent)}"
        if isinstance(node, sympy.log):
            return f"{text(node.args[0])}.log()"
        assert node is sympy.pi, node
        return "arb.pi()"

    function = eval(f"lambda c, {', '.join(names)}: {text(expression)}", {"arb": flint.arb})  # noqa: S307

    def value(*at: float) -> float:
        before, flint.ctx.prec = flint.ctx.prec, PRECISION
        try:
            c = [flint.arb(p) / q for p, q in constants]
            ball = flint.arb(function(c, *map(flint.arb, at)))
            assert ball == 0 or ball.rel_accuracy_bits() > PRECISION // 2
            return _float_up(*map(int, ball.lower().man_exp()))
        finally:
            flint.ctx.prec = before

    return value


def _float_up(mantissa: int, exponent: int) -> float:
    """The least float at least mantissa 2^exponent >= 0."""
    shift = max(mantissa.bit_length() - 53, -1074 - exponent, 0)
    try:
        return math.ldexp(-(-mantissa >> shift), exponent + shift)
    except OverflowError:
        return math.inf
