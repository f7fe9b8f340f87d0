package import Planning
package import Reports

/// The walk through the posts that are to go out.
extension TextWriter {
  package func publishingBegins(_ count: Int) -> String {
    let ahead = say(
      de: "Zu veröffentlichen: \(posts(count)).", en: "To publish: \(posts(count)).")
    return (ahead.wrapped(to: width) + [publishingKeysLine]).joined(separator: "\n")
  }

  /// What may be typed where it is asked whether a post is out.
  package var publishingKeysLine: String {
    publishingKeys.wrapped(to: width).map { painted($0, .dim) }.joined(separator: "\n")
  }

  /// Which post it is, and what speaks against it.
  package func publishing(_ handover: Handover, _ place: Int, of count: Int) -> String {
    let post = handover.post
    let errors = handover.errors.flatMap { finding in
      indented(sentences(say(finding.message), finding.remedy), .bad)
    }
    let rest = errors.isEmpty ? [] : indented(staysInPlan(post), .plain)
    return
      ([publishingHead(of: post, place, of: count)] + errors + rest
      + handover.concerns.flatMap { indented(words(for: $0), .warning) }).joined(separator: "\n")
  }

  /// Which post it is.
  package func publishingHead(of post: PostReport, _ place: Int, of count: Int) -> String {
    let title = heading("#\(post.id)") + "  \(self.place(of: post).harmless), \(when(post))"
    return "\n" + title + (count > 1 ? painted("  (\(place)/\(count))", .dim) : "")
  }

  /// That somebody else recorded a post while this walk was under way.
  package func publishedByOthers(_ post: PostID) -> String {
    "\n"
      + say(
        de: "#\(post) ist inzwischen veröffentlicht; jemand anders hat es festgehalten.",
        en: "#\(post) is published by now; somebody else has recorded it.")
  }

  /// That a post is not out after all, and how it stands now.
  package func takenBack(_ post: PostReport) -> String {
    painted(
      say(
        de: "✓ Zurückgenommen: #\(post.id) ist wieder „\(say(post.status.name))“.",
        en: "✓ Taken back: #\(post.id) is \(say(post.status.name)) again."), .good)
  }

  private func staysInPlan(_ post: PostReport) -> String {
    sentences(
      say(
        de: "So kann er nicht hinaus; er bleibt im Plan.",
        en: "It cannot go out like this; it stays in the plan."),
      .post(.edit, post.id))
  }

  /// The text to paste, and what is to be done where it is pasted.
  /// - Parameter isOpened: the composer was opened in the person's browser.
  package func handover(
    _ handover: Handover, _ clipboard: ClipboardState, isOpened: Bool
  ) -> String {
    let post = handover.post
    var lines = words(for: clipboard).wrapped(to: width).map { painted($0, .dim) } + [""]
    lines += [post.outgoingText.harmlessLines, ""]
    lines += files(of: post)
    if let composer = post.composer {
      let title =
        isOpened
        ? say(de: "Im Browser geöffnet:", en: "Opened in the browser:")
        : say(de: "Hier veröffentlichen:", en: "Publish it here:")
      lines.append(painted(title, .dim) + " " + composer.harmless)
    }
    lines += handover.steps.flatMap {
      words(for: $0).harmless.wrapped(to: width - 2).enumerated().map {
        ($0 == 0 ? "• " : "  ") + $1
      }
    }
    return lines.joined(separator: "\n")
  }

  func files(of post: PostReport) -> [String] {
    guard !post.media.isEmpty else { return [] }
    let files = post.media.map { words(for: $0).harmless }.joined(separator: ", ")
    return [painted(say(de: "Dateien:", en: "Media:"), .dim) + " " + files]
  }

  package func nothingToPublish(_ walk: PublishingWalk) -> String {
    nothingToPublish(walk.next).wrapped(to: width).joined(separator: "\n")
  }

  package func publishingEnds(_ out: Int, of count: Int) -> String {
    publishingDone(out, of: count).wrapped(to: width).joined(separator: "\n")
  }

  /// That a post was recorded, and when it counts as having gone out.
  package func published(_ post: PostReport) -> String {
    painted(
      say(
        de: "✓ Gilt als veröffentlicht: \(when(post)).",
        en: "✓ Recorded as published: \(when(post))."), .good)
  }

  /// How a post stands that was recorded in this walk, where somebody came back to it.
  package func recorded(_ post: PostReport) -> String {
    indented(
      say(
        de:
          "Gilt als veröffentlicht: \(when(post)). Eingabetaste: stimmt · 9:15: zu dieser Zeit · n: doch nicht",
        en:
          "Recorded as published: \(when(post)). Enter: right · 9:15: at that time · n: it is not out"
      ), .good
    ).joined(separator: "\n")
  }

  private func indented(_ text: String, _ paint: Paint) -> [String] {
    text.harmless.wrapped(to: width - 2).map { "  " + painted($0, paint) }
  }
}
