/// What cannot be said of the files of a post.
package enum MediumError: Error, Equatable {
  case moreAlternatives(Int, media: Int)
}
