"""Names of the witnesses in a certificate: norms of matrices, and Collatz-Wielandt vectors (the last three).

A key is such a name and its indices. The table at the end of proofs/rules-local.md says which matrix each stands for.
"""

SENSITIVITY = "sensitivity"
VALUE_SENSITIVITY = "value_sensitivity"
TRANSFER = "transfer"
TRANSFER_SPLIT = "transfer_split"
TRANSFER_RATE = "transfer_rate"
TRANSFER_TOTAL = "transfer_total"
TOTAL_TRANSFER = "total_transfer"
WEIGHTED_TRANSFER = "weighted_transfer"
VALUE_TRANSFER = "value_transfer"
WEIGHT = "weight"
WEIGHT_SLOPE = "weight_slope"
ADJOINT = "adjoint"
ADJOINT_SPLIT = "adjoint_split"
ADJOINT_TOTAL = "adjoint_total"
PREACTIVATION_ADJOINT = "preactivation_adjoint"
CURVATURE = "curvature"
CURVED_SENSITIVITY = "curved_sensitivity"
JACOBIAN_GRAM = "jacobian_gram"

HESSIAN = "hessian"
HESSIAN_DEVIATION = "hessian_deviation"
LAYERWISE = "layerwise"
JOINT = "joint"
