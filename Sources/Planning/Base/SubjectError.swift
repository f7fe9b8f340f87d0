/// What something is about cannot be told.
package enum SubjectError: Refusal, Equatable {
  case missing
  case several
}
