import Planning
package import Reports

/// What whoever writes a text is told about it.
extension Speaker {
  /// What is written, and how long it may be; no line is longer than 60 columns, but for long names.
  package func words(on draft: Draft) -> [String] {
    switch draft.purpose {
    case .posts(let places):
      [say(de: "Neuer Beitrag", en: "New post")] + places.map(limit)
    case .post(let id, let places, let following):
      [say(de: "Beitrag \(id)", en: "Post \(id)")] + places.map(limit) + words(following: following)
    case .idea(let id): [say(de: "Idee \(id)", en: "Idea \(id)")]
    case .feedback(let id, let subject):
      [
        say(de: "Rückmeldung", en: "Feedback") + number(id) + words(on: subject),
        say(
          de: "Was gesagt wurde, nicht von wem (DSGVO)",
          en: "What was said, not by whom (GDPR)"), atMost(Feedback.largestText),
      ]
    case .lesson(let id, let campaign):
      [
        say(de: "Lehre", en: "Lesson") + number(id) + ": "
          + (campaign?.harmless ?? say(de: "gilt für alle", en: "holds for all")),
        atMost(Lesson.largestText),
      ]
    case .snippet(let name, let channel):
      [
        say(de: "Baustein \(quoted(name))", en: "Snippet \(quoted(name))")
          + (channel.map { ": " + $0.harmless } ?? "")
      ]
    }
  }

  /// What the lines below the text are, in the file of an editor.
  package var sheetWords: [String] {
    [
      say(
        de: "Ihr Text steht über dieser Linie. Lassen Sie sie stehen:",
        en: "Your text stands above this line. Leave the line as it"),
      say(
        de: "Was darunter steht, wird nicht gespeichert.",
        en: "is: what stands below it is not saved."), "",
    ]
  }

  /// How a text is typed line by line.
  package func typing(_ draft: Draft) -> [String] {
    let end = [
      say(
        de: "Zeile für Zeile, auch leere; fertig mit einem Punkt",
        en: "Line by line, empty ones too; a dot on a line of its"),
      say(
        de: "allein auf einer Zeile oder mit Strg-D.", en: "own ends it, and so does Ctrl-D."),
    ]
    guard !draft.isNew else { return [say(de: "Bitte den Text.", en: "The text, please.")] + end }
    return [
      say(
        de: "Eingabetaste: Er bleibt so. Sonst bitte den neuen Text.",
        en: "Enter: it stays so. Else the new text, please.")
    ] + end
  }

  /// Whoever was asked left the text as it was.
  package func leftAsItIs(_ draft: Draft) -> String {
    draft.isNew
      ? say(
        de: "Kein Text: Nichts wurde gespeichert.", en: "No text: nothing was saved.")
      : say(de: "Nichts geändert.", en: "Nothing changed.")
  }

  private func limit(of place: Post.Place) -> String {
    let limit = place.network.textLimit(for: place.kind).length
    return "  \(self.place(network: place.network, channel: place.name).harmless): \(atMost(limit))"
  }

  private func atMost(_ characters: Int) -> String {
    say(
      de: "höchstens \(number(characters)) Zeichen",
      en: "at most \(number(characters)) characters")
  }

  private func words(following: Int) -> [String] {
    guard following > 0 else { return [] }
    return [
      say(
        de: "Auch die folgenden \(number(following)) der Serie bekommen diesen Text.",
        en: "The \(number(following)) that follow in its series get this text, too.")
    ]
  }

  private func number<Thing>(_ id: ID<Thing>?) -> String { id.map { " \($0)" } ?? "" }

  private func words(on subject: Subject?) -> String {
    switch subject {
    case .post(let id): say(de: " zu Beitrag \(id)", en: " on post \(id)")
    case .channel(let channel): say(de: " zu ", en: " on ") + channel.name.harmless
    case .campaign(let campaign): say(de: " zu ", en: " on ") + campaign.name.harmless
    case nil: ""
    }
  }
}
