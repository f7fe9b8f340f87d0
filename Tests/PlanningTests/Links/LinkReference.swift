import Foundation

/// What Python makes of addresses and texts (`Reference/make-links.py`).
struct LinkReference: Decodable {
  struct Link: Decodable {
    let address: String
    let tagged: String
  }

  struct Slug: Decodable {
    let text: String
    let slug: String
  }

  let links: [Link]
  let slugs: [Slug]

  static func read() throws -> LinkReference {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Reference/links.json"))
    return try JSONDecoder().decode(LinkReference.self, from: data)
  }
}
