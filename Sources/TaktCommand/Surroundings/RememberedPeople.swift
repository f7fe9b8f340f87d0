import Actions
import Foundation
import Planning

/// Who works at this computer: the number of a person for each plan, in a file of its own in the user's
/// configuration folder. A plan is known by its id, so that it may be moved; a person by number, so that
/// they may be renamed.
struct RememberedPeople {
  private let environment: [String: String]

  init(environment: [String: String]) { self.environment = environment }

  /// The person of a plan; nil where nobody is remembered, or nothing that can be read.
  func person(in plan: PlanID) throws(CommandError) -> PersonID? {
    guard let text = try? String(contentsOfFile: path(of: plan), encoding: .utf8) else {
      return nil
    }
    return Int(text.trimmed).map { PersonID($0) }
  }

  /// - Throws: `CommandError.noConfigurationFolder`, `.notRemembered`.
  func remember(_ person: PersonID, in plan: PlanID) throws(CommandError) {
    let path = try path(of: plan)
    do {
      try FileManager.default.createDirectory(
        atPath: path.folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try write("\(person)\n", to: path)
    } catch {
      throw .notRemembered(path, reason: error.localizedDescription)
    }
  }

  /// - Returns: whether somebody was remembered.
  /// - Throws: `CommandError.noConfigurationFolder`, `.notRemembered`.
  func forget(_ plan: PlanID) throws(CommandError) -> Bool {
    let path = try path(of: plan)
    guard unlink(path) != 0 else { return true }
    guard errno == ENOENT || errno == ENOTDIR else {
      throw .notRemembered(path, reason: String(cString: strerror(errno)))
    }
    return false
  }

  /// The file in which a plan's person is remembered.
  /// - Throws: `CommandError.noConfigurationFolder`.
  func path(of plan: PlanID) throws(CommandError) -> String {
    try folder + "/takt/me/" + plan.text
  }

  /// A path that is not absolute counts as none, as the XDG Base Directory Specification says.
  private var folder: String {
    get throws(CommandError) {
      if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder }
      guard let home = environment["HOME"], !home.isEmpty else { throw .noConfigurationFolder }
      return home + "/.config"
    }
  }

  /// Written beside first, so that nobody reads half of it; for its owner only.
  private func write(_ text: String, to path: String) throws {
    let beside = path + ".\(UUID().uuidString)"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(text.utf8))
      guard rename(beside, path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    } catch {
      unlink(beside)
      throw error
    }
  }
}
