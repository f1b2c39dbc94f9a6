"""Times calls of a libvirt daemon over one open connection with libvirt's own library, and prints the median in nanoseconds.

Usage: libvirt.py status|name URI DOMAIN COUNT
"""
import json
import sys
import time

# Not this file, which is first in the path.
del sys.path[0]
import libvirt
import libvirt_qemu

what, uri, name, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
connection = libvirt.open(uri)
domain = connection.lookupByName(name)


def status():
    return json.loads(libvirt_qemu.qemuMonitorCommand(domain, '{"execute": "query-status"}', 0))["return"]["status"]


call = status if what == "status" else connection.getHostname
for _ in range(count // 10):
    call()
times = []
for _ in range(count):
    start = time.perf_counter_ns()
    call()
    times.append(time.perf_counter_ns() - start)
print(sorted(times)[count // 2])
