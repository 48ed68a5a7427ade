"""The centre as an issuer: keys made here, and what it makes public about itself. Without Qt."""

from __future__ import annotations

import base64
from types import ModuleType

from exports.credentials.check_page import check_page
from exports.credentials.code import published_address
from exports.credentials.issuer import (
    Centre,
    EndedNumber,
    Issuer,
    ModuleTitle,
    NumberStatus,
    ProfileTitle,
    public_key,
)
from exports.credentials.seal_keys import SealKeys, UnusableSealError, make_seal_keys, read_pkcs12
from exports.credentials.signing import private_key_from, public_key_of
from ui.document_making import print_languages
from validering.errors import UserError
from validering.issuing import KeyKind, read_keys
from validering.profile import Profile, Translated
from validering.public_register import ended_versions, profiles_in_use
from validering.settings import read_centre
from validering.storage.stores import Store


def new_code_key(store: Store) -> tuple[bytes, bytes]:
    """A new key for codes, private and public, from the store's source of keys."""
    private = private_key_from(bytes.fromhex(store.sources.new_key()))
    return private, public_key_of(private)


def new_seal(store: Store) -> SealKeys:
    """A new seal with an issuer of the centre's own; takes some seconds."""
    return make_seal_keys(store.read(read_centre).name, store.sources.now())


def brought_seal(store: Store, content: bytes, passphrase: str) -> SealKeys:
    """The seal in a file of an authority.

    Raises UserError: seal_file_unreadable, seal_key_not_rsa, seal_expired, seal_not_for_signing.
    """
    try:
        return read_pkcs12(content, passphrase, store.sources.now())
    except UnusableSealError as trouble:
        raise UserError(str(trouble)) from trouble


def tidy_check_address(typed: str) -> str:
    """The address of a check page as it is kept; raises UserError ``check_address_malformed``."""
    if not typed.strip():
        return ""
    try:
        whole = published_address(typed)
    except ValueError as trouble:
        raise UserError("check_address_malformed", given=typed.strip()) from trouble
    return whole.removeprefix("HTTPS://").removesuffix("/V/").lower()


def public_facts(store: Store) -> Issuer:
    """Everything the centre makes public about its documents at this moment; no name of any person."""
    centre = store.read(read_centre)
    keys = store.read(read_keys)
    return Issuer(
        centre=Centre(
            name=centre.name,
            address=", ".join(part for part in (centre.address, centre.city) if part),
            phone=centre.published_verify_phone or centre.phone,
            web=centre.check_address or centre.web,
        ),
        made_at=store.sources.now(),
        keys=tuple(
            public_key(
                each.public,
                each.since.astimezone().date(),
                each.ended_at.astimezone().date() if each.ended_at else None,
            )
            for each in keys
            if each.kind is KeyKind.CODE
        ),
        seals=tuple(_root(each.public, each.chain) for each in keys if each.kind is KeyKind.SEAL),
        ended=tuple(
            EndedNumber(
                number=each.number,
                version=each.version,
                status=NumberStatus(each.status.value),
                by=each.by,
                on=each.on,
            )
            for each in store.read(ended_versions)
        ),
        profiles=tuple(_titles(each) for each in store.read(profiles_in_use)),
    )


def page_of(store: Store, forms: ModuleType) -> str:
    """The check page of the centre; raises UserError ``issuing_key_missing``."""
    issuer = public_facts(store)
    if not issuer.keys:
        raise UserError("issuing_key_missing")
    return check_page(issuer, print_languages(forms))


def _root(certificate: bytes, chain: tuple[bytes, ...]) -> str:
    return base64.b64encode(chain[-1] if chain else certificate).decode()


def _titles(profile: Profile) -> ProfileTitle:
    return ProfileTitle(
        id=profile.id,
        version=profile.version,
        title=_texts(profile.title),
        modules=tuple(ModuleTitle(title=_texts(each.title)) for each in profile.modules),
    )


def _texts(text: Translated) -> dict[str, str]:
    return dict(text.texts)
