#!/usr/bin/env python3
"""soak.py BIN DIR... [--jobs N] [--office N] [--out FILE]: what the command does with every Word file of some folders.

For each file: text, outline, a comparison with itself, a comparison with the next file, and the redline to that file. The redline is
read by this program, which shares no code with what wrote it (zip and ElementTree of Python): all changes rejected must give the words
of the first file, all accepted those of the second. With --office N, LibreOffice accepts and rejects the changes of the first N redlines too,
and the result is read in the same way. A table is printed; the exit code is 1 where a promise was broken.

Bounds: 120 seconds and 8 times the input plus 300 MiB of memory for a run.
"""
import argparse, collections, concurrent.futures, difflib, glob, json, os, re, resource, shutil, subprocess, sys, tempfile, threading, time
import zipfile, xml.etree.ElementTree as ET

MAIN = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"]
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
UNDERSTOOD = {"wps", "wpg", "wpc", "wp14", "w14", "w15", "w16se", "w16cid", "w16", "w16cex", "a14", "c14", "v"}
OFF = ("0", "false", "off")


class Story:
    """The paragraphs of one part as a reader sees them with all changes rejected or accepted."""

    def __init__(self, root, view, ns):
        self.n = "{" + ns + "}"
        names = ("ins", "moveTo") if view == "rejected" else ("del", "moveFrom")
        self.gone = {self.n + name for name in names}
        self.cell_gone = self.n + ("cellIns" if view == "rejected" else "cellDel")
        self.lines, self.carried, self.boxes, self.fields = [], [], [], []
        self.blocks(root)
        self.end()

    def tag(self, node):
        return node.tag[len(self.n):] if isinstance(node.tag, str) and node.tag.startswith(self.n) else ""

    def flag(self, node, path):
        found = node.find("/".join(self.n + step for step in path.split("/")))
        return found is not None and found.get(self.n + "val") not in OFF

    def blocks(self, node):
        for child in node:
            tag = self.tag(child)
            if child.tag in self.gone:
                continue
            if tag == "p":
                self.paragraph(child)
            elif tag == "tr":
                properties = child.find(self.n + "trPr")
                if properties is None or not any(mark.tag in self.gone for mark in properties):
                    self.blocks(child)
            elif tag == "tc":
                properties = child.find(self.n + "tcPr")
                if properties is None or properties.find(self.cell_gone) is None:
                    self.blocks(child)
                    self.end()
            elif tag in ("pPr", "rPr", "sectPr", "tblPr", "sdtPr", "tblGrid", "trPr", "tcPr"):
                continue
            else:
                self.blocks(child)

    def paragraph(self, node):
        boxes, self.boxes = self.boxes, []
        self.inline(node)
        mark = node.find(self.n + "pPr/" + self.n + "rPr")
        if mark is None or not any(m.tag in self.gone for m in mark):
            self.end()
        own, self.boxes = self.boxes, boxes
        for box in own:
            # A text box is read behind the paragraph that it hangs on; what is open of that one waits.
            carried, self.carried = self.carried, []
            fields, self.fields = self.fields, []
            self.blocks(box)
            self.end()
            self.carried, self.fields = carried, fields

    def inline(self, node):
        for child in node:
            tag = self.tag(child)
            if child.tag in self.gone or tag in ("pPr", "rPr", "sdtPr"):
                continue
            if tag == "r":
                self.run(child)
            elif child.tag == MC + "AlternateContent":
                self.choose(child, self.inline)
            else:
                self.inline(child)

    def choose(self, node, read):
        for choice in node:
            if choice.tag == MC + "Choice" and set((choice.get("Requires") or "").split()) <= UNDERSTOOD or choice.tag == MC + "Fallback":
                return read(choice)

    def run(self, node):
        if not self.flag(node, "rPr/vanish"):
            self.pieces(node)

    def pieces(self, node):
        for child in node:
            tag = self.tag(child)
            if tag == "fldChar":
                kind = child.get(self.n + "fldCharType")
                if kind == "begin":
                    self.fields.append(True)
                elif kind == "separate" and self.fields:
                    self.fields[-1] = False
                elif kind == "end" and self.fields:
                    self.fields.pop()
            elif tag == "txbxContent":
                self.boxes.append(child)
            elif child.tag == MC + "AlternateContent":
                self.choose(child, self.pieces)
            elif True in self.fields or tag in ("instrText", "delInstrText", "rPr"):
                continue
            elif tag in ("t", "delText"):
                text = child.text or ""
                self.carried.append(text if child.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve" else text.strip(" \t\r\n"))
            elif tag in ("tab", "ptab", "br", "cr"):
                self.carried.append(" ")
            elif tag == "noBreakHyphen":
                self.carried.append("\u2011")
            elif tag == "softHyphen":
                self.carried.append("\u00ad")
            elif tag == "sym":
                self.carried.append("[%s %s]" % (child.get(self.n + "font"), child.get(self.n + "char")))
            else:
                self.pieces(child)

    def end(self):
        line = " ".join("".join(self.carried).split())
        self.carried = []
        if line:
            self.lines.append(line)


def parts(book):
    yield "main", main_part(book)
    for name in ("footnotes", "endnotes"):
        for path in sorted(book.namelist()):
            if re.fullmatch(r"word/%s\d*\.xml" % name, path):
                yield name, path


def main_part(book):
    for node in ET.fromstring(book.read("_rels/.rels")):
        if (node.get("Type") or "").endswith("/officeDocument"):
            return node.get("Target").lstrip("/")
    return "word/document.xml"


def read(path, view):
    """The lines of a file by part, with all changes rejected or accepted."""
    book = zipfile.ZipFile(path)
    result = {}
    for kind, name in parts(book):
        root = ET.fromstring(book.read(name))
        ns = root.tag[1:].split("}")[0]
        if kind == "main":
            result[kind] = Story(root, view, ns).lines
        else:
            result[kind] = [line for note in root if note.get("{%s}type" % ns) in (None, "normal") for line in Story([note], view, ns).lines]
    return result


def loose_comments(path):
    book = zipfile.ZipFile(path)
    names = [n for n in book.namelist() if re.fullmatch(r"word/comments\d*\.xml", n)]
    known = set(re.findall(r'<w:comment [^>]*w:id="(-?\d+)"', "".join(book.read(n).decode("utf-8", "replace") for n in names)))
    return known - set(re.findall(r'<w:commentReference [^>]*w:id="(-?\d+)"', book.read(main_part(book)).decode("utf-8", "replace")))


class Run:
    """One run of the command, with its time and memory."""

    def __init__(self, binary, arguments, size, limit=120):
        self.arguments = arguments
        output, errors = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        start = time.time()
        process = subprocess.Popen([binary] + arguments, stdout=output, stderr=errors, stdin=subprocess.DEVNULL)
        timer = threading.Timer(limit, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        self.code, self.seconds, self.processor = process.returncode, time.time() - start, usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        output.seek(0)
        errors.seek(0)
        self.out, self.err = output.read().decode("utf-8", "replace"), errors.read().decode("utf-8", "replace")
        self.is_over = self.memory > 8 * size / 2**20 + 300 or self.seconds >= limit


class Table:
    """What happened, counted by step."""

    def __init__(self):
        self.counts, self.seconds, self.memory, self.faults = collections.defaultdict(collections.Counter), collections.Counter(), {}, []

    def add(self, step, outcome, run=None, where="", detail=""):
        self.counts[step][outcome] += 1
        if run:
            self.seconds[step] += run.seconds
            self.memory[step] = max(self.memory.get(step, 0), run.memory)
        if outcome in ("BROKEN", "CRASH", "OVER"):
            self.faults.append("%s: %s: %s: %s" % (outcome, step, where, detail))

    def lines(self):
        yield "%-22s %6s %8s %7s %6s %6s %9s %9s" % ("step", "done", "refused", "broken", "crash", "over", "seconds", "MiB")
        for step in self.counts:
            c = self.counts[step]
            yield "%-22s %6d %8d %7d %6d %6d %9.1f %9.0f" % (
                step, c["done"], c["refused"], c["BROKEN"], c["CRASH"], c["OVER"], self.seconds[step], self.memory.get(step, 0))


def difference(expected, found):
    for part in ("main", "footnotes", "endnotes"):
        one, other = expected.get(part, []), found.get(part, [])
        if one != other:
            for kind, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
                if kind != "equal":
                    return "%s: should be %r, is %r" % (part, " | ".join(one[a:b])[:160], " | ".join(other[c:d])[:160])
    return None


class Soak:
    def __init__(self, binary, files, folder, office):
        self.binary, self.files, self.folder, self.office = binary, files, folder, office
        self.redlines, self.results = [], []

    def run(self, index):
        """All steps on one file: a list of (step, outcome, run, detail)."""
        file, following = self.files[index], self.files[(index + 1) % len(self.files)]
        name, size = os.path.basename(file), os.path.getsize(file)
        result = []

        def step(step, arguments, size, check=lambda run: None):
            run = Run(self.binary, arguments, size)
            problem = None
            if run.code not in (0, 2):
                outcome, problem = "CRASH", "exit %d: %s" % (run.code, run.err[-200:])
            elif run.is_over:
                outcome, problem = "OVER", "%.0f s, %.0f MiB" % (run.seconds, run.memory)
            elif run.code == 2:
                outcome, problem = "refused", run.err.strip()[:300]
                if not run.err.startswith("plan-review: "):
                    outcome = "BROKEN"
            else:
                problem = check(run)
                outcome = "BROKEN" if problem else "done"
            result.append((step, outcome, run, problem or ""))
            return run

        if step("text", ["text", file], size).code:
            return name, result
        step("outline", ["outline", file], size)
        step("with itself", ["compare", file, file, "--format", "json", "--out", "-"], size * 2, self.unchanged)
        size += os.path.getsize(following)
        step("with its neighbour", ["compare", file, following, "--format", "json", "--out", "-"], size, self.is_report)
        out = os.path.join(self.folder, "%04d" % index)
        step("redline", ["compare", file, following, "--format", "redline", "--out", out], size,
             lambda run: self.check(os.path.join(out, "redline.docx"), file, following))
        return name, result

    @staticmethod
    def is_report(run):
        try:
            return None if "changes" in json.loads(run.out) else "no changes in the report"
        except ValueError:
            return "no JSON"

    @staticmethod
    def unchanged(run):
        try:
            changes = [c for c in json.loads(run.out)["changes"] if c["kind"] != "unchanged"]
        except ValueError:
            return "no JSON"
        return "changes in itself: %s" % changes[0]["kind"] if changes else None

    def check(self, redline, file, following):
        if not os.path.exists(redline):
            return "nothing was written"
        problem = difference(read(file, "accepted"), read(redline, "rejected"))
        if problem:
            return "rejected: " + problem
        problem = difference(read(following, "accepted"), read(redline, "accepted"))
        if problem:
            return "accepted: " + problem
        loose = loose_comments(redline)
        return "comments without an anchor: %s" % sorted(loose) if loose else None


OFFICE = '''
import os, subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
def value(name, content):
    result = PropertyValue()
    result.Name, result.Value = name, content
    return result
profile = sys.argv[1]
pipe = "soak%d" % os.getpid()
office = subprocess.Popen(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for attempt in range(240):
    try:
        context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        break
    except Exception:
        time.sleep(0.25)
manager = context.ServiceManager
desktop = manager.createInstance("com.sun.star.frame.Desktop")
helper = manager.createInstance("com.sun.star.frame.DispatchHelper")
for line in sys.stdin:
    source, target, command = line.rstrip("\\n").split("\\t")
    try:
        document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (value("Hidden", True),))
        if command: helper.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        document.storeToURL("file://" + target, (value("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        print("ok", flush=True)
    except Exception as error:
        print("failed: %s" % error, flush=True)
try: desktop.terminate()
except Exception: pass
office.wait(60)
'''


def with_office(soak, count, table):
    """LibreOffice as a third: what it makes of a redline against what it makes of the file that the redline should give."""
    if not shutil.which("soffice") or subprocess.run(["/usr/bin/python3", "-c", "import uno"], capture_output=True).returncode:
        print("LibreOffice with its Python is not there: left out.")
        return
    script = os.path.join(soak.folder, "office.py")
    with open(script, "w") as file:
        file.write(OFFICE)
    process = subprocess.Popen(["/usr/bin/python3", script, os.path.join(soak.folder, "profile")], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def saved(source, command, name):
        target = os.path.join(soak.folder, name)
        process.stdin.write("%s\t%s\t%s\n" % (source, target, command))
        process.stdin.flush()
        answer = process.stdout.readline().strip()
        return target if answer == "ok" else None

    done = 0
    for index, (name, result) in enumerate(soak.results):
        if done >= count:
            break
        if not any(step == "redline" and outcome == "done" for step, outcome, *_ in result):
            continue
        done += 1
        following = soak.files[(index + 1) % len(soak.files)]
        # Comments are left out: without a screen LibreOffice cannot draw them.
        out = os.path.join(soak.folder, "%04d-plain" % index)
        run = Run(soak.binary, ["compare", soak.files[index], following, "--format", "redline", "--redline-without-comments", "--out", out], 0)
        if run.code:
            continue
        for command, source, view in ((".uno:RejectAllTrackedChanges", soak.files[index], "rejected"),
                                      (".uno:AcceptAllTrackedChanges", following, "accepted")):
            one = saved(os.path.join(out, "redline.docx"), command, "a.docx")
            other = saved(source, ".uno:AcceptAllTrackedChanges", "b.docx")
            if not one or not other:
                table.add("office " + view, "refused", None, name)
                continue
            problem = difference(read(other, "accepted"), read(one, "accepted"))
            table.add("office " + view, "BROKEN" if problem else "done", None, name, problem)
    process.stdin.close()
    process.wait(90)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary")
    options.add_argument("folders", nargs="+")
    options.add_argument("--jobs", type=int, default=1)
    options.add_argument("--office", type=int, default=0, help="how many redlines LibreOffice reads too")
    options.add_argument("--limit", type=int, default=0, help="how many files at most")
    options.add_argument("-v", action="store_true", help="print what was refused, too")
    options = options.parse_args()
    files = sorted(f for d in options.folders for f in glob.glob(os.path.join(os.path.abspath(d), "**", "*.docx"), recursive=True))
    files = files[:options.limit or None]
    if not files:
        sys.exit("No Word file in %s." % ", ".join(options.folders))
    table = Table()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        soak = Soak(os.path.abspath(options.binary), files, folder, options.office)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for name, result in pool.map(soak.run, range(len(files))):
                soak.results.append((name, result))
                for step, outcome, run, detail in result:
                    table.add(step, outcome, run, name, detail)
                    if outcome == "refused" and options.v:
                        print("refused: %s: %s: %s" % (step, name, detail.splitlines()[0]))
        if options.office:
            with_office(soak, options.office, table)
    print("\n".join(table.faults))
    print("%d files" % len(files))
    print("\n".join(table.lines()))
    sys.exit(1 if table.faults else 0)


if __name__ == "__main__":
    main()
