-- Who is whom across articles. A judgement is a row that another row can take back; all else here is derived and may be thrown away:
-- delete from appearance, appearance_block, unsettled_block, person_of, claim_moved; insert into unsettled select article_id from article;

create table judgement (
  judgement_id text primary key,
  verdict      text not null,
  a            text,
  b            text,
  undoes       text,
  judged_by    text not null,
  judged_at    text not null
) strict, without rowid;

-- Articles whose people have not been looked at since they were last read, and blocks whose people may have changed.
create table unsettled (article_id text primary key) strict, without rowid;
create table unsettled_block (block text primary key) strict, without rowid;

-- One person as the current reading of one article speaks of him.
create table appearance (
  appearance_key text primary key,
  article_id     text not null,
  reading_id     text not null,
  name           text not null,
  person_key     text not null,
  told           text not null
) strict, without rowid;
create index appearance_by_article on appearance (article_id);
create index appearance_by_person on appearance (person_key);

-- "mara|quill": full names that may be one; "~mara": whoever may be called so; "?mara": partial names that may be one.
create table appearance_block (
  block          text not null,
  appearance_key text not null,
  primary key (block, appearance_key)
) strict, without rowid;
create index block_by_appearance on appearance_block (appearance_key);

-- Entities that are somebody else than their key says, and claims that therefore belong to another proposition.
create table person_of (
  reading_id text not null,
  entity_id  text not null,
  person_key text not null,
  primary key (reading_id, entity_id)
) strict, without rowid;
create index person_of_by_person on person_of (person_key);
create table claim_moved (
  reading_id  text not null,
  claim_id    text not null,
  proposition text not null,
  primary key (reading_id, claim_id)
) strict, without rowid;
create index claim_moved_by_proposition on claim_moved (proposition);

insert into unsettled select article_id from article;
