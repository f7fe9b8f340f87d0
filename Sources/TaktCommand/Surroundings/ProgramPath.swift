import Foundation

extension [String: String] {
  /// Where a program lies on the path of this environment; nil where it has none of that name.
  func path(ofProgram name: String) -> String? {
    (self["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
