"""Names in docstrings become links: ours to their pages, those of other libraries by a list that is kept by hand.

`outside_names.txt` holds the names of other libraries and where they are described, so that a build needs no network.
What is in single backticks in a docstring is a link if it is such a name, and otherwise plain code: it may be a
parameter. A role, or the type of a parameter, that names what is nowhere described is a warning.

The build also warns about a public name that no page describes, and shows examples of the gallery below the functions
that they use.
"""

import json
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

LIST = Path(__file__).with_name("outside_names.txt")

logger = logging.getLogger(__name__)


@cache
def outside_names() -> dict[str, str]:
    """Read where each name of another library is described."""
    urls, pattern = {}, ""
    for line in LIST.read_text("utf-8").splitlines():
        if line.startswith("https://"):
            pattern = line
        elif not line.startswith("#"):
            urls |= {name: pattern.format(name) for name in line.split()}
    return urls


class _Name(SphinxRole):
    """What is in backticks without a role: a link if it is a known name, else code."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        code = nodes.literal(self.rawtext, self.text, classes=["xref", "py", "py-obj"])
        node = pending_xref(self.rawtext, code, refdomain="py", reftype="obj", reftarget=self.text, optional=True)
        node["refdoc"] = self.env.docname
        node["refexplicit"] = False
        for scope in ("py:module", "py:class"):
            node[scope] = self.env.ref_context.get(scope)
        return [node], []


def _outside(
    app: "Sphinx", env: "BuildEnvironment", node: pending_xref, content: nodes.TextElement
) -> nodes.Node | None:
    """Link to the name of another library."""
    del app, env
    if node.get("refdomain") != "py":
        return None
    if url := outside_names().get(node["reftarget"]):
        return nodes.reference("", "", content, internal=False, refuri=url)
    return nodes.literal("", node.astext()) if node.get("optional") else None


def _without_signature(app: Any, what: str, name: str, value: Any, *others: Any) -> tuple[str, None] | None:
    """Leave out how classes are called, as users get their objects from functions."""
    del app, name, value, others
    return ("", None) if what == "class" else None


def _add_gallery(app: "Sphinx", page: str, source: list[str]) -> None:
    """Show below a function which examples of the gallery use it."""
    folder, _, name = page.rpartition("/")
    used_in = Path(app.srcdir, "reference", "used_in", "backreferences_all.json")
    if folder == "reference/generated" and used_in.exists() and json.loads(used_in.read_text("utf-8")).get(name):
        source[0] += f"\n\n.. rubric:: In the gallery\n\n.. minigallery:: {name}\n"


def _check_public_names(app: "Sphinx", env: "BuildEnvironment") -> None:
    """Warn about public names that are not in the reference."""
    described = env.get_domain("py").objects
    for name in public_names(app.config.public_packages, app.config.public_others):
        if name not in described:
            logger.warning("%s is public, and described on no page of the reference", name)


def public_names(packages: list[str], others: list[str]) -> list[str]:
    """Full names of all that packages have in ``__all__``, of these packages, and of what else is public."""
    functions = [f"{package}.{name}" for package in packages for name in import_module(package).__all__]
    return [*packages, *others, *functions]


def setup(app: "Sphinx") -> dict[str, bool]:
    """Register all this with Sphinx."""
    app.add_config_value("public_packages", [], "env")
    app.add_config_value("public_others", [], "env")
    app.add_role("name", _Name())
    app.connect("missing-reference", _outside)
    app.connect("autodoc-process-signature", _without_signature)
    app.connect("source-read", _add_gallery)
    app.connect("env-check-consistency", _check_public_names)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
