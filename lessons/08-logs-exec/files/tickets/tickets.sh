# Draws a ticket every two seconds, with a code that nobody can guess; every fifth one wins.
# It handles SIGTERM: `docker stop` ends it at once, and its last word is in the log.
trap 'echo closed; exit 0' TERM
number() { od -An -N2 -tu2 /dev/urandom | tr -d ' '; }
set -- lemon kite drum kettle scarf lamp
ticket=1
while true; do
  line="ticket $ticket: code $((1000 + $(number) % 9000))"
  if [ $((ticket % 5)) -eq 0 ]; then
    shift $(($(number) % 2))
    line="$line, wins a $1"
    set -- "$@" "$1"
    shift
  fi
  echo "$line"
  ticket=$((ticket + 1))
  sleep 2 &
  wait $!
done
