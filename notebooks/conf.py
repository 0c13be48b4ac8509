"""The documentation site: `sphinx-build -n -W --keep-going notebooks notebooks/_build/html`, without a network."""

import os
import sys
from pathlib import Path

import convjit

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "_extensions"), str(HERE.parent)]
os.environ.setdefault("PYTHONWARNINGS", "ignore::DeprecationWarning")  # of what notebooks start
# Pages that run `convjit` run the one that is documented.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

project = "convjit"
author = "The convjit developers"
copyright = "2026, The convjit developers"  # noqa: A001, Sphinx's name
version = release = convjit.__version__

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "matplotlib.sphinxext.plot_directive",
    "numpydoc",
    "myst_nb",
    "sphinx_copybutton",
    "sphinx_design",
    "sphinx_gallery.gen_gallery",
    "command",
    "mathml",
    "names",
    "benchmarks",
]
exclude_patterns = ["_build", "examples", "**.ipynb_checkpoints", "gallery/**.ipynb", "gallery/**.py"]
nitpicky = True
smartquotes = False  # what is quoted is often to be typed
default_role = "name"  # of the extension `names`
templates_path = ["_templates"]

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
TYPES = "Acceleration", "BankExplanation", "BankPlan", "Explanation", "NormalizedPlan", "Plan", "Thresholds"
BUILT_IN = "None", "bool", "dict", "float", "int", "str", "tuple"
autosummary_generate = True
autodoc_typehints = "none"  # numpydoc's lists of parameters say the types
autodoc_preserve_defaults = True
autodoc_member_order = "groupwise"
numpydoc_show_class_members = False  # autodoc shows them
numpydoc_class_members_toctree = False
numpydoc_validation_checks = {
    "all",  # but:
    "ES01",  # a summary that says all there is to say needs no second one
    "GL01",  # a summary begins right after the quotes, where older numpydoc does not want it
}
numpydoc_validation_overrides = {
    "PR01": "Made by `",  # classes that users do not call
}
numpydoc_validation_exclude = {
    r"\.[A-Z]\w*\.",  # attributes and methods of classes: a sentence each, and the class has the examples
}
numpydoc_xref_param_type = True
numpydoc_xref_ignore = "all"  # but these words in types of parameters:
numpydoc_xref_aliases = {
    "array_like": "numpy.typing.ArrayLike",
    "dtype_like": "numpy.typing.DTypeLike",
    "ndarray": "numpy.ndarray",
    "dtype": "numpy.dtype",
    "callable": "collections.abc.Callable",
    "function": "collections.abc.Callable",
    "iterable": "collections.abc.Iterable",
    "sequence": "collections.abc.Sequence",
    "path": "pathlib.Path",
    "Quantity": "astropy.units.Quantity",
    "NDData": "astropy.nddata.NDData",
    "Kernel": "astropy.convolution.Kernel",
    "KernelSizeError": "astropy.convolution.KernelSizeError",
    "AstropyUserWarning": "astropy.utils.exceptions.AstropyUserWarning",
    **{name: f":obj:`{name}`" for name in (*BUILT_IN, "scipy.signal.dlti")},
    **{name: f"convjit.{name}" for name in TYPES},
}
public_packages = [
    "convjit",
    "convjit.astropy",
    "convjit.jitted",
    "convjit.ndimage",
    "convjit.numpy",
    "convjit.signal",
]
public_others = ["convjit.ndimage.precision", *(f"convjit.{name}" for name in TYPES)]
plot_include_source = True
plot_formats = [("png", 150)]
plot_template = """
{% for image in images %}
.. image:: {{ build_dir }}/{{ image.basename }}.png
   {% for option in options -%}
   {{ option }}
   {% endfor %}
{% endfor %}

{% if source_code %}
.. dropdown:: Code

   {{ source_code | indent(3) }}
{% endif %}
"""

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
    "write_computation_times": False,
    "capture_repr": (),
    "abort_on_example_error": True,
    "within_subsection_order": "FileNameSortKey",
}

copybutton_exclude = ".linenos, .gp, .go"  # prompts and what is printed

html_theme = "pydata_sphinx_theme"
html_title = "convjit"
html_static_path = ["_static"]
html_favicon = "_static/logo.svg"
html_css_files = ["site.css"]
html_context = {"default_mode": "auto"}  # light or dark, as the reader's system; without it the console has an error
html_show_sourcelink = False
html_copy_source = False
html_theme_options = {
    "logo": {"image_light": "_static/logo.svg", "image_dark": "_static/logo.svg", "text": "convjit"},
    "header_links_before_dropdown": 6,
    "navigation_with_keys": False,
    "show_toc_level": 2,
    "footer_start": ["copyright"],
    "footer_end": [],
}
