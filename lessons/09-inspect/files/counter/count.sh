# Counts to the number that it is given, one a second, whatever UNIT names: 1 sheep, 2 sheep.
number=1
while [ "$number" -le "$1" ]; do
  echo "$number $UNIT"
  number=$((number + 1))
  sleep 1
done
