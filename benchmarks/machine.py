"""The machine and the Python on which something is measured, in one line."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def processor() -> str:
    """The name of the processor, with family and model where the name says little."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    said = dict(line.split(":", 1) for line in lines if ":" in line)
    fields = {key.strip(): value.strip() for key, value in said.items()}
    name = fields.get("model name", platform.machine())
    numbers = (f"{key} {fields[key]}" for key in ("cpu family", "model") if key in fields)
    return f"{name} ({', '.join(numbers)})"


def machine() -> str:
    """Processor, cores, system and Python."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{processor()}, {os.cpu_count()} cores, {platform.system()}, {python}"
