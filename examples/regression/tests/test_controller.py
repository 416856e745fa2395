"""Tests of a controller that are run against every retrained model:

pytest tests --certbound-certificate certificate --certbound-model retrained.onnx --certbound-max-shrink 0.1
"""

import numpy as np
import pytest

from certbound.network.evaluate import evaluate


@pytest.mark.certbound
def test_the_controller_is_calm_at_rest(certified):
    assert np.abs(evaluate(certified.network, np.zeros(certified.network.inputs))).max() < 1.0


@pytest.mark.certbound
def test_the_gain_margin_of_the_closed_loop(certified):
    """The loop tolerates a parameter gain of 10; what is certified must stay below it."""
    assert certified.bounds["parameter_jacobian"] < 10
