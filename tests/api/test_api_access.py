# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who may do what: without a key nothing, without the scope nothing, and another's job isn't there."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from api_running import TEXT, Service, application
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from pydantic import ValidationError

from api.auth import Buckets
from api.keys import Keys, Scope
from api.oidc import Provider
from api.settings import ServiceSettings

FILES = {"document": ("a.txt", TEXT.encode(), "text/plain")}
JOB = "/v1/jobs/0123456789abcdef0123456789abcdef"
CLOSED = [
    ("POST", "/v1/analyses"), ("POST", "/v1/redactions"), ("POST", "/v1/jobs"), ("POST", "/v1/checks"), ("GET", JOB),
    ("DELETE", JOB), ("GET", f"{JOB}/events"), ("GET", f"{JOB}/report"), ("GET", f"{JOB}/inventory"),
    ("GET", f"{JOB}/documents/1"), ("GET", f"{JOB}/documents/1/report"), ("GET", f"{JOB}/documents/1/plan"),
    ("GET", f"{JOB}/documents/1/justification"), ("GET", f"{JOB}/documents/1/history"),
    ("GET", f"{JOB}/documents/1/approvals"), ("POST", f"{JOB}/documents/1/approvals"),
    ("PUT", f"{JOB}/documents/1/plan"), ("GET", "/v1/policies"), ("GET", "/v1/policies/woo"), ("GET", "/v1/grounds"),
    ("GET", "/v1/entities"), ("GET", "/metrics"),
]  # fmt: skip
OPEN = ["/v1", "/v1/health/live", "/v1/health/ready", "/v1/openapi.json", "/v1/docs", "/.well-known/security.txt"]


def test_every_route_is_either_closed_or_open_on_purpose(service: Service) -> None:
    paths = service.client.get("/v1/openapi.json").json()["paths"]
    found = {(method.upper(), "/v1" + path.rstrip("/")) for path, item in paths.items() for method in item}
    shape = {"{jobId}": JOB.rsplit("/", 1)[1], "{number}": "1", "{name}": "woo"}
    for old, new in shape.items():
        found = {(method, path.replace(old, new)) for method, path in found}
    assert found <= {*CLOSED, *(("GET", path) for path in OPEN)}


@pytest.mark.parametrize(("method", "path"), CLOSED)
def test_without_a_key_nothing(service: Service, method: str, path: str) -> None:
    wrong = "wr_0123456789ab_" + "A" * 43
    for headers in ({}, {"X-Api-Key": "x"}, {"X-Api-Key": wrong}, {"Authorization": f"Bearer {wrong}"}):
        answer = service.client.request(method, path, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize("path", OPEN)
def test_open_routes(service: Service, path: str) -> None:
    assert service.client.get(path).status_code == 200


@pytest.mark.parametrize(("method", "path", "who"), [
    ("POST", "/v1/analyses", "redact"), ("POST", "/v1/checks", "redact"), ("POST", "/v1/analyses", "admin"),
    ("POST", "/v1/redactions", "analyse"), ("POST", "/v1/jobs", "analyse"), ("GET", JOB, "analyse"),
    ("PUT", f"{JOB}/documents/1/plan", "analyse"), ("GET", "/metrics", "other"), ("GET", "/metrics", "analyse"),
    ("POST", "/v1/analyses?includeValues=true", "other"),
    ("GET", f"{JOB}/documents/1/plan?includeValues=true", "other"),
    ("POST", f"{JOB}/documents/1/approvals", "analyse"), ("GET", f"{JOB}/documents/1/history", "analyse"),
])  # fmt: skip
def test_without_the_scope_nothing(service: Service, method: str, path: str, who: str) -> None:
    answer = service.client.request(method, path, headers=service.as_(who))
    assert answer.status_code == 403
    assert answer.json()["type"].endswith("scope-missing")


def test_a_key_as_a_bearer_token(service: Service) -> None:
    headers = {"Authorization": f"Bearer {service.keys['admin']}"}
    assert service.client.get("/metrics", headers=headers).status_code == 200


def test_values_only_on_request_and_with_the_scope(service: Service) -> None:
    body = {"text": TEXT}
    without = service.client.post("/v1/analyses", json=body, headers=service.as_())
    assert "Vries" not in without.text
    assert without.json()["findings"]
    with_values = service.client.post("/v1/analyses?includeValues=true", json=body, headers=service.as_()).json()
    assert "Anna de Vries" in {one["value"] for one in with_values["findings"]}


def test_anothers_job_is_not_there(service: Service) -> None:
    job = service.client.post("/v1/redactions", files=FILES, headers=service.as_()).json()
    entry = job["documents"][0]["links"]
    for path in (*job["links"].values(), *filter(None, entry.values())):
        assert service.client.get(path, headers=service.as_("other")).status_code == 404
    assert service.client.delete(job["links"]["self"], headers=service.as_("other")).status_code == 404
    plan = service.client.get(entry["plan"], headers=service.as_()).content
    headers = {**service.as_("other"), "Content-Type": "application/json"}
    assert service.client.put(entry["plan"], content=plan, headers=headers).status_code == 404
    body = {"planSha256": job["documents"][0]["planSha256"]}
    assert service.client.post(entry["approvals"], json=body, headers=headers).status_code == 404
    assert service.client.get(job["links"]["self"], headers=service.as_()).status_code == 200


def test_a_revoked_or_expired_key_opens_nothing(service: Service) -> None:
    with closing(Keys(ServiceSettings(data=service.data).database)) as keys:
        key, text = keys.create([Scope.ANALYSE], "short")
        late = keys.create([Scope.ANALYSE], "late", days=1e-9)[1]
        assert service.client.get("/v1/grounds", headers={"X-Api-Key": text}).status_code == 200
        keys.revoke(key.id)
        for one in (text, late):
            assert service.client.get("/v1/grounds", headers={"X-Api-Key": one}).status_code == 401


def test_the_database_holds_no_key(service: Service) -> None:
    stored = b"".join(path.read_bytes() for path in service.data.glob("service.sqlite*"))
    for text in service.keys.values():
        assert text.rsplit("_", 1)[0].encode() not in stored
        assert text[-43:].encode() not in stored


def test_too_many_requests_of_one_key(tmp_path: Path) -> None:
    with application(tmp_path, rate_per_minute=3) as made:
        statuses = [made.client.get("/v1/grounds", headers=made.as_()).status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        answer = made.client.get("/v1/grounds", headers=made.as_())
        assert int(answer.headers["retry-after"]) > 0
        assert made.client.get("/v1/grounds", headers=made.as_("other")).status_code == 200


def test_a_bucket_fills_again() -> None:
    buckets = Buckets(60)
    assert [buckets.take("a", 0.0) for _ in range(60)] == [0.0] * 60
    assert buckets.take("a", 0.0) > 0
    assert buckets.take("a", 1.1) == 0.0


def test_without_keys_only_on_loopback_and_only_for_this_machine(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="loopback"):
        ServiceSettings(host="0.0.0.0", insecure_local=True)
    with application(tmp_path, insecure_local=True) as made:
        ask = made.client.get
        assert ask("/v1/grounds", headers={"Host": "127.0.0.1:8000"}).status_code == 200
        assert ask("/v1/grounds", headers={"Host": "[::1]"}).status_code == 200
        for host in ("rebound.example", "127.0.0.1.evil.example", "[", "evil.example:127.0.0.1", "x@127.0.0.1:1:1"):
            assert ask("/v1/grounds", headers={"Host": host}).status_code == 403
        headers = {"Host": "localhost", "Sec-Fetch-Site": "cross-site"}
        assert ask("/v1/grounds", headers=headers).status_code == 403


# ---- OpenID

ISSUER, AUDIENCE = "https://login.example", "redactor"
KEY = ECKey.generate_key("P-256", {"kid": "one", "use": "sig", "alg": "ES256"})
OTHER = ECKey.generate_key("P-256", {"kid": "two", "use": "sig", "alg": "ES256"})
SETTINGS: dict[str, Any] = {"oidc_issuer": ISSUER, "oidc_audience": AUDIENCE}


def token(key: Any = KEY, alg: str = "ES256", **changed: Any) -> str:
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": "a.devries", "exp": int(time.time()) + 60,
              "scope": "openid redactor:analyse", **changed}  # fmt: skip
    header = {"alg": alg, "kid": getattr(key, "kid", None) or "one"}
    return jwt.encode(header, {name: value for name, value in claims.items() if value is not None}, key)


def signed_with_the_public_key() -> str:
    """What anyone can make who has seen the JWKS: HS256, with the public key as the secret."""
    signed = b".".join((_part({"alg": "HS256", "kid": "one"}), token().split(".")[1].encode()))
    secret = KEY.as_pem(private=False)
    return (signed + b"." + base64.urlsafe_b64encode(hmac.digest(secret, signed, "sha256")).rstrip(b"=")).decode()


def _part(header: dict[str, str]) -> bytes:
    return base64.urlsafe_b64encode(json.dumps(header).encode()).rstrip(b"=")


@pytest.fixture(scope="module")
def open_id(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("oidc")
    jwks = folder / "jwks.json"
    jwks.write_text(json.dumps(KeySet(list[Any]([KEY])).as_dict(private=False)))
    with application(folder / "data", oidc_jwks_file=jwks, **SETTINGS) as made:
        yield made


def test_a_good_token(open_id: Service) -> None:
    headers = {"Authorization": f"Bearer {token()}"}
    assert open_id.client.get("/v1/grounds", headers=headers).status_code == 200
    assert open_id.client.post("/v1/analyses", json={"text": "x"}, headers=headers).status_code == 200
    assert open_id.client.post("/v1/jobs", headers=headers).status_code == 403
    assert "devries" not in open_id.log.getvalue()


@pytest.mark.parametrize("bad", [
    lambda: token(OTHER), lambda: token(iss="https://evil.example"), lambda: token(aud="other"),
    lambda: token(exp=int(time.time()) - 120), lambda: token(exp=None), lambda: token(sub=None),
    lambda: token(nbf=int(time.time()) + 600), lambda: token()[:-4] + "AAAA", lambda: "a.b.c", lambda: "x" * 20_000,
    signed_with_the_public_key,
    lambda: "eyJhbGciOiJub25lIn0." + token().split(".")[1] + ".",
])  # fmt: skip
def test_a_bad_token(open_id: Service, bad: Any) -> None:
    assert open_id.client.get("/v1/grounds", headers={"Authorization": f"Bearer {bad()}"}).status_code == 401


async def _tries(fetched: list[int], tokens: list[str]) -> list[bool]:
    def fetch() -> bytes:
        fetched.append(1)
        keys: list[Any] = [KEY] if len(fetched) == 1 else [KEY, OTHER]
        return json.dumps(KeySet(keys).as_dict(private=False)).encode()

    settings = ServiceSettings(oidc_jwks_url="https://login.example/jwks", **SETTINGS)
    provider = Provider(settings, fetch)
    return [await provider.who(one) is not None for one in tokens]


def test_keys_are_cached_and_a_flood_of_unknown_keys_asks_the_provider_no_more() -> None:
    fetched: list[int] = []
    found = asyncio.run(_tries(fetched, [token(), token(), token(OTHER), token(OTHER), token()]))
    assert found == [True, True, False, False, True]
    assert len(fetched) == 1
