"""The command line: convjit demo | calibrate | explain | info."""

import argparse
import json
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

import convjit
from convjit import _profile, _threads
from convjit._explain import table
from convjit._problem import BOUNDARIES, MODES


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        options.command(options)
    except ModuleNotFoundError as error:
        print(f"convjit: {error}; install it with: pip install 'convjit[{options.extra}]'", file=sys.stderr)
        return 2
    except (OSError, ValueError, TypeError) as error:
        print(f"convjit: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("convjit: interrupted; nothing that was in force has changed", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="convjit", description=convjit.__doc__)
    parser.add_argument("--version", action="version", version=f"convjit {convjit.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="convolve a photograph by every method, and show what each costs")
    demo.add_argument("image", nargs="?", metavar="IMAGE", help="a picture file; without one, a portrait is used")
    demo.add_argument("-o", "--output", type=Path, default=Path("demo.png"), metavar="OUT.png")
    demo.set_defaults(command=_demo, extra="demo")

    calibrate = commands.add_parser("calibrate", help="measure this machine, for the automatic choice of a method")
    calibrate.add_argument("--quick", action="store_true", help="half of the cases, and less time on each")
    calibrate.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write the profile")
    calibrate.add_argument("--json", type=Path, metavar="FILE", help="also keep pytest-benchmark's data")
    calibrate.add_argument(
        "--from", dest="earlier", type=Path, metavar="FILE", help="start from such data, kept before"
    )
    calibrate.set_defaults(command=_calibrate, extra="calibrate")

    explain = commands.add_parser("explain", help="say which method would be taken, and why")
    explain.add_argument("shape", type=_shape, help="of the array, such as 2048x2048")
    explain.add_argument("kernel_shape", type=_shape, help="of the kernel, such as 31x31")
    explain.add_argument("--dtype", default="float64")
    explain.add_argument("--mode", default="full", choices=MODES)
    explain.add_argument("--boundary", default="fill", choices=BOUNDARIES)
    explain.add_argument("--axes", type=_axes, metavar="0,1", help="that the kernel slides over")
    explain.add_argument("--workers", type=int)
    explain.set_defaults(command=_explain, extra="")

    info = commands.add_parser("info", help="versions, CPU, threads, profile in force, cache folder")
    info.set_defaults(command=_info, extra="")
    return parser


def _demo(options: argparse.Namespace) -> None:
    from rich.console import Console

    from convjit._demo import demo

    demo(options.image, options.output, Console())


def _calibrate(options: argparse.Namespace) -> None:
    from convjit.calibration.run import calibrate, write

    profile, data = calibrate(options.quick, json.loads(options.earlier.read_text()) if options.earlier else None)
    path = options.output or _profile.user_path()
    if options.json:
        options.json.write_text(json.dumps(data))
    write(profile, path)
    for name, what in (("grid", "that were measured"), ("held_out", "that the costs were not fitted to")):
        found = profile.regret[name]
        print(
            f"On {found['problems']} problems {what}, 'auto' takes {found['geomean']:.3f} times as long as the best "
            f"method in the geometric mean, {found['worst']:.2f} times at worst."
        )
    print(f"Written: {path}")


def _explain(options: argparse.Namespace) -> None:
    explanation = convjit.explain(
        options.shape,
        options.kernel_shape,
        options.dtype,
        options.mode,
        boundary=options.boundary,
        axes=options.axes,
        workers=options.workers,
    )
    print(explanation)


def _info(options: argparse.Namespace) -> None:
    from convjit import _jit

    profile = _profile.in_force()
    made = profile.made
    rows = [
        ("what", "value"),
        *_profile.versions().items(),
        ("python", platform.python_version()),
        ("cpu", _jit.cpu_name()),
        ("vector width", f"{_jit.vector_bytes()} bytes"),
        ("threads", str(_threads.available())),
        ("threading layer", _jit.start_threads()),
        ("profile in force", profile.source),
        ("  made", f"{made.get('when', 'unknown')[:10]}, {made.get('machine', {}).get('cpu', 'unknown')}"),
        ("  with", ", ".join(f"{name} {version}" for name, version in made.get("versions", {}).items())),
        ("cache folder", str(_jit.cache_folder())),
    ]
    print(table(rows))


def _shape(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split("x")))


def _axes(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))
