import JSONWire

@testable import QAPISchema

extension BindingModel {
    /// The members that a value of an object can have: its own and those of its branch. The tag stands before them.
    func members(of object: MergedObject, in value: JSONObject) -> [MergedMember] {
        guard let tag = object.tag, let name = value[tag]?.string, let branch = branch(name, of: object) else {
            return object.members
        }
        return object.members + members(of: branch.object, in: value)
    }
}
