#!/bin/sh
# end-with-parent.sh DIRECTORY PROGRAM ARGUMENT…: runs a program that knows nothing of its parent, and ends it when the
# parent ends. The parent holds the other end of standard input, which closes with the parent, however that ends. SIGTERM is
# passed on; the exit code is the program's. DIRECTORY holds its files, and is removed when the parent has gone.
directory=$1; shift
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
trap 'kill -TERM "$program" 2>/dev/null' TERM
(
  trap '' TERM
  while read -r _ <&3; do :; done
  touch "$directory/parent-has-ended" 2>/dev/null
  kill -KILL "$program" 2>/dev/null
) &
watcher=$!
wait "$program"; code=$?
# A signal ends the wait before the program has ended.
while kill -0 "$program" 2>/dev/null; do wait "$program"; code=$?; done
if [ -e "$directory/parent-has-ended" ]; then rm -rf "$directory"; else kill -KILL "$watcher" 2>/dev/null; fi
exit "$code"
