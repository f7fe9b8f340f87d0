/// Numbers from the networks' pages and the code of published tools; what only third parties
/// observed is marked so.
extension MediaLimits {
  /// How many go into a post is not known.
  static let facebook = MediaLimits(
    choices: [
      Choice(kinds: [.image], bytes: .advice(megabytes: 4)),
      Choice(kinds: [.animation, .video]),
    ],
    leastWidth: 200, advisedSize: PixelSize(width: 1200, height: 630))

  /// That 20 pictures are the most is observed.
  static let linkedin = MediaLimits(
    choices: [
      Choice(kinds: [.image, .animation], most: 20, trust: .observed),
      Choice(kinds: [.video], most: 1),
      Choice(kinds: [.document], most: 1),
    ],
    oneChoice: .documented, leastWidth: 200, advisedSize: PixelSize(width: 1200, height: 627))

  /// Tools may send one video or GIF and nothing beside it; X's own apps have been seen to take up
  /// to four files of any kind since October 2022.
  static let x = MediaLimits(
    choices: [
      Choice(kinds: [.image], most: 4, bytes: .limit(megabytes: 5)),
      Choice(kinds: [.animation], most: 1, trust: .observed, bytes: .limit(megabytes: 15)),
      Choice(kinds: [.video], most: 1, trust: .observed, bytes: .limit(megabytes: 512)),
    ],
    oneChoice: .observed, advisedSize: PixelSize(width: 1200, height: 675))

  /// All of it is observed: XING no longer lets tools write.
  static let xing = MediaLimits(
    choices: [Choice(kinds: [.image, .animation], most: 1, trust: .observed)],
    otherKinds: .observed, advisedSize: PixelSize(width: 1200, height: 630))

  /// That 20 files are the most is observed.
  static let instagram = MediaLimits(
    choices: [Choice(kinds: [.image, .animation, .video], most: 20, trust: .observed)],
    isNeeded: true)
}
