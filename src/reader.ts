import type { Reader } from "./model/reading.ts";

export interface ReaderOptions {
  /** `auto` (the default): the shipped model where its files and the native runtime are there, else rules; or one of the two by name. */
  readonly annotator?: "auto" | "rules" | "model";
}

export declare function openReader(options?: ReaderOptions): Promise<Reader>;
