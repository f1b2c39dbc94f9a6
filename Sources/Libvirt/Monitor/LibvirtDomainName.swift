/// Which of a daemon's machines is meant.
@nonexhaustive
public enum LibvirtDomainName: Sendable, Hashable {
    /// By its name, exactly.
    case name(String)
    /// By its identity, with hyphens or without: `3781e44d-ffa1-4337-9238-6bb3725fe219`.
    case uuid(String)
    /// By its number while it runs.
    case id(Int)
}

extension LibvirtDomainName: CustomStringConvertible {
    /// The name, identity or number.
    public var description: String {
        switch self {
        case .name(let name): name
        case .uuid(let uuid): uuid
        case .id(let id): "\(id)"
        }
    }
}
