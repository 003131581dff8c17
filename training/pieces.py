"""WordPiece with exact offsets, a shape class a piece, and pieces for line and paragraph breaks. src/language/model/word-piece.ts does the same."""
import re, sys, unicodedata
BREAK_LINE, BREAK_PARAGRAPH = 1, 2  # [unused0], [unused1]
INVISIBLE = "".join(re.escape(c) for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) in ("Mn", "Cf", "Cc") and not re.match(r"[\s\x1c-\x1f]", c))  # combining marks, controls, soft hyphens …: within a word they are no part of it
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{INVISIBLE}])*|[^\w\s{INVISIBLE}\ufffd\ue000-\uf8ff]|_")
SHAPES = 7  # 0 lower, 1 Capitalized, 2 CAPITALS, 3 with a digit, 4 punctuation, 5 mIxed, 6 break
class Pieces:
    __slots__ = ("ids", "start", "end", "first", "shape", "at")
    def __len__(self): return len(self.ids)
def load_vocab(path): return {line.rstrip("\n"): i for i, line in enumerate(open(path, encoding="utf8"))}
def shape_of(w):
    if not w[0].isalnum(): return 4
    if any(c.isdigit() for c in w): return 3
    if len(w) > 1 and w.isupper(): return 2
    if w[0].isupper(): return 1 if w[1:].islower() or len(w) == 1 else 5
    return 0 if w.islower() else 5
def folded(w):
    out = []
    for i, c in enumerate(w):
        for d in unicodedata.normalize("NFD", c.lower()):
            if unicodedata.category(d) not in ("Mn", "Cf", "Cc"): out.append((d, i))
    return out
def pieces(text, vocab):
    p = Pieces(); p.ids, p.start, p.end, p.first, p.shape = [], [], [], [], []
    def add(i, s, e, f, h): p.ids.append(i); p.start.append(s); p.end.append(e); p.first.append(f); p.shape.append(h)
    last = 0
    for m in WORD.finditer(text):
        gap = text[last:m.start()]
        if "\n" in gap and last > 0: add(BREAK_PARAGRAPH if gap.count("\n") > 1 else BREAK_LINE, m.start(), m.start(), False, 6)
        last = m.end(); w = m.group(); f = folded(w); low = "".join(c for c, _ in f); h = shape_of(w); i, got = 0, []
        while i < len(low) and len(low) <= 100:
            j = len(low)
            while j > i and (("##" if i else "") + low[i:j]) not in vocab: j -= 1
            if j == i: got = []; break
            got.append((vocab[("##" if i else "") + low[i:j]], i, j)); i = j
        if not got: add(vocab["[UNK]"], m.start(), m.end(), True, h); continue
        for k, (v, s, e) in enumerate(got):
            add(v, m.start() + (f[s][1] if k else 0), m.start() + (f[e][1] if e < len(f) else len(w)), k == 0, h)
    p.at = {}
    for i in range(len(p.ids)):
        for c in range(p.start[i], p.end[i]): p.at[c] = i
    return p
