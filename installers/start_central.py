"""What `storeside-central` begins with: the command `storeside central`, without the screens."""

import sys

from storeside import main

sys.exit(main(["central", *sys.argv[1:]]))
