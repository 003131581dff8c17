/** A bar on standard error with rate and remaining time, for long work on a terminal; silent elsewhere. */
export interface Progress {
  /** `bytes` where what is read is so big that articles alone do not tell how far it is. */
  step(done: number, total: number, bytes?: Amount): void;
  clear(): void;
}

export interface Amount {
  readonly done: number;
  readonly total: number;
}

export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (!stream.isTTY || quiet) return { step: () => {}, clear: () => {} };
  const begun = performance.now();
  let drawn = 0;
  return {
    step: (done, total, bytes) => {
      const now = performance.now();
      if ((total < 3 && !bytes) || (now - drawn < 100 && done < total)) return;
      drawn = now;
      stream.write(`\r\u001b[K${barText(done, total, (now - begun) / 1000, bytes)}`);
    },
    clear: () => {
      if (drawn > 0) stream.write("\r\u001b[K");
    },
  };
}

/** `[██████····] 120/460 · 31.2/s · 11 s left`; of an archive `[██████····] 1,204 · 31.2/s · 312 MB of 1.0 GB · 4 min left`. */
export function barText(done: number, total: number, seconds: number, bytes?: Amount): string {
  const part = bytes ? bytes.done / Math.max(1, bytes.total) : done / Math.max(1, total);
  const full = Math.min(20, Math.round(20 * part));
  const rate = done / Math.max(seconds, 0.001);
  const left = part > 0 ? Math.ceil((seconds * (1 - part)) / part) : 0;
  const count = bytes
    ? `${done.toLocaleString("en")} · ${rate.toFixed(1)}/s · ${sizeText(bytes.done)} of ${sizeText(bytes.total)}`
    : `${done}/${total} · ${rate.toFixed(1)}/s`;
  return `[${"█".repeat(full)}${"·".repeat(20 - full)}] ${count} · ${left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`} left`;
}

function sizeText(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`;
}
