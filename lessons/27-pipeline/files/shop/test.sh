#!/bin/sh
# The tests of the shop: the page has to say which version it is.
cd "$(dirname "$0")" || exit 1
if grep -qx 'Shop, version [0-9]*' page.txt; then
  echo "1 test passed"
else
  echo "1 test failed: the line in page.txt has to be 'Shop, version' and a number"
  exit 1
fi
