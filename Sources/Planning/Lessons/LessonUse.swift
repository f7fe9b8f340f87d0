/// Whether a later campaign heeded a lesson. Where nobody said, there is none.
package struct LessonUse: Hashable, Sendable {
  package let lesson: LessonID
  package let isHeeded: Bool

  package init(lesson: LessonID, isHeeded: Bool) {
    self.lesson = lesson
    self.isHeeded = isHeeded
  }
}
