#!/usr/bin/env bash
# Takes the picture of the window in README.md anew: a first start with the sample on a screen of 1366x768, the pointer
# over a column. Needs Xvfb, openbox, xdotool, ImageMagick and libgtk-3. Another file: packaging/screenshots.sh OUT.png
set -euo pipefail
cd "$(dirname "$0")/.."
picture=${1:-assets/screenshots/window.png}
store=$(mktemp -d)
trap 'rm -rf "$store"' EXIT
xvfb-run -a -s "-screen 0 1366x768x24" bash -c '
  openbox & manager=$!
  trap "kill $manager" EXIT
  mvn -q compile exec:exec -Dargs="--store $0/first" & program=$!
  window=$(xdotool search --sync --onlyvisible --name "Arms Transfer Explorer" | tail -n 1)
  # the middle of the window is of one colour until the chart is there
  until [ "$(import -window root png:- | convert png:- -crop 500x250+400+320 -format %k info:)" -gt 20 ]; do
    sleep 1
  done
  sleep 2
  xdotool mousemove 790 480
  sleep 2
  import -window root -strip "$1"
  xdotool windowfocus --sync "$window" key ctrl+q
  wait $program' "$store" "$picture"
echo "$picture"
