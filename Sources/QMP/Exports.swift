// Whoever uses a monitor uses its errors, commands and events.
@_exported public import QAPI
