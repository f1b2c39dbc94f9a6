// Whoever uses a connection uses its deadlines and outcomes, and monitors through it.
@_exported public import QMP
