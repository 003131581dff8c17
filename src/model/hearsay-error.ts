/** What a shell makes of an error: how the command line exits, how the server answers. */
export type ErrorKind = "input" | "usage" | "ledger" | "internal";

/**
 * The one exception that Hearsay throws on purpose: a sentence that says what was given, where, and what would be valid.
 * `code` is `stage/what-happened`; `kind` tells the shells which exit code or HTTP status it is.
 *
 * @example new HearsayError("intake/empty", "a.txt is empty: it holds no article.", { kind: "input" }).code // "intake/empty"
 */
export class HearsayError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;

  constructor(code: string, message: string, options: { kind: ErrorKind; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "HearsayError";
    this.code = code;
    this.kind = options.kind;
  }
}

/**
 * Whether something thrown is Hearsay's own error.
 *
 * @example isHearsayError(new Error("x")) // false
 */
export function isHearsayError(value: unknown): value is HearsayError {
  return value instanceof HearsayError;
}
