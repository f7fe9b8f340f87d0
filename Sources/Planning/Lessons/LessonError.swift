/// What the rules of lessons refuse.
package enum LessonError: Refusal, Equatable {
  /// A campaign cannot heed what it taught itself.
  case own(LessonID, String)
}
