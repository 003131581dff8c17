"""python average.py OUT CHECKPOINT:SHARE CHECKPOINT:SHARE …: the weights of several checkpoints, so much of each (shares add up to 1). A later phase forgets a little of an earlier one; between them lies a better reader than any."""
import sys, torch
out, parts = sys.argv[1], [a.rsplit(":", 1) for a in sys.argv[2:]]
assert parts and abs(sum(float(share) for _, share in parts) - 1) < 1e-6, "shares that add up to 1: model.pt:.35 model2.pt:.65"
mean = None
for path, share in parts:
    state = torch.load(path, map_location="cpu")
    if mean is None: mean, first = state, True
    for part in ("enc", "heads"):
        for k, v in state[part].items(): mean[part][k] = float(share) * v + (0 if first else mean[part][k])
    first = False
torch.save(mean, out)
