"""Norms of matrices by key, the witnesses of the certificate (proofs/rules-local.md, at the end)."""

from __future__ import annotations

from fractions import Fraction

from outcome import Rejected

from local.matrices import Matrix, frobenius, spectral


class Norms:
    """Norms of matrices by key: the certificate's, verified where they are needed, or Frobenius norms."""

    def __init__(self, given: dict[str, Fraction], where: str) -> None:
        self.given, self.where = given, where
        self.known: dict[str, Fraction] = {}

    def __call__(self, key: str, matrix: Matrix) -> Fraction:
        """At least ||matrix||. A vector's norm is its Euclidean norm and has no key."""
        if key not in self.known:
            size = frobenius(matrix)
            if key in self.given and min(len(matrix.rows), len(matrix.rows[0])) > 1:
                size = min(size, spectral(matrix, self.given.pop(key), f"{self.where}.norms.{key}"))
            self.known[key] = size
        return self.known[key]

    def skip(self, key: str) -> None:
        """The norm has the factor 0."""
        self.given.pop(key, None)

    def finish(self) -> None:
        """Rejected if a norm was given that no rule has asked for."""
        if self.given:
            raise Rejected(f"{self.where}.norms: {min(self.given)[:40]!r} is not needed")
