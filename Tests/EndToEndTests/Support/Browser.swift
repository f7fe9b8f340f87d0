import Foundation

/// Chromium without a window, where there is one: `CHROMIUM`, else what the path leads to.
enum Browser {
  static let program: URL? = {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let candidates =
      [environment["CHROMIUM"]].compactMap(\.self)
      + folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
      + ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
      .map(URL.init(fileURLWithPath:))
  }()

  /// Opens a file of a folder in a window so wide.
  static func open(
    _ file: String, width: Int, in folder: URL, _ arguments: String...
  ) async throws -> Run {
    guard let program else { throw CocoaError(.fileNoSuchFile) }
    let profile = folder.appendingPathComponent(".browser-\(UUID().uuidString)").path
    let usual = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--user-data-dir=\(profile)", "--window-size=\(width),1200",
      "--enable-logging=stderr",
    ]
    let page = folder.appendingPathComponent(file).absoluteString
    return try await Takt.run(
      program, usual + arguments + [page], input: "",
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path], in: folder)
  }
}
