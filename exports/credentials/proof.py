"""With what a copy proves that it is genuine, and the code that it then has on paper."""

from __future__ import annotations

from dataclasses import dataclass

from exports.credentials.seal_keys import SealKeys


@dataclass(frozen=True)
class CodeKey:
    """The key that signs codes: private in PKCS#8, public as SubjectPublicKeyInfo, both in DER."""

    private: bytes
    public: bytes


@dataclass(frozen=True)
class Proof:
    """The issuer's keys as far as it has them; ``host`` is where its check page lies, empty for nowhere.

    Without a host there is no code on the paper, for nobody could say where to read it.
    """

    code_key: CodeKey | None = None
    host: str = ""
    seal: SealKeys | None = None


@dataclass(frozen=True)
class PrintedCode:
    """The code of one copy: the record in canonical JSON, its letters, the address, the squares to print.

    ``badges`` are the signed tokens that stand beside the record.
    """

    record: bytes
    letters: str
    address: str
    squares: tuple[tuple[bool, ...], ...]
    badges: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """What a telephone reads."""
        return f"{self.address}#{self.letters}"

    @property
    def spoken_address(self) -> str:
        """The address as people write it."""
        return self.address.removeprefix("HTTPS://").lower().rstrip("/")
