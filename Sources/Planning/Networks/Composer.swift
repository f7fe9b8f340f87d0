/// The page on which a network lets a person write.
struct Composer: Sendable {
  /// Where the text can be written when there is no link to share.
  let page: String
  /// A page that takes the link; the address follows it.
  var sharing: String?
  /// The page takes the text as well.
  var takesText = false

  func address(text: String, link: String?) -> String {
    guard takesText else {
      return link.flatMap { link in sharing.map { $0 + link.percentEncoded } } ?? page
    }
    let missing = link.flatMap { text.holds(link: $0) ? nil : $0 }
    let address = missing.map { "&url=" + $0.percentEncoded } ?? ""
    return "\(page)?text=\(text.percentEncoded)\(address)"
  }
}

extension String {
  /// For a value in the query of an address: all but the unreserved characters (RFC 3986, 2.3).
  var percentEncoded: String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: encoded.append(byte)
      default:
        encoded += [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
