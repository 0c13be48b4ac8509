"""`python -m convjit` is the `convjit` command."""

import sys

from convjit._tools.command import main

sys.exit(main())
