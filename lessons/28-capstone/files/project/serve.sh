#!/bin/sh
# Serves /www on port 8080, until it is asked to end.
trap 'exit 0' INT TERM
httpd -f -p 8080 -h /www &
wait
