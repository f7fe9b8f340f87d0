import Foundation
import Planning

/// A file that a report goes into: whole or not at all, and never over anything but a report.
struct OutputFile {
  /// The path as it was typed.
  let path: String
  /// Where it lies, symbolic links followed.
  private let target: String
  /// The mode of the file that is there already.
  private let mode: mode_t?

  /// - Throws: `OutputFileError` for what cannot, or must not, be written over.
  init(path: String, notThePlan plan: String) throws(OutputFileError) {
    self.path = path
    target = Self.resolved(path)
    var status = stat()
    guard stat(target, &status) == 0 else {
      guard errno == ENOENT, Self.isFolder(target.folder) else {
        throw errno == ENOENT || errno == ENOTDIR
          ? .noSuchFolder(path.folder)
          : .notWritable(path, reason: String(cString: strerror(errno)))
      }
      mode = nil
      return
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    var planned = stat()
    if stat(plan, &planned) == 0, planned.st_dev == status.st_dev,
      planned.st_ino == status.st_ino
    {
      throw .isPlan(path)
    }
    guard Self.isReport(target) else { throw .notAReport(path) }
    mode = status.st_mode & 0o777
  }

  /// Writes beside the file first and then moves that into its place.
  /// - Throws: `OutputFileError`; what was there before is as it was then.
  func write(_ text: String) throws(OutputFileError) {
    let beside = target.folder + "/.takt-\(UUID().uuidString).tmp"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else {
      throw .notWritable(path, reason: String(cString: strerror(errno)))
    }
    do throws(OutputFileError) {
      try send(Array(text.utf8), to: descriptor)
      if let mode { _ = fchmod(descriptor, mode) }
      guard fsync(descriptor) == 0, rename(beside, target) == 0 else { throw failure }
      _ = close(descriptor)
    } catch {
      _ = close(descriptor)
      _ = unlink(beside)
      throw error
    }
  }

  private func send(_ bytes: [UInt8], to descriptor: Int32) throws(OutputFileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw failure
      }
    }
  }

  private var failure: OutputFileError { .failed(path, reason: String(cString: strerror(errno))) }

  /// A link leads to the file that is meant, also where that is still to be made.
  private static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    return path
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A page that Takt did not write is somebody's work, and so is a database. What cannot be read
  /// counts as such.
  private static func isReport(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path),
      let start = try? handle.read(upToCount: 4096) ?? Data()
    else { return false }
    let text = String(decoding: start, as: UTF8.self)
    if text.hasPrefix("SQLite format 3\0") { return false }
    let isPage = (try? OutputFormat(ofFile: path)) == .html
    return !isPage || text.isEmpty || text.contains(#"<meta name="generator" content="Takt" />"#)
  }
}

/// Why a report cannot be written to a file.
enum OutputFileError: Error, Equatable {
  case unknownEnding(String, known: [String])
  case noSuchFolder(String)
  case isDirectory(String)
  /// A device, a pipe or a socket.
  case notAFile(String)
  case isPlan(String)
  /// Something else stands in it.
  case notAReport(String)
  case notWritable(String, reason: String)
  case failed(String, reason: String)
}
