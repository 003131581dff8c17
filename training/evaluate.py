"""Figures of every head on development data."""
import torch
from data import *; from model import *
def spans_of(y):
    out, i = set(), 0
    while i < len(y):
        if y[i] > 0 and y[i] % 2 == 1:
            j = i + 1
            while j < len(y) and y[j] == y[i] + 1: j += 1
            out.add((i, j, y[i])); i = j
        else: i += 1
    return out
def repair(y):
    """an inside tag with no beginning begins"""
    out, prev = [], 0
    for t in y:
        if t > 0 and t % 2 == 0 and prev not in (t, t - 1): t -= 1
        out.append(t); prev = t
    return out
f1 = lambda tp, fp, fn: round(2 * tp / (2 * tp + fp + fn + 1e-9), 4)
def evaluate(enc, heads, run, DEV, PD, KD, UD, AD, ED, CD):
    enc.eval(); heads.eval(); res = {}
    with torch.no_grad():
        def each(W, size=8):
            W = sorted(W, key=lambda w: w[2] - w[1])
            for i in range(0, len(W), size):
                b = W[i:i + size]; o, _ = run(b)
                for k, (d, s, e) in enumerate(b): yield d, s, e, {n: v[k] for n, v in o.items()}
        def utt(W):
            c = [[0] * 3 for _ in range(3)]; link = [0, 0, 0, 0]
            for d, s, e, o in each(W):
                for h in range(3):
                    p = o["utt"][1:e - s + 1, 3 * h:3 * h + 3].argmax(-1).tolist()
                    for x, z in zip(d.utt[h][s:e], p): c[h][0] += (x > 0 and z > 0); c[h][1] += (x == 0 and z > 0); c[h][2] += (x > 0 and z == 0)
                ins = lambda q: q is not None and s <= q < e
                cues = [q for q in range(s, e) if d.utt[1][q] == 1]; srcs = [q for q in range(s, e) if d.utt[0][q] == 1]
                for ch, q, z in d.links:
                    ch, q, z = d.piece(ch), q is not None and d.piece(q), z is not None and d.piece(z)
                    if ins(ch) and q in cues and q is not False:
                        ct, qt = torch.tensor([ch]), torch.tensor(cues); sc = heads.pair("cue", o["cueQ"][ct - s + 1], o["cueK"][qt - s + 1], ct, qt)[0]; link[0] += cues[int(sc.argmax())] == q; link[1] += 1
                        if z in srcs and z is not False:
                            qt, st = torch.tensor([q]), torch.tensor(srcs); sc = heads.pair("source", o["sourceQ"][qt - s + 1], o["sourceK"][st - s + 1], qt, st)[0]; link[2] += srcs[int(sc.argmax())] == z; link[3] += 1
            return [f1(*x) for x in c] + [round(link[0] / max(1, link[1]), 3), round(link[2] / max(1, link[3]), 3)]
        res["polnear source/cue/content, content-cue, cue-source"] = utt(PD)
        def names(W, kinds=True):
            t = [0, 0, 0]
            for d, s, e, o in each(W, 24):
                p = spans_of(repair(o["names"][1:e - s + 1].argmax(-1).tolist())); g = spans_of([max(0, y) for y in d.names[s:e]])
                if not kinds: p = {x for x in p if x[2] in (1, 3, 5)}; g = {x for x in g if x[2] in (1, 3, 5)}
                t[0] += len(p & g); t[1] += len(p - g); t[2] += len(g - p)
            return f1(*t)
        res["names UNER per/org/loc"] = names(ED, False); res["names CrossNER"] = names(CD); res["names GUM"] = names(UD)
        def antecedent(d, s, e, o, m, cand):
            c = [x for x in cand if s <= x < m]
            if not c: return None
            mt, ct = torch.tensor([m]), torch.tensor(c); sc = heads.pair("coref", o["corefQ"][mt - s + 1], o["corefK"][ct - s + 1], mt, ct)[0]
            return c[int(sc.argmax())] if float(sc.max()) > float(heads.null["coref"]) else None
        ok = of = 0
        for d, s, e, o in each(UD):
            for m, b in d.coref:
                if s <= m < e and b and PRONOUN.fullmatch(d.text[d.p.start[m]:d.p.end[m]]) and any(s <= x for x in b): of += 1; ok += antecedent(d, s, e, o, m, d.candidates) in b
        res["GUM pronoun antecedent"] = round(ok / max(1, of), 3)
        tp = fp = fn = 0
        for d, s, e, o in each(AD, 24):
            i, A, B, ga, gb = d.gap
            if i is None or A is None or B is None or i >= e: continue
            mt, ct = torch.tensor([i]), torch.tensor([A, B]); q = o["corefQ"][mt - s + 1]; sc = heads.pair("coref", q, o["corefK"][ct - s + 1], mt, ct)[0]
            for x, g, other in ((0, ga, 1), (1, gb, 0)):
                p = bool(sc[x] > sc[other]); tp += p and g; fp += p and not g; fn += g and not p
        res["GAP F1 (either/or)"] = f1(tp, fp, fn)
        for n, W in DEV.items():
            res[n + " utt"] = utt(W); gold, pred, attr = [], {t: [] for t in (.2, .3, .4, .5, .6)}, [0] * 5; subj = [0, 0]; ok = of = 0; anc = {t: [0, 0, 0] for t in pred}
            for d, s, e, o in each(W):
                ins = lambda q: s <= q < e
                prob = o["anchors"].sigmoid(); first = [q for q in range(s, e) if d.p.first[q]]; ft = torch.tensor(first); G = {}
                for r, q, S, at, _ in d.claims:
                    if ins(q): G.setdefault((r, q), set()).update(x for x in S if ins(x)); G[(r, q)] = G[(r, q)]
                def point(rq):
                    f = heads.frame(o["anchor"][[q - s + 1 for _, q in rq]], torch.tensor([r for r, _ in rq])); sc = heads.pair("subject", heads.subjectQ(f), o["subjectK"][ft - s + 1], torch.tensor([q for _, q in rq]), ft); return [first[i] for i in sc.argmax(-1).tolist()], heads.attr(f)
                gl = list(G)
                if gl:
                    ps, z = point(gl)
                    for rq, x in zip(gl, ps): subj[0] += x in G[rq]; subj[1] += bool(G[rq])
                    for r, q, S, at, _ in d.claims:
                        if (r, q) in G: zz = z[gl.index((r, q))]; attr[0] += bool(zz[0] > 0) == bool(at[0]); attr[1] += bool(zz[1] > 0) == bool(at[1]); attr[2] += int(zz[3:].argmax()) == at[2]; attr[3] += bool(zz[2] > 0) == bool(at[3]); attr[4] += 1
                gold.append({(r, q, x) for (r, q), S in G.items() for x in (S or {-1})}); 
                for t in pred:
                    rq = [(r, q) for q in first for r in (prob[q - s + 1] > t).nonzero()[:, 0].tolist()]; hit = len(set(rq) & set(gl)); anc[t][0] += hit; anc[t][1] += len(rq) - hit; anc[t][2] += len(gl) - hit
                    good = bad = 0
                    if rq:
                        ps, _ = point(rq)
                        for k, x in zip(rq, ps):
                            if k in G and (x in G[k] or not G[k]): good += 1
                            else: bad += 1
                    pred[t].append((good, bad, len(gl) - good))
                for m, b in d.coref:
                    if ins(m) and PRONOUN.fullmatch(d.text[d.p.start[m]:d.p.end[m]]) and any(ins(x) for x in b): of += 1; ok += antecedent(d, s, e, o, m, d.candidates) in b
            res[n + " anchor F1"] = max((f1(*x), t) for t, x in anc.items()); res[n + " claim F1 (anchor and subject)"] = max((f1(sum(x[0] for x in v), sum(x[1] for x in v), sum(x[2] for x in v)), t) for t, v in pred.items())
            res[n + " subject | anchor"] = round(subj[0] / max(1, subj[1]), 3); res[n + " attr neg/ended/certainty/attributed"] = [round(x / max(1, attr[4]), 3) for x in attr[:4]]; res[n + " pronoun"] = (round(ok / max(1, of), 3), of)
        t = {th: [0, 0, 0] for th in (.2, .3, .4, .5, .6)}
        for d, s, e, o in each(KD, 24):
            prob = o["anchors"].sigmoid(); first = [q for q in range(s, e) if d.p.first[q]]; G = {(r, q) for r, q, *_ in d.claims}
            for th in t:
                p = {(r, q) for q in first for r in (prob[q - s + 1] > th).nonzero()[:, 0].tolist() if r in d.predicates}; t[th][0] += len(p & G); t[th][1] += len(p - G); t[th][2] += len(G - p)
        res["KnowledgeNet fold 3 anchors"] = max((f1(*x), th) for th, x in t.items())
    return res
