-- What was forgotten, known again by keyed hashes (HMAC-SHA256) with the ledger's secret, made at the first forgetting.
create table forgetting_secret (secret text primary key) strict, without rowid;

-- kind: gone, article, revision, content, name, claim; becomes: the id (or tag) that took its place.
create table tombstone (
  mark    text primary key,
  kind    text not null,
  becomes text
) strict, without rowid;

-- Where names (with the tag of whose they were) and words were blacked out.
create table erasure (
  article_id  text not null,
  revision_id text not null,
  start       integer not null,
  "end"       integer not null,
  tag         text not null,
  primary key (article_id, revision_id, start, "end", tag)
) strict, without rowid;

-- Claims that are gone: keyed hashes of the proposition they belonged to and of who stood at their ends.
create table removed_claim (
  claim_id    text not null,
  article_id  text not null,
  proposition text,
  subject     text,
  object      text,
  primary key (article_id, claim_id)
) strict, without rowid;
create index removed_claim_by_proposition on removed_claim (proposition);
create index removed_claim_by_subject on removed_claim (subject);
create index removed_claim_by_object on removed_claim (object);
