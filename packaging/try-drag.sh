#!/usr/bin/env bash
# Drags a file from another program's window onto ours, over a real screen: Xvfb with a window manager, without which
# there is no drag and drop between programs. Needs Xvfb, openbox and libgtk-3.
set -euo pipefail
cd "$(dirname "$0")/.."
xvfb-run -a -s "-screen 0 1366x768x24" bash -c '
  openbox & manager=$!
  trap "kill $manager" EXIT
  mvn "$@" -Pxvfb verify' mvn "$@"
