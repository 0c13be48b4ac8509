"""
What lies beyond the border
===========================

A camera that moves during the exposure draws each point as a streak: the photograph is
a convolution with the path of the camera. Near the border part of the light comes from
outside the picture, where nothing is known, and ``boundary`` says what to assume. Here
a part of a larger photograph is blurred alone under five assumptions, and compared with
the same part of the blurred whole.
"""

import matplotlib.pyplot as plt
import numpy as np
from skimage import data, draw

import convjit

# %%
# The picture moves by 40 pixels to the right and 20 upwards. The kernel is that path,
# drawn with soft edges.
path = np.zeros((21, 41))
rows, columns, values = draw.line_aa(20, 0, 0, 40)
path[rows, columns] = values
path /= path.sum()

# %%
# Mode "valid" computes only outputs whose whole window lies in the photograph. They
# need no assumption, and so they are the truth for the part that is cut out.
photograph = data.camera().astype(np.float64)
part = photograph[60:260, 140:340]
truth = convjit.convolve(photograph, path, "valid")[50:250, 120:320]

# %%
# Assumptions matter as far from the border as half the kernel reaches.
border = np.ones(part.shape, bool)
border[10:-10, 20:-20] = False

errors = {}
for boundary in ("fill", "nearest", "reflect", "mirror", "wrap"):
    blurred = convjit.convolve(part, path, "same", boundary=boundary)
    error = blurred - truth
    errors[boundary] = np.sqrt(np.mean(error[border] ** 2))
    inside = np.abs(error[~border]).max()
    print(f"{boundary:8} {errors[boundary]:5.1f} at the border, elsewhere {inside:.0e}")

# %%
# To see what is assumed, convolve with a kernel that is 1 at its centre and 0
# elsewhere. It copies the picture, and in mode "full" also what lies as far outside as
# the kernel reaches. The line marks the border.
margin = 50
copy = np.zeros((2 * margin + 1, 2 * margin + 1))
copy[margin, margin] = 1
views = {"what was there": photograph[10:310, 90:390]}
for boundary, error in errors.items():
    title = f"{boundary}: {error:.1f}"
    views[title] = convjit.convolve(part, copy, "full", boundary=boundary)

fig, axes = plt.subplots(2, 3, figsize=(7, 5), layout="constrained")
fig.suptitle("Surroundings, and RMS error in grey levels")
for ax, (title, picture) in zip(axes.flat, views.items(), strict=True):
    ax.imshow(picture, cmap="gray", vmin=0, vmax=255)
    ax.add_patch(plt.Rectangle((margin, margin), 200, 200, fill=False, color="C1"))
    ax.set_title(title)
    ax.set_axis_off()

# %%
# Objects seldom end at the border of a picture, so continuing the picture does better
# than zeros, or than the pixels of the opposite border. "wrap" is right for data that
# are periodic, such as angles or a whole turn of the Earth.
#
# Next: :py:func:`convjit.convolve` lists the boundaries and SciPy's names for them.
# :py:func:`convjit.normalized_convolve` makes no assumption: it leaves out what lies
# outside.
