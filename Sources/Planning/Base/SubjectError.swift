/// What something is about cannot be told.
package enum SubjectError: Error, Equatable {
  case missing
  case several
}
