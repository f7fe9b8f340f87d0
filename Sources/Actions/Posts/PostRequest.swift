package import Planning

/// Where and when a post is to go out, and what goes with its text, as a person typed it.
package struct PostRequest {
  /// Channels or networks; several in one joined by commas.
  package var channels: [String]
  /// nil, or `next`: the next free slot of each channel.
  package var time: String?
  package var every: String?
  package var times: Int?
  package var until: String?
  /// `none` is none; nil: that of the slot, or what runs on the day.
  package var campaign: String?
  package var pillar: String?
  package var experiment: String?
  /// nil: what the files or the link say.
  package var format: PostFormat?
  package var link: String?
  package var media = MediaRequest()
  package var snippets = SnippetChoice()
  /// nil: whoever owns campaign or channel, else whoever is at work.
  package var owner: String?
  package var minutes: Effort?
  package var risk = Risk.low
  package var isPaid = false

  package init(on channels: [String], at time: String? = nil) {
    self.channels = channels
    self.time = time
  }
}

/// The files of a post, as typed, and what there is to see on them, in the same order. The one file
/// `none` takes all away.
package struct MediaRequest {
  package var files: [String] = []
  package var alternatives: [String] = []

  package init(files: [String] = [], alternatives: [String] = []) {
    self.files = files
    self.alternatives = alternatives
  }

  var isEmpty: Bool { files.isEmpty && alternatives.isEmpty }

  /// What a post with these files is made of; nil where their endings do not tell.
  var impliedFormat: PostFormat? { MediaKind(ofFile: files.first ?? "")?.format }
}

/// The snippets that go below a text: those named, and the ones that always do.
package struct SnippetChoice {
  package var named: [String] = []
  package var hasUsual = true

  package init(named: [String] = [], hasUsual: Bool = true) {
    self.named = named
    self.hasUsual = hasUsual
  }
}

/// What of a post is to become different, as a person typed it; nil stays. `none` takes away.
package struct PostRevision {
  package var text: String?
  /// The text that an editor was opened on, where everything was seen: the snippets in it are its own.
  package var draft: String?
  /// The snippets below the old text go below a new one.
  package var keepsSnippets = true
  package var campaign: String?
  package var owner: String?
  package var pillar: String?
  package var format: PostFormat?
  package var link: String?
  package var media = MediaRequest()
  package var minutes: Effort?
  package var risk: Risk?
  package var url: String?
  package var publishedAt: String?
  package var isPaid: Bool?

  package init() {}
}
