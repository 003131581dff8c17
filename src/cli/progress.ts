/** A bar on standard error with rate and remaining time, for long work on a terminal; silent elsewhere. */
export interface Progress {
  step(done: number, total: number): void;
  clear(): void;
}

export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (!stream.isTTY || quiet) return { step: () => {}, clear: () => {} };
  const begun = performance.now();
  let drawn = 0;
  return {
    step: (done, total) => {
      const now = performance.now();
      if (total < 3 || (now - drawn < 100 && done < total)) return;
      drawn = now;
      stream.write(`\r\u001b[K${barText(done, total, (now - begun) / 1000)}`);
    },
    clear: () => {
      if (drawn > 0) stream.write("\r\u001b[K");
    },
  };
}

/** `[██████····] 120/460 · 31.2/s · 11 s left` */
export function barText(done: number, total: number, seconds: number): string {
  const full = Math.round((20 * done) / Math.max(1, total));
  const rate = done / Math.max(seconds, 0.001);
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
  return `[${"█".repeat(full)}${"·".repeat(20 - full)}] ${done}/${total} · ${rate.toFixed(1)}/s · ${left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`} left`;
}
