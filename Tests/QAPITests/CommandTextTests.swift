import JSONWire
import QAPI
import Testing

/// Arguments as a user writes them, and the JSON that QEMU gets.
@Suite("Commands by hand")
struct CommandTextTests {
    @Test("A disk: a format on a file")
    func disk() {
        let file = BlockdevOptions(.file(BlockdevOptionsFile(filename: "/vm/disk.qcow2", aio: .ioUring)))
        let disk = BlockdevOptions(
            .qcow2(BlockdevOptionsQcow2(file: .definition(file), discardNoUnref: true)),
            nodeName: "disk0",
            cache: BlockdevCacheOptions(direct: true),
            readOnly: false
        )
        #expect(disk.driver == .qcow2)
        let command = BlockdevAddCommand(disk)
        #expect(BlockdevAddCommand.name == "blockdev-add")
        #expect(
            command.jsonString() == """
                {"driver":"qcow2","node-name":"disk0","cache":{"direct":true},"read-only":false,\
                "file":{"driver":"file","filename":"/vm/disk.qcow2","aio":"io_uring"},"discard-no-unref":true}
                """
        )
    }

    @Test(
        "A backing file that is none, is what the image says, or is another node",
        arguments: [
            (nil, ""), (BlockdevRefOrNull.null, #","backing":null"#), (.reference("base"), #","backing":"base""#),
            (
                .definition(BlockdevOptions(.nullCo(BlockdevOptionsNull(size: 1_048_576)))),
                #","backing":{"driver":"null-co","size":1048576}"#
            ),
        ] as [(BlockdevRefOrNull?, String)]
    )
    func backing(_ backing: BlockdevRefOrNull?, text: String) {
        let disk = BlockdevOptions(.qcow2(BlockdevOptionsQcow2(file: .reference("f0"), backing: backing)))
        #expect(disk.jsonString() == #"{"driver":"qcow2","file":"f0"\#(text)}"#)
    }

    @Test("A transaction: two actions together")
    func transaction() {
        let command = TransactionCommand(
            actions: [
                TransactionAction(.blockdevSnapshot(BlockdevSnapshot(node: "disk0", overlay: "top"))),
                TransactionAction(
                    .blockDirtyBitmapAdd(BlockDirtyBitmapAdd(node: "disk0", name: "b0", persistent: true))
                ),
                TransactionAction(.abort(QAPIAbort())),
            ],
            properties: TransactionProperties(completionMode: .grouped)
        )
        #expect(
            command.jsonString() == """
                {"actions":[{"type":"blockdev-snapshot","data":{"node":"disk0","overlay":"top"}},\
                {"type":"block-dirty-bitmap-add","data":{"node":"disk0","name":"b0","persistent":true}},\
                {"type":"abort","data":{}}],"properties":{"completion-mode":"grouped"}}
                """
        )
    }

    @Test("A device, whose properties no schema lists")
    func device() throws {
        let command = DeviceAddCommand(
            driver: "virtio-blk-pci",
            bus: "pcie.0",
            id: "vd0",
            properties: ["drive": "disk0", "num-queues": 4, "iothread-vq-mapping": [["iothread": "io0"]]]
        )
        let text = """
            {"driver":"virtio-blk-pci","bus":"pcie.0","id":"vd0","drive":"disk0","num-queues":4,\
            "iothread-vq-mapping":[{"iothread":"io0"}]}
            """
        #expect(command.jsonString() == text)
        let again = try DeviceAddCommand(json: text)
        #expect(again.properties.keys == ["drive", "num-queues", "iothread-vq-mapping"])
    }

    @Test("A property with the name of a listed argument does not stand there twice")
    func propertyWithTheNameOfAnArgument() {
        let command = DeviceAddCommand(driver: "a", properties: ["driver": "b", "x": 1])
        #expect(command.jsonString() == #"{"driver":"a","x":1}"#)
    }

    @Test("An object with the largest size there is")
    func largeSize() throws {
        let ram = MemoryBackendProperties(size: .max)
        let command = ObjectAddCommand(ObjectOptions(.memoryBackendRam(ram), id: "mem0"))
        let text = #"{"qom-type":"memory-backend-ram","id":"mem0","size":18446744073709551615}"#
        #expect(command.jsonString() == text)
        guard case .memoryBackendRam(let same) = try ObjectAddCommand(json: text).options.branch else {
            Issue.record("another branch")
            return
        }
        #expect(same.size == .max)
    }

    @Test("A parameter that null resets")
    func reset() {
        #expect(MigrateSetParametersCommand(tlsCreds: .null).jsonString() == #"{"tls-creds":null}"#)
        #expect(MigrateSetParametersCommand(tlsCreds: .string("")).jsonString() == #"{"tls-creds":""}"#)
        #expect(MigrateSetParametersCommand(maxBandwidth: 1_000).jsonString() == #"{"max-bandwidth":1000}"#)
    }

    @Test("A command without arguments")
    func nothing() {
        #expect(QueryStatusCommand().jsonString() == "{}")
        #expect(QAPIArgument<BlockdevMirrorCommand>.copyMode.wireName == "copy-mode")
    }
}
