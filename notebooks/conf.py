"""The documentation site: `sphinx-build -n -W --keep-going notebooks notebooks/_build/html`, without a network."""

import os
import sys
from pathlib import Path

import convjit

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "_extensions"), str(HERE.parent)]
os.environ.setdefault("PYTHONWARNINGS", "ignore::DeprecationWarning")  # of what notebooks start

project = "convjit"
author = "The convjit developers"
copyright = "2026, The convjit developers"  # noqa: A001, Sphinx's name
version = release = convjit.__version__

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx.ext.coverage",
    "sphinx.ext.intersphinx",
    "matplotlib.sphinxext.plot_directive",
    "numpydoc",
    "myst_nb",
    "sphinx_copybutton",
    "sphinx_design",
    "sphinx_gallery.gen_gallery",
    "mathml",
    "benchmarks",
]
exclude_patterns = ["_build", "examples", "**.ipynb_checkpoints", "gallery/*.ipynb", "gallery/*.py"]
nitpicky = True

# Guides: Markdown and notebooks, which are run as the site is built.
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 3
nb_execution_mode = "cache"
nb_execution_cache_path = str(HERE / "_build" / "executed")
nb_execution_timeout = 300
nb_execution_raise_on_error = True
nb_execution_show_tb = True
nb_merge_streams = True
html_math_renderer = "mathml"

# The reference: docstrings of public names.
autosummary_generate = True
autodoc_typehints = "none"  # numpydoc's lists of parameters say the types
autodoc_member_order = "groupwise"
numpydoc_show_class_members = False
numpydoc_class_members_toctree = False
plot_html_show_source_link = False
plot_html_show_formats = False
plot_include_source = True
plot_formats = [("png", 150)]
coverage_modules = [
    "convjit",
    "convjit.astropy",
    "convjit.jitted",
    "convjit.ndimage",
    "convjit.numpy",
    "convjit.signal",
]
coverage_statistics_to_stdout = True

# The gallery: scripts that draw one picture each.
sphinx_gallery_conf = {
    "examples_dirs": "examples",
    "gallery_dirs": "gallery",
    "filename_pattern": r"/[a-z]\w*\.py$",
    "doc_module": ("convjit",),
    "backreferences_dir": "reference/used_in",
    "reference_url": {"convjit": None},
    "remove_config_comments": True,
    "show_memory": False,
    "min_reported_time": 1e9,
    "abort_on_example_error": True,
    "within_subsection_order": "FileNameSortKey",
}

html_theme = "pydata_sphinx_theme"
html_title = "convjit"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_copy_source = False
html_theme_options = {
    "header_links_before_dropdown": 6,
    "navigation_with_keys": False,
    "show_toc_level": 2,
    "footer_start": ["copyright"],
    "footer_end": [],
}
