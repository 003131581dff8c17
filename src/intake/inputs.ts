import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { HearsayError } from "../model/hearsay-error.ts";
import type { Chunks } from "./byte-stream.ts";
import { isUrl } from "./fetch/allowed-url.ts";
import { KNOWN_EXTENSIONS } from "./sniff.ts";

/** One thing to read: its bytes are fetched when it is its turn, and as they are needed. */
export interface Input {
  /** What the user named, or the path that a folder or glob gave. */
  readonly name: string;
  /** The path below what all inputs have in common: where its reading goes under `--out`. */
  readonly place: string;
  /** How many bytes there are, where that is known before they are read. */
  readonly size: number | null;
  /** The file that holds them, where there is one. */
  readonly path: string | null;
  /** The address from which they are fetched, where it is one. */
  readonly url: string | null;
  /** @throws {HearsayError} `intake/unreadable` */
  chunks(): Chunks;
}

/** What was named or found and is not read, with the reason in words. `failed` where the user named it himself. */
export interface Skipped {
  readonly input: string;
  readonly reason: string;
  readonly failed: boolean;
}

/**
 * From what the user named to what is to be read: files, globs, folders (recursively, files of known kinds), addresses on the web, `-` for standard input.
 * Sorted within each folder, in the order named, nothing twice.
 */
export async function inputsOf(named: readonly string[], standardInput: () => Chunks): Promise<{ inputs: Input[]; skipped: Skipped[] }> {
  const skipped: Skipped[] = [];
  const paths: string[] = [];
  const urls = new Set<string>();
  let dash = false;
  for (const name of named) {
    if (name === "-") dash = true;
    else if (isUrl(name)) urls.add(name);
    else paths.push(...(await expanded(name, skipped)));
  }
  const unique = [...new Set(paths)];
  const root = commonFolder(unique.map((path) => resolve(path)));
  const files = await Promise.all(
    unique.map(async (path): Promise<Input> => {
      const size = await stat(path).then(
        (found) => (found.isFile() ? found.size : null),
        () => null,
      );
      return { name: path, place: relative(root, resolve(path)), size, path, url: null, chunks: () => chunksOf(path) };
    }),
  );
  const pages = [...urls].map((url): Input => ({ name: url, place: placeOf(url), size: null, path: null, url, chunks: () => [] }));
  const dashes: Input[] = dash ? [{ name: "-", place: "standard-input", size: null, path: null, url: null, chunks: standardInput }] : [];
  return { inputs: [...dashes, ...files, ...pages], skipped };
}

/** Where the reading of a page goes: host and path, in letters that any file system takes. */
function placeOf(url: string): string {
  const [, host = "", path = ""] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const parts = `${host.replace(/^.*@/, "")}${path}`.split("/").map((part) => part.replace(/[^\w.~-]+/g, "_").replace(/^\.+$/, "_"));
  return parts.filter((part) => part !== "").join("/") || "page";
}

async function expanded(name: string, skipped: Skipped[]): Promise<string[]> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) return filesIn(name, skipped);
  if (found) return [name];
  if (!isDynamicPattern(name)) {
    skipped.push({ input: name, reason: "there is no such file or folder", failed: true });
    return [];
  }
  const matches = (await glob(name, { onlyFiles: true, dot: false, absolute: false })).sort();
  if (matches.length === 0) skipped.push({ input: name, reason: "no file matches this pattern", failed: true });
  return matches;
}

async function filesIn(folder: string, skipped: Skipped[]): Promise<string[]> {
  const all = (await glob("**/*", { cwd: folder, onlyFiles: true, dot: false, followSymbolicLinks: false })).sort();
  const known = all.filter((file) => KNOWN_EXTENSIONS.includes(extname(file).toLowerCase()));
  for (const file of all)
    if (!known.includes(file))
      skipped.push({
        input: `${folder.replace(/[\\/]$/, "")}/${file}`,
        reason: `files of this kind (${extname(file) || "no extension"}) are not read from a folder`,
        failed: false,
      });
  if (known.length === 0)
    skipped.push({ input: folder, reason: `the folder holds no article (files of the kinds ${KNOWN_EXTENSIONS.join(", ")})`, failed: true });
  return known.map((file) => `${folder.replace(/[\\/]$/, "")}/${file}`);
}

/** The bytes of a file, as they are needed. @throws {HearsayError} `intake/unreadable` */
export async function* chunksOf(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new HearsayError("intake/unreadable", `${path} could not be read (${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message}).`, {
      kind: "input",
      cause,
    });
  }
}

function commonFolder(paths: readonly string[]): string {
  const [first, ...rest] = paths.map((path) => dirname(path).split(sep));
  if (!first) return process.cwd();
  let shared = first.length;
  for (const parts of rest) {
    let same = 0;
    while (same < shared && parts[same] === first[same]) same++;
    shared = same;
  }
  return first.slice(0, shared).join(sep) || sep;
}

/** `STEM.json` for each place; the whole file name where stems clash; `STEM-1.json`, … where one input holds many. */
export function outputNames(places: readonly string[]): Map<string, string> {
  const stemOf = (place: string): string => {
    const folder = dirname(place);
    const stem = basename(place, extname(place));
    return folder === "." ? stem : `${folder}/${stem}`;
  };
  const uses = Map.groupBy(places, stemOf);
  return new Map(places.map((place) => [place, uses.get(stemOf(place))!.length > 1 ? place : stemOf(place)]));
}
