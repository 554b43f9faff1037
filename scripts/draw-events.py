#!/usr/bin/env python3
"""Draws coded events at random, to be judged by a strict second reader, and adds up the verdicts.

  ./entente code ARTICLES.jsonl --format jsonl -o events.jsonl
  scripts/draw-events.py draw events.jsonl --events 150 --seed 1 > sample.tsv
  scripts/draw-events.py figures [--draw 1]

`draw` prints one event a line, no article more than three times: id, the sentence, type and mode,
actors, recipients, status, speaker; not the reasons, so that the reader judges by the sentence
alone. The verdicts go to eval/event-verdicts.tsv under a draw's number: for type, actor, recipient,
direction and status y (right) or n (wrong), and `event` y where the sentence holds a political
event at all. An event is whole where all are y. Offsets and texts stay out of that file: the corpora
are not part of this project.
"""
import argparse
import collections
import csv
import json
import random
from pathlib import Path

VERDICTS = Path(__file__).resolve().parent.parent / "eval" / "event-verdicts.tsv"
FIELDS = ["event", "type", "actor", "recipient", "direction", "status"]


def who(slot):
    return "; ".join(f"{m['text']} ({m['country'] or '-'} {m['sector'] or '-'})" for m in slot) or "nobody"


def draw(args):
    events = [json.loads(line) for line in open(args.file, encoding="utf-8")]
    events.sort(key=lambda e: e["id"])
    random.Random(args.seed).shuffle(events)
    used = collections.Counter()
    for event in events:
        if used[event["article"]] < 3 and used.total() < args.events:
            used[event["article"]] += 1
            speaker = event["speaker"]["text"] if event["speaker"] else "-"
            kind = "/".join([event["event"], *event["mode"]])
            cells = [event["id"], kind, who(event["actor"]), who(event["recipient"]), event["status"], speaker, event["sentence"]["text"]]
            print("\t".join(" ".join(cell.split()) for cell in cells))


def figures(args):
    lines = (line for line in VERDICTS.open(encoding="utf-8") if not line.startswith("#"))
    rows = [row for row in csv.DictReader(lines, delimiter="\t") if args.draw in ("", row["draw"])]
    groups = collections.defaultdict(list)
    for row in rows:
        groups[row["draw"], row["corpus"]].append(row)
    for (number, corpus), group in sorted(groups.items()):
        shares = [f"{name} {sum(r[name] == 'y' for r in group) / len(group):.2f}" for name in FIELDS]
        whole = sum(all(r[name] == "y" for name in FIELDS) for r in group) / len(group)
        print(f"draw {number}, {corpus}: {len(group)} events; {'; '.join(shares)}; whole {whole:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    steps = parser.add_subparsers(required=True)
    step = steps.add_parser("draw")
    step.add_argument("file")
    step.add_argument("--events", type=int, default=150)
    step.add_argument("--seed", type=int, default=1)
    step.set_defaults(run=draw)
    step = steps.add_parser("figures")
    step.add_argument("--draw", default="")
    step.set_defaults(run=figures)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
