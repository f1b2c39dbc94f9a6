internal import ControlCommands

/// `qemuctl`: everything is in `ControlCommands`, where tests reach it.
@main
enum Qemuctl {
    static func main() async {
        await ControlProgram.main()
    }
}
