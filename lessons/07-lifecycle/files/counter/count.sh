# Counts to the number that it is given, one a second.
# It is process 1 and does not handle SIGTERM, on purpose: `docker stop` has to wait out its grace period.
last=${1:-10}
number=1
while [ "$number" -le "$last" ]; do
  echo "$number"
  number=$((number + 1))
  sleep 1
done
