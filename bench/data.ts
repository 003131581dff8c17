import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder with the development data, or undefined where it is absent: then every bench that needs it is skipped by name. */
export function dataFolder(): string | undefined {
  const folder = resolve(import.meta.dirname, "..", process.env.HEARSAY_DATA ?? "../shared");
  return existsSync(folder) ? folder : undefined;
}
