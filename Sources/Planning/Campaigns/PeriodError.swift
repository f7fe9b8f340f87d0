/// What no period of days can be.
package enum PeriodError: Refusal, Equatable {
  case backwards(from: Day, to: Day)
  case tooLong(from: Day, to: Day)
}
