#!/usr/bin/env python3
"""Writes cities.tsv, the large towns that tell the country of "police in Lagos".

Usage: scripts/facts/cities.py

Takes from the gazetteer the towns of at least 50,000 people; of towns that share a name, the one
that has most, where no other country's has half as many.
"""
import gzip
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "engine/src/main/resources/org/entente"
LEAST = 50_000
FEATURES = ("city", "capital", "seat", "admin1")
HEAD = """# Large towns and their countries, made by scripts/facts/cities.py from the gazetteer (GeoNames,
# CC BY 4.0). They tell the country of "police in Lagos"; a town itself is no actor.
id\tname\tcountry
"""


def towns():
    with gzip.open(RESOURCES / "context/gazetteer.tsv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            name, _, country, _, feature, _, _, people, *_ = line.rstrip("\n").split("\t")
            if feature in FEATURES and people.isdigit() and len(name) > 2:
                yield name, country, int(people)


def main():
    most = {}
    for name, country, people in towns():
        by_country = most.setdefault(name, {})
        by_country[country] = max(people, by_country.get(country, 0))
    with open(RESOURCES / "knowledge/cities.tsv", "w", encoding="utf-8") as out:
        out.write(HEAD)
        for name, by_country in sorted(most.items()):
            ranked = sorted(by_country.items(), key=lambda c: -c[1])
            clear = len(ranked) == 1 or ranked[1][1] * 2 <= ranked[0][1]
            if ranked[0][1] >= LEAST and clear:
                country = ranked[0][0]
                key = f"{name.lower().replace(' ', '_')}-{country.lower()}"
                out.write(f"{key}\t{name}\t{country}\n")


main()
