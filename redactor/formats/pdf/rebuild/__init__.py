# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A new document that holds only what is on a list of allowed things.

Scrubbing takes away what someone thought of; this copies what is named, and everything else does not exist. Each
kind of object has a function whose docstring says which keys live. See docs/explanation/what-is-kept.md.

The way in is :func:`redactor.formats.pdf.rebuild.document.rebuild`. Nothing is imported here: a reader uses some of
these modules, and need not load the fonts and writers of the others.
"""
