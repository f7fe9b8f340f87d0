/// How much of a name leads to its thing.
package enum NameMatch: Sendable {
  /// Its beginning, else the beginning of a word in it, else any part of it.
  case anyPart
  /// Its beginning only: where nobody reads over what stands in a file, and where a thing is deleted, a part
  /// of a name must not lead to another one.
  case beginning
}

/// Finds a thing by its name as people type it: whole, or an unambiguous part of it.
package struct NameSearch<Thing> {
  let kind: ThingKind
  let things: [(name: String, thing: Thing)]

  package init(_ kind: ThingKind, among things: [Thing], by name: (Thing) -> String) {
    self.kind = kind
    self.things = things.map { (name($0), $0) }
  }

  package init(_ kind: ThingKind, among things: [Thing]) where Thing: Named {
    self.init(kind, among: things) { $0.name.text }
  }

  /// The thing whose name is `text`, else the only one whose name begins so, else the only one with a word
  /// that begins so, else the only one that holds it; case does not count.
  /// - Throws: `NameError.unknown` with the near names, `NameError.ambiguous`.
  package func find(
    _ text: String, by match: NameMatch = .anyPart
  ) throws(NameError) -> Thing {
    switch match {
    case .anyPart:
      try find(text, by: [Self.beginning(of:_:), Self.beginningOfWord(in:_:), Self.part(of:_:)])
    case .beginning: try find(text, by: [Self.beginning(of:_:)])
    }
  }

  private func find(
    _ text: String, by ways: [(_ name: String, _ wanted: String) -> Bool]
  ) throws(NameError) -> Thing {
    if let exact = things.first(where: { $0.name == text }) { return exact.thing }
    let wanted = text.lowercased()
    let same = things.filter { $0.name.lowercased() == wanted }
    if same.count == 1 { return same[0].thing }
    for isMeant in ways where !wanted.isEmpty {
      let found = things.filter { isMeant($0.name.lowercased(), wanted) }
      if found.count == 1 { return found[0].thing }
      if found.count > 1 { throw NameError.ambiguous(kind, text, candidates: found.map(\.name)) }
    }
    throw NameError.unknown(kind, text, near: near(wanted))
  }

  private static func beginning(of name: String, _ wanted: String) -> Bool {
    name.hasPrefix(wanted)
  }

  private static func beginningOfWord(in name: String, _ wanted: String) -> Bool {
    name.ranges(of: wanted).contains { range in
      guard range.lowerBound > name.startIndex else { return true }
      let before = name[name.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber
    }
  }

  /// Takt's own choice: fewer letters than three stand in many a name by chance.
  private static func part(of name: String, _ wanted: String) -> Bool {
    wanted.count >= 3 && name.contains(wanted)
  }

  /// The names that a typing error may have meant, nearest first; all names where there are few.
  func near(_ wanted: String) -> [String] {
    guard things.count > 6 else { return things.map(\.name) }
    let limit = max(2, wanted.count / 3)
    return
      things
      .map { (name: $0.name, distance: editDistance($0.name.lowercased(), wanted)) }
      .filter { $0.distance <= limit || $0.name.lowercased().contains(wanted) }
      .sorted { $0.distance < $1.distance }
      .prefix(5).map(\.name)
  }
}

/// How many characters must be added, dropped or changed to make one text of the other
/// (Levenshtein 1965); only the first 60 characters count.
func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.prefix(60))
  let right = Array(right.prefix(60))
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let change = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, diagonal + 1, row[j] + 1)
    }
  }
  return row[right.count]
}
