-- The ledger's first shape. Rows are content-addressed and only ever added; what is current is computed (see the views at the end).
-- EDTF texts stand beside the bounds computed from them (milliseconds since 1970; null where open).

create table article (
  article_id    text primary key,
  canonical_url text,
  url           text,
  outlet_name   text,
  outlet_domain text,
  outlet_owner  text,
  recorded_at   text not null
) strict;

create table revision (
  article_id      text not null references article,
  revision_id     text not null,
  text            text not null,
  title           text,
  authors         text not null,
  published_at    text,
  published_from  integer,
  published_until integer,
  modified_at     text,
  language        text,
  credits         text not null,
  links           text not null,
  wire            text,
  status          text not null,
  custody         text not null,
  recorded_at     text not null,
  primary key (article_id, revision_id)
) strict, without rowid;

create table reading (
  reading_id     text primary key,
  article_id     text not null,
  revision_id    text not null,
  reader_name    text not null,
  reader_version text not null,
  reader_order   integer not null,
  model          text,
  backend        text,
  recorded_at    text not null,
  foreign key (article_id, revision_id) references revision
) strict;
create index reading_by_article on reading (article_id);

create table entity (
  reading_id text not null references reading,
  entity_id  text not null,
  kind       text not null,
  name       text not null,
  aliases    text not null,
  gender     text,
  entity_key text not null,
  primary key (reading_id, entity_id)
) strict, without rowid;
create index entity_by_key on entity (entity_key);

create table entity_name (
  name_folded text not null,
  entity_key  text not null,
  kind        text not null,
  primary key (name_folded, entity_key)
) strict, without rowid;

create table mention (
  reading_id text not null,
  entity_id  text not null,
  start      integer not null,
  "end"      integer not null,
  form       text not null,
  primary key (reading_id, entity_id, start, "end"),
  foreign key (reading_id, entity_id) references entity
) strict, without rowid;

create table source (
  reading_id text not null references reading,
  source_id  text not null,
  kind       text not null,
  name       text not null,
  outlet_id  text,
  entity_id  text,
  primary key (reading_id, source_id)
) strict, without rowid;

create table utterance (
  reading_id   text not null,
  utterance_id text not null,
  source_id    text not null,
  source_start integer,
  source_end   integer,
  cue_start    integer,
  cue_end      integer,
  through      text not null,
  act          text not null,
  mode         text not null,
  said         text,
  said_from    integer,
  said_until   integer,
  within_id    text,
  continues_id text,
  primary key (reading_id, utterance_id),
  foreign key (reading_id, source_id) references source
) strict, without rowid;

create table utterance_content (
  reading_id   text not null,
  utterance_id text not null,
  position     integer not null,
  start        integer not null,
  "end"        integer not null,
  primary key (reading_id, utterance_id, position),
  foreign key (reading_id, utterance_id) references utterance
) strict, without rowid;

create table claim (
  reading_id     text not null references reading,
  claim_id       text not null,
  predicate      text not null,
  subject_id     text,
  object         text,
  negated        integer not null,
  certainty      text not null,
  ended          integer not null,
  utterance_id   text,
  valid          text,
  valid_from     integer,
  valid_until    integer,
  as_of          text,
  duration       text,
  qualifiers     text not null,
  sensitive      integer not null,
  evidence_start integer not null,
  evidence_end   integer not null,
  spans          text not null,
  why            text not null,
  score          real,
  proposition    text,
  primary key (reading_id, claim_id)
) strict, without rowid;
create index claim_by_id on claim (claim_id);
create index claim_by_proposition on claim (proposition);

create table lead (
  reading_id text primary key references reading,
  start      integer not null,
  "end"      integer not null,
  stance     text not null,
  claim_by   text,
  denied_by  text not null
) strict, without rowid;

create table problem (
  reading_id text not null references reading,
  position   integer not null,
  code       text not null,
  message    text not null,
  stage      text not null,
  severity   text not null,
  start      integer,
  "end"      integer,
  primary key (reading_id, position)
) strict, without rowid;

-- Of each article the revision recorded last, and of its readings that of the newest reader.
create view current_reading as
select reading_id, article_id, revision_id from (
  select r.reading_id, r.article_id, r.revision_id,
         row_number() over (
           partition by r.article_id
           order by v.recorded_at desc, v.revision_id desc, r.reader_order desc, r.reader_name, r.reading_id
         ) as place
  from reading r join revision v using (article_id, revision_id)
) where place = 1;
