"""Check the links of the built site, and of this repository's Markdown files, without a network.

``python .ci/links.py notebooks/_build/html`` prints each link that points to nothing, and fails if there is one. A
relative link, and an absolute one to our own site or repository, must point to a file that is there, and to an anchor
that this file has. Of links to elsewhere, only the form is checked.
"""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
SITE = "https://convjit.github.io/convjit/"
REPOSITORY = re.compile(
    r"https://github\.com/convjit/convjit/(?:blob|tree|raw)/main/|https://raw\.githubusercontent\.com/convjit/convjit/main/"
)

# Attributes that hold addresses.
LINKS = {"href", "src", "poster"}


class Page(HTMLParser):
    """The links and anchors of a page; headings of Markdown have the anchors that GitHub gives them."""

    def __init__(self, text: str, markdown: bool) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self._markdown = markdown
        self._heading: str | None = None
        self._slugs: Counter[str] = Counter()
        self.feed(MarkdownIt("commonmark").enable("table").render(text) if markdown else text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the links and the anchor of an element, and the beginning of a heading."""
        for name, value in attrs:
            if name in LINKS and value:
                self.links.append(value)
            elif value and (name == "id" or (tag, name) == ("a", "name")):
                self.anchors.add(value)
        if self._markdown and re.fullmatch("h[1-6]", tag):
            self._heading = ""

    def handle_data(self, data: str) -> None:
        """Note the text of a heading."""
        if self._heading is not None:
            self._heading += data

    def handle_endtag(self, tag: str) -> None:
        """Note the anchor of a heading."""
        if self._heading is not None and re.fullmatch("h[1-6]", tag):
            slug = re.sub(r"[^\w\- ]", "", self._heading.strip().lower()).replace(" ", "-")
            self.anchors.add(f"{slug}-{self._slugs[slug]}" if self._slugs[slug] else slug)
            self._slugs[slug] += 1
            self._heading = None


@cache
def page(path: Path) -> Page:
    """Read a page of HTML or Markdown."""
    return Page(path.read_text("utf-8"), path.suffix == ".md")


@cache
def repository(root: Path) -> frozenset[Path]:
    """All files that are in the repository, and their folders."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=True).stdout
    files = [root / name for name in listed.split("\0") if name]
    return frozenset([*files, *(folder for file in files for folder in file.parents)])


def wrong(link: str, source: Path, site: Path, root: Path = ROOT) -> str | None:
    """Say what is wrong with a link of a page, if anything is."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return "is no address"
    ours = REPOSITORY.match(link)
    if ours:
        target = root / unquote(urlsplit(link[ours.end() :]).path)
    elif link.startswith(SITE):
        target = site / unquote(urlsplit(link[len(SITE) :]).path)
    elif parts.scheme in ("data", "mailto"):
        return None
    elif parts.scheme or parts.netloc:
        good = parts.scheme == "https" and "." in parts.netloc and not re.search(r"\s", link)
        return None if good else "is not an address of the form https://host/path"
    elif parts.path.startswith("/"):
        return "begins with /, which is not where the site begins"
    else:
        target = source.parent / unquote(parts.path) if parts.path else source
    target = target.resolve()
    within_site = target == site or site in target.parents
    if within_site and target.is_dir():
        target /= "index.html"
    if not (target.is_file() if within_site else target in repository(root)):
        return "points to nothing"
    if parts.fragment and target.suffix in (".html", ".md") and unquote(parts.fragment) not in page(target).anchors:
        return "points to a page that has no such anchor"
    return None


def problems(site: Path, root: Path = ROOT) -> Iterator[str]:
    """Say which links are wrong, of the site and of the Markdown files that are not pages of it."""
    guides = root / "notebooks"
    written = [path for path in repository(root) if path.suffix == ".md" and guides not in path.parents]
    pages = [path for path in site.rglob("*.html") if site / "_static" not in path.parents]
    for source in sorted([*pages, *written]):
        for link in dict.fromkeys(page(source).links):
            if what := wrong(link, source, site, root):
                yield f"{source.relative_to(site if site in source.parents else root)}: {link} {what}"


def main(site: str) -> int:
    """Print all problems; whether there are any."""
    folder = Path(site).resolve()
    if not (folder / "index.html").is_file():
        print(f"{folder} holds no built site.")
        return 1
    found = [*problems(folder)]
    print("\n".join([*found, f"{len(found)} links point to nothing." if found else "All links point to something."]))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
