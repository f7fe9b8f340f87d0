import Planning
import Testing

@Suite struct MediaTests {
  @Test(
    arguments: [
      ("brot.jpg", MediaKind.image), ("Brot.JPEG", .image), ("bilder/v1.2/brot.png", .image),
      ("/tmp/Brot am Morgen.heic", .image), ("a.webp", .image), ("wink.gif", .animation),
      ("ofen.mp4", .video), ("ofen.MOV", .video), ("preise.pdf", .document), ("a.docx", .document),
      ("brot", nil), ("v1.2/brot", nil), ("brot.", nil), ("brot.psd", nil), ("", nil),
      (".jpg/x", nil),
    ] as [(String, MediaKind?)])
  func `tells a file's kind from its ending`(file: String, kind: MediaKind?) {
    #expect(Medium(file: file).kind == kind)
  }

  @Test func `an ending belongs to one kind`() {
    let endings = MediaKind.allCases.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(arguments: Network.all.filter { $0.retiredSince == nil })
  func `every open network says what it takes`(network: Network) throws {
    #expect(network.hashtags != nil && network.links != nil)
    let media = try #require(network.media)
    let kinds = media.choices.flatMap(\.kinds)
    #expect(kinds.contains(.image) && Set(kinds).count == kinds.count)
    #expect(kinds.contains(.document) == (network == .linkedin))
    #expect(media.choices.allSatisfy { $0.most.map { $0 > 0 } ?? true })
    #expect(media.proportions.map { $0.width > 0 && $0.height > 0 } == true)
  }
}
