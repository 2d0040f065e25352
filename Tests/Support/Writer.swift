public import Foundation

/// LibreOffice, as far as a test needs it beside converting files: it accepts or rejects all tracked changes of Word files.
///
/// Comments must be left out: without a screen it cannot draw them, and stops.
public enum Writer {
  /// What is done with all tracked changes.
  public enum Resolution: String, Sendable, CaseIterable {
    case accepted = ".uno:AcceptAllTrackedChanges"
    case rejected = ".uno:RejectAllTrackedChanges"
  }

  /// Whether LibreOffice is there, and Python can talk to it.
  public static let isThere: Bool = {
    guard Program.path(of: "soffice") != nil, let python else { return false }
    return (try? Program(python, ["-c", "import uno"]).exitCode) == 0
  }()

  /// Debian's own Python, which has the bridge.
  private static var python: URL? {
    let python = URL(filePath: "/usr/bin/python3")
    return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
  }

  /// The file with all tracked changes resolved, saved again as Word.
  public static func resolved(_ file: URL, _ resolution: Resolution, in folder: TemporaryFolder) throws -> URL {
    let target = folder.url.appending(path: "\(file.deletingPathExtension().lastPathComponent)-\(resolution).docx")
    let script = try folder.file("resolve.py", self.script)
    guard let python else { throw CocoaError(.fileNoSuchFile) }
    let run = try Program(python, [script.path, folder.url.appending(path: "profile").path, file.path, target.path, resolution.rawValue])
    guard run.exitCode == 0 else { throw Failure(message: run.errors) }
    return target
  }

  /// LibreOffice did not do it.
  public struct Failure: Error {
    /// What it said.
    public let message: String
  }

  private static let script = """
    import os, subprocess, sys, time, uno
    from com.sun.star.beans import PropertyValue
    def value(name, content):
        result = PropertyValue()
        result.Name, result.Value = name, content
        return result
    profile, source, target, command = sys.argv[1:]
    pipe = "redline%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    context = None
    for attempt in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            break
        except Exception:
            time.sleep(0.25)
    desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
    helper = context.ServiceManager.createInstance("com.sun.star.frame.DispatchHelper")
    document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (value("Hidden", True),))
    helper.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    document.storeToURL("file://" + target, (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(60)
    """
}
