import type { ModelFiles } from "./model-files.ts";
import type { Session } from "./session.ts";
import { type Pieces, piecesOf } from "./word-piece.ts";

/** The encoder's output for a whole article: one row a piece, columns by name. */
export interface Encoded {
  readonly pieces: Pieces;
  readonly length: number;
  /** The numbers of column block `name` at a piece. */
  row(name: string, piece: number): Float32Array;
}

/** Windows of the model's length that overlap by a third; each piece is taken from the window in which it stands most inside. */
export async function encode(text: string, files: ModelFiles, session: Session): Promise<Encoded> {
  const pieces = piecesOf(text, files.vocabulary);
  const n = pieces.ids.length;
  const width = files.index.columns.reduce((sum, [, w]) => sum + w, 0);
  const offsets = new Map<string, readonly [number, number]>();
  let at = 0;
  for (const [name, w] of files.index.columns) {
    offsets.set(name, [at, w]);
    at += w;
  }
  const all = new Float32Array(n * width);
  const [cls, sep] = [files.vocabulary.get("[CLS]")!, files.vocabulary.get("[SEP]")!];
  for (const { from, to, keepFrom, keepTo } of windowsOf(n, files.index.window - 2)) {
    const out = await session.run([cls, ...pieces.ids.slice(from, to), sep], [0, ...pieces.shape.slice(from, to), 0]);
    all.set(out.subarray((keepFrom - from + 1) * width, (keepTo - from + 1) * width), keepFrom * width);
  }
  return {
    pieces,
    length: n,
    row: (name, piece) => {
      const [offset, w] = offsets.get(name)!;
      return all.subarray(piece * width + offset, piece * width + offset + w);
    },
  };
}

export interface Window {
  readonly from: number;
  readonly to: number;
  /** The pieces that are taken from this window: together they are all pieces, each once. */
  readonly keepFrom: number;
  readonly keepTo: number;
}

export function windowsOf(length: number, size: number): Window[] {
  if (length === 0) return [];
  if (length <= size) return [{ from: 0, to: length, keepFrom: 0, keepTo: length }];
  const overlap = Math.floor(size / 3);
  const count = Math.ceil((length - overlap) / (size - overlap));
  // Windows of equal length, evenly spread: none is a short rest without context.
  const starts = Array.from({ length: count }, (_, i) => Math.round((i * (length - size)) / Math.max(1, count - 1)));
  return starts.map((from, i) => ({
    from,
    to: from + size,
    keepFrom: i === 0 ? 0 : Math.floor((from + starts[i - 1]! + size) / 2),
    keepTo: i === count - 1 ? length : Math.floor((starts[i + 1]! + from + size) / 2),
  }));
}
