import Exchange
package import Planning
import Reports

extension OpenPlan {
  /// The files that were named, as the plan keeps them.
  /// - Throws: `InputFileError` for a file that is not there, `MediumError.moreAlternatives`.
  func media(_ request: MediaRequest) throws -> [Medium] {
    let (files, alternatives) = (request.files, request.alternatives)
    guard alternatives.count <= files.count else {
      throw MediumError.moreAlternatives(alternatives.count, media: files.count)
    }
    guard files != ["none"] else { return [] }
    let folder = mediaFolder
    return try files.enumerated().map { place, path in
      try folder.check(path)
      return Medium(
        file: folder.stored(path),
        alternativeText: place < alternatives.count ? alternatives[place].nilForNone : nil)
    }
  }

  /// The files as `media` has them; without new ones those of a post get new words.
  func media(_ request: MediaRequest, replacing old: [Medium]) throws -> [Medium] {
    guard request.files.isEmpty else { return try media(request) }
    let alternatives = request.alternatives
    guard alternatives.count <= old.count else {
      throw MediumError.moreAlternatives(alternatives.count, media: old.count)
    }
    return old.enumerated().map { place, medium in
      Medium(
        file: medium.file,
        alternativeText: place < alternatives.count
          ? alternatives[place].nilForNone : medium.alternativeText)
    }
  }

  /// Finds out whether a file can go with posts on some networks, before anything is planned with it.
  /// - Throws: `InputFileError` for one that is not there, `MediumError.kind` for one that a network
  ///   does not take.
  package func checkMedium(_ path: String, on networks: [Network]) throws {
    try mediaFolder.check(path)
    for network in networks {
      guard let limits = network.media else { continue }
      guard MediaKind(ofFile: path).flatMap(limits.choice) != nil else {
        throw MediumError.kind(file: path, network, endings: limits.endings)
      }
    }
  }
}
