"""Commands of a shell that run as the site is built: `{command}` shows a script and what it prints.

IPython's own `%%bash` hands on what is printed in pieces of 100 bytes, between which myst-nb puts line ends.
"""

import subprocess
import tempfile
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

SECONDS = 300  # at most for a script


class Command(SphinxDirective):
    """Run a script by bash, in an empty folder; one that fails is an error."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Show the script and its output as a cell of a notebook is shown."""
        script = "\n".join(self.content)
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", script],
                cwd=folder,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=SECONDS,
                check=False,
            )
        if done.returncode:
            raise self.error(f"the status of the command is {done.returncode}: {done.stdout}")
        given = nodes.literal_block(script, script, language="sh")
        printed = nodes.literal_block(done.stdout, done.stdout, language="text")
        return [
            nodes.container(
                "",
                nodes.container("", given, classes=["cell_input"]),
                nodes.container("", printed, classes=["cell_output"]),
                classes=["cell"],
            )
        ]


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directive."""
    app.add_directive("command", Command)
    return {"parallel_read_safe": True}
