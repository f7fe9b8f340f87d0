/// A setting of the plan: an entry of the catalogue. It reads and writes one property of
/// `PlanSettings`, as people type it and as the plan file keeps it.
package struct Setting: Sendable {
  /// As people type it, such as `time-zone`.
  package let key: String
  /// The key of its row in the plan file.
  package let storedKey: String
  /// Every plan file states it; where another is missing, what is usual holds.
  package let isRequired: Bool
  /// How a list of settings names it in help.
  package let listing: Wording
  /// What help says of it; nil where its name does.
  package let explanation: Wording?
  private let text: @Sendable (PlanSettings) -> String?
  private let read: @Sendable (String, inout PlanSettings) throws -> Void
  private let store: @Sendable (PlanSettings) -> String?
  private let restore: @Sendable (String, inout PlanSettings) throws -> Void

  /// - Parameters:
  ///   - storedKey: where it differs from `key`.
  ///   - read: a value as typed.
  ///   - text: as it is typed; nil while it is not set.
  ///   - restore: a value as the plan file keeps it, where that differs from what is typed.
  ///   - store: likewise; nil has no row.
  init<Value>(
    _ key: String, storedKey: String? = nil,
    _ path: any WritableKeyPath<PlanSettings, Value> & Sendable, isRequired: Bool = false,
    listing: Wording? = nil, explanation: Wording? = nil,
    read: @escaping @Sendable (String) throws -> Value,
    text: @escaping @Sendable (Value) -> String?,
    restore: (@Sendable (String) throws -> Value)? = nil,
    store: (@Sendable (Value) -> String?)? = nil
  ) {
    self.key = key
    self.storedKey = storedKey ?? key
    self.isRequired = isRequired
    self.listing = listing ?? Wording(de: key, en: key)
    self.explanation = explanation
    self.read = { $1[keyPath: path] = try read($0) }
    self.text = { text($0[keyPath: path]) }
    self.restore = { $1[keyPath: path] = try (restore ?? read)($0) }
    self.store = { (store ?? text)($0[keyPath: path]) }
  }

  /// As it is typed; nil while it is not set.
  package func value(in settings: PlanSettings) -> String? { text(settings) }

  /// The settings with this one set, as typed; `none` unsets what can be without. Whether there is
  /// such a time zone is for whoever knows the system's.
  /// - Throws: `SettingError`, and what the value throws.
  package func set(_ text: String, in settings: PlanSettings) throws -> PlanSettings {
    var changed = settings
    try read(text, &changed)
    return changed
  }

  /// As the plan file keeps it; nil has no row.
  package func stored(in settings: PlanSettings) -> String? { store(settings) }

  /// The settings with this one as the plan file keeps it.
  /// - Throws: what the value throws.
  package func restored(_ text: String, in settings: PlanSettings) throws -> PlanSettings {
    var restored = settings
    try restore(text, &restored)
    return restored
  }
}

extension Setting: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.key == right.key }
}

extension Setting {
  /// By its key; case does not count.
  /// - Throws: `SettingError.unknown` with the keys that there are.
  package static func named(_ text: String) throws(SettingError) -> Setting {
    guard let setting = all.first(where: { $0.key == text.lowercased() }) else {
      throw .unknown(text, keys: all.map(\.key))
    }
    return setting
  }
}
