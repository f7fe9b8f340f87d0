import Exchange
import Planning

extension StepwisePlan {
  var mediaFolder: MediaFolder {
    get throws { MediaFolder(ofPlan: try options.planPath) }
  }

  /// What the disk says of the files that some posts name.
  func mediaFiles(of posts: [Post]) throws -> [String: MediaFile] {
    let folder = try mediaFolder
    let names = Set(posts.filter(\.status.isOpen).flatMap { $0.media.map(\.file) })
    return names.reduce(into: [:]) { $0[$1] = folder.facts(of: $1) }
  }
}
