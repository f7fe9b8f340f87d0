import Planning
package import Reports

/// What a change did, and what a check says of it.
extension TextWriter {
  /// The things as they are now, what is wrong with them, and whether it was only tried. Hints are
  /// left to `check`, save where a post was just written: said at every step they would soon be read
  /// no more.
  func change<Thing>(
    _ report: ChangeReport<Thing>, withHints: Bool = false, _ words: ([Thing]) -> String
  ) -> String {
    let findings = report.findings.filter { finding in
      finding.severity > .hint || withHints && !Rule.ofChannels.contains(finding.rule)
    }
    return ([words(report.changed)] + lines(of: findings) + trial(report.dryRun))
      .joined(separator: "\n")
  }

  package func deleted<Thing>(
    _ report: ChangeReport<Thing>, _ name: (Thing) -> String
  ) -> String {
    change(report) { things in
      things.map { thing in
        let name = quoted(name(thing))
        return say(de: "Gelöscht: \(name)", en: "Deleted: \(name)")
      }.joined(separator: "\n")
    }
  }

  /// Said under whatever was shown of a change that did not happen.
  package func trial(_ isDryRun: Bool) -> [String] {
    guard isDryRun else { return [] }
    return [
      painted(
        say(
          de: "Nur probiert: Nichts wurde geändert.", en: "Only tried: nothing was changed."),
        .warning)
    ]
  }

  package func check(_ report: CheckReport) -> String {
    if report.posts == 0, let sought = report.sought { return nothing(.post, fits: sought) }
    guard !report.findings.isEmpty else {
      return painted(say(de: "Nichts auszusetzen.", en: "Nothing to complain about."), .good)
    }
    return lines(of: report.findings).joined(separator: "\n")
  }

  /// The gravest first; what is true of several posts is said once, and what helps them too.
  private func lines(of findings: [FindingReport]) -> [String] {
    let groups = Dictionary(grouping: findings.enumerated()) { place in
      sentences(place.element.message, place.element.remedy?.ofAnyPost)
    }.values
    let ordered = groups.sorted { left, right in
      let (a, b) = (left[0], right[0])
      return (b.element.severity, a.element.post, a.offset)
        < (a.element.severity, b.element.post, b.offset)
    }
    return ordered.map { $0.map(\.element) }.flatMap { group in
      line(
        group[0], posts: group.map(\.post).sorted().map { "#\($0)" }.joined(separator: ", "),
        remedy: group[0].remedy?.of(group.map(\.post).sorted()))
    }
  }

  private func line(_ finding: FindingReport, posts: String, remedy: Remedy?) -> [String] {
    let (name, paint): (String, Paint) =
      switch finding.severity {
      case .error: (say(de: "Fehler", en: "Error"), .bad)
      case .warning: (say(de: "Warnung", en: "Warning"), .warning)
      case .hint: (say(de: "Hinweis", en: "Hint"), .dim)
      }
    let label = painted(name.fitted(to: 7), paint)
    let words = sentences(finding.message.harmless, remedy) + " " + finding.reason.harmless
    let message = "\(posts): \(words)".wrapped(to: max(width - 9, 30))
    return message.enumerated().map { place, line in
      (place == 0 ? label : "       ") + "  " + line
    }
  }
}

/// What goes along with something that is deleted.
extension TextWriter {
  package func losses(_ losses: Losses, _ currency: String) -> String {
    self.losses(losses, in: currency, isDone: false).harmless.wrapped(to: width).map {
      painted($0, .warning)
    }
    .joined(separator: "\n")
  }
}
