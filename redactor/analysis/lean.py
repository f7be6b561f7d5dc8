# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Import Presidio without spaCy, which takes two thirds of the time and half of the memory and is not used here.

``presidio_analyzer`` imports spaCy for the engines that we replace (measured: 2.2 s and 160 MB with, 0.7 s and 75 MB
without, process time on a busy machine). :func:`import_presidio` lets stand-ins answer ``import spacy`` while Presidio
is imported, and takes them away again, so a later ``import spacy`` gives the real one.

A stand-in that is *used* later (Presidio's own spaCy engine in the same process) imports the real spaCy and passes the
call on. Presidio's Stanza and Transformers engines register themselves with spaCy at import; a program that wants
those imports ``presidio_analyzer`` before redactor, and then nothing is changed: the same when spaCy is loaded already.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import sys
from collections.abc import MutableSequence
from types import ModuleType
from typing import Any

_NAMES = ("spacy", "thinc", "tldextract")


class _Standing(type):
    """The type of stand-ins for classes: whatever needs the real class gets it."""

    real: tuple[str, str]

    def __call__(cls, *args: Any, **named: Any) -> Any:
        return cls._real()(*args, **named)

    def __instancecheck__(cls, instance: object) -> bool:
        return cls.real[0] in sys.modules and isinstance(instance, cls._real())

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__") or not _importing():
            return getattr(cls._real(), name)
        return _decorator

    def _real(cls) -> Any:
        return getattr(importlib.import_module(cls.real[0]), cls.real[1])


def _decorator(*_: Any, **__: Any) -> Any:
    """Stand-in for ``Language.factory(...)`` and the like: leaves what it decorates as it is."""
    return lambda decorated: decorated


class _Module(ModuleType):
    """A stand-in for a module of spaCy."""

    __path__: MutableSequence[str] = []  # noqa: RUF012  as ModuleType has it

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if not _importing():
            return getattr(importlib.import_module(self.__name__), name)
        if name[0].isupper() or name == "registry":
            return _Standing(name, (), {"real": (self.__name__, name)})
        return _Module(f"{self.__name__}.{name}")


class _Taken:
    """In place of the ``regex`` module: takes every pattern for a sound one."""

    error = ValueError

    @staticmethod
    def compile(pattern: str) -> str:
        """Nothing is compiled."""
        return pattern


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Answers ``import spacy`` and ``import spacy.…`` with stand-ins.

    While Presidio's own recognizers are imported their 173 patterns are not compiled just to see that they can be: they
    are as Presidio ships them, and whoever uses one compiles it then.
    """

    _checks: Any = None

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:  # noqa: ARG002
        if fullname == "presidio_analyzer.predefined_recognizers":
            module = sys.modules.get("presidio_analyzer.pattern")
            if module is not None:
                self._checks, module.re = module.re, _Taken  # type: ignore[attr-defined]
        if fullname.split(".", 1)[0] in _NAMES:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: Any) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""

    def end(self) -> None:
        """Patterns are checked again."""
        if self._checks is not None:
            sys.modules["presidio_analyzer.pattern"].re = self._checks  # type: ignore[attr-defined]


def _importing() -> bool:
    return any(isinstance(finder, _Finder) for finder in sys.meta_path)


def import_presidio() -> None:
    """Import ``presidio_analyzer``, without spaCy when neither is there yet."""
    if "presidio_analyzer" in sys.modules or "spacy" in sys.modules:
        importlib.import_module("presidio_analyzer")
        return
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        importlib.import_module("presidio_analyzer")
    finally:
        sys.meta_path.remove(finder)
        finder.end()
        for name in [name for name, module in sys.modules.items() if isinstance(module, _Module)]:
            del sys.modules[name]
