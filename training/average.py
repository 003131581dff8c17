"""python average.py FIRST SECOND OUT [--share S]: the weights of two checkpoints, S of the first (default 0.35) and the rest of the second. A second phase forgets a little of the first; between the two lies a better reader."""
import argparse, torch
ap = argparse.ArgumentParser(); ap.add_argument("first"); ap.add_argument("second"); ap.add_argument("out"); ap.add_argument("--share", type=float, default=0.35); a = ap.parse_args()
x, y = (torch.load(p, map_location="cpu") for p in (a.first, a.second))
for part in ("enc", "heads"):
    for k in y[part]: y[part][k] = a.share * x[part][k] + (1 - a.share) * y[part][k]
torch.save(y, a.out)
