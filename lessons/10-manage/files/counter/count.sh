# Counts to the number that it is given, one a second. It handles SIGTERM: `docker stop` ends it at once.
trap 'echo stopped; exit 0' TERM
number=1
while [ "$number" -le "$1" ]; do
  echo "$number"
  number=$((number + 1))
  sleep 1 &
  wait $!
done
