"""Every corpus in one shape: a Doc is pieces with the labels that its corpus has; what it has not is masked (None)."""
import os, re, json, glob, random
from xml.etree import ElementTree
from pieces import pieces
PRED = "partner engaged-to spouse filed-for-divorce child number-of-children expecting sibling relative friend feud-with met seen-with co-star age birth-date birth-place death-date death-place cause-of-death nationality residence occupation position employer member-of party educated-at award nominated-for health-condition cast-member director author performer presenter founded-by date-founded headquarters parent-organization chief-executive owned-by attended arrested hospitalised charged-with convicted-of sentenced-to accused-of sued resigned-from appointed-to elected-to endorsed signed-with bought sold".split()
PI = {p: i for i, p in enumerate(PRED)}
SYMMETRIC = set("partner engaged-to spouse sibling relative friend feud-with met seen-with co-star".split())
KINDS = ["person", "organization", "place", "work", "event", "group", "other"]
CERTAINTY = ["certain", "probable", "possible", "expected", "unknown"]
ROLES = ["place", "work", "of", "kinship", "with", "amount", "time"]
PRONOUN = re.compile(r"\b(he|she|his|her|him|hers|they|their|theirs|them|I|my|me|mine|we|our|us|who|whose|whom|himself|herself|themselves|myself|it|its|itself)\b", re.I)
PLURAL = re.compile(r"\b(they|their|them|we|our|us|pair|couple|duo|both|exes|two|twosome|parents|lovebirds|newlyweds|stars)\b", re.I)
NUMBERS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
TRIGGER = {"expecting": r"pregnan|expect|baby|bump|surroga|adopt", "arrested": r"arrest|custody|detain", "hospitalised": r"hospital|rushed|admitted", "death-date": r"die|dead|death|pass|alive|late\b|kill",
  "child": r"son|daughter|child|kid|bab|twin|mother|father|mom|dad|birth|parent", "spouse": r"wife|husband|marri|wed|divorc|split", "partner": r"boyfriend|girlfriend|dat|relationship|romance|partner|single|split|ex", "engaged-to": r"engage|fianc|propos"}
class Doc:
    def __init__(self, text, vocab):
        self.text = text; self.p = pieces(text, vocab); n = len(self.p)
        self.utt = self.names = self.nominal = self.evidence = None
        self.links, self.coref, self.claims, self.candidates, self.predicates, self.positive_only = [], [], [], [], None, False
        self.weight, self.unsure = 1., []
    def piece(self, c):
        """the first piece of the word that holds character c"""
        i = self.p.at.get(c)
        while i is not None and i > 0 and not self.p.first[i]: i -= 1
        return i
    def bio(self, spans):
        """spans (start, end) to 0/1/2"""
        y = [0] * len(self.p)
        for s, e in spans:
            first = True
            for i in range(len(y)):
                if self.p.start[i] >= s and self.p.end[i] <= e and self.p.end[i] > self.p.start[i]:
                    y[i] = 1 if first else 2; first = False
                elif self.p.start[i] >= e: break
                elif not first and self.p.shape[i] == 6: y[i] = 2
        return y
def find_all(t, s):
    i = t.find(s)
    while i >= 0:
        if (i == 0 or not t[i - 1].isalnum() or not s[:1].isalnum()) and (i + len(s) == len(t) or not t[i + len(s)].isalnum() or not s[-1:].isalnum()): yield i
        i = t.find(s, i + 1)
def kind_of(k): return k if k in KINDS else "other"
def label_names(doc, spans):
    """spans (start, end, kind), earlier ones win"""
    y = [0] * len(doc.p); taken = [False] * len(y)
    for s, e, k in spans:
        I = [i for i in range(len(y)) if doc.p.start[i] >= s and doc.p.end[i] <= e and doc.p.end[i] > doc.p.start[i]]
        if not I or any(taken[i] for i in I): continue
        for n, i in enumerate(range(I[0], I[-1] + 1)): y[i] = 1 + 2 * KINDS.index(k) + (n > 0); taken[i] = True
    doc.names = y
def mask_names(doc, spans):
    """what nobody is sure to be a name, or no name, teaches neither: outside of sure names it is masked"""
    for s, e in spans:
        for i in range(len(doc.p)):
            if doc.p.start[i] < e and doc.p.end[i] > s and doc.names[i] == 0: doc.names[i] = -100
LOST = {}
def gold(path, vocab, silver):
    d = json.load(open(path)); t = open(os.path.join(os.path.dirname(path), d["text"]), encoding="utf8", newline="").read(); doc = Doc(t, vocab)
    names, nominal, mentions = [], [], {}
    people = [n for n, e in d["entities"].items() if e["kind"] == "person"]
    for n, e in d["entities"].items():
        forms = {n, *e.get("also", [])}
        if e["kind"] == "person" and len(n.split()) > 1:
            for part in (n.split()[0], n.split()[-1]):
                if part[0].isupper() and sum(part in q.split() for q in people) == 1 and len(part) > 2: forms.add(part)
        got = []
        for f in sorted(forms, key=len, reverse=True):
            if not f.strip(): continue
            for i in find_all(t, f):
                if any(s < i + len(f) and i < x for s, x, _ in got): continue
                is_name = f[0].isupper() and not re.match(r"(The|A|An|His|Her|Their|Our|My) [a-z]", f) or f[0].isdigit()
                got.append((i, i + len(f), is_name)); (names if is_name else nominal).append((i, i + len(f), kind_of(e["kind"])))
        mentions[n] = sorted(got)
    names.sort(key=lambda x: x[0] - x[1])
    taken = list(names); s_names, s_unsure = silver.get(os.path.basename(path).replace(".claims.json", ".txt"), ([], [])); free = lambda x: not any(s < x[1] and x[0] < e for s, e, _ in taken)
    label_names(doc, names + [tuple(x) for x in s_names if free(x)]); mask_names(doc, [x for x in s_unsure if free(x)])
    doc.nominal = None; doc.nominal_spans = [(s, e) for s, e, _ in nominal]
    # utterances
    spans = {"source": [], "cue": [], "content": []}; cue_at, root_of = {}, []
    for u in d["utterances"]:
        i = t.find(u["content"])
        if i < 0: continue
        e = i + len(u["content"]); spans["content"].append((i, e)); near = lambda w, a, b: min(find_all(t, w), key=lambda j: min(abs(j + len(w) - a), abs(j - b)) + (5 if a <= j < b else 0), default=None)
        cue = near(u["cue"], i, e) if u.get("cue") else None; src = None
        if cue is not None:
            spans["cue"].append((cue, cue + len(u["cue"])))
            if u.get("source") and u["source"] != "?":
                src = near(u["source"], cue, cue + len(u["cue"]))
                if src is not None and abs(src - cue) > 400: src = None
                if src is not None: spans["source"].append((src, src + len(u["source"])))
        doc.links.append((i, cue, src)); 
        if src is not None: root_of.append((src, u["source"], u["root"]))
    doc.utt = [doc.bio(sorted(set(spans[k]))) for k in ("source", "cue", "content")]
    # coreference: names that are one entity; words of a source, pronoun subjects
    starts = {n: [doc.piece(s) for s, _, _ in m] for n, m in mentions.items()}
    for n, st in starts.items():
        for k in range(1, len(st)):
            if st[k] is not None: doc.coref.append((st[k], set(x for x in st[:k] if x is not None and x != st[k])))
    for c, w, root in root_of:
        i = doc.piece(c); before = set(x for x in starts.get(root, []) if x is not None and i is not None and x < i)
        if i is not None and before and i not in starts.get(root, []): doc.coref.append((i, before))
    # claims
    evid = []
    for c in d["claims"]:
        s = t.find(c["evidence"]); e = s + len(c["evidence"]); r = c["predicate"]
        if s < 0: LOST["evidence"] = LOST.get("evidence", 0) + 1; continue
        inside = lambda n: [m[0] for m in mentions.get(n, []) if s <= m[0] < e]
        pron = [m.start() for m in PRONOUN.finditer(t, s, e)]; plural = [m.start() for m in PLURAL.finditer(t, s, e)]
        o, sub = c.get("object"), c.get("subject"); low = t[s:e].lower(); oat = []; sat = inside(sub) if isinstance(sub, str) else []
        if o is None:
            m = re.search(TRIGGER.get(r, r"$^"), low); oat = [s + m.start()] if m else []
            if not oat: oat = [s + m.start() for m in re.finditer(r"\w{4,}", t[s:e]) if s + m.start() not in sat][:1]
        elif isinstance(o, str) and o in mentions: oat = inside(o) or ([] if r not in SYMMETRIC or not plural or sat else plural[:1])
        else:
            v = str(o).lower(); i = low.find(v)
            if i < 0 and v.isdigit(): i = next((m.start() for w, k in NUMBERS.items() if k == int(v) for m in [re.search(r"\b" + w, low)] if m), -1)
            if i < 0: i = min((low.find(w) for w in re.findall(r"\w+", v) if len(w) > 3 and w in low), default=-1)
            if i < 0 and re.match(r"[\dX]{4}", v):
                m = re.search(r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|\d{1,2}|today|yesterday|this|last)", low); i = m.start() if m else -1
            if i < 0: m = re.search(TRIGGER.get(r, r"$^"), low); i = m.start() if m else -1
            oat = [s + i] if i >= 0 else []
        if isinstance(o, str) and o in mentions and not oat:
            left = [p for p in pron if p not in sat]
            oat = left[-1:] or [m[0] for m in mentions[o] if m[0] < s][-1:]
        if not sat and isinstance(sub, str):
            left = [p for p in pron if p not in oat]
            if r in SYMMETRIC and plural and not left: left = plural[:1]
            sat = left + [m[0] for m in mentions.get(sub, []) if m[0] < s and s - m[0] < 500][-1:]
            if not sat: sat = [m[0] for m in mentions.get(sub, []) if m[0] >= e][:1]
        if r in SYMMETRIC and oat and sat and oat[0] < sat[0]: oat, sat = sat[:1], oat
        a = doc.piece(oat[-1] if r in SYMMETRIC else oat[0]) if oat else None; S = {x for x in (doc.piece(q) for q in sat) if x is not None}
        if a is None: LOST["object"] = LOST.get("object", 0) + 1; continue
        if not S and sub is not None: LOST["subject"] = LOST.get("subject", 0) + 1
        q = {}
        for role in ROLES[:-1]:
            v = c.get(role)
            if v is None: continue
            at = [m[0] for m in mentions.get(v, []) if s - 120 <= m[0] < e + 120] if isinstance(v, str) and v in mentions else [i for i in find_all(t[max(0, s - 120):e + 120], str(v))]
            at = at if isinstance(v, str) and v in mentions else [x + max(0, s - 120) for x in at]
            w = {doc.piece(x) for x in at} - {None}
            if w: q[role] = w
        tm = re.search(r"\b(on |in |since |until |for |last |this |next |early |late )?((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(19|20)\d\d|yesterday|today|(last|next|this) (week|month|year|summer|night)|a? ?\w+ (days?|weeks?|months?|years?))\b", t[s:e + 60].split("\n")[0], re.I) if c.get("valid") or c.get("duration") else None
        if tm: q["time"] = {doc.piece(s + tm.start(2))} - {None}
        attr = (int(bool(c.get("negated"))), int(bool(c.get("ended"))), CERTAINTY.index(c.get("certainty", "certain")), int(len(c["chain"]) > 0))
        doc.claims.append((PI[r], a, S, attr, q)); evid.append((PI[r], s, e))
        if len(S) == 1 and sub in starts:  # a lone pronoun as subject
            x = next(iter(S)); before = {y for y in starts[sub] if y is not None and y < x}
            if PRONOUN.fullmatch(t[doc.p.start[x]:doc.p.end[x]]) and before and not PLURAL.fullmatch(t[doc.p.start[x]:doc.p.end[x]]): doc.coref.append((x, before))
    doc.evidence = evid; doc.predicates = list(range(len(PRED))); LOST["of"] = LOST.get("of", 0) + len(d["claims"])
    return finish(doc)
def finish(doc):
    """candidate starts for coreference: names, nominals, pronouns; with no names labelled, capitalised words"""
    c = {i for i, y in enumerate(doc.names or []) if y > 0 and y % 2 == 1}
    if doc.names is None: c |= {i for i in range(len(doc.p)) if doc.p.first[i] and doc.p.shape[i] in (1, 2, 5) and (i == 0 or doc.p.shape[i - 1] not in (1, 2, 5))}
    for s, _ in getattr(doc, "nominal_spans", []): c.add(doc.piece(s))
    for m in PRONOUN.finditer(doc.text): c.add(doc.piece(m.start()))
    for i, b in doc.coref: c.add(i); c |= b
    doc.candidates = sorted(x for x in c if x is not None)
    merged = {}
    for i, b in doc.coref: merged.setdefault(i, set()).update(b)
    doc.coref = [(i, b) for i, b in merged.items() if b or i in getattr(doc, "new_mentions", ())]
    return doc
def polnear(root, split, vocab):
    for p in sorted(glob.glob(f"{root}/polnear/{split}/*.txt")):
        t = open(p, encoding="utf8", newline="").read(); doc = Doc(t, vocab); T = {}; spans = {"Source": [], "Cue": [], "Content": []}
        for line in open(p[:-4] + ".ann", encoding="utf8"):
            m = re.match(r"(T\d+)\t(Source|Cue|Content) ([\d; ]+)\t", line)
            if m:
                frags = [tuple(map(int, f.split())) for f in m.group(3).split(";")]; T[m.group(1)] = (m.group(2), frags); spans[m.group(2)] += frags
        sets = {}
        for line in open(p[:-4] + ".ann", encoding="utf8"):
            m = re.match(r"E\d+\t(\S+)(.*)", line)
            if m: sets[line] = dict(re.findall(r"(\w+?)\d*:(T\d+)", m.group(1) + m.group(2)))
            m = re.match(r"R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)", line)
            if m and m.group(2) in T and m.group(3) in T:
                a, b = T[m.group(2)], T[m.group(3)]; kinds = {a[0]: a, b[0]: b}
                if "Cue" in kinds and "Content" in kinds: sets.setdefault(("c", kinds["Cue"][1][0]), []).append(("content", kinds["Content"][1]))
                if "Cue" in kinds and "Source" in kinds: sets.setdefault(("c", kinds["Cue"][1][0]), []).append(("source", kinds["Source"][1]))
        for key, parts in sets.items():
            if isinstance(key, tuple) and isinstance(parts, list):
                src = next((s[0][0] for k, s in parts if k == "source"), None)
                for k, frs in parts:
                    if k == "content": doc.links += [(f[0], key[1][0], src) for f in frs]
            elif isinstance(parts, dict) and {"Cue", "Content"} <= set(parts) and all(parts[k] in T for k in ("Cue", "Content")):
                src = T[parts["Source"]][1][0][0] if parts.get("Source") in T else None
                doc.links += [(f[0], T[parts["Cue"]][1][0][0], src) for f in T[parts["Content"]][1]]
        doc.utt = [doc.bio(sorted(set(spans[k]))) for k in ("Source", "Cue", "Content")]
        yield doc
KN = {"DATE_OF_BIRTH": ("birth-date", 0), "DATE_OF_DEATH": ("death-date", 0), "PLACE_OF_RESIDENCE": ("residence", 0), "PLACE_OF_BIRTH": ("birth-place", 0), "NATIONALITY": ("nationality", 0), "EMPLOYEE_OR_MEMBER_OF": ("employer", 0), "EDUCATED_AT": ("educated-at", 0), "POLITICAL_AFFILIATION": ("party", 0), "CHILD_OF": ("child", 1), "SPOUSE": ("spouse", 0), "DATE_FOUNDED": ("date-founded", 0), "HEADQUARTERS": ("headquarters", 0), "SUBSIDIARY_OF": ("parent-organization", 0), "FOUNDED_BY": ("founded-by", 0), "CEO": ("chief-executive", 0)}
def knowledgenet(root, folds, vocab):
    for d in json.load(open(f"{root}/knowledgenet/folds-1-3.json")):
        if d["fold"] not in folds: continue
        for p in d["passages"]:
            doc = Doc(p["passageText"], vocab); facts = {}
            for f in p["facts"]:
                if f["propertyName"] not in KN: continue
                r, flip = KN[f["propertyName"]]; s, o = doc.piece(f["subjectStart"] - p["passageStart"]), doc.piece(f["objectStart"] - p["passageStart"])
                if s is None or o is None: continue
                if flip or (r in SYMMETRIC and o < s): s, o = o, s
                facts.setdefault((PI[r], o), set()).add(s)
            doc.claims = [(r, o, S, None, None) for (r, o), S in facts.items()]; doc.predicates = sorted({PI[KN[x][0]] for x in p["exhaustivelyAnnotatedProperties"] if x in KN})
            yield doc
def redocred(root, vocab):
    for line in open(f"{root}/relations/redocred.jsonl"):
        d = json.loads(line); doc = Doc(d["text"], vocab); facts = {}
        sentence = lambda c: next((i for i, (s, e) in enumerate(d["sentences"]) if s <= c < e), -1)
        for f in d["facts"]:
            S, O = d["entities"][f["subject"]]["mentions"], d["entities"][f["object"]]["mentions"]
            for k in f["sentences"][:1]:
                so, oo = [m for m in S if sentence(m[0]) == k], [m for m in O if sentence(m[0]) == k]
                if not oo: continue
                ss = so or S[:1]; o, s = doc.piece(oo[0][0]), {doc.piece(m[0]) for m in ss} - {None}
                if o is None or not s: continue
                if f["predicate"] in SYMMETRIC and o < min(s): o, s = min(s), {o}
                facts.setdefault((PI[f["predicate"]], o), set()).update(s)
        doc.claims = [(r, o, S, None, None) for (r, o), S in facts.items()]; doc.positive_only = True; doc.predicates = []
        spans = [(m[0], m[1], {"PER": "person", "ORG": "organization", "LOC": "place"}.get(e["kind"])) for e in d["entities"] for m in e["mentions"]]
        label_names(doc, sorted(((s, e, k) for s, e, k in spans if k and d["text"][s:s + 1].isupper()), key=lambda x: x[0] - x[1]))
        for s, e, k in spans:  # what DocRED calls miscellaneous may be a work, an event, a people: masked, as are dates and numbers
            if not k:
                for i in range(len(doc.p)):
                    if s <= doc.p.start[i] < e and doc.names[i] == 0: doc.names[i] = -100
        yield finish(doc)
def pairs(root, vocab, limit=9000):
    rows = [json.loads(l) for n in ("fewrel-wiki", "fewrel-nyt", "kbp37") for l in open(f"{root}/relations/{n}.jsonl")]; random.Random(1).shuffle(rows)
    for d in rows[:limit]:
        if d["predicate"] not in PI: continue
        doc = Doc(d["text"], vocab); s, o = doc.piece(d["subject"][0]), doc.piece(d["object"][0])
        if s is None or o is None: continue
        if d["predicate"] in SYMMETRIC and o < s: s, o = o, s
        doc.claims = [(PI[d["predicate"]], o, {s}, None, None)]; doc.positive_only = True; doc.predicates = []
        yield doc
def gum(root, split, vocab):
    for p in sorted(glob.glob(f"{root}/ud/gum/{split}/*.conllu")):
        if "_whow_" in p: continue
        text, toks, sents, par = "", [], 0, False
        for line in open(p, encoding="utf8"):
            if line.startswith("# newpar"): par = True
            if line.startswith("# sent_id"):
                if text: text = text.rstrip(" ") + ("\n\n" if par else " ")
                par = False; skip = 0
            c = line.rstrip("\n").split("\t")
            if len(c) < 10 or "." in c[0]: continue
            misc = dict(x.split("=", 1) for x in c[9].split("|") if "=" in x)
            if "-" in c[0]:
                skip = int(c[0].split("-")[1]); s = len(text); text += c[1]; span = (s, len(text)); text += "" if misc.get("SpaceAfter") == "No" else " "; group = (int(c[0].split("-")[0]), skip, span); continue
            i = int(c[0])
            if i <= skip and group[0] <= i:
                s, e = group[2]; s2, e2 = (s, s + len(c[1])) if i == group[0] else (max(s, e - len(c[1])), e); toks.append((s2, min(e2, e), c[3], misc.get("Entity", "")))
            else:
                s = len(text); text += c[1]; toks.append((s, len(text), c[3], misc.get("Entity", ""))); text += "" if misc.get("SpaceAfter") == "No" else " "
        doc = Doc(text, vocab); open_, ents = [], []
        for k, (s, e, pos, ent) in enumerate(toks):
            for m in re.finditer(r"\(([^()]+)\)?|(\d+)\)|[^()]+\)", ent):
                g = m.group(0)
                if g.startswith("("):
                    f = g.strip("()").split("-"); open_.append((f[0], f[1], k, f[4 + 1] if len(f) > 5 else "1"))
                    if g.endswith(")"): o = open_.pop(); ents.append((*o, k))
                else:
                    i = g.rstrip(")"); j = next((x for x in range(len(open_) - 1, -1, -1) if open_[x][0] == i), None)
                    if j is not None: ents.append((*open_.pop(j), k))
        names, nominal, clusters = [], [], {}
        KM = {"person": "person", "place": "place", "organization": "organization", "event": "event"}; unsure = []  # what GUM calls an abstract or object may be a work, a law, a product: masked
        for gid, et, a, minspan, b in sorted(ents, key=lambda x: (x[2], -x[4])):
            h = a + int(re.match(r"\d+", minspan).group()) - 1 if re.match(r"\d+", minspan) else a
            h = min(max(h, a), b); pos = toks[h][2]; k = KM.get(et)
            if pos == "PROPN":
                x = y = h
                while x > a and toks[x - 1][2] == "PROPN": x -= 1
                while y < b and (toks[y + 1][2] == "PROPN" or (y + 2 <= b and toks[y + 1][2] in ("ADP", "PART", "DET") and toks[y + 2][2] == "PROPN")): y += 1
                (names if k else unsure).append((toks[x][0], toks[y][1], k))
                at = toks[x][0]
            else:
                at = toks[a][0]
                if pos == "NOUN" and et in ("person", "organization") and b - a < 12: nominal.append((toks[a][0], toks[b][1]))
            if et in ("person", "organization", "place", "animal") and pos in ("PROPN", "PRON", "NOUN", "DET"): clusters.setdefault(gid, []).append(doc.piece(at))
        label_names(doc, sorted(names, key=lambda x: x[0] - x[1]))
        for s0, e0, _ in unsure:
            for i in range(len(doc.p)):
                if s0 <= doc.p.start[i] < e0 and doc.names[i] == 0: doc.names[i] = -100
        doc.nominal_spans = nominal; doc.nominal = doc.bio(sorted(nominal, key=lambda x: (x[0], -x[1]))); doc.new_mentions = set()
        for m in clusters.values():
            m = sorted({x for x in m if x is not None})
            if m: doc.coref.append((m[0], set())); doc.new_mentions.add(m[0])
            for k in range(1, len(m)): doc.coref.append((m[k], set(m[:k])))
        yield finish(doc)
def gap(root, name, vocab):
    import csv
    for r in csv.DictReader(open(f"{root}/gap/gap-{name}.tsv", encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        t = r["Text"]; doc = Doc(t, vocab); i = doc.piece(int(r["Pronoun-offset"])); right = None
        A, B = ({doc.piece(int(r[f"{x}-offset"]))} for x in "AB")
        more = lambda n: {doc.piece(j) for j in find_all(t, r[n])}
        if r["A-coref"].upper() == "TRUE": right = A | more("A")
        elif r["B-coref"].upper() == "TRUE": right = B | more("B")
        doc.gap = (i, next(iter(A)), next(iter(B)), r["A-coref"].upper() == "TRUE", r["B-coref"].upper() == "TRUE")
        if right and i is not None:
            before = {x for x in right if x is not None and x < i}
            if before: doc.coref = [(i, before)]
        doc.extra = [x for x in (*A, *B) if x is not None]
        finish(doc); doc.candidates = sorted({*doc.candidates, *doc.extra}); yield doc
CROSS = {"person": "person", "politician": "person", "musicalartist": "person", "writer": "person", "organisation": "organization", "politicalparty": "organization", "band": "organization", "location": "place", "country": "place", "event": "event", "election": "event", "album": "work", "song": "work", "book": "work", "poem": "work", "magazine": "organization", "award": "other", "musicgenre": None, "literarygenre": None, "musicalinstrument": None, "misc": "other"}
def crossner(root, split, vocab, domains=("music", "literature", "politics")):
    for d in domains:
        for block in open(f"{root}/ner/crossner/{d}-{split}.txt", encoding="utf8").read().strip().split("\n\n"):
            yield tagged([l.split("\t") if "\t" in l else l.split(" ") for l in block.split("\n")], vocab, lambda k: CROSS.get(k, "other"))
def uner(root, vocab):
    rows = []
    for line in open(f"{root}/ner/uner-ewt-dev.iob2", encoding="utf8"):
        if line.strip() == "":
            if rows: yield tagged(rows, vocab, lambda k: {"PER": "person", "ORG": "organization", "LOC": "place"}.get(k, "other"))
            rows = []
        elif not line.startswith("#"): c = line.rstrip("\n").split("\t"); rows.append((c[1], c[2]))
def tagged(rows, vocab, kind):
    text, spans, cur = "", [], None
    for row in rows:
        w, tag = row[0], row[-1]; s = len(text); text += w + " "
        if tag.startswith("B-"): cur = [s, s + len(w), kind(tag[2:])]; spans.append(cur)
        elif tag.startswith("I-") and cur: cur[1] = s + len(w)
        else: cur = None
    doc = Doc(text, vocab); label_names(doc, [tuple(x) for x in spans if x[2]]); return finish(doc)
def ewt(rows, vocab):
    """sentences of the English Web Treebank with names that several teachers and its proper nouns agree on (silver.py)"""
    for r in rows:
        if not r["names"] and not r["unsure"] and len(r["text"]) < 25: continue
        doc = Doc(r["text"], vocab); label_names(doc, sorted((tuple(x) for x in r["names"]), key=lambda x: x[0] - x[1])); mask_names(doc, r["unsure"]); yield finish(doc)
def litbank(root, vocab):
    """openings of novels: who is who; fiction, so it weighs little"""
    for p in sorted(glob.glob(f"{root}/litbank/coref/*.ann")):
        doc = Doc(open(p[:-4] + ".txt", encoding="utf8", newline="").read(), vocab); who, clusters, kinds, doc.new_mentions, doc.weight = {}, {}, {}, set(), .5
        for line in open(p, encoding="utf8"):
            m = re.match(r"T\d+\t(\S+) (\d+) (\d+)\t", line)
            if not m: continue
            if re.match(r"(PROP|NOM|PRON)_", m.group(1)): kinds[int(m.group(2)), int(m.group(3))] = m.group(1)
            else: who[int(m.group(2)), int(m.group(3))] = m.group(1)
        for (s, e), name in who.items():
            if kinds.get((s, e), "").endswith(("_PER", "_GPE", "_LOC", "_ORG")): clusters.setdefault(name, set()).add(doc.piece(s))
        for m in clusters.values():
            m = sorted(x for x in m if x is not None)
            if m: doc.coref.append((m[0], set())); doc.new_mentions.add(m[0])
            for k in range(1, len(m)): doc.coref.append((m[k], set(m[:k])))
        yield finish(doc)
SURE = .75
def readings(path, silver, read, vocab):
    """what the whole program read in unlabelled news (silver-readings.ts): what its rules and its surest frames say; what it was less sure of is masked"""
    for line in open(path):
        r = json.loads(line); name = os.path.basename(r["path"]).replace(".txt", "")
        if name in read or f"fnc{name}" in read: continue  # people have read these
        doc = Doc(r["text"], vocab); doc.weight = .3; doc.predicates = list(range(len(PRED))); names, unsure = silver.get(r["path"], ([], []))
        if r["path"] in silver: label_names(doc, sorted((tuple(x) for x in names), key=lambda x: x[0] - x[1])); mask_names(doc, unsure)
        if "polnear" not in r["path"]:
            spans = [sorted({tuple(u[k]) for u in r["utterances"] if u[k]}) for k in ("source", "cue")] + [sorted({tuple(c) for u in r["utterances"] for c in u["content"]})]
            doc.utt = [doc.bio(x) for x in spans]; doc.links = [(c[0], u["cue"] and u["cue"][0], u["source"] and u["source"][0]) for u in r["utterances"] if u["cue"] for c in u["content"]]
        for e in r["entities"]:
            if e["kind"] not in ("person", "organization", "place"): continue
            m = sorted({doc.piece(x[0]) for x in e["mentions"]} - {None})
            for k in range(1, len(m)): doc.coref.append((m[k], set(m[:k])))
        claims = {}
        for c in r["claims"]:
            q = doc.piece((c["object"] or c["evidence"])[0]); s = c["subject"] and doc.piece(c["subject"][0]); rel = PI.get(c["predicate"])
            if q is None or rel is None or c["object"] is None and c["score"] is None: continue
            if c["score"] is not None and c["score"] < SURE or s is None: doc.unsure.append((rel, q)); continue
            if c["predicate"] in SYMMETRIC and q < s: q, s = s, q
            neg, ended, certainty, attributed = c["attributes"]
            if (rel, q) in claims: claims[rel, q][0].add(s)
            else: claims[rel, q] = ({s}, (neg, ended, CERTAINTY.index(certainty), attributed))
        doc.claims = [(rel, q, S, attr, None) for (rel, q), (S, attr) in claims.items()]
        yield finish(doc)
def meantime(root, vocab):
    for p in sorted(glob.glob(f"{root}/meantime/intra_cross-doc_annotation/*/*.xml") or glob.glob(f"{root}/meantime/**/*.xml", recursive=True)):
        x = ElementTree.parse(p).getroot(); text, at, sent = "", {}, None
        for tok in x.iter("token"):
            if sent is not None and tok.get("sentence") != sent: text = text.rstrip() + ("\n\n" if sent in ("0", "1") else " ")
            sent = tok.get("sentence"); s = len(text); text += tok.text; at[tok.get("t_id")] = (s, len(text)); text += " "
        doc = Doc(text, vocab); M, kind = {}, {}
        for m in x.iter("ENTITY_MENTION"):
            ids = [a.get("t_id") for a in m.iter("token_anchor")]
            if ids: M[m.get("m_id")] = (at[ids[0]][0], at[ids[-1]][1], m.get("syntactic_type") or "")
            elif m.get("ent_type"): kind[m.get("m_id")] = m.get("ent_type")
        for e in x.iter("ENTITY"): kind[e.get("m_id")] = e.get("ent_type")
        names, doc.nominal_spans, doc.new_mentions = [], [], set(); K = {"PER": "person", "ORG": "organization", "LOC": "place"}
        for r in x.iter("REFERS_TO"):
            ent = kind.get((r.find("target") if r.find("target") is not None else r).get("m_id"), ""); ms = []
            for srcs in r.iter("source"):
                m = M.get(srcs.get("m_id"))
                if not m: continue
                ms.append(doc.piece(m[0]))
                if m[2] == "NAM" and ent in K: names.append((m[0], m[1], K[ent]))
            ms = sorted({q for q in ms if q is not None})
            for k in range(1, len(ms)): doc.coref.append((ms[k], set(ms[:k])))
        label_names(doc, names) if len(names) > 3 else None
        if len(names) > 3: doc.names = [y if y else -100 if doc.p.shape[i] in (1, 2, 5) else 0 for i, y in enumerate(doc.names)]
        if doc.coref: yield finish(doc)
