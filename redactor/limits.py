# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a document may cost. Each limit stops an attack that its comment names."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds for one document; exceeding one raises :class:`redactor.errors.LimitExceeded`."""

    input_bytes: int = 512 * MIB
    """a file that fills memory before it is even parsed"""
    pages: int = 20_000
    """a page tree that names one page a million times"""
    objects: int = 5_000_000
    """millions of empty objects: cheap to write, expensive to walk"""
    nesting: int = 200
    """arrays in arrays in arrays: recursion that ends the stack"""
    stream_bytes: int = 512 * MIB
    """a decompression bomb: one stream, after decoding"""
    expanded_bytes: int = 4096 * MIB
    """many small bombs: all streams together, after decoding"""
    image_pixels: int = 256_000_000
    """a picture of 100,000 × 100,000 white pixels in 2 KB"""
    page_points: float = 200_000.0
    """a page of kilometres, that no renderer can hold (the PDF limit is 14,400 user units, times UserUnit)"""
    page_characters: int = 2_000_000
    """a page with a whole book at size 0: every search is linear in it"""
    findings: int = 500_000
    """a list of addresses: more boxes than an officer can check"""
    seconds: float = 600.0
    """a parser that never comes back"""
    memory_bytes: int = 4096 * MIB
    """address space of the process that works on one document"""
