# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Settings of the service: environment (``REDACTOR_SERVICE_…``) over a TOML file over the defaults.

The file is ``redactor-service.toml`` in the working folder, or the one that ``REDACTOR_SERVICE_CONFIG`` names. How
documents are redacted is in :mod:`redactor.settings`.
"""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Any, Self

from pydantic import Field, model_validator
from pydantic_settings import SettingsConfigDict

from redactor.settings import FileSettings

DEFAULT_FILE = "redactor-service.toml"
MIB = 1024 * 1024


class ServiceSettings(FileSettings):
    """What an IT department sets once. Sizes in bytes, times in seconds."""

    model_config = SettingsConfigDict(env_prefix="REDACTOR_SERVICE_", extra="forbid")
    file_variable = "REDACTOR_SERVICE_CONFIG"
    default_file = DEFAULT_FILE

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    """0: any free port"""
    data: Path = Path("redactor-service")
    """folder of the database (jobs without their content, keys as hashes); readable by the service only"""
    spool: Path | None = None
    """folder of the encrypted documents; None: ``spool`` in the data folder. Best on a tmpfs"""
    spool_key_file: Path | None = None
    """32 bytes; None: a random key that dies with the process, so that a restart leaves nothing readable"""
    postgres: str = ""
    """a PostgreSQL in which several replicas keep jobs and keys; they need one ``spool`` and one ``spool_key_file``"""
    ttl_seconds: int = Field(default=3600, ge=1)
    """after so long a job is removed with everything of it"""
    body_bytes: int = Field(default=256 * MIB, ge=1024)
    """of one request; counted while it streams in"""
    text_bytes: int = Field(default=2 * MIB, ge=1024)
    """of a JSON body"""
    sync_bytes: int = Field(default=10 * MIB, ge=0)
    """a larger document is answered with 202"""
    sync_seconds: float = Field(default=60.0, gt=0)
    """an answer that takes longer becomes a 202"""
    documents_per_job: int = Field(default=500, ge=1)
    spool_bytes: int = Field(default=8192 * MIB, ge=1024)
    """all documents together; above it: 503"""
    queue: int = Field(default=64, ge=1)
    """requests that may wait for a worker; above it: 503"""
    jobs: int = Field(default=1000, ge=1)
    """unfinished jobs; above it: 503"""
    requests: int = Field(default=256, ge=1)
    """requests at the same time; above it: 503"""
    rate_per_minute: int = Field(default=600, ge=1)
    """requests of one key; above it: 429"""
    header_seconds: float = Field(default=10.0, gt=0)
    """for the headers of a request to arrive"""
    idle_seconds: float = Field(default=30.0, gt=0)
    """between two pieces of a body"""
    upload_seconds: float = Field(default=900.0, gt=0)
    """for a whole body"""
    insecure_local: bool = False
    """no keys at all; only on a loopback address"""
    policies: dict[str, Path] = Field(default={})
    """name → policy file, beside the built-in ones"""
    oidc_issuer: str = ""
    oidc_audience: str = ""
    oidc_jwks_file: Path | None = None
    oidc_jwks_url: str = ""
    """asked at most once in ``oidc_jwks_seconds``; the only connection that the service ever makes"""
    oidc_jwks_seconds: float = Field(default=600.0, gt=0)
    oidc_scope_claim: str = "scope"
    """a text with scopes between spaces, or a list"""
    oidc_scope_prefix: str = "redactor:"
    public_url: str = ""
    """how clients reach the service, without a slash at the end; goes before links"""
    contact_name: str = "The woo-redactor authors"
    contact_email: str = "service@woo-redactor.example"
    contact_url: str = "https://woo-redactor.example"
    security_contact: str = "mailto:security@woo-redactor.example"
    source_url: str = "https://woo-redactor.example/source"
    """where users get the source of what runs here (AGPL-3.0 § 13)"""
    processing_activity: str = "urn:woo-redactor:processing-activity:not-set"
    """URI of the activity in the register of processing (AVG art. 30), for the log of data processing"""

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.insecure_local and not is_loopback(self.host):
            raise ValueError("insecure_local is only allowed on a loopback address")
        if self.postgres and not (self.spool and self.spool_key_file):
            raise ValueError("postgres needs spool and spool_key_file: replicas must read each other's documents")
        if self.oidc_issuer and not self.oidc_audience:
            raise ValueError("oidc_issuer needs oidc_audience: a token for another service must not work here")
        if self.oidc_issuer and not (self.oidc_jwks_file or self.oidc_jwks_url):
            raise ValueError("oidc_issuer needs oidc_jwks_file or oidc_jwks_url")
        if self.oidc_jwks_url and not self.oidc_jwks_url.startswith("https://"):
            raise ValueError("oidc_jwks_url must begin with https://")
        return self

    @property
    def spool_folder(self) -> Path:
        """Where the encrypted documents lie."""
        return self.spool or self.data / "spool"

    @property
    def database(self) -> Path:
        """Where jobs and hashes of keys lie."""
        return self.data / "service.sqlite"


def is_loopback(host: str) -> bool:
    """Whether an address or name is this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load(**given: Any) -> ServiceSettings:
    """The settings of this process; ``given`` goes over everything else. Raises :class:`ConfigError`."""
    return ServiceSettings.loaded(" of the service", given)
