import QAPI
import Testing

@Suite("Near names")
struct NearNamesTests {
    private static let commands = [
        "block-job-cancel", "block-job-pause", "blockdev-add", "blockdev-mirror", "cont", "device_add", "device_del",
        "drive-mirror", "migrate", "migrate-pause", "query-block", "query-blockstats", "quit", "stop",
    ]

    private func near(_ name: String) -> [String] {
        NearNames(Self.commands).names(near: name)
    }

    @Test("Slips")
    func slips() {
        #expect(near("qiut") == ["quit"])
        #expect(near("blockdev-miror") == ["blockdev-mirror"])
        #expect(near("blockdev-mirrror") == ["blockdev-mirror"])
        #expect(near("query-blok") == ["query-block"])
        #expect(near("migrare") == ["migrate"])
    }

    @Test("What joins words does not count, nor does case")
    func joints() {
        #expect(near("blockjob-cancel") == ["block-job-cancel"])
        #expect(near("device-add") == ["device_add"])
        #expect(near("DEVICE_ADD") == ["device_add"])
        #expect(near("blockDevAdd") == ["blockdev-add"])
    }

    @Test("Words that belong to longer names, the shortest first")
    func words() {
        #expect(near("mirror") == ["blockdev-mirror", "drive-mirror"])
        #expect(near("job") == ["block-job-cancel", "block-job-pause"])
        #expect(near("add-device") == ["device_add"])
        #expect(near("block").first == "query-block")
    }

    @Test("Nothing is near to what is far, to itself or to nothing")
    func nothing() {
        #expect(near("screendump") == [])
        #expect(near("stop") == [])
        #expect(near("") == [])
        #expect(near("-") == [])
        #expect(near("x") == [])
        #expect(NearNames([]).names(near: "stop") == [])
    }

    @Test("The nearest come first, at most as many as are wanted")
    func order() {
        let names = NearNames(["abcdef3", "abcdef1", "abcdef2", "abcxef", "abcdefg"])
        #expect(names.names(near: "abcdef") == ["abcdef1", "abcdef2", "abcdef3"])
        #expect(names.names(near: "abcdef", limit: 1) == ["abcdef1"])
        #expect(names.names(near: "abcdef1", limit: 9) == ["abcdef2", "abcdef3", "abcdefg", "abcxef"])
    }

    @Test("What is much farther away than the nearest is not meant")
    func farther() {
        #expect(near("block-job-cancle") == ["block-job-cancel"])
        #expect(NearNames(["abcdefghi", "abcdefgxyz"]).names(near: "abcdefghij") == ["abcdefghi"])
        #expect(NearNames(["abcdefgxyz"]).names(near: "abcdefghij") == ["abcdefgxyz"])
    }

    @Test("A name that goes on behind several words is nearer than one with several slips")
    func beginnings() {
        let names = NearNames(["query-acpi", "query-cpus-fast", "query-tpms", "query-cpu-model"])
        #expect(names.names(near: "query-cpus").first == "query-cpus-fast")
        #expect(NearNames(["query-cpu", "query-cpus-fast"]).names(near: "query-cpus").first == "query-cpu")
        #expect(NearNames(["query-tpms-a-b", "query-tpm"]).names(near: "query-tpms").first == "query-tpm")
    }

    @Test("Letters outside of ASCII are bytes like others")
    func unicode() {
        #expect(NearNames(["größe"]).names(near: "grösse") == ["größe"])
        #expect(NearNames(["grössen"]).names(near: "grösse") == ["grössen"])
    }
}
