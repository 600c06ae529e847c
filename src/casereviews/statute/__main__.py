"""`python -m casereviews.statute …`"""

import sys

from casereviews.statute.command import main

sys.exit(main(sys.argv[1:]))
