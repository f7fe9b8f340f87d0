import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct OwnMinutesTests {
  private func times(_ minutes: [Int], _ format: PostFormat = .image) -> [PostTime] {
    minutes.map { PostTime(format: format, minutes: $0) }
  }

  @Test(arguments: [
    ([10, 20, 30, 40, 50], 30), ([50, 10, 40, 20, 30], 30), ([1, 1, 1, 1, 600], 1),
    ([10, 20, 30, 41, 50, 60], 36), ([10, 20, 30, 40, 50, 60], 35), ([0, 0, 0, 0, 0], 0),
    ([5, 5, 6, 6, 6, 5], 6),
  ])
  func `the middle of five or more is a format's own time, rounded up`(
    minutes: [Int], median: Int
  ) {
    #expect(UsualMinutes(of: times(minutes)) == UsualMinutes(own: [.image: median]))
  }

  @Test func `repeats have a time of their own, from five on`() {
    func repeats(_ minutes: [Int]) -> [PostTime] {
      minutes.map { PostTime(format: .video, isRepeat: true, minutes: $0) }
    }
    let few = UsualMinutes(of: repeats([1, 2, 3, 4]) + times([60, 60, 60, 60, 60]), ofRepeats: 9)
    #expect(few.ofRepeats == 9 && !few.hasOwnRepeats && few.own == [.image: 60])
    #expect(!few.isAssumed && UsualMinutes(of: repeats([1])).isAssumed)
    let enough = UsualMinutes(of: repeats([8, 2, 3, 3, 4]), ofRepeats: 9)
    #expect(enough.ofRepeats == 3 && enough.own.isEmpty && !enough.isAssumed)
    #expect(UsualMinutes().ofRepeats == 5)
  }

  @Test func `fewer say nothing, and other formats neither`() {
    #expect(UsualMinutes(of: []) == UsualMinutes())
    let four = times([1, 2, 3, 4])
    #expect(UsualMinutes(of: four).own.isEmpty)
    #expect(UsualMinutes(of: four + times([5, 6, 7, 8], .text)).own.isEmpty)
    let mixed = UsualMinutes(of: four + times([9], .image) + times([7, 7, 7, 7, 7], .poll))
    #expect(mixed.own == [.image: 3, .poll: 7])
    #expect(mixed[.video] == PostFormat.video.usualMinutes)
  }
}
