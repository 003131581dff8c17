-- The ledger's shape on PostgreSQL: what the SQLite migrations 001 to 005 make. Texts are compared by their bytes, as there.
-- EDTF texts stand beside the bounds computed from them (milliseconds since 1970; null where open).

create table article (
  article_id    text collate "C" primary key,
  canonical_url text collate "C",
  url           text collate "C",
  outlet_name   text collate "C",
  outlet_domain text collate "C",
  outlet_owner  text collate "C",
  recorded_at   text collate "C" not null
);

create table revision (
  article_id      text collate "C" not null references article,
  revision_id     text collate "C" not null,
  text            text collate "C" not null,
  title           text collate "C",
  authors         text collate "C" not null,
  published_at    text collate "C",
  published_from  bigint,
  published_until bigint,
  modified_at     text collate "C",
  language        text collate "C",
  credits         text collate "C" not null,
  links           text collate "C" not null,
  wire            text collate "C",
  status          text collate "C" not null,
  custody         text collate "C" not null,
  recorded_at     text collate "C" not null,
  -- The hash of the bytes: a run that was stopped goes on without opening them again.
  raw_hash        text collate "C" generated always as (substring(custody from '"rawHash":"([^"]*)"')) stored,
  primary key (article_id, revision_id)
);

create index revision_by_raw_hash on revision (raw_hash);

create table reading (
  reading_id     text collate "C" primary key,
  article_id     text collate "C" not null,
  revision_id    text collate "C" not null,
  reader_name    text collate "C" not null,
  reader_version text collate "C" not null,
  reader_order   bigint not null,
  model          text collate "C",
  backend        text collate "C",
  recorded_at    text collate "C" not null,
  foreign key (article_id, revision_id) references revision
);
create index reading_by_article on reading (article_id);

create table entity (
  reading_id text collate "C" not null references reading,
  entity_id  text collate "C" not null,
  kind       text collate "C" not null,
  name       text collate "C" not null,
  aliases    text collate "C" not null,
  gender     text collate "C",
  entity_key text collate "C" not null,
  primary key (reading_id, entity_id)
);
create index entity_by_key on entity (entity_key);

create table entity_name (
  name_folded text collate "C" not null,
  entity_key  text collate "C" not null,
  kind        text collate "C" not null,
  primary key (name_folded, entity_key)
);

create table mention (
  reading_id text collate "C" not null,
  entity_id  text collate "C" not null,
  start      bigint not null,
  "end"      bigint not null,
  form       text collate "C" not null,
  primary key (reading_id, entity_id, start, "end"),
  foreign key (reading_id, entity_id) references entity
);

create table source (
  reading_id text collate "C" not null references reading,
  source_id  text collate "C" not null,
  kind       text collate "C" not null,
  name       text collate "C" not null,
  outlet_id  text collate "C",
  entity_id  text collate "C",
  primary key (reading_id, source_id)
);

create table utterance (
  reading_id   text collate "C" not null,
  utterance_id text collate "C" not null,
  source_id    text collate "C" not null,
  source_start bigint,
  source_end   bigint,
  cue_start    bigint,
  cue_end      bigint,
  through      text collate "C" not null,
  act          text collate "C" not null,
  mode         text collate "C" not null,
  said         text collate "C",
  said_from    bigint,
  said_until   bigint,
  within_id    text collate "C",
  continues_id text collate "C",
  primary key (reading_id, utterance_id),
  foreign key (reading_id, source_id) references source
);

create table utterance_content (
  reading_id   text collate "C" not null,
  utterance_id text collate "C" not null,
  position     bigint not null,
  start        bigint not null,
  "end"        bigint not null,
  primary key (reading_id, utterance_id, position),
  foreign key (reading_id, utterance_id) references utterance
);

create table claim (
  reading_id     text collate "C" not null references reading,
  claim_id       text collate "C" not null,
  predicate      text collate "C" not null,
  subject_id     text collate "C",
  object         text collate "C",
  negated        bigint not null,
  certainty      text collate "C" not null,
  ended          bigint not null,
  utterance_id   text collate "C",
  valid          text collate "C",
  valid_from     bigint,
  valid_until    bigint,
  as_of          text collate "C",
  duration       text collate "C",
  qualifiers     text collate "C" not null,
  sensitive      bigint not null,
  evidence_start bigint not null,
  evidence_end   bigint not null,
  spans          text collate "C" not null,
  why            text collate "C" not null,
  score          double precision,
  proposition    text collate "C",
  primary key (reading_id, claim_id)
);
create index claim_by_id on claim (claim_id);
create index claim_by_proposition on claim (proposition);

create table lead (
  reading_id text collate "C" primary key references reading,
  start      bigint not null,
  "end"      bigint not null,
  stance     text collate "C" not null,
  claim_by   text collate "C",
  denied_by  text collate "C" not null,
  chain      text collate "C" not null,
  denials    text collate "C" not null
);

create table problem (
  reading_id text collate "C" not null references reading,
  position   bigint not null,
  code       text collate "C" not null,
  message    text collate "C" not null,
  stage      text collate "C" not null,
  severity   text collate "C" not null,
  start      bigint,
  "end"      bigint,
  primary key (reading_id, position)
);

-- Of each article the revision recorded last, and of its readings that of the newest reader.
create view current_reading as
select reading_id, article_id, revision_id from (
  select r.reading_id, r.article_id, r.revision_id,
         row_number() over (
           partition by r.article_id
           order by v.recorded_at desc, v.revision_id desc, r.reader_order desc, r.reader_name, r.reading_id
         ) as place
  from reading r join revision v using (article_id, revision_id)
) of_article where place = 1;

-- Who is whom across articles. A judgement is a row that another row can take back; all else here is derived and may be thrown away:
-- delete from appearance, appearance_block, unsettled_block, person_of, claim_moved; insert into unsettled select article_id from article;

create table judgement (
  judgement_id text collate "C" primary key,
  verdict      text collate "C" not null,
  a            text collate "C",
  b            text collate "C",
  undoes       text collate "C",
  judged_by    text collate "C" not null,
  judged_at    text collate "C" not null
);

-- Articles whose people have not been looked at since they were last read, and blocks whose people may have changed.
create table unsettled (article_id text collate "C" primary key);
create table unsettled_block (block text collate "C" primary key);

-- One person as the current reading of one article speaks of him.
create table appearance (
  appearance_key text collate "C" primary key,
  article_id     text collate "C" not null,
  reading_id     text collate "C" not null,
  name           text collate "C" not null,
  person_key     text collate "C" not null,
  told           text collate "C" not null
);
create index appearance_by_article on appearance (article_id);
create index appearance_by_person on appearance (person_key);

-- "mara|quill": full names that may be one; "~mara": whoever may be called so; "?mara": partial names that may be one.
create table appearance_block (
  block          text collate "C" not null,
  appearance_key text collate "C" not null,
  primary key (block, appearance_key)
);
create index block_by_appearance on appearance_block (appearance_key);

-- Entities that are somebody else than their key says, and claims that therefore belong to another proposition.
create table person_of (
  reading_id text collate "C" not null,
  entity_id  text collate "C" not null,
  person_key text collate "C" not null,
  primary key (reading_id, entity_id)
);
create index person_of_by_person on person_of (person_key);
create table claim_moved (
  reading_id  text collate "C" not null,
  claim_id    text collate "C" not null,
  proposition text collate "C" not null,
  primary key (reading_id, claim_id)
);
create index claim_moved_by_proposition on claim_moved (proposition);

