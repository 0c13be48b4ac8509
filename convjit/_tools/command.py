"""The command line: convjit demo | calibrate | explain | info | selfcheck."""

import argparse
import json
import platform
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

import convjit
from convjit._choice import current_profile, machine
from convjit._choice.choose import disabled
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._choice.text import table
from convjit._problem.boundary import BOUNDARIES
from convjit._problem.options import MODES
from convjit._runtime import cores, memory, store, threads


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options) or 0)
    except ModuleNotFoundError as error:
        print(f"convjit: {error}; install it with: pip install 'convjit[{options.extra}]'", file=sys.stderr)
        return 2
    except (OSError, ValueError, TypeError) as error:
        print(f"convjit: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("convjit: interrupted; nothing that was in force has changed", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="convjit", description=convjit.__doc__)
    parser.add_argument("--version", action="version", version=f"convjit {convjit.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="convolve a photograph by every method, and show what each costs")
    demo.add_argument("image", nargs="?", metavar="IMAGE", help="a picture file; without one, a portrait is used")
    demo.add_argument("-o", "--output", type=Path, default=Path("demo.png"), metavar="OUT.png")
    demo.set_defaults(command=_demo, extra="demo")

    calibrate = commands.add_parser("calibrate", help="measure this machine, for the automatic choice of a method")
    extent = calibrate.add_mutually_exclusive_group()
    extent.add_argument("--quick", action="store_true", help="a minute: for the rest, what is known")
    extent.add_argument(
        "--method",
        dest="names",
        action="append",
        choices=convjit.methods(),
        help="only this one, or these: their costs are put into the profile that is there, and all else stays",
    )
    calibrate.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write the profile")
    calibrate.add_argument("--plot", type=Path, metavar="FILE.png", help="draw who wins where, and the predictions")
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

    selfcheck = commands.add_parser("selfcheck", help="check every compiled kernel against the definition, on this CPU")
    selfcheck.add_argument(
        "--method",
        dest="names",
        action="append",
        choices=(*convjit.methods(), "filters"),
        help="only this one, or these",
    )
    selfcheck.add_argument("--quick", action="store_true", help="a fifth of the cases")
    selfcheck.add_argument("--here", action="store_true", help=argparse.SUPPRESS)  # what its own processes are told
    selfcheck.set_defaults(command=_selfcheck, extra="")
    return parser


def _demo(options: argparse.Namespace) -> None:
    from rich.console import Console

    from convjit._tools.demo import demo

    demo(options.image, options.output, Console())


def _calibrate(options: argparse.Namespace) -> None:
    from convjit._tools.calibration.run import NOISY_SHARE, calibrate, calibrate_methods, write

    if disabled():
        raise ValueError(
            f"`CONVJIT_DISABLE` must not be set, for a profile is of all methods; got {_named(disabled())}."
        )
    path = options.output or current_profile.user_path()
    earlier = json.loads(options.earlier.read_text()) if options.earlier else None
    for file in filter(None, (options.output, options.json, options.plot)):
        if not file.parent.is_dir():  # now, lest it fail after minutes of measuring
            raise ValueError(f"there is no folder {file.parent}")
    if options.plot and options.names:
        raise ValueError("`--plot` draws all methods, and `--method` measures some")
    if options.plot:
        from convjit._tools.calibration import plot  # likewise

        plot.check(options.plot)
    if options.names:
        profile, data, noisy = calibrate_methods(options.names, path, earlier)
        if options.json:
            options.json.write_text(json.dumps(data))
        if noisy > NOISY_SHARE:
            raise ValueError(f"not written, for {noisy:.0%} of the times stayed apart; something else uses the cores")
        write(profile, path)
        print(f"Written: {path}, with costs of {', '.join(options.names)}")
        return
    found = calibrate(options.quick, earlier, path)
    if options.json:
        options.json.write_text(json.dumps(found.data))
    rows: list[tuple[str, ...]] = [("regret", "mean", "95 %", "worst", "problems")]
    for name, regret in (("new profile, where not fitted", found.regret), (found.before.source, found.regret_before)):
        rows.append((name, *(f"{ratio:.3f}" for ratio in regret[:3]), str(regret.problems)))
    print(table(rows))
    if not found.trusted:
        print(f"Noisy: {found.noisy:.0%} of the times stayed apart from each other; something else uses the cores.")
    if found.better:
        write(found.profile, path)
        print(f"Written: {path}")
    if options.plot:
        plot.save(found.data, found.profile, options.plot)
        print(f"Drawn: {options.plot}")
    if not found.better:
        raise ValueError(f"not written, for this profile is better: {found.before.source}")


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
    from convjit._runtime import cpu, loader

    here = machine.key()
    rows = [
        ("what", "value"),
        ("convjit", convjit.__version__),
        *((name, here[name]) for name in ("numba", "numpy")),
        ("python", platform.python_version()),
        ("cpu", f"{here['cpu']} ({loader.module('compiler').cpu_name()})"),
        ("caches", ", ".join(f"L{level} {size >> 10:,} KiB" for level, size in enumerate(here["caches"], 1) if size)),
        ("vector width", f"{cpu.vector_bytes()} bytes"),
        ("threads", str(cores.available())),
        ("threading layer", threads.way()),
        ("methods disabled", _named(disabled()) or "none"),
        *_about(current_profile.in_force()),
        ("calibrate writes", str(current_profile.user_path())),
        ("memory for a call", f"{memory.memory_cap() / 2**20:,.0f} MiB besides its result"),
        ("cache folder", str(store.folder())),
    ]
    print(table(rows))


def _selfcheck(options: argparse.Namespace) -> int:
    from convjit._tools.selfcheck import run

    names = options.names or run.NAMES
    if options.here:
        for said in run.here(names[0], options.quick):
            print(json.dumps(said), flush=True)
        return 0
    disabled()  # says what is wrong with it, which every check would say otherwise
    with run.progress(names) as heard:
        reports = run.selfcheck(names, options.quick, heard)
    print(table([("method", "cases", "worst error", "seconds", "verdict"), *(report.row for report in reports)]))
    for line in (line for report in reports for line in report.told):
        print(line)
    return int(any(report.failures for report in reports))


def _about(profile: Profile) -> list[tuple[str, str]]:
    """Rows that say why a profile is in force, what it was made with, and how well it chooses."""
    parts = {name: _entries(profile.made.get(name)) for name in ("key", "versions", "machine")}
    made = {**parts["machine"], **parts["versions"], **parts["key"]}
    counts = profile.rates(DTYPE_CLASSES[0], 1).counts
    return [
        ("profile in force", f"{profile.source}: {current_profile.why()}"),
        ("  made", str(profile.made.get("when", "unknown"))[:10]),
        ("  with", ", ".join(f"{name} {made.get(name, 'unknown')}" for name in ("convjit", "numba", "numpy"))),
        ("  on", f"{made.get('cpu', 'unknown')}, {made.get('cores', 'unknown')} cores"),
        ("  workers", ", ".join(map(str, counts))),
        ("  held-out regret", str(_entries(profile.regret.get("held_out")).get("geomean", "unknown"))),
    ]


def _named(methods: Collection[str]) -> str:
    return ", ".join(name for name in convjit.methods() if name in methods)


def _entries(part: object) -> dict[str, object]:
    """A part of a profile that nothing depends on, so that it may be anything."""
    return part if isinstance(part, dict) else {}


def _shape(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split("x")))


def _axes(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))
