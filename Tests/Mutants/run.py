#!/usr/bin/env python3
"""Mutation tests: breaks one line of the engine at a time, and asks whether a test notices.

usage: run.py [--list] [--only NAME ...] [--clone FOLDER] [--scratch FOLDER] [--save FILE]

Each NAME.patch beside this file is a mutant: a unified diff of one line, under a head that says what it breaks, the expression that it changes
(Was, Becomes) and the tests that should notice (Tests: a filter). A mutant that is left alive on purpose says why in a line "Left:".

All mutants are built at once, in a clone of the checkout: where a patch has an expression, the clone has a choice between the two, by the
environment variable PLAN_REVIEW_MUTANT. So one build serves all; then the tests run once without a mutant, and once for each.
What fails without a mutant does not count. Prints each survivor by name. Exit code 1 where fewer than 92 in a hundred are noticed, or where one survives that does not say why.
"""
import argparse, os, pathlib, re, subprocess, sys, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LEAST = 0.92
# Heavy, or of no use here: a browser, a fuzzer, corpora beside the checkout, other programs.
SKIPPED = ["Browser", "Fuzz", "Corpus", "AcceptanceKey", "SecondReader", "BoundedWork", "Performance"]
FLAGS = ["--explicit-target-dependency-import-check", "error"]
SWITCH = """import Glibc

/// The number of the mutant that is switched on; 0 for none.
private let activeMutant: Int = {
  guard let text = unsafe getenv("PLAN_REVIEW_MUTANT") else { return 0 }
  return unsafe Int(String(cString: text)) ?? 0
}()

/// Whether a mutant is switched on.
func isMutated(_ number: Int) -> Bool { activeMutant == number }
"""


class Mutant:
  """A patch: its head, and the line that it changes."""

  def __init__(self, path):
    self.name = path.stem
    text = path.read_text(encoding="utf-8")
    head, diff = text.split("\n--- a/", 1)
    self.head = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    self.file = diff.splitlines()[0]
    self.old = [line[1:] for line in diff.splitlines()[1:] if line.startswith("-")]
    self.new = [line[1:] for line in diff.splitlines()[1:] if line.startswith("+") and not line.startswith("+++ ")]
    for key in ("Breaks", "Was", "Becomes", "Tests"):
      if key not in self.head:
        raise SystemExit(f"{path.name}: the head has no line “{key}:”.")
    if len(self.old) != 1 or len(self.new) != 1 or self.old[0].replace(self.head["Was"], self.head["Becomes"]) != self.new[0]:
      raise SystemExit(f"{path.name}: the patch must change one line, from what “Was:” says to what “Becomes:” says.")

  @property
  def module(self):
    return self.file.split("/")[1]

  def switched(self, number, line):
    """The line with a choice between the two expressions; other mutants may have changed it elsewhere."""
    return line.replace(self.head["Was"], f"(isMutated({number}) ? {self.head['Becomes']} : {self.head['Was']})")


def copied(clone):
  """The files of the checkout in the clone; only those that differ are written, so that little is built again."""
  names = subprocess.run(["git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", "-z"], check=True, capture_output=True).stdout
  kept = set()
  for name in filter(None, names.decode().split("\0")):
    source, target = ROOT / name, clone / name
    if not source.is_file():
      continue
    kept.add(target)
    yield source, target
  resolved = ROOT / "Package.resolved"
  if resolved.is_file():
    yield resolved, clone / "Package.resolved"


def write(target, data):
  if not target.is_file() or target.read_bytes() != data:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def plant(mutants, clone):
  """Writes the checkout into the clone, with every mutant behind its switch. Returns the names of patches that no longer fit."""
  changed, misfits = {}, []
  for number, mutant in enumerate(mutants, 1):
    path = ROOT / mutant.file
    original = path.read_text(encoding="utf-8").split("\n") if path.is_file() else []
    places = [index for index, line in enumerate(original) if line == mutant.old[0]]
    lines = changed.get(mutant.file, original)
    if len(places) != 1 or mutant.head["Was"] not in lines[places[0]]:
      misfits.append(mutant.name)
      continue
    lines[places[0]] = mutant.switched(number, lines[places[0]])
    changed[mutant.file] = lines
  for source, target in copied(clone):
    name = str(target.relative_to(clone))
    write(target, "\n".join(changed[name]).encode() if name in changed else source.read_bytes())
  for module in {mutant.module for mutant in mutants}:
    write(clone / "Sources" / module / "MutantSwitch.swift", SWITCH.encode())
  return misfits


def failures(clone, wanted, number=0, seconds=600):
  """Runs tests with a mutant switched on. Returns the names of those that fail; a crash or a hang has a name too."""
  environment = dict(os.environ, PLAN_REVIEW_MUTANT=str(number))
  environment.pop("RECORD", None)
  command = ["swift", "test", "--skip-build", *FLAGS, "--filter", wanted]
  for skipped in SKIPPED:
    command += ["--skip", skipped]
  try:
    done = subprocess.run(command, cwd=clone, env=environment, capture_output=True, text=True, timeout=seconds)
  except subprocess.TimeoutExpired:
    return {"it did not end"}
  output = done.stdout + done.stderr
  failed = set(re.findall(r"✘ Test (.+?) (?:recorded|failed|with \d+ test)", output))
  if done.returncode == 0 and not re.search(r"[1-9]\d* tests? in", output):
    raise SystemExit(f"No test runs under the filter {wanted}.")
  return failed or ({"a crash"} if done.returncode else set())


def main():
  parser = argparse.ArgumentParser(description="Mutation tests.")
  parser.add_argument("--list", action="store_true", help="list the mutants")
  parser.add_argument("--only", nargs="+", default=[], help="the mutants to try, by name")
  parser.add_argument("--clone", type=pathlib.Path, default=ROOT / ".build" / "mutants", help="the folder of the clone, kept between runs")
  parser.add_argument("--scratch", default=".build", help="the build folder within the clone")
  parser.add_argument("--save", type=pathlib.Path, help="a file for the results, one line a mutant")
  options = parser.parse_args()
  mutants = [Mutant(path) for path in sorted(HERE.glob("*.patch"))]
  if options.list:
    for mutant in mutants:
      print(f"{mutant.name:32} {mutant.module:16} {mutant.head['Breaks']}")
    return 0
  FLAGS.extend(["--scratch-path", options.scratch])
  options.clone.mkdir(parents=True, exist_ok=True)
  misfits = plant(mutants, options.clone)
  for name in misfits:
    print(f"{name}: the line that it changes is no longer there. Write the patch anew.")
  print(f"Building {len(mutants) - len(misfits)} mutants in one", flush=True)
  if subprocess.run(["swift", "build", "--build-tests", *FLAGS], cwd=options.clone).returncode:
    return 2
  chosen = [
    (number, mutant) for number, mutant in enumerate(mutants, 1)
    if mutant.name not in misfits and (not options.only or mutant.name in options.only)]
  broken = {wanted: failures(options.clone, wanted) for wanted in sorted({mutant.head["Tests"] for _, mutant in chosen})}
  for name in sorted(set().union(*broken.values())):
    print(f"Fails without any mutant, and does not count: {name}")
  killed, survivors = 0, []
  for number, mutant in chosen:
    start = time.monotonic()
    failed = failures(options.clone, mutant.head["Tests"], number) - broken[mutant.head["Tests"]]
    killed += bool(failed)
    if not failed:
      survivors.append(mutant)
    why = "; ".join(sorted(failed)[:2])[:160]
    line = f"{mutant.name}\t{'killed' if failed else 'SURVIVES'}\t{why}\t{time.monotonic() - start:.0f} s"
    print(line, flush=True)
    if options.save:
      with options.save.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
  print(f"{killed} of {len(chosen)} mutants are noticed ({killed / max(1, len(chosen)):.0%}); {len(survivors)} survive")
  for mutant in survivors:
    print(f"  {mutant.name} ({mutant.file}): {mutant.head['Breaks']} {mutant.head.get('Left', 'NO REASON GIVEN')}")
  unexplained = [mutant for mutant in survivors if "Left" not in mutant.head]
  return 1 if misfits or unexplained or any(broken.values()) or killed < LEAST * len(chosen) else 0


if __name__ == "__main__":
  sys.exit(main())
