import Planning
import Reports

/// What is said where posts go out.
extension Speaker {
  /// What spoke against a post that was recorded as published.
  func wordsAfterwards(for concern: PublishingConcern) -> String {
    switch concern {
    case .notApproved(let status):
      say(
        de: "Der Beitrag war nicht freigegeben (\(say(status.name))).",
        en: "The post was not approved (\(say(status.name))).")
    case .early(let planned):
      say(
        de: "Geplant war er erst für \(moment(planned)).",
        en: "It was not planned until \(moment(planned)).")
    case .refused(let finding): say(finding.message)
    }
  }

  func words(for concern: PublishingConcern) -> String {
    switch concern {
    case .notApproved(let status):
      say(
        de: "Der Beitrag ist noch nicht freigegeben (\(say(status.name))).",
        en: "The post has not been approved yet (\(say(status.name))).")
    case .early(let planned):
      say(
        de: "Geplant ist er erst für \(moment(planned)).",
        en: "It is not planned until \(moment(planned)).")
    case .refused(let finding): say(finding.message)
    }
  }

  func words(for step: ComposingStep) -> String {
    switch step {
    case .speakAsPage(let channel):
      channel.map {
        say(
          de: "Veröffentlichen Sie als Seite \(quoted($0)), nicht in Ihrem eigenen Namen.",
          en: "Publish as the page \(quoted($0)), not in your own name.")
      }
        ?? say(
          de: "Veröffentlichen Sie als Seite Ihrer Firma, nicht in Ihrem eigenen Namen.",
          en: "Publish as your firm's page, not in your own name.")
    case .mention(let names):
      say(
        de:
          "Markieren Sie dort \(names.joined(separator: ", ")): Aus der Zwischenablage wird keine Markierung.",
        en: "Tag \(names.joined(separator: ", ")) there: what is pasted tags nobody.")
    case .describeMedia(let texts):
      say(
        de: "Bildbeschreibung dort eintragen: \(texts.map(quoted).joined(separator: "; "))",
        en: "Enter the picture's description there: \(texts.map(quoted).joined(separator: "; "))")
    case .linkElsewhere(let link):
      say(
        de:
          "Im Text lässt sich der Link nicht anklicken; setzen Sie ihn ins Profil oder in den ersten Kommentar: \(link)",
        en:
          "In the text the link cannot be clicked; put it into the profile or the first comment: \(link)"
      )
    }
  }

  /// Where the text is that is to be pasted.
  func words(for clipboard: ClipboardState) -> String {
    switch clipboard {
    case .filled:
      say(
        de: "Text zum Einfügen, schon in der Zwischenablage:",
        en: "Text to paste, on the clipboard already:")
    case .offered:
      say(
        de: "Text zum Einfügen; wenn Ihr Terminal es erlaubt, schon in der Zwischenablage:",
        en: "Text to paste; on the clipboard already, where your terminal allows it:")
    case .empty: say(de: "Text zum Einfügen:", en: "Text to paste:")
    }
  }

  func nothingToPublish(_ next: PostReport?) -> String {
    let nothing = say(
      de: "Jetzt ist nichts zu veröffentlichen.", en: "There is nothing to publish now.")
    guard let next else { return nothing }
    return sentences(
      nothing + " "
        + say(
          de: "Der nächste Beitrag ist #\(next.id) auf \(place(of: next)), \(when(next)).",
          en: "The next post is #\(next.id) on \(place(of: next)), \(when(next))."),
      .post(.publishEarly, next.id))
  }

  func publishingDone(_ out: Int, of count: Int) -> String {
    let left = count - out
    let done = say(
      de: "\(out) von \(ofPosts(count)) veröffentlicht.", en: "\(out) of \(posts(count)) published."
    )
    guard left > 0 else { return done }
    return done + " "
      + say(
        de: left == 1 ? "Einer bleibt im Plan." : "\(left) bleiben im Plan.",
        en: left == 1 ? "One stays in the plan." : "\(left) stay in the plan.")
  }

  var publishingKeys: String {
    say(
      de:
        "Eingabetaste: ja, eben · 9:15: um diese Zeit · oder gleich der Link zum Beitrag · z: zurück · s: noch nicht · q: aufhören",
      en:
        "Enter: yes, just now · 9:15: at that time · or its link at once · b: back · s: not yet · q: quit"
    )
  }
}

/// What became of a text that is to be pasted.
package enum ClipboardState: Sendable {
  /// It is on the clipboard.
  case filled
  /// The terminal was asked to put it there, which not every one does.
  case offered
  case empty
}
