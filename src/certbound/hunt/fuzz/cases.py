"""Cases of plain layers and cases on graphs, behind one set of functions."""

from __future__ import annotations

from typing import Any

from ...errors import CertboundError, known
from .architectures import ARCHITECTURES, FREE_OUTPUTS
from .families import Case, Rng, Space, draw, kind_of
from .graph_cases import GraphCase, draw_graph, kind_of_graph, mutate_graph
from .mutations import mutate

AnyCase = Case | GraphCase
CHAIN = "chain"


def architectures_of(space: Space) -> tuple[str, ...]:
    """What can be drawn with the wanted number of outputs. Raises CertboundError for unknown names."""
    for name in space.architectures:
        if name not in ARCHITECTURES:
            raise CertboundError(f"there is no architecture {name!r}", hint=known(name, ARCHITECTURES))
    fitting = tuple(name for name in space.architectures if space.outputs is None or name not in FREE_OUTPUTS)
    return fitting or (CHAIN,)


def draw_case(rng: Rng, space: Space) -> AnyCase:
    """A fresh case."""
    names = architectures_of(space)
    name = names[0] if len(names) == 1 else str(rng.choice(names))
    return draw(rng, space) if name == CHAIN else draw_graph(rng, space, name)


def mutate_case(rng: Rng, case: AnyCase, space: Space) -> AnyCase:
    """The case changed in one to three ways."""
    return mutate_graph(rng, case, space) if isinstance(case, GraphCase) else mutate(rng, case, space)


def kind_of_case(case: AnyCase) -> tuple[Any, ...]:
    """What kind of case it is, so that a search can keep the best of each kind."""
    return kind_of_graph(case) if isinstance(case, GraphCase) else kind_of(case)


def case_from_table(table: dict[str, Any]) -> AnyCase:
    """The case of its to_table()."""
    return GraphCase.from_table(table) if "graph" in table else Case.from_table(table)
