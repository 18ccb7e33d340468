"""No process of the running program reaches a network, and `doctor` shows it by trying."""

from __future__ import annotations

from kernel.seccomp import Enforcement, network_enforcement, refuse_internet

__all__ = ["Enforcement", "network_enforcement", "refuse_network"]


def refuse_network() -> None:
    """Close the network for this process and every child it will ever start.

    Heavy libraries are told by name not to try, so that they do not waste time on it.
    """
    _silence_libraries()
    refuse_internet()


def _silence_libraries() -> None:
    import os  # noqa: PLC0415 - nothing may be imported before the filter without need

    os.environ.update(
        {
            "HF_HUB_OFFLINE": "1",
            "TRANSFORMERS_OFFLINE": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "ANONYMIZED_TELEMETRY": "False",
            "OTEL_SDK_DISABLED": "true",
            "TOKENIZERS_PARALLELISM": "false",
        }
    )
