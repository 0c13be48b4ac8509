"""The command line: `convjit accelerate`, `demo`, `calibrate`, `compile`, `bench`, `explain`, `info`, `selfcheck`."""

import argparse
import json
import platform
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import convjit
from convjit._choice import current_profile, machine
from convjit._choice.choose import disabled
from convjit._choice.profile import DTYPE_CLASSES, Profile
from convjit._choice.text import table
from convjit._runtime import cores, memory, threads
from convjit._tools import fill, script, stored_code
from convjit._tools.arguments import parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    options = parser(COMMANDS).parse_args(arguments)
    try:
        status = int(options.command(options) or 0)
    except ModuleNotFoundError as error:
        print(f"convjit: {error}; install it with: pip install 'convjit[{options.extra}]'", file=sys.stderr)
        return 2
    except (OSError, ValueError, TypeError) as error:
        print(f"convjit: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"convjit: interrupted; {options.interrupted}", file=sys.stderr)
        return 130
    if options.command is script.prepare:
        script.run(options)  # whose errors are not ours to explain
    return status


def _demo(options: argparse.Namespace) -> None:
    from convjit._tools.demo import demo

    demo(options.image, options.output)


def _calibrate(options: argparse.Namespace) -> None:
    """Measure all methods, or some, and write a profile."""
    _check_calibrate(options)
    path = options.output or current_profile.user_path()
    earlier = json.loads(options.earlier.read_text()) if options.earlier else None
    if options.names or options.banks:
        _calibrate_part(options, path, earlier)
    else:
        _calibrate_all(options, path, earlier)


def _check_calibrate(options: argparse.Namespace) -> None:
    """Refuse options that would fail only after minutes of measuring."""
    if disabled():
        raise ValueError(
            f"`CONVJIT_DISABLE` must not be set, for a profile is of all methods; got {_named(disabled())}."
        )
    for file in filter(None, (options.output, options.json, options.plot)):
        if not file.parent.is_dir():
            raise ValueError(f"there is no folder {file.parent}")
    if options.plot and (options.names or options.banks):
        raise ValueError("`--plot` draws all methods, and `--method` and `--banks` measure a part of what there is")
    if options.plot:
        from convjit._tools.pictures import check_picture

        check_picture(options.plot)


def _calibrate_part(options: argparse.Namespace, path: Path, earlier: dict[str, Any] | None) -> None:
    """Replace the costs of some methods or of banks in the profile at `path`, unless the measurement was noisy."""
    from convjit._tools.calibration import files, regret, run

    if options.banks:
        profile, data, noisy = run.calibrate_banks(path, earlier)
    else:
        profile, data, noisy = run.calibrate_methods(options.names, path, earlier)
    if options.json:
        options.json.write_text(json.dumps(data))
    if noisy > run.NOISY_SHARE:
        raise ValueError(f"not written, for {noisy:.0%} of the cases are noisy; other programs use the cores")
    files.write(profile, path)
    if options.banks:
        print(regret.shown([("banks, held out", regret.Regret(**profile.regret["banks"]["held_out"]))]))
    print(f"Written: {path}, with costs of {'banks' if options.banks else ', '.join(options.names)}")


def _calibrate_all(options: argparse.Namespace, path: Path, earlier: dict[str, Any] | None) -> None:
    """Write a new profile to `path`, if it is better than the one before."""
    from convjit._tools.calibration import files, regret, run

    calibration = run.calibrate(options.quick, earlier, path)
    before = calibration.before.source
    if options.json:
        options.json.write_text(json.dumps(calibration.data))
    rows = [("new profile, held out", calibration.regret), (before, calibration.regret_before)]
    if calibration.bank_regret_before:
        rows += [("new profile, banks", calibration.bank_regret), (f"{before}, banks", calibration.bank_regret_before)]
    print(regret.shown(rows))
    if not calibration.trusted:
        print(f"Noisy: the times of {calibration.noisy:.0%} of the cases differ; other programs use the cores.")
    if calibration.better:
        files.write(calibration.profile, path)
        print(f"Written: {path}")
    if options.plot:
        from convjit._tools.calibration import plot

        plot.save(calibration.data, calibration.profile, options.plot)
        print(f"Drawn: {options.plot}")
    if not calibration.better:
        raise ValueError(f"not written, for the profile before is better: {before}")


def _compile(options: argparse.Namespace) -> None:
    """Fill a folder with compiled code, and print how much that was."""
    with fill.progress() as report_progress:
        filled = fill.fill(options.output, options.dtypes, options.methods, report_progress)
    heads = ("kernels", "new", "MiB", "seconds", "folder")
    values = (str(filled.kernels), str(filled.new), f"{filled.bytes / 2**20:.1f}", f"{filled.seconds:.1f}")
    print(table([heads, (*values, filled.folder)]))


def _bench(options: argparse.Namespace) -> None:
    """Time convjit and other libraries, print a table, and write a file, also of what was measured before a Ctrl-C."""
    from convjit._tools.benchmark import record, report, run

    if disabled():
        raise ValueError(f"`CONVJIT_DISABLE` must not be set, for all methods are timed; got {_named(disabled())}.")
    workers, peers = options.workers or tuple(sorted({1, cores.available()})), run.chosen_peers(options.peers)
    points = run.chosen_points(options.cases, options.quick, workers, options.output)
    measured = run.new_record(workers, peers, options.quick)
    path = options.output or Path(f"{measured.slug}-{measured.convjit}.json")
    options.interrupted = "nothing was measured"
    try:
        with run.progress() as report_progress:
            run.fill(measured, points, workers, peers, run.EFFORTS[options.quick], report_progress)
    finally:
        if measured.rows:
            record.save(measured, path)
            options.interrupted = f"what was measured is in {path}"
            print(report.report(measured))
    print(f"Written: {path}")


def _explain(options: argparse.Namespace) -> None:
    """Print what `convjit.explain` returns."""
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
    """Print what results and times may depend on: versions, hardware, the profile and the environment."""
    from convjit._runtime import cpu

    if options.remove_old:
        print(stored_code.remove_old())
        return
    key = machine.key()
    rows = [
        ("what", "value"),
        ("convjit", convjit.__version__),
        *((name, key[name]) for name in ("numba", "numpy")),
        ("python", platform.python_version()),
        ("cpu", key["cpu"]),
        ("caches", ", ".join(f"L{level} {size >> 10:,} KiB" for level, size in enumerate(key["caches"], 1) if size)),
        ("vector width", f"{cpu.vector_bytes()} bytes"),
        ("threads", str(cores.available())),
        ("threading layer", threads.way()),
        ("methods disabled", _named(disabled()) or "none"),
        *_about(current_profile.in_force()),
        ("calibrate writes", str(current_profile.user_path())),
        ("memory for a call", f"{memory.memory_cap() / 2**20:,.0f} MiB besides its result"),
        *stored_code.rows(),
    ]
    print(table(rows))


def _selfcheck(options: argparse.Namespace) -> int:
    """Check methods and print a table; the exit status is 1 if any result was wrong."""
    from convjit._tools.selfcheck import run

    names = options.names or run.NAMES
    if options.in_process:
        for message in run.check_method(names[0], options.quick):
            print(json.dumps(message), flush=True)
        return 0
    disabled()  # raises for a wrong CONVJIT_DISABLE, here once instead of in every case
    with run.progress(names) as report_progress:
        reports = run.selfcheck(names, options.quick, report_progress)
    print(table([("method", "cases", "worst error", "seconds", "verdict"), *(report.row for report in reports)]))
    for line in (line for report in reports for line in report.first_failures):
        print(line)
    return int(any(report.failures for report in reports))


def _about(profile: Profile) -> list[tuple[str, str]]:
    """Rows of a table: why a profile is in force, when and on what it was measured, and its regret."""
    parts = {name: _entries(profile.made.get(name)) for name in ("key", "versions", "machine")}
    made = {**parts["machine"], **parts["versions"], **parts["key"]}
    counts = profile.rates(DTYPE_CLASSES[0], 1).counts
    return [
        ("profile in force", f"{profile.source}: {current_profile.why()}"),
        *_differing(parts["key"]),
        ("  made", str(profile.made.get("when", "unknown"))[:10]),
        ("  with", ", ".join(f"{name} {made.get(name, 'unknown')}" for name in ("convjit", "numba", "numpy"))),
        ("  on", f"{made.get('cpu', 'unknown')}, {made.get('cores', 'unknown')} cores"),
        ("  workers", ", ".join(map(str, counts))),
        ("  held-out regret", _held_out(profile.regret)),
        ("    of banks", _held_out(profile.regret.get("banks"))),
    ]


def _differing(profile_key: dict[str, object]) -> list[tuple[str, str]]:
    """A row that says how this machine differs from that of a profile; a file that is named is taken nonetheless."""
    if not profile_key or not current_profile.why().startswith("named by"):
        return []
    differences = machine.differences(profile_key, machine.key())
    return [("  made with", "; ".join(differences))] if differences else []


def _held_out(regrets: object) -> str:
    """Geometric mean of the held-out regret, of what a profile holds about its regret."""
    return str(_entries(_entries(regrets).get("held_out")).get("geomean", "unknown"))


def _named(methods: Collection[str]) -> str:
    return ", ".join(name for name in convjit.methods() if name in methods)


def _entries(part: object) -> dict[str, object]:
    """A part of a profile that is only shown, and therefore was not checked: anything but a dictionary is left out."""
    return part if isinstance(part, dict) else {}


COMMANDS = {
    "demo": _demo,
    "calibrate": _calibrate,
    "compile": _compile,
    "bench": _bench,
    "explain": _explain,
    "info": _info,
    "selfcheck": _selfcheck,
}
