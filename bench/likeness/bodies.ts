import { readFileSync } from "node:fs";

/** The rows of a CSV file with two columns, a head, and quoted fields (RFC 4180): id and body. */
export function bodiesOf(file: string): { readonly id: string; readonly text: string }[] {
  const rows = [...readFileSync(file, "utf8").matchAll(/(\d+),(?:"((?:[^"]|"")*)"|([^\r\n]*))(?:\r?\n|$)/g)];
  return rows.map(([, id, quoted, plain]) => ({ id: id!, text: quoted?.replaceAll('""', '"') ?? plain! }));
}
