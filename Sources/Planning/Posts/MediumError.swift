/// What cannot be said of the files of a post.
package enum MediumError: Refusal, Equatable {
  case moreAlternatives(Int, media: Int)
  /// The network takes only files of such endings.
  case kind(file: String, Network, endings: [String])
}
