"""The one door to jax, equinox and flax: a function of parameters and inputs, its jaxpr, and its values in float64."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.compare import Point, first_line
from ..graph import Array

_HINT = "pip install 'certbound[jax]'"
_LEAST = (0, 10)
_TRAINED = "params"  # the collection of a Flax module's variables that is trained
SEPARATOR = "/"


@dataclass(frozen=True, eq=False)
class Traced:
    """``closed``: the jaxpr of ``function``(*leaves, *inputs). ``leaves``: every array of the tree of parameters.

    ``names``: of the leaves; ``trained``: the names of those that are parameters. ``dtype``: of them and of the inputs.
    """

    jax: Any
    title: str
    function: Callable[..., Any]
    closed: Any
    leaves: tuple[Any, ...]
    names: tuple[str, ...]
    trained: frozenset[str]
    inputs: tuple[Any, ...]
    dtype: np.dtype[Any]


def traced(source: Any, example: Any, parameters: Any) -> Traced:
    """The jaxpr of an Equinox module, an NNX module, or a function of ``parameters`` and inputs. Raises ModelError."""
    try:
        import jax
    except ModuleNotFoundError as error:
        raise ModelError(f"the package {error.name} is missing", hint=_HINT) from None
    version = str(jax.__version__)
    if tuple(int(part) for part in version.split(".")[:2]) < _LEAST:
        raise ModelError(f"jax {version} is installed; {'.'.join(map(str, _LEAST))} or newer is needed", hint=_HINT)
    title = getattr(source, "__qualname__", type(source).__name__)
    if example is None:
        raise ModelError(
            "a JAX function needs an example of its input",
            where=title,
            hint="certbound.load(module, x), or certbound.load(function, x, parameters=tree)",
        )
    libraries = {kind.__module__.partition(".")[0] for kind in type(source).__mro__}
    if parameters is None and "equinox" in libraries:
        parameters, call = _equinox(source)
    elif parameters is None and "flax" in libraries:
        parameters, call = _nnx(source, title)
    elif parameters is None:
        raise ModelError(
            "its parameters are not given", where=title, hint="certbound.load(function, x, parameters=tree)"
        )
    else:
        call = source
    found, tree = jax.tree_util.tree_flatten_with_path(parameters)
    names = tuple(jax.tree_util.keystr(way, simple=True, separator=SEPARATOR) or "parameters" for way, _ in found)
    leaves = tuple(leaf for _, leaf in found)
    trained = _trained(parameters, names, leaves)
    if call is not source and "flax" in libraries:  # 0/layer/kernel/value, or 1/... of what is fixed
        trained = frozenset(_nnx_name(name) for name in names if name in trained and name.startswith("0"))
        names = tuple(map(_nnx_name, names))
    dtype = _dtype(leaves, names, trained, title)
    if dtype == np.float64 and not jax.config.jax_enable_x64:
        raise ModelError(
            "its parameters are float64, and jax computes in float32",
            where=title,
            hint="jax.config.update('jax_enable_x64', True) before, or give float32 arrays",
        )
    inputs = _inputs(jax, example, dtype, title, single="flax" in libraries)

    def function(*arguments: Any) -> Any:
        return call(jax.tree_util.tree_unflatten(tree, arguments[: len(leaves)]), *arguments[len(leaves) :])

    try:
        closed = jax.make_jaxpr(function)(*leaves, *inputs)
    except Exception as error:  # whatever the function's code and jax's own tracing raise
        raise ModelError(
            f"jax.make_jaxpr cannot trace it: {first_line(error)}",
            where=title,
            hint="see that it can be called with this example, and under jax.jit",
        ) from None
    return Traced(jax, title, function, closed, leaves, names, trained, inputs, dtype)


def _equinox(module: Any) -> tuple[Any, Callable[..., Any]]:
    """Its floating arrays, and its call, in inference mode."""
    import equinox

    arrays, rest = equinox.partition(equinox.nn.inference_mode(module), equinox.is_inexact_array)
    return arrays, lambda parameters, *inputs: equinox.combine(parameters, rest)(*inputs)


def _nnx(module: Any, title: str) -> tuple[Any, Callable[..., Any]]:
    """Its nnx.Param variables and all others, and its call in inference mode."""
    from flax import nnx

    if not isinstance(module, nnx.Module):
        raise ModelError(
            f"a {title} has no parameters of its own",
            hint="certbound.load(module.apply, x, parameters=variables), where variables = module.init(key, x)",
        )
    graph, params, *others = nnx.split(module, nnx.Param, Ellipsis)
    rest = others[0]

    def call(parameters: Any, *inputs: Any) -> Any:
        merged: Any = nnx.merge(graph, *parameters)
        merged.eval()
        return merged(*inputs)

    return (params, rest), call


def _nnx_name(name: str) -> str:
    return name.partition(SEPARATOR)[2].removesuffix(f"{SEPARATOR}value")


def _trained(parameters: Any, names: Sequence[str], leaves: Sequence[Any]) -> frozenset[str]:
    """All floating arrays; of a Flax module's variables those of the collection params."""
    one = isinstance(parameters, Mapping) and _TRAINED in parameters
    own = [n for n in names if not one or n.startswith(f"{_TRAINED}{SEPARATOR}")]
    floats = {n for n, leaf in zip(names, leaves, strict=True) if "float" in str(getattr(leaf, "dtype", ""))}
    return frozenset(own) & floats


def _dtype(leaves: Sequence[Any], names: Sequence[str], trained: frozenset[str], title: str) -> np.dtype[Any]:
    if len({*names}) < len(names):
        raise ModelError("two of its arrays have the same name", where=title)
    kinds = {str(leaf.dtype) for name, leaf in zip(names, leaves, strict=True) if name in trained}
    if len(kinds) > 1 or not kinds <= {"float32", "float64"}:
        raise ModelError(
            f"its parameters are {' and '.join(sorted(kinds))}", where=title, hint="expected all float32 or all float64"
        )
    return np.dtype(kinds.pop() if kinds else "float32")


def _inputs(jax: Any, example: Any, dtype: np.dtype[Any], title: str, single: bool) -> tuple[Any, ...]:
    given = example if isinstance(example, tuple) else (example,)
    arrays = []
    for at, item in enumerate(given):
        what = f"example input {at + 1}" if len(given) > 1 else "the example input"
        if not hasattr(item, "__array__"):
            raise ModelError(f"{what} is a {type(item).__name__}", where=title, hint="an array, or a tuple of arrays")
        array = np.asarray(item)
        if array.dtype.kind != "f" or not array.size or not np.isfinite(array).all():
            raise ModelError(f"{what} is empty, not of floats, or holds NaN or infinity", where=title)
        if single and array.ndim > 1 and array.shape[0] != 1:
            raise ModelError(
                f"{what} has shape {list(array.shape)}: a batch of {array.shape[0]}; expected one sample",
                where=title,
                hint="certbound certifies the function of a single sample: give x[:1]",
            )
        arrays.append(jax.numpy.asarray(array.astype(dtype)))
    return tuple(arrays)


def values(found: Traced, points: Sequence[Point], dtype: np.dtype[Any]) -> list[Array]:
    """The function's results as one vector, computed in this type, at each of these points.

    A point: one array for each input, and parameters by name instead of the given ones.
    """
    jax = found.jax
    results = []
    with jax.enable_x64(dtype == np.float64):
        quickly = {"xla_backend_optimization_level": "0"}
        function = jax.jit(found.function, compiler_options=quickly)  # compiled once, not each of its primitives
        for inputs, parameters in points:
            leaves = []
            for name, leaf in zip(found.names, found.leaves, strict=True):
                if name in parameters:
                    leaf = jax.numpy.asarray(parameters[name].reshape(leaf.shape).astype(dtype))
                elif "float" in str(getattr(leaf, "dtype", "")):
                    leaf = jax.numpy.asarray(np.asarray(leaf).astype(dtype))
                leaves.append(leaf)
            made = function(*leaves, *(jax.numpy.asarray(x.astype(dtype)) for x in inputs))
            flat = [np.asarray(t, dtype=np.float64).ravel() for t in jax.tree_util.tree_leaves(made)]
            results.append(np.concatenate(flat))
    return results


def evaluated(jax: Any, equation: Any, operands: Sequence[Any]) -> list[Any]:
    """What a primitive makes of fixed operands, by jax itself; arrays of numpy where there are such."""
    found = equation.primitive.get_bind_params(equation.params)
    made = equation.primitive.bind(*operands, **found)
    made = made if equation.primitive.multiple_results else [made]
    return [item if jax.dtypes.issubdtype(item.dtype, jax.dtypes.extended) else np.asarray(item) for item in made]
