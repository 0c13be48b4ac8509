"""What docstrings of public names say, that the reference has a page for each, and how links are checked."""

import importlib.util
import inspect
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

import convjit

ROOT = Path(convjit.__file__).parent.parent
REFERENCE = ROOT / "notebooks" / "reference"
LINKS = ROOT / ".ci" / "links.py"

PACKAGES = ["convjit", *(f"convjit.{name}" for name in ("astropy", "jitted", "ndimage", "numpy", "signal"))]
FUNCTIONS = [
    "convjit.ndimage.precision",
    *(f"{package}.{name}" for package in PACKAGES for name in import_module(package).__all__),
]
TYPES = [f"convjit.{name}" for name in dir(convjit) if isinstance(getattr(convjit, name), type)]


def named(name):
    package, _, function = name.rpartition(".")
    return getattr(import_module(package), function)


def section(document, title):
    """The text of a section of a docstring; empty where there is none."""
    found = re.search(rf"^{title}\n-{{{len(title)}}}\n((.+\n?|\n(?!.+\n---))*)", document, re.MULTILINE)
    return found[1] if found else ""


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_says_what_it_takes_returns_and_raises(name):
    """An editor shows one docstring, which must not send its reader to another one for what a parameter is."""
    function = named(name)
    document = inspect.getdoc(function)
    assert document.partition("\n")[0].endswith(".")
    entries = re.findall(
        r"^(\*{0,2}\w[\w, ]*?)(?: : .*)?\n((?: {4}.*\n?)+)", section(document, "Parameters"), re.MULTILINE
    )
    described = [word.lstrip("*") for names, _ in entries for word in names.split(", ")]
    assert described == [*inspect.signature(function).parameters]
    assert not [names for names, text in entries if text.lower().strip().startswith("as for")]
    assert re.match(r"\w+", section(document, "Returns"))
    assert re.match(r"\w+(\.\w+)*(Error|Exception)", section(document, "Raises")) or not described
    assert section(document, "See Also")
    assert ">>> " in section(document, "Examples")


@pytest.mark.parametrize("name", TYPES)
def test_a_type_says_what_makes_it_and_what_its_attributes_are(name):
    document = inspect.getdoc(named(name))
    assert re.search(r"^Made by `convjit\.\w+`\.", document, re.MULTILINE)
    assert ">>> " in section(document, "Examples")
    for attribute, value in inspect.getmembers(named(name), lambda value: not isinstance(value, type)):
        if not attribute.startswith("_"):
            assert inspect.getdoc(value), attribute


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_signature_names_types_in_a_word_or_two(name):
    """It is what `help` shows first; unions of types that are written out had taken ten lines there."""
    for annotation in inspect.get_annotations(named(name)).values():
        assert len(inspect.formatannotation(annotation)) <= 80


@pytest.mark.skipif(not REFERENCE.exists(), reason="the site's sources are not here")
def test_the_reference_has_a_page_for_each_public_name():
    listed = set()
    for page in REFERENCE.glob("*.md"):
        package = "convjit"
        for line in page.read_text("utf-8").splitlines():
            if directive := re.match(r"\.\. (?:currentmodule|automodule):: (\S+)", line):
                package = directive[1]
            elif entry := re.fullmatch(r"   (\w+)", line):
                listed.add(f"{package}.{entry[1]}")
    assert listed == {*FUNCTIONS, *TYPES}


@pytest.fixture(scope="module")
def links():
    pytest.importorskip("markdown_it")
    if not LINKS.exists():
        pytest.skip("the scripts of continuous integration are not here")
    spec = importlib.util.spec_from_file_location("links", LINKS)
    module = importlib.util.module_from_spec(spec)
    sys.modules["links"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["links"]


@pytest.fixture
def folders(tmp_path, links, monkeypatch):
    """A repository with a Markdown file, and a site of two pages."""
    site = tmp_path / "notebooks" / "_build" / "html"
    (site / "guide").mkdir(parents=True)
    (site / "index.html").write_text('<h1 id="top">Title</h1>')
    (site / "guide" / "index.html").write_text('<a name="part"></a>')
    (tmp_path / "NOTES.md").write_text("# A title: `code`, *twice*\n\n## Rules\n\n## Rules\n")
    files = [tmp_path / "NOTES.md", tmp_path]
    monkeypatch.setattr(links, "repository", lambda root: frozenset(files))
    links.page.cache_clear()
    return site, tmp_path


OURS = "https://github.com/convjit/convjit"
RAW = "https://raw.githubusercontent.com/convjit/convjit"
SITE = "https://convjit.github.io/convjit"


@pytest.mark.parametrize(
    "link",
    [
        *("#top", "guide/", "guide/index.html#part", "index.html?v=1#top", "data:image/png;base64,", "mailto:a@b.org"),
        *("https://numpy.org/doc/stable/", OURS, f"{OURS}/issues", f"{OURS}/blob/main/NOTES.md", f"{OURS}/tree/main/"),
        *(
            f"{OURS}/blob/main/NOTES.md#a-title-code-twice",
            f"{OURS}/blob/main/NOTES.md#rules-1",
            f"{RAW}/main/NOTES.md",
        ),
        *(SITE + "/", f"{SITE}/guide/#part", f"{SITE}/index.html#top"),
    ],
)
def test_links_that_point_to_something(links, folders, link):
    site, root = folders
    assert links.wrong(link, site / "index.html", site, root) is None


@pytest.mark.parametrize(
    "link",
    [
        *(
            "#bottom",
            "guide.html",
            "guide/index.html#whole",
            "/guide/index.html",
            "../../NOTES.txt",
            "http://numpy.org",
        ),
        *(
            "https://numpy",
            "https://[",
            "ftp://numpy.org/",
            "https://numpy.org/a b",
            "//numpy.org:/x",
            "javascript:f()",
        ),
        *(f"{OURS}/blob/main/LICENCE", f"{OURS}/blob/main/NOTES.md#rules-2", f"{RAW}/main/notes.md"),
        *(f"{SITE}/guide.html", f"{SITE}/guide/#whole"),
    ],
)
def test_links_that_point_to_nothing(links, folders, link):
    site, root = folders
    assert links.wrong(link, site / "index.html", site, root)


def test_wrong_links_are_listed_with_their_pages(links, folders):
    site, root = folders
    assert [*links.problems(site, root)] == []
    (site / "guide" / "index.html").write_text('<a href="../index.html#top">A</a> <img src="a.png">')
    (root / "NOTES.md").write_text(f"[A]({SITE}/b.html) ![B](notebooks/c.png)")
    links.page.cache_clear()
    assert [*links.problems(site, root)] == [
        f"NOTES.md: {SITE}/b.html points to nothing",
        "NOTES.md: notebooks/c.png points to nothing",
        "guide/index.html: a.png points to nothing",
    ]
