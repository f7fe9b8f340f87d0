public enum Program { public static func main() {} }
