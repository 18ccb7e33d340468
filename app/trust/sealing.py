"""One encrypted file, written and read in a stream: for backups.

Layout: magic, a salt of 16 bytes, then blocks of a 4-byte big-endian length and that many bytes of
AES-256-GCM (16 of them the tag). A block's nonce is its number; the last block is marked in what is
authenticated beside it, so that a cut-off file is noticed. The key is scrypt's (RFC 7914) from the
passphrase and the salt, which is new for every file, so that no nonce is ever used twice.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO

from kernel.errors import PermanentError

_MAGIC = b"ANTORCHA-BACKUP-1\n"
_SALT_BYTES = 16
_BLOCK_BYTES = 1024 * 1024
_TAG_BYTES = 16
_LENGTH = struct.Struct(">I")
_SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 2**16, 8, 1
_MORE, _LAST = b"more", b"last"


class NotOpened(PermanentError):
    """The file cannot be opened with this passphrase, or is damaged, or is no backup."""


def seal(parts: Iterator[bytes], target: BinaryIO, passphrase: str) -> None:
    """Encrypt a stream into a file. Raises OSError."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - 50 ms

    salt = os.urandom(_SALT_BYTES)
    cipher = AESGCM(_key(passphrase, salt))
    target.write(_MAGIC + salt)
    number = 0
    held = b""
    for part in parts:
        held += part
        while len(held) > _BLOCK_BYTES:
            _write_block(target, cipher.encrypt(_nonce(number), held[:_BLOCK_BYTES], _MORE))
            held, number = held[_BLOCK_BYTES:], number + 1
    _write_block(target, cipher.encrypt(_nonce(number), held, _LAST))


def unseal(source: BinaryIO, passphrase: str) -> Iterator[bytes]:
    """The stream that was sealed. Raises NotOpened, OSError.

    What comes out before an error is what was sealed, but not all of it.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - 50 ms
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    if source.read(len(_MAGIC)) != _MAGIC:
        raise NotOpened(
            "This is not a backup of Antorcha", "Nothing was changed.", code="not_a_backup"
        )
    cipher = AESGCM(_key(passphrase, source.read(_SALT_BYTES)))
    number = 0
    block = _read_block(source)
    while block is not None:
        following = _read_block(source)
        try:
            yield cipher.decrypt(_nonce(number), block, _LAST if following is None else _MORE)
        except InvalidTag as error:
            raise _not_opened(number) from error
        block, number = following, number + 1
    if number == 0:
        raise _not_opened(1)


def _not_opened(number: int) -> NotOpened:
    if number == 0:
        return NotOpened(
            "The backup does not open with this passphrase, or is damaged",
            "Nothing was changed.",
            "Check the passphrase and try again.",
            code="wrong_passphrase",
        )
    return NotOpened(
        "The backup is damaged or cut off",
        "Nothing was changed.",
        "Use another copy of it.",
        code="backup_damaged",
    )


def _key(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - 50 ms

    return Scrypt(salt, length=32, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P).derive(
        passphrase.encode("utf-8", "surrogateescape")
    )


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _write_block(target: BinaryIO, block: bytes) -> None:
    target.write(_LENGTH.pack(len(block)) + block)


def _read_block(source: BinaryIO) -> bytes | None:
    head = source.read(_LENGTH.size)
    if not head:
        return None
    size = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
    if not _TAG_BYTES <= size <= _BLOCK_BYTES + _TAG_BYTES:
        raise _not_opened(1)
    block = source.read(size)
    if len(block) < size:
        raise _not_opened(1)
    return block
