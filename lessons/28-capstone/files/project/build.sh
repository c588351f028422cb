#!/bin/sh
# Makes the site: what is to be served is in /www afterwards. Building leaves 8 MB in /cache, which nobody needs later.
set -e
mkdir -p /www/cgi-bin /cache
head -c 8388608 /dev/urandom > /cache/objects
cp page.cgi /www/cgi-bin/index.cgi
chmod 755 /www/cgi-bin/index.cgi
