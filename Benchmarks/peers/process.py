"""Times a program from its start to its end, so many times, and prints the median in nanoseconds.

Usage: process.py COUNT PROGRAM ARGUMENT…
"""
import subprocess
import sys
import time

count = int(sys.argv[1])
times = []
for _ in range(count):
    start = time.perf_counter_ns()
    subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    times.append(time.perf_counter_ns() - start)
print(sorted(times)[count // 2])
