#!/bin/sh
# Writes the pages into a folder: build.sh FOLDER
set -eu
mkdir -p "$1"
rows=$(while IFS=, read -r time height; do echo "<tr><td>$time</td><td>$height m</td></tr>"; done < tides.csv)
while IFS= read -r line; do
  case $line in
    *'{{rows}}'*) echo "$rows" ;;
    *) echo "$line" ;;
  esac
done < index.html > "$1/index.html"
cp style.css "$1"
