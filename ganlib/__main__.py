"""`python -m ganlib train | resume | evaluate | sample | sweep | list`; `--help` says what each takes."""
import sys

from .commands.main import main

if __name__ == "__main__":
    sys.exit(main())
