import Planning
import Testing

@Suite struct HashtagTests {
  @Test(arguments: [
    ("#Brot", ["#Brot"]),
    ("Frisch: #Brot, #Semmeln! (#Brezen)", ["#Brot", "#Semmeln", "#Brezen"]),
    ("#käsebrot #Größe #Жук #パン #빵 #خبز", ["#käsebrot", "#Größe", "#Жук", "#パン", "#빵", "#خبز"]),
    ("#2026er #frisch_gebacken #_a", ["#2026er", "#frisch_gebacken", "#_a"]),
    ("#Cafe\u{301}", ["#Cafe\u{301}"]),
    ("＃ｂｒｏｔ", ["＃ｂｒｏｔ"]),
    ("🥨#Brezen ☀️#Sonne", ["#Brezen", "#Sonne"]),
    ("#Bio-Brot", ["#Bio"]),
    ("Zeile\n#Brot\r\n#Mehl", ["#Brot", "#Mehl"]),
    ("“#Brot”", ["#Brot"]),
  ])
  func `is a word behind its sign, in any script`(text: String, hashtags: [String]) {
    #expect(text.hashtags.map { String(text[$0]) } == hashtags)
  }

  @Test(arguments: [
    "", "#", "# Brot", "#1", "#2026 #_", "Platz#eins", "R&#auml;der", "##Brot", "#Brot#Mehl",
    "3#a", "_#a", "#\u{FE0F}\u{20E3}", "#️⃣", "#http://muster.de",
    "https://muster.de/#brot", "muster.de/a?b=#c",
  ])
  func `is none without a letter, nor within a word or an address`(text: String) {
    #expect(text.hashtags.isEmpty)
  }

  @Test(arguments: ["#", "#a", "#a ", "a#", "#_", "&#", "#1", "muster.de/#a "])
  func `a hundred thousand hostile characters are read`(pattern: String) {
    let text = String(repeating: pattern, count: 100_000 / pattern.utf8.count)
    #expect(text.hashtags.count <= 100_000)
  }
}
