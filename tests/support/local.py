"""Certificates of the tier local by an untrusted generator: the checker's own rules, with norms guessed in floats.

What it writes is judged by the checker, which verifies every norm. The rules' values are compared with sampled truth.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import tomli_w

from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.network.load import load
from certbound.numbers.exact import decimal_up

from .tampering import Bundle, checker_module, made_anew

SLACK = Fraction(1) + Fraction(1, 2**30)
FIRST_ORDER = {
    "output": "mean",
    "input_jacobian": "direct",
    "parameter_jacobian": "centre",
    "first_order_remainder": "centre",
}
SECOND_ORDER = {"parameter_hessian": "rows", "taylor_remainder": "all"}
NORM = {
    "output": "2",
    "input_jacobian": "2->2",
    "parameter_jacobian": "2->2",
    "first_order_remainder": "2",
    "parameter_hessian": "2,2->2",
    "taylor_remainder": "2",
}


def floats(rows: Any, exponent: int) -> np.ndarray:
    """rows * 2**exponent in floats."""
    return np.array([[float(Fraction(n) * Fraction(2) ** exponent) for n in row] for row in rows])


def guessed_norm(matrix: Any) -> Fraction:
    """Slightly more than the spectral norm."""
    size = Fraction(float(np.linalg.norm(floats(matrix.rows, matrix.exponent), 2)))
    return size * SLACK + matrix.error * 2 + Fraction(1, 10**290)


def writer(forms: dict[str, str], row_form: str = "exact", enclosures: str | None = None) -> type:
    """A Leaf that writes instead of reading: ``value`` is the leaf for the certificate."""
    leaves, reduction = checker_module("local.leaf"), checker_module("local.reduction")

    class Norms(checker_module("local.norms").Norms):  # type: ignore[misc]
        def __call__(self, key: str, matrix: Any) -> Fraction:
            small = min(len(matrix.rows), len(matrix.rows[0])) == 1
            if key not in self.known and key not in self.given and not small:
                guess = guessed_norm(matrix)
                if guess < checker_module("local.matrices").frobenius(matrix):
                    self.written[key] = decimal_up(guess)
                    self.given[key] = Fraction(self.written[key])
            return super().__call__(key, matrix)

        written: dict[str, str]

    class Writer(leaves.Leaf):  # type: ignore[misc]
        def __init__(self, where: str, quantities: list[str], network: Any, domain: Any, facts: Any, layerwise: Any):
            self.written: dict[str, dict[str, Any]] = {"norms": {}, "hessians": {}, "vectors": {}, "forms": {}}
            Norms.written = self.written["norms"]
            ports = checker_module("local.web").web_of(network, domain).ports
            letters = enclosures or "m" * (len(ports) - 1)
            saved, leaves.Norms = leaves.Norms, Norms
            try:
                super().__init__(
                    {"enclosures": letters, "forms": {}}, where, quantities, network, domain, facts, layerwise
                )
            finally:
                leaves.Norms = saved
            self.value = {"enclosures": letters} | {k: v for k, v in self.written.items() if v}

        def form(self, quantity: str, allowed: tuple[str, ...]) -> str:
            form = row_form if quantity.startswith("row ") else forms[quantity]
            self.written["forms"][quantity] = form
            return form

        def stated(self, key: str, proof: Any) -> Fraction:
            if key not in self.written["hessians"]:
                guess = self.guess_stacked() if key == "all" else self.guess(self.rows[int(key)])
                self.written["hessians"][key] = text = decimal_up(guess)
                self.hessians[key] = Fraction(text)
            return super().stated(key, proof)

        def half(self, second: Any) -> Any:
            """Q^T K of one output."""
            roots = reduction.roots_of(self.local)
            rows = reduction.adjoint_rows(second, roots)
            sizes = reduction.sizes_of(rows)
            half = reduction.times_roots(roots, rows, sizes, reduction.form_of(second, roots))
            return half, lambda x: reduction.times_roots(roots, rows, sizes, x)

        def guess(self, second: Any) -> Fraction:
            half, again = self.half(second)
            whole = again(checker_module("local.matrices").transpose(half))
            matrix = floats(whole.rows, whole.exponent).reshape(len(whole.rows), len(whole.rows))
            return Fraction(float(np.abs(np.linalg.eigvalsh(matrix)).max(initial=0.0))) * SLACK + Fraction(1, 10**290)

        def guess_stacked(self) -> Fraction:
            """From the map d -> y itself, column by column, or what the checker's rule gives if that is less.

            For chains of layers with parameters of their own.
            """
            triangle, unit, error = checker_module("local.stacked").square_of(self.rows)
            whole = np.zeros((len(triangle),) * 2)
            for i, row in enumerate(triangle):
                whole[i, : i + 1] = whole[: i + 1, i] = floats([row], unit)[0]
            own = float(np.sqrt(np.linalg.eigvalsh(whole).max(initial=0.0))) + float(error)
            web = self.local.web
            if not all(map(web.is_simple, range(len(web.groups)))):
                return Fraction(own) * SLACK + Fraction(1, 10**290)
            blocks, rounding = [], 0.0
            for second in self.rows:
                half, _ = self.half(second)
                if not half.rows:
                    return Fraction(0)
                z, directions = floats(half.rows, half.exponent), self.directions(second)
                blocks.append(z @ directions)
                rounding += 1e-13 * float(np.linalg.norm(z) * np.linalg.norm(directions))
            size = float(np.linalg.norm(np.concatenate(blocks), 2)) + rounding
            return Fraction(min(own, size)) * SLACK + Fraction(1, 10**290)

        def directions(self, second: Any) -> np.ndarray:
            """The matrix of d -> (a, b of this output), for biases of their own with the larger norm."""
            columns = []
            roots = reduction.roots_of(self.local)
            for group, (root, row) in enumerate(zip(roots, reduction.adjoint_rows(second, roots), strict=True)):
                layer = self.local.web.site(self.local.web.groups[group][0])
                u, m = (np.array([float(x) for x in v.values()]) for v in (root.u, row))
                a = np.kron(np.eye(m.size), u) * float(layer.alpha)
                b = np.kron(m, np.eye(u.size)) * float(layer.alpha)
                a = np.concatenate([a, float(layer.bias_gain) * np.eye(m.size)], axis=1)
                b = np.concatenate([b, np.zeros((u.size, m.size))], axis=1)
                columns.append(
                    np.concatenate([a] * bool(root.width) + [b] * bool(root.height) + [np.zeros((0, a.shape[1]))])
                )
            sizes = [c.shape for c in columns]
            whole = np.zeros((sum(r for r, _ in sizes), sum(c for _, c in sizes)))
            r = c = 0
            for block in columns:
                whole[r : r + block.shape[0], c : c + block.shape[1]] = block
                r, c = r + block.shape[0], c + block.shape[1]
            return whole

        def block_norm(self, name: str, blocks: list[list[Fraction]]) -> Fraction:
            if name not in self.known:
                v = np.ones(len(blocks))
                matrix = np.array([[float(b) for b in row] for row in blocks])
                for _ in range(50):
                    v = matrix @ v + 1e-9 * np.max(matrix @ v, initial=1e-300)
                    v /= v.max()
                self.written["vectors"][name] = [f"{x:.12e}" for x in v]
                self.vectors[name] = [Fraction(x) for x in self.written["vectors"][name]]
            return super().block_norm(name, blocks)

    return Writer


def prepared(model: Path, domain: Domain, certificate: dict[str, Any]) -> tuple[Any, Any, Any]:
    """The checker's network, domain and facts."""
    models, domains, activations = map(checker_module, ("network.reader", "network.domain", "activations.facts"))
    network = models.read(model.read_bytes(), {})
    exact = domains.parse(domain.to_table(), network.inputs, len(network.groups))
    units = network.units()
    return network, exact, activations.prove_all(certificate["activations"], units, {})


def local_bundle(
    model: Path,
    folder: Path,
    domain: Domain,
    *,
    tree: Any = None,
    forms: dict[str, str] | None = None,
    row_form: str = "exact",
    enclosures: str | None = None,
    layerwise: Sequence[str] = (),
) -> Bundle:
    """A bundle whose claims are the local tier's (those in ``layerwise``: of that tier)."""
    network = load(model)
    domain = domain.fit(network)
    base = certify(network, domain, tier="layerwise")
    certificate, claim = json.loads(base.certificate), tomllib.loads(base.claim)
    checker_network, exact, facts = prepared(model, domain, certificate)
    replay, local_replay = checker_module("layerwise.replay"), checker_module("local.split_tree")
    given = dict(forms or FIRST_ORDER | (SECOND_ORDER if "parameter_hessian" in base.bounds else {}))
    quantities = list(given)
    kind = writer(given, row_form, enclosures)

    def layers(leaf: Any, second: bool, form: str) -> Any:
        assert form == "layerwise"
        recorded = any("parameter_hessian" in row["after"] for row in certificate["plan"])
        whole = replay.replay(checker_network, exact, facts, certificate["plan"], recorded)
        return replay.replay(checker_network, leaf, facts, certificate["plan"], second, larger=whole).jet

    leaves = [
        kind("leaf", quantities, checker_network, box, facts, layers) for box, _ in local_replay.rule_l9(tree, exact)
    ]
    best = {q: max(leaf.bounds[q] for leaf in leaves) for q in quantities}
    kept = [row for row in claim["claims"] if row["quantity"] in layerwise]
    claim["claims"] = kept + [
        {"quantity": q, "norm": NORM[q], "upper": decimal_up(b), "tier": "local"} for q, b in best.items()
    ]
    claim.pop("not_claimed", None)
    if not any(leaf.local.crosses_any_kink for leaf in leaves):
        claim["derivatives"] = "classical"
    if not set(given) & set(SECOND_ORDER):
        for step in certificate["plan"]:
            step["after"].pop("parameter_hessian", None)
    certificate["conclusions"] = [c for c in certificate["conclusions"] if c["quantity"] in layerwise]
    certificate["conclusions"] += [{"quantity": q, "rule": "L8"} for q in best]
    certificate["assumptions"].insert(-1, "rules L1-L13, L15-L16 of proofs/rules-local.md")
    certificate["local"] = {"tree": tree, "leaves": [leaf.value for leaf in leaves]}
    folder.mkdir(parents=True, exist_ok=True)
    text = tomli_w.dumps(claim)
    certificate["claim_sha256"] = hashlib.sha256(text.encode()).hexdigest()
    files = Bundle(folder / "claim.toml", folder / "certificate.json", model)
    made_anew(files.claim, text.encode())
    made_anew(files.certificate, json.dumps(certificate).encode())
    return files
