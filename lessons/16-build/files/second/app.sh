#!/bin/sh
# A tiny web server on port 8080. It ends when it is asked to.
trap 'exit 0' INT TERM
mkdir -p /www
echo "<h1>Hello from version 2</h1>" > /www/index.html
httpd -f -p 8080 -h /www &
wait
