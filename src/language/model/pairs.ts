import type { Encoded } from "./encoded.ts";
import type { ModelFiles } from "./model-files.ts";

/** Scores of pairs of pieces: what the graph leaves to be computed from its vectors. Each mirrors a head of training/model.py. */
export interface Pairs {
  /** Coreference: how well piece j is an antecedent of piece i; the null antecedent has the score `nullOf("coref")`. */
  score(head: "coref" | "cue" | "source", i: number, j: number): number;
  nullOf(head: "coref" | "cue" | "source"): number;
  /** The frame of a claim anchored at a piece: its query for subjects, its attributes, its queries for qualifiers. */
  frame(anchor: number, predicate: number): ClaimFrameScores;
}

export interface ClaimFrameScores {
  subject(j: number): number;
  role(role: number, j: number): number;
  roleNull(role: number): number;
  /** negated, ended, attributed, then one a certainty: logits. */
  readonly attributes: Float32Array;
}

const VECTOR: Readonly<Record<"coref" | "cue" | "source", readonly [string, string]>> = {
  coref: ["corefQ", "corefK"],
  cue: ["cueQ", "cueK"],
  source: ["sourceQ", "sourceK"],
};
const ROLE_WIDTH = 64;

export function pairsOf(encoded: Encoded, files: ModelFiles): Pairs {
  const distance = {
    coref: files.array("dist.coref"),
    cue: files.array("dist.cue"),
    source: files.array("dist.source"),
    subject: files.array("dist.subject"),
  };
  const [pred, subjectW, subjectB] = [files.array("pred"), files.array("subjectQ.w"), files.array("subjectQ.b")];
  const [roleW, roleB, attrW, attrB, roleNull] = [
    files.array("roleQ.w"),
    files.array("roleQ.b"),
    files.array("attr.w"),
    files.array("attr.b"),
    files.array("rolenull"),
  ];
  return {
    score: (head, i, j) => {
      const q = encoded.row(VECTOR[head][0], i);
      return dot(q, encoded.row(VECTOR[head][1], j)) / Math.sqrt(q.length) + distance[head][bucketOf(j - i)]!;
    },
    nullOf: (head) => files.array(`null.${head}`)[0]!,
    frame: (anchor, predicate) => {
      const a = encoded.row("anchor", anchor);
      const h = a.map((x, k) => gelu(x + pred[predicate * a.length + k]!));
      const q = linear(subjectW, subjectB, h);
      let roles: Float32Array | undefined;
      return {
        subject: (j) => dot(q, encoded.row("subjectK", j)) / Math.sqrt(q.length) + distance.subject[bucketOf(j - anchor)]!,
        role: (role, j) => {
          roles ??= linear(roleW, roleB, h);
          return dot(roles.subarray(role * ROLE_WIDTH, (role + 1) * ROLE_WIDTH), encoded.row("roleK", j)) / 8;
        },
        roleNull: (role) => roleNull[role]!,
        attributes: linear(attrW, attrB, h),
      };
    },
  };
}

/** A distance in pieces to one of 40 buckets: sign and log scale. */
export function bucketOf(d: number): number {
  const a = Math.abs(d);
  const b = Math.min(19, a < 8 ? a : Math.trunc(8 + 3 * Math.log2(a / 8)));
  return d < 0 ? b : b + 20;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function linear(weight: Float32Array, bias: Float32Array, x: Float32Array): Float32Array {
  const out = new Float32Array(bias.length);
  for (let r = 0; r < bias.length; r++) out[r] = bias[r]! + dot(weight.subarray(r * x.length, (r + 1) * x.length), x);
  return out;
}

/** The exact Gaussian error linear unit, with Abramowitz and Stegun's 7.1.26 for the error function (|error| < 1.5e-7). */
function gelu(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-z * z);
  return 0.5 * x * (1 + Math.sign(x) * erf);
}
