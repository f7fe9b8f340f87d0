/// How many files, how large, how wide.
extension Rule {
  static let mediaMixed = Rule(
    name: "media.mixed", upTo: .error,
    reason: Wording(
      de: "Dateien verschiedener Art nimmt das Netzwerk nicht in einem Beitrag.",
      en: "The network does not take files of different kinds in one post.")
  ) { post, _ in
    guard let limits = post.channel.network.media, let trust = limits.oneChoice else { return nil }
    let chosen = limits.choices.filter { !post.media(of: $0).isEmpty }
    guard chosen.count > 1 else { return nil }
    let network = post.channel.network.name
    let names = chosen.compactMap { post.media(of: $0).first?.kind?.name }
    let german = names.map(\.german).joined(separator: " und ")
    let english = names.map(\.english).joined(separator: " and ")
    return Complaint(
      message: Wording(
        de: """
          \(network) nimmt \(german) nicht zusammen. Machen Sie zwei Beiträge \
          daraus, oder lassen Sie etwas weg.
          """,
        en: """
          \(network) does not take \(english) together. \
          Make two posts of it, or leave something out.
          """),
      severity: trust.severity)
  }

  static let mediaTooMany = Rule(
    name: "media.tooMany", upTo: .error,
    reason: Wording(
      de: "Mehr Dateien nimmt das Netzwerk in einem Beitrag nicht an.",
      en: "The network does not accept more files in a post.")
  ) { post, _ in
    guard let limits = post.channel.network.media else { return nil }
    let network = post.channel.network.name
    for choice in limits.choices {
      let count = post.media(of: choice).count
      guard let most = choice.most, count > most else { continue }
      let german = choice.kinds.map(\.name.german).joined(separator: ", ")
      let english = choice.kinds.map(\.name.english).joined(separator: ", ")
      return Complaint(
        message: Wording(
          de: """
            \(network) nimmt höchstens \(most) auf einmal (\(german)). Es sind \(count): Lassen \
            Sie \(count - most) weg.
            """,
          en: """
            \(network) takes \(most) at most at once (\(english)). There are \(count): \
            leave out \(count - most).
            """),
        severity: choice.trust.severity)
    }
    return nil
  }

  static let mediaTooLarge = Rule(
    name: "media.tooLarge", upTo: .error,
    reason: Wording(
      de: "Zu große Dateien lehnt das Netzwerk ab, oder es rechnet sie sichtbar herunter.",
      en: "The network refuses files that are too large, or visibly squeezes them.")
  ) { post, context in
    guard let limits = post.channel.network.media else { return nil }
    let excesses = post.media.compactMap { medium -> Excess? in
      guard let limit = medium.kind.flatMap(limits.choice)?.bytes,
        let bytes = context.mediaFiles[medium.file]?.bytes, bytes > limit.bytes
      else { return nil }
      return Excess(medium: medium, bytes: bytes, limit: limit)
    }
    guard let worst = excesses.first(where: { !$0.limit.isAdvice }) ?? excesses.first else {
      return nil
    }
    return Complaint(
      message: worst.message(on: post.channel.network),
      severity: worst.limit.isAdvice ? .hint : .error)
  }

  static let pictureTooSmall = Rule(
    name: "media.tooSmall", severity: .hint,
    reason: Wording(
      de: "Ein zu kleines Bild erscheint nur als Briefmarke oder unscharf.",
      en: "A picture that is too small appears as a stamp only, or blurred.")
  ) { post, context in
    let network = post.channel.network
    guard let least = network.media?.leastWidth else { return nil }
    let small = post.media.compactMap { medium in
      context.mediaFiles[medium.file]?.pixels.map { (medium, $0) }
    }.first { $0.1.width < least }
    guard let (medium, pixels) = small else { return nil }
    let advised = network.media?.advisedSize.map { "\($0.width) × \($0.height)" }
    return Wording(
      de: """
        „\(medium.file)“ ist \(pixels.width) Pixel breit; \(network.name) will mindestens \(least)\
        \(advised.map { ", am besten \($0)" } ?? ""). Nehmen Sie ein größeres Bild.
        """,
      en: """
        “\(medium.file)” is \(pixels.width) pixels wide; \(network.name) wants at least \(least)\
        \(advised.map { ", at best \($0)" } ?? ""). Take a larger picture.
        """)
  }
}

/// A file that is larger than a network wants it.
private struct Excess {
  let medium: Medium
  let bytes: Int
  let limit: ByteLimit

  func message(on network: Network) -> Wording {
    let (size, most) = (bytes.megabytes, limit.bytes.megabytes)
    return limit.isAdvice
      ? Wording(
        de: """
          „\(medium.file)“ hat \(size.german) MB; für \(network.name) sind höchstens \
          \(most.german) geraten. Speichern Sie das Bild kleiner.
          """,
        en: """
          “\(medium.file)” has \(size.english) MB; \(most.english) at most are advised for \
          \(network.name). Save the picture smaller.
          """)
      : Wording(
        de: """
          „\(medium.file)“ hat \(size.german) MB; \(network.name) nimmt höchstens \(most.german). \
          Speichern Sie die Datei kleiner.
          """,
        en: """
          “\(medium.file)” has \(size.english) MB; \(network.name) takes \(most.english) at most. \
          Save the file smaller.
          """)
  }
}

extension Int {
  /// Bytes as megabytes with one decimal, rounded up: what is over a limit never reads like it.
  fileprivate var megabytes: Wording {
    let (whole, rest) = quotientAndRemainder(dividingBy: ByteLimit.megabyte)
    let tenths = (rest * 10 + ByteLimit.megabyte - 1) / ByteLimit.megabyte
    guard tenths > 0 else { return Wording(de: "\(whole)", en: "\(whole)") }
    guard tenths < 10 else { return Wording(de: "\(whole + 1)", en: "\(whole + 1)") }
    return Wording(de: "\(whole),\(tenths)", en: "\(whole).\(tenths)")
  }
}

extension Post {
  fileprivate func media(of choice: MediaLimits.Choice) -> [Medium] {
    media.filter { $0.kind.map(choice.kinds.contains) == true }
  }
}
