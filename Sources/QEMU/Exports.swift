// Whoever uses a machine uses its monitor, and the types of what that says.
@_exported public import QMP
