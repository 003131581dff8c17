/**
 * Whether a ledger lies in a PostgreSQL database.
 *
 * @example isPostgres("postgres://localhost/news") // true
 * @example isPostgres("news.sqlite") // false
 */
export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

/**
 * A ledger's place as it may be shown: without a password.
 *
 * @example shownLocation("postgres://ed:secret@db.example/news") // "postgres://ed@db.example/news"
 */
export function shownLocation(location: string): string {
  if (!isPostgres(location)) return location;
  return location.replace(/^([a-z]+:\/\/[^:@/?#]*):[^@/?#]*@/i, "$1@").replace(/([?&]password=)[^&#]*/gi, "$1…");
}
