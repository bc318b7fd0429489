#!/usr/bin/env bash
# Makes the installer for the system it runs on from target/image: .deb on Linux, .dmg on macOS, .msi on Windows (by
# Git's bash; WiX must be installed there). First: mvn -q -Pimage package -DskipTests
set -euo pipefail
cd "$(dirname "$0")/.."
name=arms-transfer-explorer
image=target/image/$name
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' pom.xml | head -n 1)
case "$(uname -s)" in
  Linux) type=deb; icon=png
    options=(--linux-shortcut --linux-menu-group "Education;Science" --linux-package-name $name) ;;
  Darwin) type=dmg; icon=icns; image=$image.app; options=(); version=1${version#0} ;;
  *) type=msi; icon=ico; options=(--win-menu --win-shortcut-prompt --win-per-user-install) ;;
esac
[ -d "$image" ] || { echo "There is no $image: run mvn -q -Pimage package -DskipTests first." >&2; exit 1; }
rm -rf target/installer
mkdir -p target/installer
jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
"$jpackage" --type "$type" --app-image "$image" --name $name --app-version "$version" --vendor "Arms Transfer Explorer" \
  --description "Who supplied whom with which major arms" --license-file LICENSE \
  --icon "target/image-work/icons/$name.$icon" --dest target/installer "${options[@]}"
ls target/installer
