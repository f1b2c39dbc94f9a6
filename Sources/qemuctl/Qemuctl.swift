@main struct Qemuctl { static func main() {} }
