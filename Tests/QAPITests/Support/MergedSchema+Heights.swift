@testable import QAPISchema

extension MergedSchema {
    /// How deep the smallest value of each type is: what a maker of values goes for when it must come to an end.
    func heights() -> [String: Int] {
        var heights: [String: Int] = [:]
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for type in types.values {
                guard let height = height(of: type.content, heights), height < heights[type.name] ?? .max else {
                    continue
                }
                heights[type.name] = height
                hasChanged = true
            }
        }
        return heights
    }

    /// Nil as long as it is not known.
    private func height(of content: MergedContent, _ heights: [String: Int]) -> Int? {
        switch content {
        case .enumeration: return 0
        case .alternate(let choices): return choices.compactMap { height(of: $0.type, heights) }.min().map { $0 + 1 }
        case .object(let object):
            var highest = 0
            for member in object.members where !member.isOptional {
                guard let height = height(of: member.type, heights) else { return nil }
                highest = max(highest, height)
            }
            guard let tag = object.members.first(where: { $0.name == object.tag }) else { return highest + 1 }
            guard case .enumeration(let values)? = types[tag.type.name]?.content else { return nil }
            let branches = values.compactMap { value -> Int? in
                guard let branch = object.branches.first(where: { $0.name == value.name }) else { return 0 }
                return height(of: branch.type, heights)
            }
            return branches.min().map { max(highest, $0) + 1 }
        }
    }

    private func height(of type: MergedReference, _ heights: [String: Int]) -> Int? {
        type.isArray || type.builtIn != nil ? 0 : heights[type.name]
    }
}
