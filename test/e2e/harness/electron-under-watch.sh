#!/bin/sh
# Runs Electron and writes every call by which it or a child of it could reach a socket into $SOCKET_WATCH_FILE.
exec strace -f -qq --seccomp-bpf -e signal=none -s 0 -o "$SOCKET_WATCH_FILE" \
  -e trace=socket,connect,bind,sendto,sendmsg,sendmmsg "$WATCHED_PROGRAM" "$@"
