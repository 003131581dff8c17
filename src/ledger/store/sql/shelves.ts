/**
 * Claims stand by their ids on shelves, 4,096 readings on each, the newest last: an id is a hash, and one index of all would have recording touch pages all
 * over it. Whoever looks for an id looks on every shelf. On PostgreSQL it is one index, and the shelves change nothing.
 */
export const SHELVES = `with recursive shelf (shelf) as (
  select 0 union all select shelf + 1 from shelf where shelf < (select max(reading_number) from reading) / 4096)`;

/** The claims of all shelves (`k`), after {@link SHELVES}. */
export const CLAIMS_ON_SHELVES = "shelf s join claim k on k.reading_number / 4096 = s.shelf";
