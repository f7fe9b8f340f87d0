/// Three months of the calendar, from January, April, July or October on.
package struct Quarter: Hashable, Sendable {
  package let year: Int
  /// 1 to 4.
  package let number: Int

  package init(containing day: Day) {
    year = day.year
    number = (day.month - 1) / 3 + 1
  }

  private init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  package var previous: Quarter {
    number == 1 ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
  }

  private var next: Quarter {
    number == 4 ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1)
  }

  package var from: Day { Day(year: year, month: number * 3 - 2, day: 1) ?? .epoch }
  package var to: Day { next.from.adding(days: -1) }

  package func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

extension Quarter: CustomStringConvertible {
  /// `2026-Q1`.
  package var description: String { "\(year)-Q\(number)" }
}
