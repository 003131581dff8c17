/** WordPiece with exact offsets, a shape class a piece, and pieces for line and paragraph breaks: what training/pieces.py does, in UTF-16 units. */
export interface Pieces {
  readonly ids: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether a word begins here. */
  readonly first: readonly boolean[];
  /** 0 lower, 1 Capitalized, 2 CAPITALS, 3 with a digit, 4 punctuation, 5 mIxed, 6 break. */
  readonly shape: readonly number[];
}

/** Letters and digits with the combining marks, controls and invisible characters (soft hyphens, zero-width spaces) among them; else one mark or symbol. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{Mn}\p{Cf}]|(?!\s)\p{Cc})*|[^\p{L}\p{N}\p{Mn}\p{Cf}\p{Cc}\p{Co}\ufffd\s]/gu;
const BREAK_LINE = 1;
const BREAK_PARAGRAPH = 2;
const LONGEST_WORD = 100;

export function vocabularyOf(file: string): Map<string, number> {
  return new Map(
    file
      .replace(/\n$/, "")
      .split("\n")
      .map((piece, i) => [piece, i]),
  );
}

export function piecesOf(text: string, vocabulary: ReadonlyMap<string, number>): Pieces {
  const p = { ids: [] as number[], start: [] as number[], end: [] as number[], first: [] as boolean[], shape: [] as number[] };
  const add = (id: number, start: number, end: number, first: boolean, shape: number): void => {
    p.ids.push(id);
    p.start.push(start);
    p.end.push(end);
    p.first.push(first);
    p.shape.push(shape);
  };
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const at = match.index;
    const breaks = last > 0 ? lineBreaks(text, last, at) : 0;
    if (breaks > 0) add(breaks > 1 ? BREAK_PARAGRAPH : BREAK_LINE, at, at, false, 6);
    last = at + word.length;
    const shape = shapeOf(word);
    const folded = fold(word);
    const split = splitWord(folded.text, vocabulary);
    if (!split) add(vocabulary.get("[UNK]")!, at, last, true, shape);
    else
      for (const [k, piece] of split.entries())
        add(piece.id, at + (k === 0 ? 0 : folded.origin[piece.start]!), at + (folded.origin[piece.end] ?? word.length), k === 0, shape);
  }
  return p;
}

function lineBreaks(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (text[i] === "\n") n++;
  return n;
}

/** The longest pieces of the vocabulary, from the left; undefined where a part is in none. */
function splitWord(word: string, vocabulary: ReadonlyMap<string, number>): { id: number; start: number; end: number }[] | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined;
  const found: { id: number; start: number; end: number }[] = [];
  for (let start = 0; start < word.length; ) {
    let end = word.length;
    let id: number | undefined;
    for (; end > start && id === undefined; end--) {
      id = vocabulary.get((start > 0 ? "##" : "") + word.slice(start, end));
      if (id !== undefined) break;
    }
    if (id === undefined) return undefined;
    found.push({ id, start, end });
    start = end;
  }
  return found;
}

/** Lower case without accents, and for each unit of it the unit of the word that it came from. */
function fold(word: string): { text: string; origin: number[] } {
  if (/^[\x21-\x7e]+$/.test(word)) return { text: word.toLowerCase(), origin: Array.from(word, (_, i) => i) };
  let text = "";
  const origin: number[] = [];
  let at = 0;
  for (const c of word) {
    for (const d of c.toLowerCase().normalize("NFD"))
      if (!/[\p{Mn}\p{Cf}\p{Cc}]/u.test(d)) {
        text += d;
        for (let k = 0; k < d.length; k++) origin.push(at);
      }
    at += c.length;
  }
  return { text, origin };
}

function shapeOf(word: string): number {
  if (!/^[\p{L}\p{N}]/u.test(word)) return 4;
  if (/\p{Nd}/u.test(word)) return 3;
  const [lower, upper] = [word.toLowerCase(), word.toUpperCase()];
  if (word.length > 1 && word === upper && word !== lower) return 2;
  const head = [...word][0]!;
  if (head !== head.toLowerCase()) {
    const tail = word.slice(head.length);
    return tail === "" || (tail === tail.toLowerCase() && tail !== tail.toUpperCase()) ? 1 : 5;
  }
  return word === lower && word !== upper ? 0 : 5;
}
