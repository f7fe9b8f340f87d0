import Planning
import Storage

extension StepwisePlan {
  func add(_ condition: FilterCondition, to filter: inout PostFilter) throws {
    let not = condition.isNegated
    for value in condition.values {
      switch condition.key {
      case .campaign: try filter.campaigns.add(campaign(named: value).id, not: not)
      case .channel: try filter.channels.add(channel(named: value).id, not: not)
      case .network: try filter.networks.add(Network.find(value), not: not)
      case .owner: try filter.owners.add(person(named: value).id, not: not)
      case .pillar: try filter.pillars.add(pillar(named: value).id, not: not)
      case .idea: try filter.ideas.add(id(value, of: condition.key), not: not)
      case .series: try filter.series.add(id(value, of: condition.key), not: not)
      case .group: try filter.groups.add(id(value, of: condition.key), not: not)
      case .experiment: try filter.experiments.add(experiment(named: value).id, not: not)
      case .text: filter.words.add(value, not: not)
      case .status: try filter.statuses.add(choice(value, of: condition.key), not: not)
      case .format: try filter.formats.add(choice(value, of: condition.key), not: not)
      case .day:
        let day = try calendarReader.day(value)
        filter.spans.add(CalendarSpan(from: day, through: day, in: zone), not: not)
      case .week:
        try filter.spans.add(CalendarSpan(calendarReader.week(value), in: zone), not: not)
      case .month:
        filter.spans.add(CalendarSpan(try month(value), in: zone), not: not)
      }
    }
  }

  private func id<Kind>(_ text: String, of key: FilterCondition.Key) throws -> ID<Kind> {
    guard let id = ID<Kind>(argument: text) else {
      throw PostFilterError.unreadableNumber(text, key: key.rawValue)
    }
    return id
  }

  /// A value by its stored word; case does not count.
  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, of key: FilterCondition.Key
  ) throws -> Value {
    let found = Value.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
    guard let found else {
      throw PostFilterError.unknownChoice(
        text, key: key.rawValue, choices: Value.allCases.map(\.rawValue))
    }
    return found
  }
}

extension PostFilter.Choice {
  fileprivate mutating func add(_ value: Value, not isNegated: Bool) {
    if isNegated { unwanted.append(value) } else { wanted.append(value) }
  }
}
