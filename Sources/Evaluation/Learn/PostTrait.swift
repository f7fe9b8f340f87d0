package import Planning

/// What posts differ in, one thing at a time: never weekday by hour, whose cells are mostly noise.
package enum PostTrait: String, CaseIterable, Encodable, Sendable {
  case format, weekday, daypart, pillar

  /// What a post that went out at a time of the plan's clock has of it; nil where it has nothing.
  func value(of post: Post, at time: WallTime) -> Value? {
    switch self {
    case .format: .format(post.format)
    case .weekday: .weekday(time.day.weekday)
    case .daypart: Daypart(time.time).map(Value.daypart)
    case .pillar: post.pillar.map { .pillar($0.name) }
    }
  }

  /// One group of posts.
  package enum Value: Hashable, Sendable {
    case format(PostFormat)
    case weekday(Weekday)
    case daypart(Daypart)
    case pillar(String)

    /// As scripts read it: weekdays by their English names.
    package var key: String {
      switch self {
      case .format(let format): format.rawValue
      case .weekday(let weekday): weekday.name.english
      case .daypart(let daypart): daypart.rawValue
      case .pillar(let name): name
      }
    }

    /// In the order of the catalogue and of the week.
    var rank: Int {
      switch self {
      case .format(let format): PostFormat.allCases.firstIndex(of: format) ?? 0
      case .weekday(let weekday): weekday.rawValue
      case .daypart(let daypart): Daypart.allCases.firstIndex(of: daypart) ?? 0
      case .pillar: 0
      }
    }
  }
}

/// A part of the day in the plan's time; at night there is none.
package enum Daypart: String, CaseIterable, Sendable {
  case early = "06-09"
  case morning = "09-12"
  case midday = "12-14"
  case afternoon = "14-17"
  case evening = "17-22"

  init?(_ time: TimeOfDay) {
    switch time.minutesSinceMidnight / 60 {
    case 6..<9: self = .early
    case 9..<12: self = .morning
    case 12..<14: self = .midday
    case 14..<17: self = .afternoon
    case 17..<22: self = .evening
    default: return nil
    }
  }
}
