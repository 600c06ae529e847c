import sys

from casereviews.cli import main

sys.exit(main())
