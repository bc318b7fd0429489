#!/usr/bin/env bash
# Takes the pictures of README.md and of the help anew: the running program with the sample, on a screen of 1366x768.
# Needs Xvfb, openbox, xdotool, ImageMagick and libgtk-3. Some of them only: packaging/screenshots.sh window-dark hover-de
set -euo pipefail
cd "$(dirname "$0")/.."

# take FILE LANGUAGE APPEARANCE FRAME WHAT CROP: one picture, on a screen of its own
take() {
  local store manager="" program window
  store=$(mktemp -d)
  printf '{"version": 1, "preferences": {"language": "%s", "appearance": "%s"}}' "$2" "$3" > "$store/settings.json"
  if [ "$4" = framed ]; then
    openbox & manager=$!
  fi
  mvn -q compile exec:exec -Dargs="--store $store" & program=$!
  window=$(timeout 120 xdotool search --sync --onlyvisible --name "Arms Transfer Explorer" | tail -n 1)
  # the middle of the window is of one colour until the chart is there
  until [ "$(import -window root png:- | convert png:- -crop 500x250+400+320 -format %k info:)" -gt 20 ]; do
    sleep 1
  done
  sleep 2
  # the tallest column
  local top=$([ "$4" = framed ] && echo 19 || echo 0)
  case $5 in
    start) ;;
    column) xdotool mousemove 768 $((430 + top)) ;;
    proof) xdotool mousemove 768 $((381 + top)) click --repeat 2 --delay 80 1 ;;
  esac
  sleep 3
  import -window root png:- | convert png:- -crop "$6" +repage -strip +dither -colors 255 "PNG8:$1"
  # what lies over the window is closed first
  xdotool windowfocus --sync "$window" key Escape key ctrl+q
  timeout 30 tail --pid=$program -f /dev/null || kill $program
  [ -z "$manager" ] || kill "$manager"
  rm -rf "$store"
  echo "$1"
}

if [ "${1-}" = --take ]; then
  take "${@:2}"
  exit
fi

readme=assets/screenshots
help=src/site/resources/images/help
whole=1366x768+0+0
chart=866x530+262+178

while read -r name place language appearance frame what crop; do
  if [ $# -eq 0 ] || [[ " $* " == *" $name "* ]]; then
    xvfb-run -a -s "-screen 0 1366x768x24" packaging/screenshots.sh --take \
      "$place/$name.png" "$language" "$appearance" "$frame" "$what" "$crop" < /dev/null
  fi
done << PICTURES
window $readme en light framed column $whole
window-dark $readme en dark framed column $whole
proof $readme en light framed proof $whole
first-start $help en light bare start $whole
first-start-de $help de light bare start $whole
hover $help en light bare column $chart
hover-de $help de light bare column $chart
PICTURES
