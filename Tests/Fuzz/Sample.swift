import Foundation

/// A file to be damaged.
struct Sample {
  let bytes: [UInt8]

  /// The samples below a folder, by the reader that they are for.
  static func all(in folder: URL) throws -> [String: [Sample]] {
    let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String }
    var samples: [String: [Sample]] = [:]
    for path in paths?.sorted() ?? [] {
      guard let bytes = FileManager.default.contents(atPath: folder.path() + "/" + path),
        let kind = kind(of: [UInt8](bytes), at: path)
      else { continue }
      samples[kind, default: []].append(Sample(bytes: [UInt8](bytes)))
    }
    return samples
  }

  private static func kind(of bytes: [UInt8], at path: String) -> String? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "xls" }
    if bytes.starts(with: [0x50, 0x4B]) { return "xlsx" }
    if bytes.first == UInt8(ascii: "<") { return "SpreadsheetML" }
    if path.contains("googleplus") { return "JSON" }
    return path.hasSuffix(".csv") ? "CSV" : nil
  }
}
