"""`python -m convjit` is the `convjit` command."""

import sys

from convjit.cli import main

sys.exit(main())
