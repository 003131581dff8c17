-- What was forgotten, known again by keyed hashes (HMAC-SHA256) with the ledger's secret, made at the first forgetting.
create table forgetting_secret (secret text collate "C" primary key);

-- kind: gone, article, revision, content, name, claim; becomes: the id (or tag) that took its place.
create table tombstone (
  mark    text collate "C" primary key,
  kind    text collate "C" not null,
  becomes text collate "C"
);

-- Where names (with the tag of whose they were) and words were blacked out.
create table erasure (
  article_id  text collate "C" not null,
  revision_id text collate "C" not null,
  start       bigint not null,
  "end"       bigint not null,
  tag         text collate "C" not null,
  primary key (article_id, revision_id, start, "end", tag)
);

-- Claims that are gone: keyed hashes of the proposition they belonged to and of who stood at their ends.
create table removed_claim (
  claim_id    text collate "C" not null,
  article_id  text collate "C" not null,
  proposition text collate "C",
  subject     text collate "C",
  object      text collate "C",
  primary key (article_id, claim_id)
);
create index removed_claim_by_proposition on removed_claim (proposition);
create index removed_claim_by_subject on removed_claim (subject);
create index removed_claim_by_object on removed_claim (object);
