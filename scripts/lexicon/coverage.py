#!/usr/bin/env python3
"""Reports how much of the language of politics the trigger tables hold.

Usage: scripts/lexicon/coverage.py [--dictionary VERBS.txt] [--corpus FILE.jsonl ...] [--top N]

VERBS.txt    a verb dictionary in PETRARCH's format; verbs whose code is [---] carry no event
FILE.jsonl   articles with a field `text`, one a line

Words are compared by their forms alone, without a parse: a noun that looks like a verb counts as
the verb. So these are upper bounds of coverage and a list of words to look at, not a measure of
right coding. Standard library only.
"""
import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "engine/src/main/resources/org/entente/knowledge"
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
SENTENCE = re.compile(r"(?<=[.!?])['\"”’]*\s+(?=[A-Z\"“‘'])|\n+")
EVENT_NOUN = re.compile(r".{3,}(?:tion|sion|ment|ance|ence|ery)s?$")

# forms that rules do not make, of verbs that politics uses
IRREGULAR = """beat:beaten bend:bent bid:bade,bidden bind:bound bite:bit,bitten blow:blew,blown
 break:broke,broken bring:brought build:built buy:bought cast:cast catch:caught choose:chose,chosen
 come:came cut:cut deal:dealt dig:dug draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen
 feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew,flown forbid:forbade,forbidden
 forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen get:got give:gave,given go:went,gone
 grow:grew,grown hang:hung have:had hear:heard hide:hid,hidden hit:hit hold:held keep:kept kneel:knelt
 lay:laid lead:led leave:left lend:lent let:let lie:lay,lain light:lit lose:lost make:made meet:met
 overthrow:overthrew,overthrown pay:paid put:put quit:quit read:read ride:rode,ridden ring:rang,rung
 rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold send:sent set:set shake:shook,shaken
 shoot:shot show:shown shut:shut sing:sang,sung sink:sank,sunk sit:sat speak:spoke,spoken spend:spent
 split:split spread:spread stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn
 take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown
 undertake:undertook,undertaken uphold:upheld win:won withdraw:withdrew,withdrawn withhold:withheld
 withstand:withstood write:wrote,written""".split()


def irregular():
    pairs = (x.split(":") for x in IRREGULAR)
    return {verb: forms.split(",") for verb, forms in pairs}


SPECIAL = irregular()


def forms(word):
    """The word with its endings; the verb's and the noun's are not told apart."""
    made = {word, word + "s"}
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        made.add(word + "es")
    stems = [word]
    if re.search(r"[^aeiou]y$", word):
        made |= {word[:-1] + "ies", word[:-1] + "ied"}
    if re.search(r"[^aeiouwxy][aeiou][^aeiouwxy]$", word):
        stems.append(word + word[-1])
    if word.endswith("e"):
        stems = [word[:-1]]
    for stem in stems:
        made |= {stem + "ed", stem + "ing"}
    made.update(SPECIAL.get(word, ()))
    return made


def rows(table):
    """The rows of a TSV file as dicts; its comments and its heading left out."""
    heading = None
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if heading is None:
            heading = cells
        else:
            yield dict(zip(heading, cells))


def heads():
    """The head word of every row, by part of speech: first of a verb, last of a noun."""
    found = {"v": set(), "n": set(), "a": set()}
    for table in sorted(TABLES.glob("triggers-*.tsv")):
        for row in rows(table):
            words = row["words"].split()
            found[row["pos"]].add(words[-1] if row["pos"] == "n" else words[0])
    return found


def dictionary(path):
    """Verbs of a PETRARCH dictionary that carry a code, alone or in a pattern."""
    verbs, block, coded = set(), [], False
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        text = line.split("#")[0].strip()
        if text.startswith("---"):
            verbs.update(block if coded else [])
            block, coded = [], not re.search(r"\[---\]", text)
        elif text.startswith("-"):
            coded = coded or not re.search(r"\[---\]", text) and "[" in text
        elif re.match(r"[A-Z]", text):
            block.append(re.split(r"[\s\[{;]", text)[0].strip("_").lower())
            coded = coded or bool(re.search(r"\[\d", text))
    verbs.update(block if coded else [])
    return {v for v in verbs if v and "_" not in v and WORD.fullmatch(v)}


def sentences(paths):
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    text = json.loads(line)["text"]
                except (ValueError, KeyError, TypeError):
                    sys.exit(f"{path}:{number}: no JSON object with a field 'text'")
                for sentence in SENTENCE.split(text):
                    words = WORD.findall(sentence.lower())
                    if len(words) > 3:
                        yield words


def share(part, whole):
    return f"{part} of {whole} ({100 * part / max(1, whole):.1f} %)"


def listed(counter, top):
    return ", ".join(f"{word} {n}" for word, n in counter.most_common(top)) or "none"


def main():
    parse = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parse.add_argument("--dictionary", type=Path)
    parse.add_argument("--corpus", type=Path, nargs="+", default=[])
    parse.add_argument("--top", type=int, default=60)
    given = parse.parse_args()

    found = heads()
    print("heads of rows: " + ", ".join(f"{pos} {len(words)}" for pos, words in found.items()))
    ours = {f for words in found.values() for w in words for f in forms(w)}
    verbs = dictionary(given.dictionary) if given.dictionary else set()
    known = {v for v in verbs if v in found["v"]}
    if verbs:
        print("verbs of the dictionary with a row: " + share(len(known), len(verbs)))
    if not given.corpus:
        print("without a row: " + ", ".join(sorted(verbs - known)))
        return

    by_form = {f: v for v in sorted(verbs) for f in forms(v)}
    seen, nouns, total, held, carried = Counter(), Counter(), 0, 0, 0
    for words in sentences(given.corpus):
        total += 1
        held += any(w in ours for w in words)
        here = {by_form[w] for w in words if w in by_form}
        carried += bool(here) and here <= known
        seen.update(here)
        nouns.update({w for w in words if w not in ours and EVENT_NOUN.match(w)})
    print("sentences with the head of a row: " + share(held, total))
    if verbs:
        print("verbs of the dictionary that occur: " + share(len(seen), len(verbs)))
        print("of these with a row: " + share(len(known & set(seen)), len(seen)))
        weight = sum(seen.values())
        print("weighted by sentences: " + share(sum(seen[v] for v in known), weight))
        print("sentences all of whose dictionary verbs have rows: " + share(carried, total))
        missing = Counter({v: n for v, n in seen.items() if v not in known})
        print("most frequent verbs without a row: " + listed(missing, given.top))
    print("most frequent words that look like event nouns, without a row: " + listed(nouns, given.top))


if __name__ == "__main__":
    main()
