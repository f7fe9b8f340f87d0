/// A look back some months after a campaign's last day, since effects take long.
package struct CheckUp: Hashable, Sendable {
  /// Calendar months after the last day.
  package let months: Int
  package let day: Day

  /// When campaigns are looked at again.
  package static let months = [1, 3, 6, 12]

  /// The days for which a number tells of it, its own included.
  package static let openDays = 28

  package init(months: Int, after lastDay: Day) {
    self.months = months
    day = lastDay.adding(months: months)
  }

  package var lastDay: Day { day.adding(days: Self.openDays - 1) }

  package func isOpen(on day: Day) -> Bool { self.day <= day && day <= lastDay }
}

extension Campaign {
  /// Nobody looks back at what never began.
  package var checkUps: [CheckUp] {
    state == .draft ? [] : CheckUp.months.map { CheckUp(months: $0, after: period.to) }
  }

  /// Ended, or past its last day without anybody having ended it.
  package func isOver(on day: Day) -> Bool {
    switch state {
    case .draft: false
    case .running: day > period.to
    case .ended, .evaluated: true
    }
  }
}
