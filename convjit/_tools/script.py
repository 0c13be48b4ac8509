"""`convjit accelerate`: run a script or a module of the user with SciPy's functions replaced by convjit's."""

import argparse
import runpy
import sys
from pathlib import Path
from types import TracebackType

import convjit


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    accelerate = commands.add_parser(
        "accelerate",
        help="run a script with SciPy's filters and convolutions replaced by convjit's",
        description="Run a script with SciPy's filters and convolutions replaced by convjit's. The script is not "
        "changed; what was replaced is printed to the standard error stream.",
        usage="convjit accelerate [-h] [-q] [--only NAME] [-m] SCRIPT ...",
    )
    accelerate.set_defaults(command=prepare, extra="")
    accelerate.add_argument("-q", "--quiet", action="store_true", help="do not print what was replaced")
    accelerate.add_argument(
        "--only",
        action="append",
        metavar="NAME",
        help="replace only this function, such as gaussian_filter (may be repeated); all by default",
    )
    accelerate.add_argument("-m", dest="is_module", action="store_true", help="SCRIPT is the name of a module")
    accelerate.add_argument("script", metavar="SCRIPT", help="what to run as `python SCRIPT ...` would")
    accelerate.add_argument("arguments", metavar="...", nargs=argparse.REMAINDER, help="its own arguments")


def prepare(options: argparse.Namespace) -> None:
    """Replace SciPy's functions, and say so on the standard error stream: the output is the script's."""
    if not options.is_module and not Path(options.script).exists():
        raise ValueError(f"can't open file {options.script!r}: there is no such file")
    try:
        acceleration = convjit.accelerate(options.only, quiet=True)
    except ImportError as error:
        raise ValueError(error) from None  # which says how SciPy is installed
    if not options.quiet:
        print(acceleration.summary(), file=sys.stderr)


def run(options: argparse.Namespace) -> None:
    """Run the script, whose errors and exit status become those of the process."""
    sys.argv = [options.script, *options.arguments]
    sys.excepthook = _show
    script = Path(options.script).absolute()
    if not sys.flags.safe_path:
        sys.path[0] = str(Path.cwd() if options.is_module else script.resolve().parent)
    if options.is_module:
        runpy.run_module(options.script, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(str(script), run_name="__main__")


def _show(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Show an error as Python does for a script, without the calls that led to the script."""
    inner = traceback
    while inner and inner.tb_frame.f_code is not run.__code__:
        inner = inner.tb_next
    inner = inner and inner.tb_next
    while inner and inner.tb_frame.f_globals.get("__name__") == "runpy":
        inner = inner.tb_next
    sys.__excepthook__(kind, error.with_traceback(inner), inner)
