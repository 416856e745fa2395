"""Optional, for --flint only: the one module that looks beyond the standard library. FLINT multiplies exactly."""

from __future__ import annotations

from outcome import Malformed

from arithmetic.matrices import Rows, accelerate


def use_flint() -> None:
    """From now on FLINT forms the products of larger integer matrices. Malformed if it is not installed."""
    try:
        import flint
    except ImportError:
        raise Malformed("--flint: python-flint is not installed (with -S no package is)") from None

    def times(left: Rows, right: Rows) -> Rows:
        product = flint.fmpz_mat(left) * flint.fmpz_mat(right).transpose()
        return [[int(entry) for entry in row] for row in product.tolist()]

    accelerate(times)
