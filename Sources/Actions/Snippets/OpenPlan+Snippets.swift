import Planning
package import Reports
import Storage

extension [Snippet] {
  /// The name that some snippets share, one for each channel.
  /// - Throws: `NameError`.
  func name(_ text: String, by match: NameMatch = .anyPart) throws(NameError) -> Name {
    try NameSearch(.snippet, among: map(\.name).distinct) { $0.text }.find(text, by: match)
  }
}

extension OpenPlan {
  package func snippets() throws -> [SnippetReport] {
    try read { try $0.all(Snippet.self).map { SnippetReport($0) } }
  }

  /// The text of a new snippet that somebody is to type.
  /// - Throws: as `addSnippet`.
  package func draft(ofNewSnippet name: String, channel: String?) throws -> Draft {
    try trial { change in
      let snippet = try add(name, text: "…", channel: channel, isAlways: false, in: change)
      return Draft(.snippet(snippet.name.text, channel: snippet.channel?.name))
    }
  }

  /// The text of a snippet that somebody is to type anew.
  /// - Throws: `PersonError.nobodyNamed`, `SnippetError`, and what the names throw.
  package func draft(ofSnippet name: String, on channel: String?) throws -> Draft {
    _ = try author()
    return try read { snapshot in
      let snippet = try snapshot.snippet(named: name, on: channel)
      return Draft(
        .snippet(snippet.name.text, channel: snippet.channel?.name), text: snippet.text)
    }
  }

  /// - Parameter isAlways: it goes below every new post.
  package func addSnippet(
    _ name: String, text: String, channel: String?, isAlways: Bool
  ) throws -> ChangeReport<SnippetReport> {
    try change { change in
      let snippet = try add(name, text: text, channel: channel, isAlways: isAlways, in: change)
      return changed([SnippetReport(snippet)])
    }
  }

  private func add(
    _ name: String, text: String, channel: String?, isAlways: Bool, in change: PlanChange
  ) throws -> Snippet {
    let channel = try channel.map { try change.snapshot.channel(named: $0).reference }
    return try change.add { id in
      try Snippet(id: id, name: Name(name), channel: channel, text: text, isAlways: isAlways)
    }
  }

  /// - Parameter draft: the text that an editor was opened on.
  package func editSnippet(
    _ name: String, on channel: String?, text: String?, insteadOf draft: String? = nil,
    isAlways: Bool?
  ) throws -> ChangeReport<SnippetReport> {
    try change { change in
      let old = try change.snapshot.snippet(named: name, on: channel)
      try old.text.checkUnchanged(since: draft)
      let snippet = try Snippet(
        id: old.id, name: old.name, channel: old.channel, text: text ?? old.text,
        isAlways: isAlways ?? old.isAlways)
      guard snippet != old else { throw ChangeError.nothing }
      try change.update(snippet)
      return changed([SnippetReport(snippet)])
    }
  }
}

extension PlanSnapshot {
  /// One snippet: by its name, and by its channel where several have that name.
  /// - Throws: `SnippetError`, and what the names throw.
  fileprivate func snippet(
    named text: String, on channel: String?, by match: NameMatch = .anyPart
  ) throws -> Snippet {
    let snippets = try all(Snippet.self)
    let name = try snippets.name(text, by: match)
    let same = snippets.filter { $0.name == name }
    if let channel {
      let id = try self.channel(named: channel, by: match).id
      guard let own = same.first(where: { $0.channel?.id == id }) else {
        throw SnippetError.notOnChannel(name.text, channel)
      }
      return own
    }
    guard same.count > 1 else { return same[0] }
    guard let general = same.first(where: { $0.channel == nil }) else {
      throw SnippetError.onSeveralChannels(name.text, same.compactMap(\.channel?.name))
    }
    return general
  }
}

extension Deleting where Report == SnippetReport {
  package static func snippet(_ name: String, on channel: String?) -> Self {
    Self(name) {
      [try $0.snippet(named: name, on: channel, by: .beginning)]
    } telling: { snippet, _, _ in
      SnippetReport(snippet)
    }
  }
}
