"""Fast convolution for NumPy arrays, compiled on your machine, by the method that is fastest there."""

from typing import TYPE_CHECKING

from convjit._runtime import lazy as _lazy
from convjit._runtime import threads as _threads  # noqa: F401, to know of forks from now on

if TYPE_CHECKING:  # what is loaded when it is first used
    from convjit import astropy as astropy
    from convjit import jitted as jitted
    from convjit import ndimage as ndimage
    from convjit import numpy as numpy
    from convjit import signal as signal
    from convjit._api.accelerating import Acceleration as Acceleration
    from convjit._api.accelerating import accelerate  # noqa: TC004
    from convjit._api.bank_plans import explain_bank, plan_bank, same_padding  # noqa: TC004
    from convjit._api.banks import convolve_bank, correlate_bank  # noqa: TC004
    from convjit._api.normalized import normalized_convolve, plan_normalized  # noqa: TC004
    from convjit._api.one_kernel import convolve, correlate  # noqa: TC004
    from convjit._api.plans import explain, methods, plan, thresholds, use_profile, warmup  # noqa: TC004
    from convjit._api.templates import match_template  # noqa: TC004
    from convjit._calls.bank import BankPlan as BankPlan
    from convjit._calls.normalized import NormalizedPlan as NormalizedPlan
    from convjit._calls.plan import Plan as Plan
    from convjit._choice.explain import Explanation as Explanation
    from convjit._choice.explain import Thresholds as Thresholds
    from convjit._choice.explain_bank import BankExplanation as BankExplanation

_ACCELERATING = ("accelerate",)
_BANKS = "convolve_bank", "correlate_bank"
_BANK_PLANS = "explain_bank", "plan_bank", "same_padding"
_NORMALIZED = "normalized_convolve", "plan_normalized"
_PLANS = "explain", "methods", "plan", "thresholds", "use_profile", "warmup"
# Types of what is returned, for annotations: what users do not make is not in `__all__`.
_TYPES = (
    ("convjit._api.accelerating", ("Acceleration",)),
    ("convjit._calls.bank", ("BankPlan",)),
    ("convjit._calls.normalized", ("NormalizedPlan",)),
    ("convjit._calls.plan", ("Plan",)),
    ("convjit._choice.explain", ("Explanation", "Thresholds")),
    ("convjit._choice.explain_bank", ("BankExplanation",)),
)
_PACKAGES = "astropy", "jitted", "ndimage", "numpy", "signal"

__all__ = [
    "accelerate",
    "convolve",
    "convolve_bank",
    "correlate",
    "correlate_bank",
    "explain",
    "explain_bank",
    "match_template",
    "methods",
    "normalized_convolve",
    "plan",
    "plan_bank",
    "plan_normalized",
    "same_padding",
    "thresholds",
    "use_profile",
    "warmup",
]
__version__ = "0.1.0"

_lazy.load_on_use(
    __name__,
    "convjit._api.one_kernel",
    ("convjit._api.accelerating", _ACCELERATING),
    ("convjit._api.bank_plans", _BANK_PLANS),
    ("convjit._api.banks", _BANKS),
    ("convjit._api.normalized", _NORMALIZED),
    ("convjit._api.plans", _PLANS),
    ("convjit._api.templates", ("match_template",)),
    *_TYPES,
    packages=_PACKAGES,
)
