"""Optional, for --flint only: the one module that looks beyond the standard library.

FLINT forms products of integer matrices, exactly. numpy guesses Cholesky factors, which are checked in integers anyway.
"""

from __future__ import annotations

from outcome import Malformed

from arithmetic.matrices import Floats, Rows, accelerate


def use_flint() -> None:
    """From now on both are used. Malformed if they are not installed."""
    try:
        import flint
        import numpy
    except ImportError:
        raise Malformed("--flint: python-flint or numpy is not installed (with -S no package is)") from None

    def times(left: Rows, right: Rows) -> Rows:
        product = flint.fmpz_mat(left) * flint.fmpz_mat(right).transpose()
        return [[int(entry) for entry in row] for row in product.tolist()]

    def guess(lower_triangle: Floats) -> Floats | None:
        matrix = numpy.zeros((len(lower_triangle), len(lower_triangle)))
        for i, row in enumerate(lower_triangle):
            matrix[i, : i + 1] = row  # cholesky reads no more
        try:
            return [row[: i + 1] for i, row in enumerate(numpy.linalg.cholesky(matrix).tolist())]
        except numpy.linalg.LinAlgError:
            return None

    accelerate(times, guess)
