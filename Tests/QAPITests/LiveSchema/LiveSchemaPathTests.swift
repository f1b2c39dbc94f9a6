import QAPI
import Testing

@Suite("Paths through a schema")
struct LiveSchemaPathTests {
    @Test(
        "What is there",
        arguments: [
            "stop", "STOP", "stop/arg-type", "stop/ret-type", "STOP/arg-type",
            "cancel/$deprecated", "IO_ERROR/$unstable", "device_add/$json-cli",
            "cancel/arg-type/device", "cancel/arg-type/*force", "cancel/arg-type/force/$unstable",
            "cancel/arg-type/mode/^fast", "cancel/arg-type/mode/^slow/$deprecated", "cancel/arg-type/*mode/^slow",
            "cancel/arg-type/device/!str", "cancel/arg-type/device/!string", "cancel/arg-type/force/!bool",
            "cancel/arg-type/mode/!enum", "cancel/arg-type/!object",
            "blockdev-add/arg-type/driver/^qcow2", "blockdev-add/arg-type/+qcow2", "blockdev-add/arg-type/+null",
            "blockdev-add/arg-type/+null/$deprecated", "blockdev-add/arg-type/+qcow2/$fast-open",
            "blockdev-add/arg-type/+file/aio/^io_uring",
        ]
    )
    func found(path: String) throws {
        #expect(try LiveSample.schema().supports(path))
    }

    @Test(
        "What is not there",
        arguments: [
            "none", "str", "10", "none/arg-type", "none/$deprecated", "10/arg-type", "STOP/ret-type",
            "stop/$deprecated", "stop/arg-type/device", "cancel/arg-type/none", "cancel/arg-type/*device",
            "cancel/arg-type/device/$unstable", "cancel/arg-type/mode/^none", "cancel/arg-type/mode/^fast/$deprecated",
            "cancel/arg-type/device/^fast", "cancel/arg-type/device/!int", "cancel/arg-type/mode/!str",
            "cancel/arg-type/+file", "cancel/arg-type/device/sub", "cancel/arg-type/mode/sub", "cancel/arg-type/!array",
            "blockdev-add/arg-type/+none", "blockdev-add/arg-type/+file/backing",
            "blockdev-add/arg-type/+raw/$fast-open",
            "blockdev-add/arg-type/+raw/$deprecated", "batch/arg-type/actions/data/lost/sub",
        ]
    )
    func absent(path: String) throws {
        #expect(try !LiveSample.schema().supports(path))
    }

    @Test(
        "Steps look through arrays, alternates and branches, however deep",
        arguments: [
            "query-block/ret-type/inserted/image/backing-image/backing-image/filename", "query-block/ret-type/!array",
            "query-block/ret-type/!object", "batch/arg-type/actions/+add/data/count/!int",
            "batch/arg-type/actions/data/count/!integer", "batch/arg-type/actions/data/ratio/!number",
            "batch/arg-type/actions/data/anything/!any", "batch/arg-type/actions/data/anything/!value",
            "batch/arg-type/actions/data/*lost", "batch/arg-type/actions/data/strange",
            "IO_ERROR/arg-type/action/^slow",
            "blockdev-add/arg-type/aio/^threads", "blockdev-add/arg-type/*offset",
            "blockdev-add/arg-type/file/backing/file/!str", "blockdev-add/arg-type/backing/!null",
            "blockdev-add/arg-type/+qcow2/backing/+file/filename", "blockdev-add/arg-type/+qcow2/driver/^raw",
            "blockdev-add/arg-type/+qcow2/*node-name", "qom-get/ret-type/!any",
        ]
    )
    func looksThrough(path: String) throws {
        #expect(try LiveSample.schema().supports(path))
    }

    @Test("Types that consist of nothing but themselves come to an end")
    func endless() throws {
        let schema = try LiveSample.command(
            """
            {"name": "1", "meta-type": "alternate", "members": [{"type": "1"}, {"type": "[1]"}, {"type": "2"}]},
            {"name": "[1]", "meta-type": "array", "element-type": "[1]"},
            {"name": "2", "meta-type": "object", "members": [], "tag": "t",
             "variants": [{"case": "a", "type": "2"}, {"case": "b", "type": "1"}]}
            """
        )
        #expect(try !schema.supports("c/arg-type/m"))
        #expect(try schema.supports("c/arg-type/+a/+a/+b/+a/!object"))
        #expect(try schema.supports("c/arg-type/!array"))
    }

    @Test(
        "Paths that are none",
        arguments: [
            ("", 0, "the path does not begin with a name"),
            ("/arg-type", 0, "the path does not begin with a name"),
            ("stop/", 5, "arg-type, ret-type or a feature must follow the name"),
            ("stop/args", 5, "arg-type, ret-type or a feature must follow the name"),
            ("stop/^arg-type", 5, "arg-type, ret-type or a feature must follow the name"),
            ("stop/$", 6, "nothing follows the sign $"),
            ("stop/$a/b", 8, "nothing can follow a feature"),
            ("stop/arg-type/", 14, "a step is empty"),
            ("stop/arg-type//a", 14, "a step is empty"),
            ("stop/arg-type/*", 15, "nothing follows the sign *"),
            ("stop/arg-type/+", 15, "nothing follows the sign +"),
            ("stop/arg-type/é/^", 18, "nothing follows the sign ^"),
            ("stop/arg-type/!", 15, "nothing follows the sign !"),
            ("stop/arg-type/!int/a", 19, "nothing can follow a type"),
            ("stop/arg-type/^a/b", 17, "only a feature can follow a value"),
            (
                "stop/arg-type/a/!size", 17,
                "there is no such type: a schema knows str, int, number, bool, null, any, object, array and enum"
            ),
        ]
    )
    func malformed(path: String, position: Int, message: String) throws {
        let schema = try LiveSample.schema()
        #expect(throws: SchemaPathError(message, at: position)) { try schema.supports(path) }
    }

    @Test("An error says where")
    func place() {
        let error = SchemaPathError("a step is empty", at: 14)
        #expect(error.description == "a step is empty (at character 15 of the path)")
    }
}
