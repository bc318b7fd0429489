#!/usr/bin/env bash
# Installs the .deb of target/installer, starts it once as a command and once as a window under Xvfb, takes its picture
# (target/installer/window.png), and removes it. Needs root, Xvfb and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$PWD/target/installer
deb=$(ls "$work"/*.deb)
program=/opt/arms-transfer-explorer/bin/arms-transfer-explorer
dpkg-deb --info "$deb" | grep -E "Package|Version|Depends|Installed-Size"
# A system without a desktop lacks the folder that the menu entry goes to, and jpackage's script then fails.
mkdir -p /usr/share/desktop-directories /etc/xdg/menus
apt-get install -y "$deb" > "$work/install.log" 2>&1 || { cat "$work/install.log" >&2; exit 1; }
trap 'apt-get remove -y arms-transfer-explorer >> "$work/install.log" 2>&1' EXIT
ls /opt/arms-transfer-explorer/lib/*.desktop
"$program" --version
"$program" summarise --sample --supplier Russia | tail -n 3
xvfb-run -a -s "-screen 0 1366x768x24" bash -c '
  "$0" --store "$1" & window=$!
  sleep 8
  import -window root "$2"
  kill $window' "$program" "$work/try-store" "$work/window.png"
[ ! -e "$work/try-store/store.mv.db" ] && echo "started, nothing stored"
