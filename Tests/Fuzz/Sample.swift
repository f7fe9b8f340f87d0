import Foundation
import TestSupport

/// A file to be damaged.
struct Sample {
  private let bytes: [UInt8]
  /// The parts of a workbook that packs nothing.
  private let parts: ZipFile

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    parts = ZipFile(unpacked: bytes)
  }

  /// The file with some damage. Of a workbook that packs nothing a part is damaged and the archive
  /// put together anew, since a wrong checksum would end the reading before the part is looked at.
  func damaged(_ random: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    var archive = parts
    let count = Int(random.next() % 4)
    guard !archive.parts.isEmpty else {
      for _ in 0...count { bytes.mutate(&random) }
      return bytes
    }
    let part = Int(random.next() % UInt64(archive.parts.count))
    for _ in 0...count { archive.parts[part].bytes.mutate(&random) }
    return archive.bytes
  }

  /// The samples below a folder, by the reader that they are for.
  static func all(in folder: URL) throws -> [String: [Sample]] {
    let paths = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String }
    var samples: [String: [Sample]] = [:]
    for path in paths?.sorted() ?? [] {
      guard let bytes = FileManager.default.contents(atPath: folder.path() + "/" + path),
        let kind = kind(of: [UInt8](bytes), at: path)
      else { continue }
      samples[kind, default: []].append(Sample([UInt8](bytes)))
    }
    return samples
  }

  private static func kind(of bytes: [UInt8], at path: String) -> String? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "xls" }
    if bytes.starts(with: [0x50, 0x4B]) { return "xlsx" }
    if bytes.first == UInt8(ascii: "<") { return "SpreadsheetML" }
    if path.contains("googleplus") { return "JSON" }
    if path.hasSuffix(".ics") { return Fuzzing.calendars }
    return path.hasSuffix(".csv") ? "CSV" : nil
  }
}
