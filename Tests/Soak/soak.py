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
# A letter of a font of signs: which sign it shows is not this program's to say, so that it equals any one sign.
SIGN = "\ufffc"
OFF = ("0", "false", "off")


class Story:
    """The paragraphs of one part as a reader sees them with all changes rejected or accepted."""

    def __init__(self, root, view, ns, lists=frozenset()):
        self.n = "{" + ns + "}"
        names = ("ins", "moveTo") if view == "rejected" else ("del", "moveFrom")
        self.gone = {self.n + name for name in names}
        self.cell_gone = self.n + ("cellIns" if view == "rejected" else "cellDel")
        self.lines, self.carried, self.boxes, self.fields = [], [], [], []
        # For each open field, whether it makes a contents page, whose lines are Word's and no words of the document.
        self.makers = []
        self.notes = {"footnotes": [], "endnotes": []}
        # The styles that Word numbers; the lines that it numbers or puts bullets on; whether words are marked by hand.
        self.lists, self.counted, self.is_counted, self.has_hand_marks = lists, [], False, False
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
        self.is_counted = self.is_counted or is_numbered(node.find(self.n + "pPr"), self.n, self.lists)
        self.inline(node)
        mark = node.find(self.n + "pPr/" + self.n + "rPr")
        if mark is None or not any(m.tag in self.gone for m in mark):
            self.end()
        own, self.boxes = self.boxes, boxes
        for box in own:
            # A text box is read behind the paragraph that it hangs on; what is open of that one waits.
            carried, self.carried = self.carried, []
            fields, self.fields = (self.fields, self.makers), []
            self.makers = []
            self.blocks(box)
            self.end()
            self.carried, (self.fields, self.makers) = carried, fields

    def inline(self, node):
        for child in node:
            tag = self.tag(child)
            if child.tag in self.gone or tag in ("pPr", "rPr", "sdtPr"):
                continue
            if tag == "r":
                self.run(child)
            elif tag == "sdt" and child.find(self.n + "sdtPr/" + self.n + "showingPlcHdr") is not None:
                continue  # A control that nobody filled in shows what to type, which is no word of the document.
            elif tag in ("tbl", "p"):
                self.end()
                self.blocks([child])
            elif child.tag == MC + "AlternateContent":
                self.choose(child, self.inline)
            else:
                self.inline(child)

    def choose(self, node, read):
        for choice in node:
            if choice.tag == MC + "Choice" and set((choice.get("Requires") or "").split()) <= UNDERSTOOD or choice.tag == MC + "Fallback":
                return read(choice)

    def run(self, node):
        if self.flag(node, "rPr/vanish"):
            return
        marked = any(self.flag(node, "rPr/" + look) for look in ("strike", "dstrike", "highlight"))
        self.has_hand_marks = self.has_hand_marks or marked
        self.pieces(node)

    def pieces(self, node):
        for child in node:
            tag = self.tag(child)
            if tag == "fldChar":
                kind = child.get(self.n + "fldCharType")
                if kind == "begin":
                    self.fields.append(True)
                    self.makers.append(False)
                elif kind == "separate" and self.fields:
                    self.fields[-1] = False
                elif kind == "end" and self.fields:
                    self.fields.pop()
                    self.makers.pop()
            elif tag == "instrText" and self.fields and (child.text or "").split()[:1] == ["TOC"]:
                self.makers[-1] = True
            elif tag in ("footnoteReference", "endnoteReference"):
                self.notes[tag[:-9] + "s"].append(child.get(self.n + "id"))
            elif tag == "txbxContent":
                self.boxes.append(child)
            elif child.tag == MC + "AlternateContent":
                self.choose(child, self.pieces)
            elif True in self.fields or True in self.makers or tag in ("instrText", "delInstrText", "rPr"):
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
                self.carried.append(SIGN)
            else:
                self.pieces(child)

    def end(self):
        line = " ".join("".join(self.carried).split())
        self.carried = []
        if line:
            self.lines.append(line)
            self.counted.append(self.is_counted)
        self.is_counted = False


def is_numbered(properties, n, lists):
    """Whether Word numbers a paragraph or puts a bullet on it."""
    if properties is None:
        return False
    own = properties.find(n + "numPr/" + n + "numId")
    if own is not None:
        return own.get(n + "val") != "0"
    style = properties.find(n + "pStyle")
    return style is not None and style.get(n + "val") in lists


def list_styles(book):
    """The paragraph styles that Word numbers, by themselves or by what they are based on."""
    if "word/styles.xml" not in book.namelist():
        return frozenset()
    root = ET.fromstring(book.read("word/styles.xml"))
    n = root.tag[:root.tag.index("}") + 1]
    styles = {style.get(n + "styleId"): style for style in root.iter(n + "style")}

    def numbered(style, steps=0):
        if style is None or steps > 50:
            return False
        if style.find(n + "pPr/" + n + "numPr") is not None:
            return is_numbered(style.find(n + "pPr"), n, ())
        parent = style.find(n + "basedOn")
        return parent is not None and numbered(styles.get(parent.get(n + "val")), steps + 1)
    return frozenset(name for name, style in styles.items() if numbered(style))


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
    result, notes = {}, {}
    for kind, name in parts(book):
        root = ET.fromstring(book.read(name))
        ns = root.tag[1:].split("}")[0]
        if kind == "main":
            story = Story(root, view, ns, list_styles(book))
            result[kind], notes = story.lines, story.notes
            result["counted"], result["hand"] = story.counted, story.has_hand_marks
        else:
            # A note goes with the sign that refers to it.
            own = {note.get("{%s}id" % ns): note for note in root}
            result[kind] = [line for id in notes[kind] if id in own for line in Story([own[id]], view, ns).lines]
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
    """The first place where the words differ; None where they are the same."""
    for part in ("main", "footnotes", "endnotes"):
        one, other = expected.get(part, []), found.get(part, [])
        for kind, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
            if kind == "equal" or kind == "replace" and part == "main" and b - a == d - c and all(
                    same_but_for_number(one[a + i], expected["counted"][a + i], other[c + i], found["counted"][c + i]) for i in range(b - a)):
                continue
            return "%s: should be %r, is %r" % (part, " | ".join(one[a:b])[:160], " | ".join(other[c:d])[:160])
    return None


def same_but_for_number(one, is_one_counted, other, is_other_counted):
    """Whether two lines are the same but for signs, or a number or bullet that is typed in one file and that Word prints in the other."""
    if len(one) < len(other):
        (one, is_one_counted), (other, is_other_counted) = (other, is_other_counted), (one, is_one_counted)
    if one == other or len(one) == len(other) and all(a == b or SIGN in (a, b) for a, b in zip(one, other)):
        return True
    return is_other_counted and not is_one_counted and one.endswith(" " + other) and len(one) - len(other) <= 16


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
             lambda run: self.check(run, os.path.join(out, "redline.docx"), file, following))
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

    def check(self, run, redline, file, following):
        if not os.path.exists(redline):
            return "nothing was written"
        if "no part of the plan's text" in run.out or "are not in the redline" in run.out:
            return None  # The command says itself that lines of a contents page or the like are not as in the revised version.
        before, after = read(file, "accepted"), read(following, "accepted")
        # Marks made by hand are read as marks by the command, and as words by this program.
        problem = None if before["hand"] else difference(before, read(redline, "rejected"))
        if problem:
            return "rejected: " + problem
        problem = None if after["hand"] else difference(after, read(redline, "accepted"))
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
