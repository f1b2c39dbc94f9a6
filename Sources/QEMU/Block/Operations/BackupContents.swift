public import QMP

/// What a backup holds.
public enum BackupContents: Sendable, Hashable {
    /// All that the device holds (`full`).
    case all
    /// What the active layer holds, and not its backing image, which the backup is on then (`top`).
    case activeLayer
    /// What is overwritten after the start, as it was before (`none`).
    case overwritten
    /// What was written since a dirty bitmap of the device was made or cleared (`bitmap`).
    ///
    /// With the mode `on-success` the bitmap begins anew when the backup has succeeded, and is as it was otherwise; with
    /// `always` it begins anew in any case, and keeps what was not copied; with `never` it stays.
    case changes(since: String, BitmapSyncMode = .onSuccess)

    var sync: MirrorSyncMode {
        switch self {
        case .all: .full
        case .activeLayer: .top
        case .overwritten: .noneValue
        case .changes: .bitmap
        }
    }

    var bitmap: (name: String, mode: BitmapSyncMode)? {
        guard case .changes(let name, let mode) = self else { return nil }
        return (name, mode)
    }
}
