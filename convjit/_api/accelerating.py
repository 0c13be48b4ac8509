"""The public function `accelerate`, by which SciPy's functions become convjit's in code that is not changed."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import TracebackType
from typing import Any, NamedTuple, Self

from convjit import ndimage, signal
from convjit._api.stand_ins import Function, StandIn, stand_in
from convjit._choice.text import html_table, table
from convjit._runtime import forks, lazy

__all__ = ["accelerate"]

# Functions that spend their time in a function of the caller, which must not be called again after a refusal.
CALLING_BACK = {"generic_gradient_magnitude", "generic_laplace"}

# convjit's functions by the names of SciPy's.
OURS: dict[str, Function] = {
    f"scipy.{package}.{name}": getattr(functions, name)
    for package, functions in (("ndimage", ndimage), ("signal", signal))
    for name in functions.__all__
    if name not in CALLING_BACK
}
HOMES = {name.rpartition(".")[0] for name in OURS}

SHOWN = 5  # places that the printed sentence names

# By name: the stand-ins that have been made, and how many accelerations each is in force for.
_stand_ins: dict[str, StandIn] = {}
_in_force: Counter[str] = Counter()


class Place(NamedTuple):
    """A name of a module at which a function of SciPy was replaced."""

    module: str
    name: str
    function: str  # SciPy's, such as "scipy.ndimage.sobel"


class Acceleration:
    """Functions of SciPy that are replaced until `restore` is called, or until the end of a ``with`` block.

    Made by `convjit.accelerate`. Printed, it is a table of the functions and the places where they were replaced.

    See Also
    --------
    accelerate : Replaces functions, and returns one of these.

    Examples
    --------
    >>> import convjit
    >>> acceleration = convjit.accelerate("sobel", quiet=True)
    >>> acceleration.replaced[0]
    Place(module='scipy.ndimage', name='sobel', function='scipy.ndimage.sobel')
    >>> acceleration.restore()
    """

    replaced: tuple["Place", ...]
    """Where functions were replaced: the name of the module, the name there, and SciPy's name of the function."""

    def __init__(self, functions: Iterable[str]) -> None:
        self._functions = tuple(functions)
        self._active = False
        self.replaced = ()  # as of the last time that this began
        self._begin()

    def restore(self) -> None:
        """Put SciPy's functions back, unless another acceleration needs them replaced; again is harmless."""
        with forks.loading:
            if self._active:
                self._active = False
                _in_force.subtract(self._functions)
                ended = [_stand_ins[name] for name in self._functions if not _in_force[name]]
                for each in ended:
                    del _in_force[each.name]
                _put({id(each.function): (each.name, each.theirs) for each in ended}, _namespaces())

    def summary(self) -> str:
        """Say in a sentence or two what was replaced, and where."""
        homes = " and ".join(sorted({place.module for place in self.replaced} & HOMES)) or "SciPy"
        count = len(self._functions)
        text = f"convjit computes {count} function{'' if count == 1 else 's'} of {homes}"
        others = [f"{place.module}.{place.name}" for place in self.replaced if place.module not in HOMES]
        if others:
            more = f" and {len(others) - SHOWN} more" if len(others) > SHOWN else ""
            text += f", also where they are bound as {', '.join(others[:SHOWN])}{more}"
        return f"{text}." if self._active else f"{text}: restored since."

    def _begin(self) -> None:
        """Replace the functions, unless this has been done."""
        with forks.loading:
            if not self._active:
                stand_ins = [_stand_in_for(name) for name in self._functions]
                _in_force.update(self._functions)
                self._active = True
                instead = {id(old): each for each in stand_ins for old in (each.theirs, each.function)}
                functions = {key: (each.name, each.function) for key, each in instead.items()}
                self.replaced = _put(functions, ((name, names) for name, names in _namespaces() if _is_public(name)))

    def _rows(self) -> Iterator[tuple[str, str]]:
        yield "function", "replaced at"
        for function in self._functions:
            places = [f"{place.module}.{place.name}" for place in self.replaced if place.function == function]
            yield function, ", ".join(places)

    def __enter__(self) -> Self:
        self._begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.restore()

    def __repr__(self) -> str:
        return f"{self.summary()}\n\n{table([*self._rows()])}"

    def _repr_html_(self) -> str:
        return html_table(self.summary(), [*self._rows()])


def accelerate(only: str | Iterable[str] | None = None, *, quiet: bool = False) -> Acceleration:
    """Have code that calls SciPy's linear filters and convolutions call convjit's, without changing that code.

    From now on, or within a ``with`` block, the functions of `scipy.ndimage` and `scipy.signal` that `convjit.ndimage`
    and `convjit.signal` have are replaced: in these two modules, and wherever loaded modules have bound them by
    ``from scipy.ndimage import ...``. Modules that are imported later find the replaced ones, too.

    Parameters
    ----------
    only : str or iterable of str, optional
        Which functions to replace, such as "gaussian_filter" or "scipy.signal.lfilter"; a name without a module stands
        for the functions of that name in both. All by default.
    quiet : bool
        Whether not to print what was replaced.

    Returns
    -------
    Acceleration
        Shows what was replaced, and where, as a table and as the attribute `replaced`. Its method `restore`, or the end
        of a ``with`` block, puts SciPy's functions back. Accelerations may be nested and restored in any order: a
        function is SciPy's again when the last one that replaced it has been restored.

    Raises
    ------
    ValueError, TypeError
        If `only` holds anything but names of such functions.
    ImportError
        If SciPy is not installed.

    See Also
    --------
    convjit.ndimage.precision : Sum float32 in single precision.
    explain : Which method convjit would take.

    Notes
    -----
    Results are those of SciPy as far as `convjit.ndimage` and `convjit.signal` promise them. SciPy's own function is
    called with what these refuse, with dtypes other than bool, integers, and real and complex numbers of single and
    double precision, and with other libraries' arrays: a Dask array is computed at the call.

    The functions are replaced for all threads of the process, but not for processes that it spawns. Out of reach are
    functions that are held by something other than a module, such as a class attribute, a default argument or a
    ``functools.partial`` that was made before. SciPy's own modules are left alone, so that its other functions, such as
    `scipy.signal.wiener`, compute as ever, and so are `generic_laplace` and `generic_gradient_magnitude`, which spend
    their time in a function of the caller.

    Examples
    --------
    >>> import convjit
    >>> from scipy import ndimage
    >>> with convjit.accelerate(only=["gaussian_filter"]):
    ...     ndimage.gaussian_filter([0.0, 0.0, 9.0, 0.0, 0.0], sigma=1, radius=1).round(2)
    convjit computes 1 function of scipy.ndimage...
    array([0.  , 2.47, 4.07, 2.47, 0.  ])
    """
    acceleration = Acceleration(_chosen(only))
    if not quiet:
        print(acceleration.summary())
    return acceleration


def _chosen(only: str | Iterable[str] | None) -> list[str]:
    """SciPy's full names of the functions to replace."""
    if only is None:
        return [*OURS]
    wanted = [*only] if isinstance(only, Iterable) and not isinstance(only, str) else [only]
    for name in wanted:
        if name not in [*OURS, *map(_last, OURS)]:
            wrong = ValueError if isinstance(name, str) else TypeError
            raise wrong(f"`only` must name functions that convjit has, such as 'gaussian_filter'; got {name!r}.")
    return [name for name in OURS if name in wanted or _last(name) in wanted]


def _last(name: str) -> str:
    """The name of a function without that of its module."""
    return name.rpartition(".")[2]


def _stand_in_for(name: str) -> StandIn:
    """The function that stands in for SciPy's; always the same, so that it may be found where it was put."""
    if name not in _stand_ins:
        home, _, function = name.rpartition(".")
        try:
            theirs = getattr(lazy.load(home), function)
        except ImportError as error:
            raise ImportError(
                f"`accelerate` needs SciPy, whose functions it replaces; `pip install scipy` installs it; got {error}."
            ) from None
        _stand_ins[name] = stand_in(name, theirs, OURS[name], _in_force)
    return _stand_ins[name]


def _put(
    instead: Mapping[int, tuple[str, Function]], namespaces: Iterable[tuple[str, dict[str, Any]]]
) -> tuple[Place, ...]:
    """Put functions where those are bound whose ids are given; return where."""
    places = []
    for module, names in namespaces:
        for name, value in [*names.items()]:
            if id(value) in instead:
                function, new = instead[id(value)]
                if value is not new:
                    names[name] = new
                places.append(Place(module, name, function))
    return tuple(places)


def _is_public(module: str) -> bool:
    """Whether functions are replaced in a module. In SciPy's others, they compute what convjit leaves to SciPy."""
    return module in HOMES or module.partition(".")[0] not in ("scipy", "convjit")


def _namespaces() -> Iterator[tuple[str, dict[str, Any]]]:
    """The names of all loaded modules; attributes are not asked for, as some modules import others when they are."""
    seen = set()
    for module_name, module in [*sys.modules.items()]:
        try:
            names = object.__getattribute__(module, "__dict__")
        except AttributeError:
            continue
        if type(names) is dict and id(names) not in seen:
            seen.add(id(names))
            yield module_name, names


lazy.ready(__name__)
