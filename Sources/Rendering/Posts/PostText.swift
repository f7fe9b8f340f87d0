import Planning
package import Reports

/// One post in full, and what happened to posts.
extension TextWriter {
  package func post(_ post: PostReport, tied: [PostReport] = []) -> String {
    let facts = facts([
      (say(de: "Kanal", en: "channel"), "\(place(of: post)), \(length(of: post))"),
      (say(de: "geplant", en: "planned"), post.plannedAt.map(moment)),
      (say(de: "veröffentlicht", en: "published"), post.publishedAt == nil ? nil : when(post)),
      (say(de: "Kampagne", en: "campaign"), post.campaign),
      (say(de: "Thema", en: "pillar"), post.pillar),
      (say(de: "Versuch", en: "experiment"), arm(of: post)),
      (say(de: "Serie", en: "series"), post.series.map(words(for:))),
      (say(de: "Idee", en: "idea"), post.idea.map { "\($0)" }),
      (say(de: "zusammen mit", en: "together with"), together(with: tied)),
      (say(de: "zuständig", en: "owner"), owner(of: post)),
      (say(de: "Format", en: "format"), say(post.format.name)),
      (say(de: "Link", en: "link"), post.link),
      (
        say(de: "Dateien", en: "media"),
        post.media.isEmpty ? nil : post.media.map(words(for:)).joined(separator: ", ")
      ),
      (say(de: "Minuten", en: "minutes"), "\(post.minutes)"),
      (say(de: "Risiko", en: "risk"), post.risk == .low ? nil : say(post.risk.name)),
      (say(de: "bezahlt", en: "paid"), post.paid ? say(de: "ja", en: "yes") : nil),
      (
        say(de: "Herkunft", en: "origin"),
        post.origin == .adopted
          ? say(de: "aus einem Export übernommen", en: "adopted from an export")
          : nil
      ),
      (say(de: "Adresse", en: "address"), post.url),
      (
        say(de: "Ergebnisse", en: "results"),
        post.status == .published && post.metrics.isEmpty ? unknown : nil
      ),
    ])
    let title =
      painted("#\(post.id)", .bold) + "  " + painted(say(post.status.name), post.status.paint)
    return ([title] + facts + measured(post) + [""] + body(of: post)).joined(separator: "\n")
  }

  /// `Anna`, `Anna (über die Kampagne)`.
  private func owner(of post: PostReport) -> String? {
    guard let name = post.owner, let origin = post.ownerBy else { return nil }
    return switch origin {
    case .post: name
    case .campaign:
      say(de: "\(name) (über die Kampagne)", en: "\(name) (through the campaign)")
    case .channel: say(de: "\(name) (über den Kanal)", en: "\(name) (through the channel)")
    }
  }

  private func measured(_ post: PostReport) -> [String] {
    guard !post.metrics.isEmpty else { return [] }
    let readings = Metric.all.compactMap { metric in
      post.metrics[metric.name].map { (metric: metric, reading: $0) }
    }
    let table = Table(readings) {
      Column { say($0.metric.wording) }
      Column(.right) { Cell(number($0.reading.value), .bold) }
      Column { Cell(source(of: $0.reading), .dim) }
    }
    return ["  " + painted(say(de: "Ergebnisse", en: "results"), .dim)]
      + lines(of: table, indent: 4)
  }

  private func body(of post: PostReport) -> [String] {
    post.text.harmlessLines.wrapped(to: min(width, 100) - 2).map { "  " + $0 }
  }

  package func posts(_ report: ChangeReport<PostReport>) -> String {
    change(report, withHints: true) { posts in
      guard posts.count > 1 else { return posts.map { post($0) }.joined() }
      let arms = posts.compactMap { post in arm(of: post).map { "#\(post.id) \($0.harmless)" } }
      return ([list(posts)] + arms).joined(separator: "\n")
    }
  }

  /// After one step of many posts: a line each.
  package func steps(_ report: ChangeReport<PostReport>) -> String {
    change(report) { list($0) }
  }

  /// The posts that a question is about: the first of them, a line each, and how many more there are.
  package func asked(_ posts: [PostReport]) -> String {
    let most = 10
    let table = Table(posts.prefix(most)) {
      Column(.right) { Cell("#\($0.id)", .dim) }
      Column(shrinksTo: 8) { Cell(place(of: $0), .hue($0.network.hue)) }
      Column { $0.calendarAt.map { weekdayAndDate($0.day) } ?? unknown }
      Column { $0.calendarAt?.time.description ?? "" }
      Column(shrinksTo: 12) { $0.text }
    }
    let rest = posts.count - most
    let more = say(de: "und noch \(number(rest))", en: "and \(number(rest)) more")
    return (lines(of: table, indent: 2) + (rest > 0 ? ["  " + painted(more, .dim)] : []))
      .joined(separator: "\n")
  }

  /// The text to paste, alone, so that it can be taken as a whole; then where to paste it.
  package func handover(_ post: PostReport) -> String {
    var lines = [painted(say(de: "Text zum Einfügen:", en: "Text to paste:"), .dim), ""]
    lines += [post.outgoingText.harmlessLines, ""]
    lines += files(of: post)
    if let composer = post.composer {
      lines.append(
        painted(say(de: "Hier veröffentlichen:", en: "Publish it here:"), .dim) + " "
          + composer.harmless)
    }
    return lines.joined(separator: "\n")
  }

  package func publication(_ report: ChangeReport<PostReport>) -> String {
    change(report) { posts in
      posts.map { post in
        let done = say(
          de: "Beitrag \(post.id) gilt als veröffentlicht: \(when(post)) auf \(place(of: post)).",
          en: "Post \(post.id) is recorded as published: \(when(post)) on \(place(of: post)).")
        let hint =
          post.url == nil
          ? [
            sentences(
              say(
                de: "Die Adresse erleichtert das Messen.",
                en: "Its address makes measuring easier."), .post(.setAddress, post.id))
          ] : []
        let more = (hint + [told(.post(.takeBack, post.id))]).flatMap { $0.wrapped(to: width) }
        return
          ([handover(post), ""] + done.wrapped(to: width).map { painted($0, .good) }
          + more.map { painted($0, .dim) }).joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}
