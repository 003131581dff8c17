"""The encoder (BERT layout, MiniLM weights) and its heads. What is per piece comes out of `forward`; what depends on pairs is small and is computed from that."""
import math, torch, torch.nn as nn, torch.nn.functional as F
from data import PRED, KINDS, CERTAINTY, ROLES
from pieces import SHAPES
R = len(PRED); NAMES = 1 + 2 * len(KINDS); BUCKETS = 40
class Layer(nn.Module):
    def __init__(s, h, heads, inter):
        super().__init__(); s.heads = heads
        s.q, s.k, s.v, s.o = (nn.Linear(h, h) for _ in range(4)); s.n1 = nn.LayerNorm(h, 1e-12); s.i = nn.Linear(h, inter); s.d = nn.Linear(inter, h); s.n2 = nn.LayerNorm(h, 1e-12)
    def forward(s, x, bias):
        B, T, H = x.shape; sp = lambda t: t.view(B, T, s.heads, H // s.heads).transpose(1, 2)
        if bias is None:
            a = (sp(s.q(x)) @ sp(s.k(x)).transpose(-1, -2)) / math.sqrt(H // s.heads); c = a.softmax(-1) @ sp(s.v(x))
        else: c = F.scaled_dot_product_attention(sp(s.q(x)), sp(s.k(x)), sp(s.v(x)), attn_mask=bias.to(x.dtype), dropout_p=0.)
        x = s.n1(x + F.dropout(s.o(c.transpose(1, 2).reshape(B, T, H)), .1, s.training)); return s.n2(x + F.dropout(s.d(F.gelu(s.i(x))), .1, s.training))
class Encoder(nn.Module):
    def __init__(s, cfg):
        super().__init__(); h = cfg["hidden_size"]; s.w = nn.Embedding(cfg["vocab_size"], h); s.p = nn.Embedding(cfg["max_position_embeddings"], h); s.t = nn.Embedding(2, h); s.shape = nn.Embedding(SHAPES, h)
        nn.init.zeros_(s.shape.weight); s.n = nn.LayerNorm(h, 1e-12); s.layers = nn.ModuleList(Layer(h, cfg["num_attention_heads"], cfg["intermediate_size"]) for _ in range(cfg["num_hidden_layers"]))
    def forward(s, ids, shape, mask=None):
        x = s.w(ids) + s.p.weight[:ids.shape[1]] + s.t.weight[0] + s.shape(shape); x = F.dropout(s.n(x), .1, s.training); bias = None if mask is None else (1 - mask[:, None, None].float()) * -1e4
        for l in s.layers: x = l(x, bias)
        return x
    def load(s, path):
        from safetensors.torch import load_file
        sd = {k.replace("bert.", ""): v for k, v in load_file(path).items()}; own = s.state_dict()
        m = {"w.weight": "embeddings.word_embeddings.weight", "p.weight": "embeddings.position_embeddings.weight", "t.weight": "embeddings.token_type_embeddings.weight", "n.weight": "embeddings.LayerNorm.weight", "n.bias": "embeddings.LayerNorm.bias"}
        for i in range(len(s.layers)):
            for x, y in (("q", "attention.self.query"), ("k", "attention.self.key"), ("v", "attention.self.value"), ("o", "attention.output.dense"), ("n1", "attention.output.LayerNorm"), ("i", "intermediate.dense"), ("d", "output.dense"), ("n2", "output.LayerNorm")):
                for wb in ("weight", "bias"): m[f"layers.{i}.{x}.{wb}"] = f"encoder.layer.{i}.{y}.{wb}"
        own.update({k: sd[v].float() for k, v in m.items()}); s.load_state_dict(own)
# per piece vectors for pairs: name -> width
VECTORS = {"corefQ": 96, "corefK": 96, "cueQ": 64, "cueK": 64, "sourceQ": 64, "sourceK": 64, "anchor": 128, "subjectK": 96, "roleK": 64}
def bucket(d):
    """distance in pieces to one of 40 buckets: sign and log scale"""
    a = d.abs(); b = torch.where(a < 8, a, (8 + 3 * torch.log2(a.clamp(min=8).float() / 8)).long()).clamp(max=19)
    return torch.where(d < 0, b, b + 20)
class Heads(nn.Module):
    def __init__(s, h):
        super().__init__()
        s.utt = nn.Linear(h, 9); s.names = nn.Linear(h, NAMES); s.nominal = nn.Linear(h, 3)
        s.hidden = nn.Linear(h, 256); s.anchors = nn.Linear(256, R); s.evidence = nn.Linear(256, R); nn.init.constant_(s.anchors.bias, -5.); nn.init.constant_(s.evidence.bias, -4.)
        s.vec = nn.ModuleDict({k: nn.Linear(h, w) for k, w in VECTORS.items()})
        s.dist = nn.ParameterDict({k: nn.Parameter(torch.zeros(BUCKETS)) for k in ("coref", "cue", "source", "subject")}); s.null = nn.ParameterDict({k: nn.Parameter(torch.zeros(1)) for k in ("coref", "cue", "source")})
        s.pred = nn.Embedding(R, 128); s.subjectQ = nn.Linear(128, 96); s.roleQ = nn.Linear(128, 64 * len(ROLES)); s.attr = nn.Linear(128, 3 + len(CERTAINTY)); s.rolenull = nn.Parameter(torch.zeros(len(ROLES)))
    def forward(s, x):
        y = F.gelu(s.hidden(x)); out = {"utt": s.utt(x), "names": s.names(x), "nominal": s.nominal(x), "anchors": s.anchors(y), "evidence": s.evidence(y)}
        out.update({k: v(x) for k, v in s.vec.items()}); return out
    def frame(s, anchor, pred): return F.gelu(anchor + s.pred(pred))
    def pair(s, name, q, k, i, j):
        """scores of queries q at pieces i (n) against keys k at pieces j (m)"""
        return q @ k.T / math.sqrt(q.shape[-1]) + s.dist[name][bucket(j[None] - i[:, None])]
