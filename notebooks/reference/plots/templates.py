"""Where an image looks like a part of it: the brightness of a window does not matter."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_sample_image

import convjit

photograph = load_sample_image("china.jpg")[:, 100:].mean(axis=-1)
template = photograph[60:150, 40:150]  # the roof
shade = np.linspace(1.0, 0.3, photograph.shape[1])  # as of a cloud
noise = np.random.default_rng(0).normal(0, 12, photograph.shape)
later = photograph * shade + noise

found = convjit.match_template(later, template)
row, column = np.unravel_index(found.argmax(), found.shape)

figure, axes = plt.subplots(2, figsize=(5, 6.6), layout="constrained")
axes[0].imshow(later, "gray")
height, width = template.shape
axes[0].add_patch(plt.Rectangle((column, row), width, height, fill=False, color="tab:orange"))
axes[0].set(title="the template is found in the frame", xlabel="column", ylabel="row")
drawn = axes[1].imshow(found, "viridis")
axes[1].set(title=f"match_template, {found.max():.2f} at most", xlabel="column", ylabel="row")
figure.colorbar(drawn, ax=axes[1], label="correlation coefficient")
