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
    } catch let error as PrivateFile.Failure {
      throw .notRemembered(path, reason: error.reason)
    } catch {
      throw .notRemembered(path, reason: error.localizedDescription)
    }
  }

  /// - Throws: `CommandError.noConfigurationFolder`, `.notRemembered`.
  func forget(_ plan: PlanID) throws(CommandError) {
    let path = try path(of: plan)
    guard unlink(path) != 0, errno != ENOENT, errno != ENOTDIR else { return }
    throw .notRemembered(path, reason: String(cString: strerror(errno)))
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

  /// Written beside first, so that nobody reads half of it.
  private func write(_ text: String, to path: String) throws(PrivateFile.Failure) {
    let beside = try PrivateFile(Data(text.utf8), at: path + ".\(UUID().uuidString)").path
    guard rename(beside, path) != 0 else { return }
    let reason = String(cString: strerror(errno))
    _ = unlink(beside)
    throw PrivateFile.Failure(reason: reason)
  }
}
