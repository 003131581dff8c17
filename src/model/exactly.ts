import type { z } from "zod";

/** A type without `readonly`, all the way down: what a parsed value's type and a noun's type are compared by. */
type Plain<T> = T extends string | number | boolean | null | undefined ? T : { -readonly [K in keyof T]: Plain<T[K]> };
type Same<A, B> = (<X>() => X extends Plain<A> ? 1 : 2) extends <X>() => X extends Plain<B> ? 1 : 2 ? true : false;

/**
 * A schema that describes exactly the type: a key more or less, or another type of one, does not compile where the schema is written.
 *
 * @example exactly<{ readonly n: number }>()(z.strictObject({ n: z.number() }))
 */
export function exactly<T>(): <S extends z.ZodType>(schema: Same<z.output<S>, T> extends true ? S : never) => S {
  return (schema) => schema;
}
