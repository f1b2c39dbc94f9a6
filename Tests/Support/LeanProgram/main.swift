import QEMU

// Uses the library and nothing else: `make check` looks at what that links.
print(Domain.self)
