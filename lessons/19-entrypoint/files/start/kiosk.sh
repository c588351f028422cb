close() {
  echo "Closing time: the till is counted."
  exit 0
}
trap close TERM

echo "The kiosk is open."
while true; do
  sleep 1 &
  wait $!
done
