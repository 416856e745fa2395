"""All operators that are read, and what a node of each may look like in every operator set."""

from __future__ import annotations

from collections.abc import Callable

from ..schemas import OperatorSchema
from ..state import ReaderState
from ..tensors import Tensor
from .activations import ACTIVATION_SCHEMAS
from .affine import PRODUCT_SCHEMAS, PRODUCTS
from .arithmetic import ENTRYWISE, ENTRYWISE_SCHEMAS
from .constants import CONSTANT_SCHEMAS, CONSTANTS
from .convolution import CONVOLUTION_SCHEMAS, CONVOLUTIONS
from .extrema import EXTREMUM, EXTREMUM_SCHEMAS
from .normalisation import NORMALISATION_SCHEMAS, NORMALISATIONS
from .pooling import POOL_SCHEMAS, POOLS
from .recurrent import RECURRENT, RECURRENT_SCHEMAS
from .resize import RESIZE_SCHEMAS, RESIZES
from .views import VIEW_SCHEMAS, VIEWS

OPERATORS: dict[str, Callable[[ReaderState], Tensor | list[Tensor | None]]] = {
    **CONSTANTS,
    **VIEWS,
    **ENTRYWISE,
    **EXTREMUM,
    **PRODUCTS,
    **CONVOLUTIONS,
    **POOLS,
    **NORMALISATIONS,
    **RECURRENT,
    **RESIZES,
}
OPERATOR_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    **CONSTANT_SCHEMAS,
    **VIEW_SCHEMAS,
    **ENTRYWISE_SCHEMAS,
    **EXTREMUM_SCHEMAS,
    **PRODUCT_SCHEMAS,
    **CONVOLUTION_SCHEMAS,
    **POOL_SCHEMAS,
    **NORMALISATION_SCHEMAS,
    **RECURRENT_SCHEMAS,
    **RESIZE_SCHEMAS,
}
SCHEMAS = OPERATOR_SCHEMAS | ACTIVATION_SCHEMAS
