/// Finds a thing by its name as people type it: whole, or an unambiguous beginning.
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

  /// The thing whose name is `text`, else the only one whose name begins so; case does not count.
  /// - Throws: `NameError.unknown` with the near names, `NameError.ambiguous`.
  package func find(_ text: String) throws(NameError) -> Thing {
    if let exact = things.first(where: { $0.name == text }) { return exact.thing }
    let wanted = text.lowercased()
    let same = things.filter { $0.name.lowercased() == wanted }
    if same.count == 1 { return same[0].thing }
    let begun = wanted.isEmpty ? [] : things.filter { $0.name.lowercased().hasPrefix(wanted) }
    if begun.count == 1 { return begun[0].thing }
    if begun.count > 1 { throw NameError.ambiguous(kind, text, candidates: begun.map(\.name)) }
    throw NameError.unknown(kind, text, near: near(wanted))
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
