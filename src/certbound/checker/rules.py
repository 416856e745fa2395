"""THE rule table: what every verdict rests on, rule by rule, and which kinds of evidence may use each.

Ids are unique over all files of ``proofs/``. ``assumptions()`` and the lists in the documents are read off this table;
a test compares it with the headings of ``proofs/rules*.md`` both ways and finds every function that it names.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

RULES_FILE, LOCAL_FILE, LEMMA_FILE = "proofs/rules.md", "proofs/rules-local.md", "proofs/rules-lemmas.md"
GAINS_FILE, DEPTH_FILE = "proofs/rules-gains.md", "proofs/rules-depth.md"
TRAINING_FILE = "proofs/rules-training.md"
LAYERWISE, LOCAL = "layerwise", "local"  # certificates of the two tiers
ENTRIES = "entries"  # of single entries of derivatives
BATCH = "batch"  # of many inputs at once
LOWER_BOUND = "lower bound"  # points of a claim's domain at which quantities are as large as is said
VIOLATION, COUNTEREXAMPLE = "violation", "counterexample"  # witnesses against a claim, against a lemma
COVERAGE = "coverage"  # of another model by a certificate
GAINS = "gains"  # what follows for a closed loop from certificates of its network
DEPTH, CONTRACTION = "depth", "contraction"  # networks of many layers and their flows; flows that contract
CONTROLS = "controls"  # of fields with signals, and of states that jump
VALUES = "values"  # optimal values of learning problems over finitely many candidates
SENSITIVITIES = "sensitivities"  # derivatives of such networks and flows
DENSE = "dense"  # dense-connected networks and integral equations
TRAINING = "training"  # a recorded training run
CLOSED_FORM, LEMMA = "closed form", "lemma"  # proved by the engine, without a certificate
BOTH = (LAYERWISE, LOCAL)


class Rule(NamedTuple):
    """``paragraph``: the file that states and proves it under the heading "``id`` ``title``".

    ``function``: module and name in this folder ("" for rules that the engine alone applies). ``kinds``: the evidence
    that may use it. ``guess``: what is found in floats before it is verified exactly; no float decides anything.
    """

    id: str
    title: str
    paragraph: str
    function: str
    kinds: tuple[str, ...]
    guess: str = ""


RULES = {
    rule.id: rule
    for rule in (
        Rule("A1", "Elementary functions", RULES_FILE, "activations.functions.enclose",
             (*BOTH, TRAINING, BATCH, VIOLATION, LOWER_BOUND, COUNTEREXAMPLE, CLOSED_FORM, GAINS, DEPTH, CONTRACTION,
              DENSE)),
        Rule("R1", "Input", RULES_FILE, "layerwise.norm_jets.input_rule", BOTH),
        Rule("R2", "Affine node", RULES_FILE, "layerwise.affine.affine_rule", BOTH),
        Rule("R3", "Fixed linear node", RULES_FILE, "layerwise.norm_jets.linear_rule", BOTH),
        Rule("R4", "Elementwise activation", RULES_FILE, "layerwise.norm_jets.elementwise_rule", BOTH),
        Rule("R5", "Kinks", RULES_FILE, "layerwise.norm_jets.meets", BOTH),
        Rule("R6", "First-order conclusions", RULES_FILE, "layerwise.norm_jets.first_order", BOTH),
        Rule("R7", "Parameter Hessian", RULES_FILE, "layerwise.norm_jets.collatz_wielandt", BOTH),
        Rule("R8", "Taylor remainder", RULES_FILE, "layerwise.norm_jets.rule_r8", BOTH),
        Rule("R9", "Weighted AM-GM", RULES_FILE, "layerwise.joint.rule_r9", (LAYERWISE, CLOSED_FORM)),
        Rule("R10", "Monotone pieces of an activation", RULES_FILE, "activations.evidence.verify", (*BOTH, BATCH)),
        Rule("R11", "Primitive functions", RULES_FILE, "activations.primitives.rule_r11", (*BOTH, BATCH)),
        Rule("R12", "Product", RULES_FILE, "layerwise.norm_jets.product_rule", BOTH),
        Rule("R13", "Tap sum of a convolution", RULES_FILE, "layerwise.taps.rule_r13", BOTH),
        Rule("R14", "Layer recursion", RULES_FILE, "layerwise.recursion.rule_r14", BOTH),
        Rule("R15", "Intervals about many inputs", RULES_FILE, "batch.intervals.rule_r15", (BATCH,)),
        Rule("C1", "Covered models", RULES_FILE, "coverage.rule_c1", (COVERAGE,)),
        Rule("W1", "Spectral norm witness", RULES_FILE, "arithmetic.matrices.norm_at_most", (*BOTH, TRAINING),
             "the Cholesky factor; what it leaves, and that this is diagonally dominant, is found in integers"),
        Rule("W2", "Lower bounds at points", RULES_FILE, "witnesses.lower_bounds.rule_w2", (LOWER_BOUND,),
             "the point and the direction; what they reach is enclosed anew, exactly"),
        Rule("L1", "Entrywise stages", LOCAL_FILE, "local.stages.rule_l1", (LOCAL, ENTRIES)),
        Rule("L2", "Enclosures of the pre-activations", LOCAL_FILE, "local.enclosures.rule_l2", (LOCAL, ENTRIES)),
        Rule("L3", "Sensitivities", LOCAL_FILE, "local.sensitivities.rule_l3", (LOCAL, ENTRIES)),
        Rule("L4", "Adjoint rows", LOCAL_FILE, "local.adjoints.rule_l4", (LOCAL,)),
        Rule("L5", "Curvature blocks", LOCAL_FILE, "local.hessian.rule_l5", (LOCAL,)),
        Rule("L6", "Blocks of the second derivative", LOCAL_FILE, "local.hessian.rule_l6", (LOCAL,)),
        Rule("L7", "The exact reduction", LOCAL_FILE, "local.reduction.rule_l7", (LOCAL,),
             "the roots of the Gram matrices and the Cholesky factors; both are verified in integers"),
        Rule("L8", "What is concluded", LOCAL_FILE, "local.leaf.Leaf", (LOCAL,)),
        Rule("L9", "Split tree", LOCAL_FILE, "local.split_tree.rule_l9", (LOCAL,)),
        Rule("L10", "The matrix inequality", LOCAL_FILE, "local.inequality.rule_l10", (LOCAL,),
             "the Cholesky factor; what it leaves, and that this is diagonally dominant, is found in integers"),
        Rule("L11", "Lines", LOCAL_FILE, "local.lines.rule_l11", (LOCAL,),
             "the slopes and where intervals are cut; the offsets are computed"),
        Rule("L12", "Adjoint ranges", LOCAL_FILE, "local.adjoint_ranges.rule_l12", (LOCAL,)),
        Rule("L13", "Empty leaves", LOCAL_FILE, "local.empty.rule_l13", (LOCAL,),
             "the weights of the cuts; the sum that they make is bounded exactly"),
        Rule("L14", "Entries of derivatives", LOCAL_FILE, "local.gradient_entries.rule_l14", (ENTRIES,)),
        Rule("L15", "Rays from the stored parameters", LOCAL_FILE, "local.radial.rule_l15", (LOCAL,),
             "the knots; what is bounded up to each is bounded anew"),
        Rule("L16", "Layer recursion along the web", LOCAL_FILE, "local.recursion.rule_l16", (LOCAL,)),
        Rule("G1", "Definite forms", GAINS_FILE, "gains.forms.rule_g1", (GAINS,),
             "rate, leakage and multiplier; the form that they make is verified in rationals"),
        Rule("G2", "Desired curve", GAINS_FILE, "gains.curve.rule_g2", (GAINS,)),
        Rule("G3", "Level set and boxes", GAINS_FILE, "gains.tube.rule_g3", (GAINS,)),
        Rule("G4", "Loop of second order, by the remainder", GAINS_FILE, "gains.controllers.rule_g4", (GAINS,)),
        Rule("G5", "Loop of second order, by the Jacobian", GAINS_FILE, "gains.controllers.rule_g5", (GAINS,)),
        Rule("G6", "Loop of first order, by the remainder", GAINS_FILE, "gains.controllers.rule_g6", (GAINS,)),
        Rule("G7", "Loops of first order, by the Jacobian", GAINS_FILE, "gains.controllers.rule_g7", (GAINS,)),
        Rule("G8", "Loop with a linear part", GAINS_FILE, "gains.controllers.rule_g8", (GAINS,)),
        Rule("G9", "Euler-Lagrange loop", GAINS_FILE, "gains.controllers.rule_g9", (GAINS,)),
        Rule("G10", "Approximation error", GAINS_FILE, "gains.drift.rule_g10", (GAINS,),
             "where the boxes are cut; every leaf is bounded anew, in integers"),
        Rule("G11", "Regions of gains", GAINS_FILE, "gains.region.rule_g11", (GAINS,)),
        Rule("G12", "Sampled loop of second order", GAINS_FILE, "gains.samples.rule_g12", (GAINS,),
             "the largest change of a held command; that it is one is verified in rationals"),
        Rule("D1", "Taylor coefficients", DEPTH_FILE, "depth.units.rule_d1", (DEPTH, CONTRACTION, DENSE)),
        Rule("D2", "Defect of a path", DEPTH_FILE, "depth.path.rule_d2", (DEPTH,),
             "the path's nodes; its defect is enclosed whatever they are"),
        Rule("D3", "Secants in a tube", DEPTH_FILE, "depth.secants.Tube", (DEPTH, CONTRACTION, DENSE)),
        Rule("D4", "One-sided Lipschitz constant", DEPTH_FILE, "depth.forms.rule_d4", (DEPTH, CONTRACTION),
             "the constant, and the Cholesky factor; the residual's diagonal dominance is verified in integers"),
        Rule("D5", "Distance from a path", DEPTH_FILE, "depth.flow.rule_d5", (DEPTH,)),
        Rule("D6", "Last state of a network", DEPTH_FILE, "depth.states.rule_d6", (DEPTH,)),
        Rule("D7", "First order in the number of layers", DEPTH_FILE, "depth.flow.rule_d7", (DEPTH,)),
        Rule("D8", "Secants on a box", DEPTH_FILE, "depth.contraction.rule_d8", (CONTRACTION,)),
        Rule("D9", "Contraction of a flow", DEPTH_FILE, "depth.contraction.rule_d9", (CONTRACTION,),
             "the constants, and the Cholesky factors; the residuals' diagonal dominance is verified in integers"),
        Rule("D10", "Layers that do not expand", DEPTH_FILE, "depth.contraction.rule_d10", (CONTRACTION,)),
        Rule("D11", "Dense-connected networks", DEPTH_FILE, "depth.dense.rule_d11", (DENSE,),
             "radii, and norms with their Cholesky factors; the residuals' diagonal dominance is verified in integers"),
        Rule("D12", "Sensitivities", DEPTH_FILE, "depth.sensitivities.rule_d12", (SENSITIVITIES,),
             "the nodes of the derivatives' path; its defect is enclosed whatever they are"),
        Rule("D13", "Signals and jumps", DEPTH_FILE, "depth.flow.rule_d13", (CONTROLS,),
             "the factors, and their Cholesky factors; the residuals' diagonal dominance is verified in integers"),
        Rule("D14", "Optimal values over finitely many candidates", DEPTH_FILE, "depth.values.rule_d14", (VALUES,)),
        Rule("T1", "Curvature at a recorded point", TRAINING_FILE, "training.curvature.rule_t1", (TRAINING,),
             "the Cholesky factor; what it leaves, and that this is diagonally dominant, is found in integers"),
        Rule("T2", "Curvature in a ball", TRAINING_FILE, "training.variation.rule_t2", (TRAINING,)),
        Rule("T3", "Decrease", TRAINING_FILE, "training.steps.rule_t3", (TRAINING,)),
        Rule("T4", "Steps that stay", TRAINING_FILE, "training.steps.rule_t4", (TRAINING,)),
        Rule("T5", "Recorded steps and their rounding", TRAINING_FILE, "training.steps.rule_t5", (TRAINING,)),
        Rule("T6", "Factor of a step", TRAINING_FILE, "training.profile.rule_t6", (TRAINING,)),
        Rule("T7", "Factor of a step with momentum", TRAINING_FILE, "training.profile.rule_t7", (TRAINING,)),
        Rule("T8", "Signatures", TRAINING_FILE, "training.profile.rule_t8", (TRAINING,)),
        Rule("T9", "No neuron at a kink", TRAINING_FILE, "training.forward.rule_t9", (TRAINING,)),
        Rule("M1", "Triangle", LEMMA_FILE, "", (LEMMA,)),
        Rule("M2", "Submultiplicative", LEMMA_FILE, "", (LEMMA,)),
        Rule("M3", "Cauchy–Schwarz", LEMMA_FILE, "", (LEMMA,)),
        Rule("M4", "Operator norm", LEMMA_FILE, "", (LEMMA,)),
        Rule("M5", "Comparison", LEMMA_FILE, "", (LEMMA,)),
        Rule("M6", "Homogeneous", LEMMA_FILE, "", (LEMMA,)),
        Rule("M7", "Quadratic forms", LEMMA_FILE, "", (LEMMA,)),
        Rule("M8", "Largest eigenvalue", LEMMA_FILE, "", (LEMMA,)),
        Rule("M9", "Exponential", LEMMA_FILE, "", (LEMMA,)),
        Rule("M10", "Monotone functions", LEMMA_FILE, "", (LEMMA,)),
        Rule("M11", "Monotone sums", LEMMA_FILE, "", (LEMMA,)),
        Rule("M12", "Cauchy–Schwarz for sums", LEMMA_FILE, "", (LEMMA,)),
        Rule("M13", "Special norms", LEMMA_FILE, "", (LEMMA,)),
        Rule("M14", "Supremum", LEMMA_FILE, "", (LEMMA,)),
        Rule("M15", "Logarithmic norm", LEMMA_FILE, "", (LEMMA,)),
        Rule("M16", "Symmetric matrices", LEMMA_FILE, "", (LEMMA,)),
        Rule("M17", "Exponential, second order", LEMMA_FILE, "", (LEMMA,)),
        Rule("M18", "Chord of the exponential", LEMMA_FILE, "", (LEMMA,)),
        Rule("M19", "Logarithmic norms of a transpose", LEMMA_FILE, "", (LEMMA,)),
        Rule("M20", "One step and the logarithmic norm", LEMMA_FILE, "", (LEMMA,)),
        Rule("M21", "Equivalent norms", LEMMA_FILE, "", (LEMMA,)),
        Rule("M22", "Schur test", LEMMA_FILE, "", (LEMMA,)),
        Rule("M23", "Gram matrices", LEMMA_FILE, "", (LEMMA,)),
        Rule("M24", "Cocoercivity", LEMMA_FILE, "", (LEMMA,)),
        Rule("M25", "Inverse", LEMMA_FILE, "", (LEMMA,)),
        Rule("M26", "Complex eigenvalues of a 2 × 2 matrix", LEMMA_FILE, "", (LEMMA,)),
        Rule("M27", "Lipschitz constants of functions", LEMMA_FILE, "", (LEMMA,)),
        Rule("M28", "Eigenvalues of sums", LEMMA_FILE, "", (LEMMA,)),
        Rule("M29", "Comparison with a rate", LEMMA_FILE, "", (LEMMA,)),
        Rule("M30", "Nonnegative vectors and matrices", LEMMA_FILE, "", (LEMMA,)),
        Rule("M31", "Hölder", LEMMA_FILE, "", (LEMMA,)),
        Rule("M32", "Softmax", LEMMA_FILE, "", (LEMMA,)),
        Rule("M33", "Entries", LEMMA_FILE, "", (LEMMA,)),
        Rule("M34", "Weighted norms", LEMMA_FILE, "", (LEMMA,)),
        Rule("M35", "Nonnegative systems", LEMMA_FILE, "", (LEMMA,)),
        Rule("M36", "Activations", LEMMA_FILE, "", (LEMMA,)),
        Rule("M37", "Singular values and eigenvalues", LEMMA_FILE, "", (LEMMA,)),
        Rule("M38", "Expectations and subsets", LEMMA_FILE, "", (LEMMA,)),
        Rule("M39", "Real powers", LEMMA_FILE, "", (LEMMA,)),
    )
}  # fmt: skip
CONCLUSIONS = {  # quantity -> the rule that concludes it in tier layerwise
    "output": "R6",
    "input_jacobian": "R6",
    "parameter_jacobian": "R6",
    "parameter_hessian": "R7",
    "taylor_remainder": "R8",
}
LOCAL_CONCLUSION = "L8"


def assumptions(functions: Iterable[str], operators: Iterable[str], tiers: Iterable[str], semantics: str) -> list[str]:
    """What a certificate of these tiers rests on: axioms, the meaning of foreign operators, rules, semantics."""
    named = sorted(functions)
    axioms = [f"A1 elementary functions: {', '.join(named)}"] if named else []
    axioms += [f"operator {name} computes what the claim says" for name in sorted(operators)]
    used = [rule for rule in RULES.values() if rule.id != "A1" and set(rule.kinds) & set(tiers)]
    files = dict.fromkeys(rule.paragraph for rule in used)
    lines = [f"rules {spans([r.id for r in used if r.paragraph == file])} of {file}" for file in files]
    return [*axioms, *lines, semantics]


def spans(ids: list[str]) -> str:
    """Ids in order, runs of consecutive ones as "R1-R8"."""
    runs: list[list[str]] = []
    for rule in ids:
        follows = runs and runs[-1][-1][0] == rule[0] and int(runs[-1][-1][1:]) + 1 == int(rule[1:])
        if follows:
            runs[-1].append(rule)
        else:
            runs.append([rule])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
