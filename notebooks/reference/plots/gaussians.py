"""Filters that are made of Gaussians, on a photograph."""

import matplotlib.pyplot as plt
from sklearn.datasets import load_sample_image

from convjit import ndimage

photograph = load_sample_image("china.jpg")[150:350, 250:450].mean(axis=-1)  # grey
pictures = {
    "a photograph": photograph,
    "gaussian_filter\nsigma=2": ndimage.gaussian_filter(photograph, 2),
    "gaussian_filter\nsigma=2, order=(0, 1)": ndimage.gaussian_filter(photograph, 2, order=(0, 1)),
    "gaussian_gradient_magnitude\nsigma=2": ndimage.gaussian_gradient_magnitude(photograph, 2),
    "gaussian_laplace\nsigma=2": ndimage.gaussian_laplace(photograph, 2),
    "uniform_filter\nsize=7": ndimage.uniform_filter(photograph, 7),
}
figure, axes = plt.subplots(3, 2, figsize=(5, 7.8), layout="constrained")
for axis, (title, picture) in zip(axes.flat, pictures.items(), strict=True):
    axis.imshow(picture, "gray")
    axis.set_title(title, fontsize="medium")
    axis.set_axis_off()
