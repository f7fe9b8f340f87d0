import Testing

@testable import Planning

@Suite struct NetworkTests {
  @Test func `ids, names and signs are each of one network`() {
    let all = Network.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map { $0.sign.lowercased() }).count == all.count)
    #expect(all.allSatisfy { (1...2).contains($0.sign.count) })
    #expect(all.allSatisfy { $0.id == $0.id.lowercased() })
  }

  @Test(arguments: Network.all)
  func `is found by all its names, and by its id in a file`(network: Network) {
    #expect(Network.named(network.id) == network)
    #expect(Network.named(network.name.uppercased()) == network)
    #expect(Network.named(network.sign) == network)
    #expect(Network(id: network.id) == network)
    #expect(Network(id: network.name.uppercased()) == nil || network.name == network.id)
  }

  @Test(arguments: [("twitter", Network.x), ("GPlus", .googlePlus)])
  func `is found by an older name`(text: String, network: Network) {
    #expect(Network.named(text) == network)
  }

  @Test(arguments: ["", "myspace", "facebok", " x"])
  func `is not guessed`(text: String) {
    #expect(Network.named(text) == nil)
  }

  @Test(arguments: Network.all)
  func `asks for three to five numbers that it tells`(network: Network) {
    #expect((3...5).contains(network.metricsToLog.count))
    #expect(Set(network.metricsToLog).isSubset(of: network.metrics))
    for metrics in [network.metrics, network.channelMetrics, network.metricsToLog] {
      #expect(Set(metrics).count == metrics.count)
      #expect(metrics.allSatisfy { !$0.isDerived })
    }
    #expect(network.metrics.allSatisfy { $0.scopes.contains(.post) })
    #expect(network.channelMetrics.allSatisfy { $0.scopes.contains(.channel) })
  }

  @Test(arguments: Network.all)
  func `has limits for its kinds of account`(network: Network) {
    #expect(!network.kinds.isEmpty)
    #expect(Set(network.kinds).count == network.kinds.count)
    #expect(network.kinds.allSatisfy { network.textLimit(for: $0).length > 0 })
    #expect(network.asOf != nil && network.maturityHours > 0 && network.halfLifeMinutes > 0)
    for kind in network.kinds {
      #expect(network.fold(for: kind).map { $0.limit.length > 0 } ?? true)
    }
  }

  /// All of an address is the network's own: the composer, the pages of posts.
  @Test func `hosts are each of one network`() throws {
    let hosts = try Network.all.map { try #require(host($0.composerLink(text: "", link: nil))) }
    #expect(Set(hosts).count == hosts.count)
    for (network, host) in zip(Network.all, hosts) {
      let sharing = network.composerLink(text: "", link: "https://a.example/")
      #expect(self.host(sharing) == host)
      let page = network.postPage?.address(ofPost: "urn:li:share:1")
      #expect(page.map { self.host($0) == host } ?? true)
      #expect(network.numbersPage.map { self.host($0) != nil } ?? true)
    }
  }

  private func host(_ address: String) -> Substring? {
    let secure = "https://"
    return address.hasPrefix(secure) ? address.dropFirst(secure.count).prefix { $0 != "/" } : nil
  }

  /// On a terminal and on a page, by day and by night; the contrasts are tested where pages are made.
  @Test func `hues can be told apart, and are colours`() {
    let hues = Network.all.map(\.hue)
    for facet in [\Hue.name, \.terminal, \.day, \.night] {
      #expect(Set(hues.map { $0[keyPath: facet] }).count == hues.count)
    }
    for hue in Hue.all {
      #expect(hue.terminal.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B })
      #expect(hue.name.utf8.allSatisfy { (0x61...0x7A).contains($0) })
      for colour in [hue.day, hue.night] {
        #expect(colour.wholeMatch(of: #/#[0-9a-f]{6}/#) != nil)
      }
    }
  }

  @Test(arguments: Network.all)
  func `says what it is for, in both languages`(network: Network) {
    #expect(!network.reason.german.isEmpty && !network.reason.english.isEmpty)
    #expect(network.suits.isEmpty == (network.retiredSince != nil))
    #expect(Set(network.suits).count == network.suits.count)
  }

  /// Networks without figures of their own follow them.
  @Test(arguments: [Network.facebook, .linkedin])
  func `the models of other networks know every objective`(network: Network) {
    #expect(Set(network.objectiveMetrics.keys) == Set(Objective.allCases))
  }

  @Test func `figures settle in a week, on X in two days`() {
    #expect(Network.all.filter { $0.maturityHours != 168 } == [.x])
    #expect(Network.x.maturityHours == 48)
  }

  @Test func `nothing can be planned where nobody is any more`() throws {
    #expect(Network.all.filter { $0.retiredSince != nil } == [.googlePlus])
    #expect(Network.googlePlus.retiredSince?.description == "2019-04-02")
    #expect(throws: NetworkError.retired(.googlePlus)) {
      try Network.googlePlus.checkPlannable()
    }
    for network in Network.all where network.retiredSince == nil { try network.checkPlannable() }
  }

  @Test(arguments: Segment.allCases)
  func `an audience is led to open networks that suit it`(segment: Segment) {
    #expect(segment.networks.allSatisfy { $0.suits.contains(segment) && $0.retiredSince == nil })
    let alternatives = Network.googlePlus.alternatives(for: segment)
    #expect(alternatives == segment.networks)
  }

  @Test func `the study's order holds`() {
    #expect(Segment.b2c.networks.first == .facebook)
    #expect(Segment.b2b.networks.prefix(2) == [.xing, .linkedin])
  }
}
