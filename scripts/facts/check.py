#!/usr/bin/env python3
"""Checks the tables of facts about actors.

Usage: scripts/facts/check.py [FOLDER]

Looks at columns, ids, codes, sectors, dates, examples and stray white space in the tables this
script knows, prints one line a fault as file:line: what is wrong, and ends with 1 if there is any.
"""
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "engine/src/main/resources/org/entente/knowledge"

COLUMNS = {
    "states": "id kind name code sector names demonyms capital from to source",
    "metonyms": "id phrases country sector name example counter_example",
    "offices": "id phrase variants sector country office rank takes example counter_example",
    "people": "id person name variants gender country sector office from to source",
    "organisations": "id name variants country sector kind from to source example counter_example",
    "agents": "id head variants sector second kind number example counter_example",
    "givennames": "id gender source",
}
FILLED = {
    "states": "name code source",
    "metonyms": "phrases country sector name example",
    "offices": "phrase sector office rank example",
    "people": "person name country sector office source",
    "organisations": "name country sector kind source",
    "agents": "head sector kind number example",
    "givennames": "gender",
}
CHOICES = {
    ("states", "kind"): "state territory region former breakaway",
    ("offices", "rank"): "head-of-state head-of-government minister official legislator military police"
    " intelligence judge party diplomat royal religious community business labour media education"
    " health criminal rebel former family",
    ("people", "gender"): "m f",
    ("givennames", "gender"): "m f u",
    ("agents", "kind"): "person group organisation",
    ("agents", "number"): "sg pl both",
    ("organisations", "kind"): "igo ministry military police intelligence parliament court party"
    " armed-group company media ngo church union university other",
}
SECTORS = set(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
INTERNATIONAL = set("UNO EUR IGO NGO ISM IMG MNC".split())
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
EXAMPLE = re.compile(r".+ => (-|[A-Z]{0,3}(/[A-Z]{3})?)$")
ON = re.compile(r" @\d{4}-\d{2}-\d{2} => ")


def read(path):
    """Rows of a table as (line number, {column: cell}); faults as strings."""
    rows, faults, header = [], [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            continue
        if len(cells) != len(header):
            faults.append(f"{path.name}:{number}: {len(cells)} cells under {len(header)} columns")
            continue
        if any(c != c.strip() or "  " in c or "\r" in c for c in cells):
            faults.append(f"{path.name}:{number}: stray white space")
        rows.append((number, dict(zip(header, cells))))
    return header, rows, faults


def padded(date, last):
    """A date of any length as a full one: its first or last day."""
    return date + ("-12-31" if last else "-01-01")[(len(date) - 4):] if len(date) < 10 else date


def check(table, path, codes):
    """Faults of one table."""
    header, rows, faults = read(path)
    if " ".join(header) != COLUMNS[table]:
        return [f"{path.name}:1: columns are '{' '.join(header)}', not '{COLUMNS[table]}'"]
    seen = {}
    for number, row in rows:
        where = f"{path.name}:{number}: "
        say = lambda text: faults.append(where + text)
        if row["id"] in seen:
            say(f"id '{row['id']}' stands already in line {seen[row['id']]}")
        seen[row["id"]] = number
        if not row["id"]:
            say("no id")
        for column in FILLED[table].split():
            if not row[column] and not (table == "metonyms" and column == "sector"):
                say(f"no {column}")
        for column, cell in row.items():
            choices = CHOICES.get((table, column))
            if choices and cell and cell not in choices.split():
                say(f"{column} '{cell}' is none of {choices}")
            if column in ("sector", "second") and cell and not set(cell.split("|")) <= SECTORS:
                say(f"{column} '{cell}' is no sector")
            if column in ("code", "country") and cell and cell not in codes:
                say(f"{column} '{cell}' is no code")
            if column in ("from", "to") and cell and not DATE.match(cell):
                say(f"{column} '{cell}' is no date")
            if column.endswith("example") and cell and not EXAMPLE.match(cell):
                say(f"{column} '{cell}' is not 'PHRASE => COUNTRY/SECTOR'")
            if column.endswith("example") and "@" in cell and not ON.search(cell):
                say(f"{column} '{cell}': after @ stands a date YYYY-MM-DD")
            if "|" in cell:
                parts = cell.split("|")
                if "" in parts or len(set(parts)) < len(parts):
                    say(f"{column} has an empty or repeated part: '{cell}'")
        if row.get("from") and row.get("to") and DATE.match(row["from"]) and DATE.match(row["to"]):
            if padded(row["from"], False) > padded(row["to"], True):
                say(f"from {row['from']} is after to {row['to']}")
    return faults


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    _, states, _ = read(folder / "states.tsv")
    codes = {row["code"] for _, row in states} | INTERNATIONAL
    faults = []
    for table in COLUMNS:
        path = folder / f"{table}.tsv"
        if not path.exists():
            print(f"{path.name}: not there")
            continue
        found = check(table, path, codes)
        print(f"{path.name}: {len(read(path)[1])} rows, {len(found)} faults")
        faults += found
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
