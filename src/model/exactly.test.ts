import { expect, test } from "vitest";
import { z } from "zod";
import { exactly } from "./exactly.ts";

interface Row {
  readonly name: string;
  readonly tags: readonly string[];
  readonly note?: string;
}

const row = { name: z.string(), tags: z.array(z.string()), note: z.string().exactOptional() };

test("a schema that describes the type is given back as it is; any other does not compile", () => {
  const schema = z.strictObject(row);
  expect(exactly<Row>()(schema)).toBe(schema);
  // @ts-expect-error a key more
  exactly<Row>()(z.strictObject({ ...row, more: z.string() }));
  // @ts-expect-error a key less
  exactly<Row>()(z.strictObject({ name: row.name, tags: row.tags }));
  // @ts-expect-error another type
  exactly<Row>()(z.strictObject({ ...row, name: z.number() }));
  // @ts-expect-error null where the type has none
  exactly<Row>()(z.strictObject({ ...row, name: z.string().nullable() }));
  // @ts-expect-error other items
  exactly<Row>()(z.strictObject({ ...row, tags: z.array(z.number()) }));
  // @ts-expect-error always there
  exactly<Row>()(z.strictObject({ ...row, note: z.string() }));
});
