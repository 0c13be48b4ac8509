"""What the command line takes: the parser of all commands and their options."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

import convjit
from convjit._problem.boundary import BOUNDARIES
from convjit._problem.words import MODES
from convjit._tools import script
from convjit._tools.benchmark.libraries import LIBRARIES
from convjit._tools.ready_made import METHODS

# What each command does: a line for the list of all, and what its own help adds.
SUMMARIES = {
    "demo": (
        "convolve a photograph by every method, and show their times",
        "Three kernels are used. The pictures before and after are written to a file. Takes less than a minute: "
        "pictures of more than a million pixels are reduced to that many.",
    ),
    "calibrate": (
        "measure this machine, so that the fastest method is chosen",
        "Takes some twenty minutes, with --quick about two, in which other programs should rest. The new profile is "
        "written, and used from then on, unless the one before is better.",
    ),
    "compile": (
        "compile all kernels beforehand, for containers and clusters",
        "Programs that find the code in the user's cache folder, or in one of CONVJIT_CODE_PATH, compile nothing. An "
        "interrupted command goes on from where it was.",
    ),
    "explain": (
        "show which method would be chosen, and why",
        "Prints a table of all methods with the times that the profile predicts. Nothing is computed.",
    ),
    "info": (
        "show versions, CPU, threads, the profile in force and folders",
        "These are what results and times may depend on: a report of a problem should hold them.",
    ),
    "bench": (
        "time convjit and the other libraries that are installed, and write the times to a file",
        "Takes some minutes, with --quick less than one, in which other programs should rest. All take turns, and the "
        "least time of each counts. The file names the CPU, the system and versions, and nothing else of yours.",
    ),
    "selfcheck": (
        "check every compiled kernel against the definition, on this CPU",
        "Takes some minutes. The exit status is 1 if any result was wrong.",
    ),
}

# Extras of this package that install what a command imports.
EXTRAS = {"demo": "demo", "calibrate": "calibrate"}

Command = Callable[[argparse.Namespace], object]


def parser(functions: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser of the command line, for functions by the names of commands.

    Each command sets its function, and the extra that installs what it imports.
    """
    parser = argparse.ArgumentParser(prog="convjit", description=convjit.__doc__)
    parser.add_argument("--version", action="version", version=f"convjit {convjit.__version__}")
    parser.set_defaults(interrupted="the profile in force has not changed")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    kept = "what was compiled is kept, and the same command goes on from there"
    add_options = {
        "demo": _add_demo_options,
        "calibrate": _add_calibrate_options,
        "compile": _add_compile_options,
        "bench": _add_bench_options,
        "explain": _add_explain_options,
        "info": _add_info_options,
        "selfcheck": _add_selfcheck_options,
    }
    script.add_parser(subparsers)
    for name, (summary, further) in SUMMARIES.items():
        description = f"{summary[0].upper()}{summary[1:]}. {further}"
        command = subparsers.add_parser(name, help=summary, description=description)
        command.set_defaults(command=functions[name], extra=EXTRAS.get(name, ""))
        add_options[name](command)
    subparsers.choices["compile"].set_defaults(interrupted=kept)
    return parser


def _add_demo_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "image", nargs="?", metavar="IMAGE", help="a picture file; by default, a portrait that Matplotlib contains"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("demo.png"),
        metavar="OUT.png",
        help="where to write the pictures; %(default)s by default",
    )


def _add_calibrate_options(parser: argparse.ArgumentParser) -> None:
    extent = parser.add_mutually_exclusive_group()
    extent.add_argument(
        "--quick",
        action="store_true",
        help="take about two minutes, and keep the costs of the present profile for the rest",
    )
    extent.add_argument(
        "--method",
        dest="names",
        action="append",
        metavar="METHOD",
        choices=convjit.methods(),
        help="measure only this method (may be repeated), and replace its costs in the existing profile: %(choices)s; "
        "all by default",
    )
    extent.add_argument(
        "--banks",
        action="store_true",
        help="measure only banks of kernels, and replace their costs in the existing profile",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="where to write the profile; `convjit info` shows the default",
    )
    parser.add_argument(
        "--plot", type=Path, metavar="FILE.png", help="draw which method is fastest where, and predicted times"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the data of pytest-benchmark")
    parser.add_argument(
        "--from", dest="earlier", type=Path, metavar="FILE", help="start from data that --json wrote before"
    )


def _add_compile_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--dtypes",
        nargs="+",
        default=(),
        metavar="DTYPE",
        help="dtypes of arrays, kernels and results, such as float32; by default all that there is code for",
    )
    parser.add_argument(
        "--methods",
        nargs="+",
        default=(),
        metavar="METHOD",
        choices=(*METHODS,),
        help="methods whose kernels are compiled: %(choices)s; by default all",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="a folder for CONVJIT_CODE_PATH; by default the user's own"
    )


def _add_bench_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE.json",
        help="where to write the times; by default a file in this folder that is named after the CPU and the version",
    )
    parser.add_argument("--quick", action="store_true", help="time a third of the cases, and each for a shorter time")
    parser.add_argument(
        "--cases",
        default="",
        metavar="REGEX",
        help="only cases whose titles match, such as '1024x1024.*float32' or '^sweep'; by default those of the page",
    )
    parser.add_argument(
        "--workers", type=_workers, metavar="1,2", help="numbers of threads; by default one, and as many as there are"
    )
    parser.add_argument(
        "--peers",
        nargs="*",
        choices=(*LIBRARIES,),
        metavar="LIBRARY",
        help="other libraries to time, or none: %(choices)s; by default all that are installed",
    )


def _add_explain_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shape", type=_shape, metavar="SHAPE", help="shape of the array, such as 2048x2048")
    parser.add_argument("kernel_shape", type=_shape, metavar="KERNEL_SHAPE", help="shape of the kernel, such as 31x31")
    parser.add_argument("--dtype", default="float64", help="dtype of the array and the kernel; %(default)s by default")
    parser.add_argument("--mode", default="full", choices=MODES, help="which outputs; %(default)s by default")
    parser.add_argument(
        "--boundary",
        default="fill",
        choices=BOUNDARIES,
        help="values outside the array; %(default)s by default",
    )
    parser.add_argument("--axes", type=_axes, metavar="0,1", help="axes that the kernel slides over; all by default")
    parser.add_argument("--workers", type=int, metavar="N", help="number of threads that may be used; all by default")


def _add_info_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--remove-old", action="store_true", help="remove stored code of other versions and CPUs")


def _add_selfcheck_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--method",
        dest="names",
        action="append",
        metavar="METHOD",
        choices=(*convjit.methods(), "filters", "banks", "normalized", "templates"),
        help="check only this method, or these functions (may be repeated): %(choices)s; all by default",
    )
    parser.add_argument("--quick", action="store_true", help="check a fifth of the cases; all by default")
    parser.add_argument("--in-process", action="store_true", help=argparse.SUPPRESS)  # for its own processes


def _shape(text: str) -> tuple[int, ...]:
    """Read a shape such as 2048x2048."""
    return _integers(text, "x", "a shape such as 2048x2048")


def _axes(text: str) -> tuple[int, ...]:
    """Read axes such as 0,1."""
    return _integers(text, ",", "axes such as 0,1")


def _workers(text: str) -> tuple[int, ...]:
    """Read numbers of threads such as 1,2."""
    return _integers(text, ",", "numbers of threads such as 1,2")


def _integers(text: str, separator: str, form: str) -> tuple[int, ...]:
    try:
        return tuple(map(int, text.split(separator)))
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be {form}; got {text!r}") from None
