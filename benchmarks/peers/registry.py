"""The peers: a room for each, and the package it needs."""

from __future__ import annotations

import importlib
import importlib.metadata
from collections.abc import Iterator

import attrs
from peers.way import Way


@attrs.frozen
class Peer:
    """A peer.

    Attributes:
        package: what is installed.
        room: the file here that asks it.
        loads: the statement that loads what the decision needs of it.
    """

    package: str
    room: str
    loads: str

    @property
    def version(self) -> str | None:
        """The installed version; ``None`` where it is not installed."""
        try:
            return importlib.metadata.version(self.package)
        except importlib.metadata.PackageNotFoundError:
            return None

    def ways(self) -> list[Way]:
        """Every way in which it is asked."""
        found: list[Way] = importlib.import_module(f"peers.{self.room}").ways()
        return found


PEERS = (
    Peer("datalogic-py", "datalogic", "import datalogic_py"),
    Peer("zen-engine", "zen_engine", "import zen"),
    Peer("cel-expr-python", "cel_cpp", "from cel_expr_python import cel"),
    Peer("common-expression-language", "cel_rust", "import cel"),
    Peer("cel-python", "cel_python", "import celpy"),
    Peer("rule-engine", "rule_engine_peer", "import rule_engine"),
    Peer("business-rules", "business_rules_peer", "import business_rules"),
    # `import pydantic` alone loads next to nothing: the rest comes with the first name used.
    Peer("pydantic", "pydantic_peer", "from pydantic import BaseModel"),
    Peer(
        "OpenFisca-Core",
        "openfisca_peer",
        "import openfisca_core.simulations, openfisca_core.taxbenefitsystems",
    ),
)


def installed() -> Iterator[Peer]:
    """The peers that can be asked; the others are left out, which is said."""
    for peer in PEERS:
        if peer.version is None:
            print(f"left out: {peer.package} is not installed")
        else:
            yield peer
