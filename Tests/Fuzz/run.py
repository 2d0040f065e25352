#!/usr/bin/env python3
"""Runs the fuzzers for a time each, one on each processor, and prints what they did.

usage: run.py SECONDS [NAME ...]

Each fuzzer starts from the committed seeds; what it learns is kept in .build/fuzz and never in the seeds. A find is kept there too. Exit code 1
where there is one. FUZZ_SEED repeats the same inputs; FUZZ_STRICT takes a redline that its own proof refuses for a find.
"""
import concurrent.futures, os, pathlib, re, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
KEPT = HERE.parent.parent / ".build" / "fuzz"
# What a file of the format is made of, so that the fuzzer need not find its words letter by letter.
WORDS = {
  "FuzzWordBody": "word", "FuzzOpenDocument": "opendocument", "FuzzWebPage": "html", "FuzzPlanXML": "planxml", "FuzzPDFWords": "pdf",
  "FuzzReviewFile": "review",
}


def targets():
  return sorted(folder.name for folder in (HERE / "Targets").iterdir() if folder.name != "FuzzSupport")


def run(name, seconds):
  """Runs one fuzzer: its name, its executions, those of a second, and the files of its finds."""
  corpus, finds = KEPT / "corpus" / name, KEPT / "finds" / name
  for folder in (corpus, finds):
    folder.mkdir(parents=True, exist_ok=True)
  before = set(finds.iterdir())
  words = WORDS.get(name, "marks")
  command = [
    HERE / ".build" / "release" / name, f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=4096", "-max_len=4096",
    "-print_final_stats=1", f"-seed={os.environ.get('FUZZ_SEED') or 0}", f"-dict={HERE}/Dictionaries/{words}.dict",
    f"-artifact_prefix={finds}/", corpus, HERE / "Seeds" / name,
  ]
  # Swift would print its own report of a crash, and end before the input is kept; and it would hash otherwise in each run.
  environment = dict(
    os.environ, ASAN_OPTIONS="detect_leaks=0:malloc_context_size=0", SWIFT_BACKTRACE="enable=no", SWIFT_DETERMINISTIC_HASHING="1")
  done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
  output = done.stdout.decode(errors="replace")
  (KEPT / f"{name}.log").write_text(output)
  number = lambda key: int((re.findall(key + r":\s*(\d+)", output) or ["0"])[-1])
  new = sorted(set(finds.iterdir()) - before)
  if done.returncode != 0 and not new:
    new = [KEPT / f"{name}.log"]
  return name, number("number_of_executed_units"), number("average_exec_per_sec"), new


def main():
  seconds, names = int(sys.argv[1]), sys.argv[2:] or targets()
  with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
    results = list(pool.map(lambda name: run(name, seconds), names))
  print(f"{'target':<20}{'executions':>12}{'a second':>10}  finds")
  for name, count, rate, finds in results:
    print(f"{name:<20}{count:>12,}{rate:>10,}  {', '.join(str(find) for find in finds) or 'none'}")
  sys.exit(1 if any(finds for *_, finds in results) else 0)


if __name__ == "__main__":
  main()
