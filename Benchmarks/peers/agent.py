"""A plain loop over an agent's socket: prints MiB a second. Usage: agent.py read|write SOCKET PATH CHUNK [SIZE]"""
import base64
import json
import socket
import sys
import time

way, address, path, chunk = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
agent = socket.socket(socket.AF_UNIX)
agent.connect(address)
answers = agent.makefile("rb", 1 << 20)


def ask(command, **arguments):
    agent.sendall(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
    return json.loads(answers.readline())["return"]


agent.sendall(b'\xff{"execute": "guest-sync-delimited", "arguments": {"id": 1}}\n')
while b"\xff" not in answers.readline():
    pass

start = time.perf_counter()
count = 0
if way == "read":
    handle = ask("guest-file-open", path=path, mode="rb")
    while True:
        part = ask("guest-file-read", handle=handle, count=chunk)
        count += len(base64.b64decode(part["buf-b64"]))
        if part["eof"]:
            break
else:
    size = int(sys.argv[5])
    data = bytes((i * 31 + (i >> 8)) & 255 for i in range(chunk))
    start = time.perf_counter()
    handle = ask("guest-file-open", path=path, mode="wb")
    while count < size:
        part = data[: size - count]
        count += ask("guest-file-write", handle=handle, **{"buf-b64": base64.b64encode(part).decode()})["count"]
    ask("guest-file-flush", handle=handle)
ask("guest-file-close", handle=handle)
print(int(count / (1 << 20) / (time.perf_counter() - start)))
