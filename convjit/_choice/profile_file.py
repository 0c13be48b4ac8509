"""Read profiles from JSON files, and check them."""

import json
import math
from pathlib import Path
from typing import Any

from convjit._choice import current_profile
from convjit._choice.profile import DTYPE_CLASSES, FORMAT, MAX_NDIM, PARTS, Profile


def from_json(data: Any, source: str) -> Profile:
    """Make a profile of parsed JSON; a ValueError says what is wrong with it.

    One that was written before profiles had costs of banks takes those of the packaged profile.
    """
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(f"is not a profile of format {FORMAT}")
    data = {"banks": current_profile.packaged().banks, **data}
    if not all(isinstance(data.get(part), dict) for part in PARTS):
        raise ValueError("lacks one of the parts of a profile")
    for by_ndim in data["contenders"].values():
        lists = by_ndim.values() if isinstance(by_ndim, dict) else [None]
        if not all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in lists):
            raise ValueError("holds contenders that are not names of methods")
    checks = {"costs": _check_costs, "banks": _check_costs, "thresholds": _check_thresholds}
    for part, leaf in ((data[name], check) for name, check in checks.items()):
        for dtype_class in DTYPE_CLASSES:
            for ndim in range(1, MAX_NDIM + 1):
                by_ndim = part.get(dtype_class)
                by_workers = by_ndim.get(str(ndim)) if isinstance(by_ndim, dict) else None
                if not isinstance(by_workers, dict) or not by_workers or not all(key.isdecimal() for key in by_workers):
                    raise ValueError(f"lacks {dtype_class} in {ndim} dimensions")
                for entry in by_workers.values():
                    leaf(entry)
    return Profile.of_json(data, source)


def _check_costs(methods: Any) -> None:
    if not isinstance(methods, dict) or not methods or not all(isinstance(units, dict) for units in methods.values()):
        raise ValueError("holds costs that are not a table")
    for cost in (cost for units in methods.values() for cost in units.values()):
        if not isinstance(cost, int | float) or not 0 <= cost < math.inf:
            raise ValueError(f"holds a cost that is not a time: {cost!r}")


def _check_thresholds(rows: Any) -> None:
    if not isinstance(rows, dict) or not all(key.isdecimal() for key in rows):
        raise ValueError("holds thresholds that are not a table")
    for pair in (pair for row in rows.values() for pair in row):
        if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], int) and isinstance(pair[1], str)):
            raise ValueError(f"holds a threshold that is not a kernel size and a method: {pair!r}")


def load(path: Path) -> Profile:
    """Read a profile from a file; `reason` puts the OSError or ValueError that this may raise into words."""
    try:
        profile = from_json(json.loads(path.read_text("utf-8"), parse_int=_whole), str(path))
        _check_lookups(profile)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"is not JSON: {error}") from None
    except RecursionError:
        raise ValueError("is nested too deeply") from None
    except (KeyError, TypeError):
        raise ValueError("lacks an entry of a profile, or holds one of another type") from None
    return profile


def _whole(text: str) -> int:
    """Read an integer of JSON; refuse one larger than any count or size, which may take long to read."""
    if len(text) > 18:
        raise ValueError(f"holds a number of {len(text)} digits")
    return int(text)


def _check_lookups(profile: Profile) -> None:
    """Look up everything that a choice may look up, so that errors are found now and not in a later call."""
    for dtype_class in DTYPE_CLASSES:
        for ndim in range(1, MAX_NDIM + 1):
            tables = *profile.rates(dtype_class, ndim).costs, *profile.bank_rates(dtype_class, ndim).costs
            methods = [units for table in tables for units in table.values()]
            longest = max((cost for units in methods for cost in units.values()), default=0.0)
            if longest > 3600:  # seconds for one unit of work; sums of larger costs could overflow
                raise ValueError(f"holds a cost that is not a time: {longest!r}")
            for workers in map(int, profile.thresholds[dtype_class][str(ndim)]):
                profile.takeovers(dtype_class, ndim, workers)


def reason(error: OSError | ValueError) -> str:
    """Why a profile was not read, to be put after its name or "it" in a sentence."""
    return f"cannot be read: {error.strerror}" if isinstance(error, OSError) else str(error)
