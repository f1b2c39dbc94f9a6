import Testing

@testable import QAPISchema

/// One small schema in the language of three releases: what it means stays the same.
@Suite("Dialects")
struct DialectTests {
    private static let of5 = [
        "schema.json": """
        # -*- Mode: Python -*-

        ##
        # = A machine
        ##
        { 'include': 'pragma.json' }
        { 'include': 'disk.json' }

        ##
        # @eject_disk:
        #
        # Since: 1.0
        ##
        { 'command': 'eject_disk', 'data': { 'id': 'str', '*force': 'bool' },
          'if': 'defined(CONFIG_DISK) && !defined(CONFIG_TAPE)' }
        """,
        "pragma.json": """
        { 'pragma': { 'doc-required': true } }
        { 'pragma': { 'returns-whitelist': [ 'read-byte' ], 'name-case-whitelist': [ 'DiskInfo' ] } }
        """,
        "disk.json": """
        { 'struct': 'DiskFile', 'data': { 'path': 'str' } }
        { 'struct': 'DiskNull', 'data': { } }
        { 'union': 'DiskSource', 'data': { 'file': 'DiskFile', 'null': { 'type': 'DiskNull',
            'if': [ 'defined(CONFIG_NULL)', 'defined(CONFIG_X) || defined(CONFIG_Y)' ] } } }
        { 'struct': 'DiskInfo', 'data': { 'UUID': 'str', 'source': 'DiskSource' } }
        { 'command': 'read-byte', 'returns': 'int' }
        { 'command': 'query-disks', 'returns': [ 'DiskInfo' ] }
        { 'event': 'DISK_GONE', 'data': { 'id': 'str' } }
        """,
    ]

    private static let of6 = [
        "schema.json": of5["schema.json"] ?? "",
        "pragma.json": """
        { 'pragma': { 'command-name-exceptions': [ 'eject_disk' ], 'command-returns-exceptions': [ 'read-byte' ],
                      'member-name-exceptions': [ 'DiskInfo' ] } }
        """,
        "disk.json": of5["disk.json"] ?? "",
    ]

    private static let of11 = [
        "schema.json": """
        { 'include': 'pragma.json' }
        { 'include': 'disk.json' }
        { 'command': 'eject_disk', 'data': { 'id': 'str', '*force': 'bool' },
          'if': { 'all': [ 'CONFIG_DISK', { 'not': 'CONFIG_TAPE' } ] } }
        """,
        "pragma.json": of6["pragma.json"] ?? "",
        "disk.json": """
        { 'struct': 'DiskFile', 'data': { 'path': 'str' } }
        { 'struct': 'DiskFileWrapper', 'data': { 'data': 'DiskFile' } }
        { 'struct': 'DiskNull', 'data': { } }
        { 'struct': 'DiskNullWrapper', 'data': { 'data': 'DiskNull' } }
        { 'enum': 'DiskSourceKind', 'data': [ 'file', { 'name': 'null',
            'if': { 'all': [ 'CONFIG_NULL', { 'any': [ 'CONFIG_X', 'CONFIG_Y' ] } ] } } ] }
        { 'union': 'DiskSource', 'base': { 'type': 'DiskSourceKind' }, 'discriminator': 'type',
          'data': { 'file': 'DiskFileWrapper', 'null': { 'type': 'DiskNullWrapper',
            'if': { 'all': [ 'CONFIG_NULL', { 'any': [ 'CONFIG_X', 'CONFIG_Y' ] } ] } } } }
        { 'struct': 'DiskInfo', 'data': { 'UUID': 'str', 'source': 'DiskSource' } }
        { 'command': 'read-byte', 'returns': 'int' }
        { 'command': 'query-disks', 'returns': [ 'DiskInfo' ] }
        { 'event': 'DISK_GONE', 'data': { 'id': 'str' } }
        """,
    ]

    @Test("The old and the new form mean the same", arguments: [of5, of6])
    func sameMeaning(files: [String: String]) throws {
        let old = try schema(files)
        let new = try schema(Self.of11)
        #expect(Self.wire(old) == Self.wire(new))
        #expect(old.commands.map(\.name) == new.commands.map(\.name))
        #expect(old.commands.map(\.condition) == new.commands.map(\.condition))
        #expect(old.modules.map(\.name) == ["schema", "pragma", "disk"])
        #expect(old.union("DiskSource")?.isSimple == true)
        #expect(new.union("DiskSource")?.isSimple == false)
    }

    /// What a schema says about the wire, with the names of those types alone that are declared in both forms.
    private static func wire(_ model: SchemaModel) -> [String] {
        let unions = model.unions.flatMap { union in
            let values = model.tag(of: union)?.values.map { "\($0.name) if \(text(of: $0.condition))" } ?? []
            let branches = union.branches.map { branch in
                let members = model.struct(branch.type.name)?.members.map(\.text) ?? []
                return "\(branch.name) if \(text(of: branch.condition)): \(members)"
            }
            return ["\(union.name) \(model.commonMembers(of: union).map(\.text))"] + values + branches
        }
        let structs = model.structs.filter { !$0.name.lowercased().hasSuffix("wrapper") }
        return unions + structs.map { "\($0.name) \($0.members.map(\.text))" }
    }

    private static func text(of condition: Condition?) -> String { condition?.description ?? "always" }

    @Test("The rules of names are those of the release")
    func naming() {
        var files = Self.of11
        files["pragma.json"] = "{ 'pragma': { 'command-returns-exceptions': [ 'read-byte' ] } }"
        #expect(
            failure(files) == "disk.json:10:35: member 'UUID' of struct 'DiskInfo': the name cannot hold upper case"
        )
    }
}
