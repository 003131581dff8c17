import { HearsayError } from "../model/hearsay-error.ts";

/** Bytes as they come: a file, standard input, a response, a record of an archive. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a stream of bytes by lines and lengths and holds no more of it than is asked for, whatever comes: a line or a stretch that is longer than its limit
 * is passed over to its end, and only its beginning is given.
 */
export class ByteStream {
  #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();
  #at = 0;
  #ended = false;

  constructor(chunks: Chunks) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** The next bytes without taking them: fewer than asked for only where the stream ends. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#left() < length && (await this.#more()));
    return this.#held.subarray(this.#at, this.#at + length);
  }

  /** Up to and with the next line feed, or the rest; undefined at the end. `whole` is false where the line is longer than `most`. */
  async line(most: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean } | undefined> {
    const kept: Uint8Array[] = [];
    let length = 0;
    while (true) {
      if (this.#left() === 0 && !(await this.#more())) return length === 0 ? undefined : { bytes: joined(kept), whole: length <= most };
      const feed = this.#held.indexOf(10, this.#at);
      const end = feed < 0 ? this.#held.length : feed + 1;
      const part = this.#take(end - this.#at);
      if (length < most) kept.push(part.subarray(0, most - length));
      length += part.length;
      if (feed >= 0) return { bytes: joined(kept), whole: length <= most };
    }
  }

  /** Takes `length` bytes and gives at most `most` of them; `taken` is fewer than asked for only where the stream ends. */
  async read(length: number, most: number): Promise<{ readonly bytes: Uint8Array; readonly taken: number }> {
    const kept: Uint8Array[] = [];
    let taken = 0;
    while (taken < length && (this.#left() > 0 || (await this.#more()))) {
      const part = this.#take(Math.min(this.#left(), length - taken));
      if (taken < most) kept.push(part.subarray(0, most - taken));
      taken += part.length;
    }
    return { bytes: joined(kept), taken };
  }

  /** What is left, chunk by chunk. */
  async *rest(): AsyncIterable<Uint8Array> {
    try {
      while (this.#left() > 0 || (await this.#more())) yield this.#take(this.#left());
    } finally {
      await this.close();
    }
  }

  /** Lets go of what the bytes come from, before its end. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  #left(): number {
    return this.#held.length - this.#at;
  }

  #take(length: number): Uint8Array {
    const part = this.#held.subarray(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const { done, value } = await this.#chunks.next();
    if (done) {
      this.#ended = true;
      return false;
    }
    this.#held = this.#left() === 0 ? value : joined([this.#held.subarray(this.#at), value]);
    this.#at = 0;
    return true;
  }
}

/** The whole of a stream, where it is no longer than `most`. @throws {HearsayError} `intake/too-large` */
export async function collected(stream: ByteStream, most: number, name: string): Promise<Uint8Array> {
  const { bytes, taken } = await stream.read(most + 1, most + 1);
  if (taken <= most) return bytes;
  await stream.close();
  throw new HearsayError("intake/too-large", `${name} has more than ${Math.round(most / 1048576)} MB, which is the most that one article may have.`, {
    kind: "input",
  });
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
