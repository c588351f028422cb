#!/bin/sh
# The page: it says whether the database answers. The database is where DB_HOST says.
printf 'Content-Type: text/plain\r\n\r\n'
# The question with which every talk with PostgreSQL may begin: do you speak TLS? Yes (S) or no (N), it is there.
answer=$(printf '\000\000\000\010\004\322\026\057' | nc -w 2 "${DB_HOST:-nowhere}" 5432 2>/dev/null | head -c 1)
case $answer in
  S | N) echo 'The database is connected.' ;;
  *) echo "The database does not answer. DB_HOST is: ${DB_HOST:-not set}" ;;
esac
