// Whoever talks to an agent uses addresses, errors and time-outs.
@_exported public import QMP
