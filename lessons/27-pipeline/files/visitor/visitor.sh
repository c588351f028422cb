#!/bin/sh
# Asks for the page again and again, as a load balancer does: where one server is silent, it asks the other.
# It is given the names of two servers, and takes turns.
trap 'exit 0' INT TERM
requests=0
failed=0
page=
ask() {
  page=$(timeout 3 wget -q -O - "http://$1:8080/" 2>/dev/null) && server=$1
}
while true; do
  requests=$((requests + 1))
  if ask "$1" || ask "$2"; then
    echo "$requests requests, $failed failed: $page from $server"
  else
    failed=$((failed + 1))
    echo "$requests requests, $failed failed: nobody answers"
  fi
  set -- "$2" "$1"
  sleep 0.3 &
  wait $!
done
