# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# syntax=docker/dockerfile:1

# The image of the HTTP service: no compiler, no package manager's cache, no root. See docs/howto/deploy-container.md.
ARG PYTHON=3.12-slim-bookworm

FROM python:${PYTHON} AS build
WORKDIR /src
RUN python -m venv /opt/redactor && python -m venv /opt/uv && /opt/uv/bin/pip install --no-cache-dir uv==0.9.*
COPY pyproject.toml requirements.lock README.md CHANGELOG.md ./
COPY LICENSES LICENSES
COPY recognizers recognizers
COPY redactor redactor
COPY api api
# the versions of requirements.lock, and of them only what service and worker need
RUN VIRTUAL_ENV=/opt/redactor /opt/uv/bin/uv pip install --no-cache --compile-bytecode \
        --constraint requirements.lock ".[service,queue]"

FROM python:${PYTHON}
LABEL org.opencontainers.image.title="woo-redactor" \
      org.opencontainers.image.licenses="EUPL-1.2 AND AGPL-3.0-or-later" \
      org.opencontainers.image.source="https://woo-redactor.example/source"
RUN groupadd --gid 10001 redactor \
    && useradd --uid 10001 --gid redactor --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin redactor \
    && install --directory --owner=redactor --group=redactor --mode=0700 /var/lib/redactor /run/redactor
COPY --from=build /opt/redactor /opt/redactor
# PYTHONMALLOC and GLIBC_TUNABLES: memory that is given back is wiped, so that none of a document stays in it
ENV PATH=/opt/redactor/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PYTHONMALLOC=malloc \
    GLIBC_TUNABLES=glibc.malloc.tcache_count=0:glibc.malloc.perturb=165 \
    TMPDIR=/run/redactor \
    REDACTOR_SERVICE_HOST=0.0.0.0 \
    REDACTOR_SERVICE_PORT=8000 \
    REDACTOR_SERVICE_DATA=/var/lib/redactor \
    REDACTOR_SERVICE_SPOOL=/run/redactor/spool
WORKDIR /run/redactor
USER 10001:10001
EXPOSE 8000
VOLUME ["/var/lib/redactor"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/v1/health/ready', timeout=4)"]
ENTRYPOINT ["redactor"]
CMD ["serve"]
