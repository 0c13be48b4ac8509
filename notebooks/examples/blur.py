"""
Blur a photograph
=================

Test.
"""

import matplotlib.pyplot as plt
import numpy as np

import convjit

image = np.random.default_rng(0).random((200, 300))
plt.imshow(convjit.convolve(image, np.ones((5, 5)) / 25, "same"))
