#!/usr/bin/env python3
"""Draws mentions of actors at random from coded events, to be judged by reading.

  scripts/draw-mentions.py pick ARTICLES.jsonl --articles 40 --seed 4 > sample.jsonl
  ./entente code sample.jsonl --tables-only --format jsonl -o events.jsonl
  scripts/draw-mentions.py draw events.jsonl --mentions 60 --seed 4

`pick` takes articles that eval/actor-verdicts.tsv does not name yet. `draw` takes one actor or
recipient of an event each, no article more than twice, and prints article, start and end in code
points, country and sector as coded, the words and the sentence. The verdicts (y or n for country
and for sector) go to eval/actor-verdicts.tsv under a new draw's number.
"""
import argparse
import json
import random
import sys
from pathlib import Path

VERDICTS = Path(__file__).resolve().parent.parent / "eval" / "actor-verdicts.tsv"


def pick(args):
    judged = {line.split("\t")[1] for line in VERDICTS.open() if line.count("\t") > 3}
    lines = [line for line in open(args.file) if json.loads(line)["id"] not in judged]
    sys.stdout.writelines(random.Random(args.seed).sample(lines, args.articles))


def draw(args):
    mentions = {}
    for line in open(args.file):
        event = json.loads(line)
        for side in ("actor", "recipient"):
            for who in event[side]:
                mentions[event["article"], who["start"], who["end"]] = (who, event)
    keys = sorted(mentions)
    random.Random(args.seed).shuffle(keys)
    used = {}
    for key in keys:
        if used.get(key[0], 0) < 2 and sum(used.values()) < args.mentions:
            used[key[0]] = used.get(key[0], 0) + 1
            who, event = mentions[key]
            coded = f"{who['country'] or '-'}/{who['sector'] or '-'}"
            words = (who["text"], who["name"], event["sentence"]["text"])
            print(*key, coded, *(" ".join((w or "-").split()) for w in words), sep="\t")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("step", choices=["pick", "draw"])
    parser.add_argument("file")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--mentions", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    {"pick": pick, "draw": draw}[args.step](args)


if __name__ == "__main__":
    main()
