"""The certificate of a network: its format, and what its parts are."""

from __future__ import annotations

from typing import Any

from evidence import opened
from outcome import Malformed

CERTIFICATE_FORMAT = "certbound-certificate-4"
OLDER_FORMATS = tuple(f"certbound-certificate-{n}" for n in (1, 2, 3))


def read_certificate(value: Any, claim: bytes) -> dict[str, Any]:
    """The certificate's parts; Malformed unless it has the format of this release, Rejected if it is about another
    claim."""
    stated = value.get("format") if type(value) is dict else None
    if stated in OLDER_FORMATS:
        raise Malformed(
            f"certificate.format: {stated!r} is of an older release, expected {CERTIFICATE_FORMAT!r}; "
            "certify the model again, or check it with the checker of that release"
        )
    keys = {"model_sha256": str, "activations": list, "plan": list, "conclusions": list}
    return opened(value, CERTIFICATE_FORMAT, claim, keys, {"data_sha256": dict, "local": dict, "entries": dict})
