/// A setting of the plan, by the name that people type.
package enum Setting: String, CaseIterable {
  case name
  case timeZone = "time-zone"
  case currency
  case hourlyRate = "hourly-rate"
  case language
  case approval
  case holidays
  case links
  case reserve

  /// - Throws: `SettingError.unknown` with the names that there are.
  package static func named(_ text: String) throws -> Setting {
    guard let setting = Setting(rawValue: text.lowercased()) else {
      throw SettingError.unknown(text, keys: allCases.map(\.rawValue))
    }
    return setting
  }

  /// As it is typed; nil while it is not set.
  package func value(in settings: PlanSettings) -> String? {
    switch self {
    case .name: settings.name.text
    case .timeZone: settings.timeZone
    case .currency: settings.currency.code
    case .hourlyRate: settings.hourlyRate.map { TypedAmount.text($0) }
    case .language: settings.language?.rawValue
    case .approval: settings.approval.rawValue
    case .holidays:
      settings.regions.isEmpty ? nil : settings.regions.map(\.code).joined(separator: ",")
    case .links: settings.links?.text ?? "none"
    case .reserve: String(settings.reserve.percent)
    }
  }

  /// The settings with this one set; `none` unsets what can be without. Whether there is such a time
  /// zone is for whoever knows the system's.
  package func set(_ text: String, in settings: PlanSettings) throws -> PlanSettings {
    var changed = settings
    switch self {
    case .name: changed.name = try Name(text)
    case .timeZone: changed.timeZone = text
    case .currency: changed.currency = try Currency(text)
    case .hourlyRate: changed.hourlyRate = text == "none" ? nil : try TypedAmount.money(text)
    case .language: changed.language = text == "none" ? nil : try choice(text)
    case .approval: changed.approval = try choice(text)
    case .holidays: changed.regions = text == "none" ? [] : try Region.list(text)
    case .links:
      changed.links =
        text == "none" ? nil : text == "utm" ? .standard : try LinkScheme(text)
    case .reserve:
      changed.reserve = text == "none" ? .usual : try reserve(text)
    }
    return changed
  }

  private func reserve(_ text: String) throws -> AnsweringReserve {
    guard let percent = TypedAmount.whole(text.replacing("%", with: "").trimmed) else {
      throw SettingError.notAllowed(key: rawValue, value: text, allowed: "0 … 90")
    }
    return try AnsweringReserve(percent: percent)
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws -> Value {
    guard let value = Value(rawValue: text.lowercased()) else {
      throw SettingError.notAllowed(
        key: rawValue, value: text,
        allowed: Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }
}
