#!/usr/bin/env python3
"""Plays master for one Cyrus 2.3 service: status pipe on descriptor 3, listening
socket on 4, one use. Exits as the service did (128 + signal, 124 if it hung).

  service23.py imap -- IMAPD ARG...                  standard input to imapd, its answers to standard output
  service23.py nntp -- NNTPD ARG...                  the same with nntpd
  service23.py sync SOCKET -- SERVER ARG... -- CLIENT ARG...   sync_server on a unix socket, then sync_client
"""
import fcntl
import os
import select
import signal
import socket
import subprocess
import sys
import time

PATIENCE = float(os.environ.get("SERVICE_PATIENCE", "20"))  # seconds without a sign of life


def start(argv, listener, name):
    """The service as a child of ours; the reading end of its status pipe stays open."""
    status_read, status_write = os.pipe()
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD, 20) for fd in (status_write, listener.fileno())]
    environment = dict(os.environ, CYRUS_SERVICE=name, CYRUS_ID="0")
    pid = os.fork()
    if pid == 0:
        try:
            for target, fd in zip((3, 4), high):
                os.dup2(fd, target, inheritable=True)
            os.closerange(5, 1024)
            os.execvpe(argv[0], argv, environment)
        except OSError as error:
            os.write(2, f"service23: {argv[0]}: {error}\n".encode())
        os._exit(127)
    for fd in high + [status_write]:
        os.close(fd)
    listener.close()
    return pid


def exit_code(status):
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def reap(pid):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return exit_code(status)
        select.select([], [], [], 0.005)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return 124


def talk(connection):
    """Both directions at once; True if the server ended it."""
    source, pending, open_input = 0, b"", True
    connection.setblocking(False)
    while True:
        readers = [connection] + ([source] if open_input and not pending else [])
        ready, writable, _ = select.select(readers, [connection] if pending else [], [], PATIENCE)
        if not ready and not writable:
            if open_input and not pending:
                continue  # whoever writes the script is busy elsewhere
            return False
        try:
            if connection in ready:
                answer = connection.recv(65536)
                if not answer:
                    return True
                sys.stdout.buffer.write(answer)
                sys.stdout.buffer.flush()
            if source in ready:
                pending = os.read(source, 65536)
                open_input = bool(pending)
            if pending and writable:
                pending = pending[connection.send(pending):]
        except (ConnectionResetError, BrokenPipeError):
            return True


def converse(name, argv):
    listener = socket.create_server(("127.0.0.1", 0))
    address = listener.getsockname()
    pid = start(argv, listener, name)
    with socket.create_connection(address) as connection:
        ended = talk(connection)
        if not ended:
            os.kill(pid, signal.SIGKILL)
    code = reap(pid)
    return code if ended else 124


def sync(path, server, client):
    if os.path.exists(path):
        os.unlink(path)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    os.chmod(path, 0o777)
    listener.listen(5)
    pid = start(server, listener, "csync")
    code = -1
    try:
        code = subprocess.run(client, timeout=PATIENCE).returncode
    except subprocess.TimeoutExpired:
        os.kill(pid, signal.SIGKILL)
        code = 124
    # A client that never came: the server still waits for its one use.
    with socket.socket(socket.AF_UNIX) as caller:
        try:
            caller.connect(path)
        except OSError:
            pass
    server_code = reap(pid)
    code = code if code >= 0 else 128 - code
    print(f"sync_client exit {code}, sync_server exit {server_code}")
    return server_code or code


def main(arguments):
    parts = [[]]
    for argument in arguments:
        if argument == "--" and len(parts) < 3:
            parts.append([])
        else:
            parts[-1].append(argument)
    if parts[0] in (["imap"], ["nntp"]) and len(parts) > 1:
        return converse(parts[0][0], [word for part in parts[1:] for word in part])
    if len(parts[0]) == 2 and parts[0][0] == "sync" and len(parts) == 3:
        return sync(parts[0][1], parts[1], parts[2])
    print(__doc__, file=sys.stderr)
    return 2


sys.exit(main(sys.argv[1:]))
