-- Readings are numbered as they come, and what they hold is filed by that number: rows of one reading lie together, at the end of each table. Filed by its id, a
-- hash, every article touched pages all over the file, the more the larger it was. Ids are what everything outside the store speaks of, as before.
-- Claims are found by their ids shelf by shelf, 4,096 readings on each: recording touches the pages of one shelf only.
alter table appearance rename to was_appearance;
alter table claim_moved rename to was_claim_moved;
alter table person_of rename to was_person_of;
alter table problem rename to was_problem;
alter table lead rename to was_lead;
alter table claim rename to was_claim;
alter table utterance_content rename to was_utterance_content;
alter table utterance rename to was_utterance;
alter table mention rename to was_mention;
alter table source rename to was_source;
alter table entity rename to was_entity;
alter table current_claim rename to was_current_claim;
alter table presence rename to was_presence;
alter table current_reading rename to was_current_reading;
alter table reading rename to was_reading;
alter table revision rename to was_revision;

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
  -- The hash of the bytes: a run that was stopped goes on without opening them again.
  raw_hash        text generated always as (json_extract(custody, '$.rawHash')) virtual,
  primary key (article_id, revision_id)
) strict;
insert into revision
select article_id, revision_id, text, title, authors, published_at, published_from, published_until, modified_at, language, credits, links, wire, status, custody,
       recorded_at
from was_revision;

create table reading (
  reading_number integer primary key,
  reading_id     text not null unique,
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
insert into reading select row_number() over (order by recorded_at, reading_id), w.* from was_reading w;

create table entity (
  reading_number integer not null references reading,
  entity_id      text not null,
  kind           text not null,
  name           text not null,
  aliases        text not null,
  gender         text,
  entity_key     text not null,
  primary key (reading_number, entity_id)
) strict, without rowid;
insert into entity select r.reading_number, w.entity_id, w.kind, w.name, w.aliases, w.gender, w.entity_key from was_entity w join reading r using (reading_id);

create table mention (
  reading_number integer not null,
  entity_id      text not null,
  start          integer not null,
  "end"          integer not null,
  form           text not null,
  primary key (reading_number, entity_id, start, "end"),
  foreign key (reading_number, entity_id) references entity
) strict, without rowid;
insert into mention select r.reading_number, w.entity_id, w.start, w."end", w.form from was_mention w join reading r using (reading_id);

create table source (
  reading_number integer not null references reading,
  source_id      text not null,
  kind           text not null,
  name           text not null,
  outlet_id      text,
  entity_id      text,
  primary key (reading_number, source_id)
) strict, without rowid;
insert into source select r.reading_number, w.source_id, w.kind, w.name, w.outlet_id, w.entity_id from was_source w join reading r using (reading_id);

create table utterance (
  reading_number integer not null,
  utterance_id   text not null,
  source_id      text not null,
  source_start   integer,
  source_end     integer,
  cue_start      integer,
  cue_end        integer,
  through        text not null,
  act            text not null,
  mode           text not null,
  said           text,
  said_from      integer,
  said_until     integer,
  within_id      text,
  continues_id   text,
  primary key (reading_number, utterance_id),
  foreign key (reading_number, source_id) references source
) strict, without rowid;
insert into utterance select r.reading_number, w.utterance_id, w.source_id, w.source_start, w.source_end, w.cue_start, w.cue_end, w.through, w.act, w.mode, w.said, w.said_from, w.said_until, w.within_id, w.continues_id from was_utterance w join reading r using (reading_id);

create table utterance_content (
  reading_number integer not null,
  utterance_id   text not null,
  position       integer not null,
  start          integer not null,
  "end"          integer not null,
  primary key (reading_number, utterance_id, position),
  foreign key (reading_number, utterance_id) references utterance
) strict, without rowid;
insert into utterance_content select r.reading_number, w.utterance_id, w.position, w.start, w."end" from was_utterance_content w join reading r using (reading_id);

create table claim (
  reading_number integer not null references reading,
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
  primary key (reading_number, claim_id)
) strict, without rowid;
insert into claim select r.reading_number, w.claim_id, w.predicate, w.subject_id, w.object, w.negated, w.certainty, w.ended, w.utterance_id, w.valid, w.valid_from, w.valid_until, w.as_of, w.duration, w.qualifiers, w.sensitive, w.evidence_start, w.evidence_end, w.spans, w.why, w.score, w.proposition from was_claim w join reading r using (reading_id);

create table lead (
  reading_number integer primary key references reading,
  start          integer not null,
  "end"          integer not null,
  stance         text not null,
  claim_by       text,
  denied_by      text not null,
  chain          text not null,
  denials        text not null
) strict, without rowid;
insert into lead select r.reading_number, w.start, w."end", w.stance, w.claim_by, w.denied_by, w.chain, w.denials from was_lead w join reading r using (reading_id);

create table problem (
  reading_number integer not null references reading,
  position       integer not null,
  code           text not null,
  message        text not null,
  stage          text not null,
  severity       text not null,
  start          integer,
  "end"          integer,
  primary key (reading_number, position)
) strict, without rowid;
insert into problem select r.reading_number, w.position, w.code, w.message, w.stage, w.severity, w.start, w."end" from was_problem w join reading r using (reading_id);

create table person_of (
  reading_number integer not null,
  entity_id      text not null,
  person_key     text not null,
  primary key (reading_number, entity_id)
) strict, without rowid;
insert into person_of select r.reading_number, w.entity_id, w.person_key from was_person_of w join reading r using (reading_id);

create table claim_moved (
  reading_number integer not null,
  claim_id       text not null,
  proposition    text not null,
  filed          text,
  primary key (reading_number, claim_id)
) strict, without rowid;
insert into claim_moved select r.reading_number, w.claim_id, w.proposition, w.filed from was_claim_moved w join reading r using (reading_id);

create table appearance (
  appearance_key text primary key,
  article_id     text not null,
  reading_number integer not null,
  name           text not null,
  person_key     text not null,
  told           text not null
) strict, without rowid;
insert into appearance
select w.appearance_key, w.article_id, r.reading_number, w.name, w.person_key, w.told from was_appearance w join reading r using (reading_id);

-- Of each article the revision recorded last, and of its readings that of the newest reader. `published`: milliseconds since 1970; the least number where not told.
create table current_reading (
  reading_number integer primary key,
  reading_id     text not null,
  article_id     text not null,
  published      integer not null
) strict, without rowid;
insert into current_reading
select r.reading_number, w.reading_id, w.article_id, w.published from was_current_reading w join reading r using (reading_id);

-- Whoever an entity of a current reading is, the newest publication last.
create table presence (
  who            text not null,
  published      integer not null,
  reading_id     text not null,
  entity_id      text not null,
  reading_number integer not null,
  primary key (who, published, reading_id, entity_id)
) strict, without rowid;
insert into presence select w.who, w.published, w.reading_id, w.entity_id, r.reading_number from was_presence w join reading r using (reading_id);

-- How many claims of current readings there are of each proposition, by where they belong now, the newest reading first.
create table current_claim (
  proposition text not null,
  negated     integer not null,
  published   integer not null,
  reading_id  text not null,
  claims      integer not null,
  primary key (proposition, negated, published desc, reading_id)
) strict, without rowid;
insert into current_claim select proposition, negated, published, reading_id, count(*) from was_current_claim group by 1, 2, 3, 4;

-- By which names whoever is called in current readings: by how many entities, at how many claims' ends they stand, and in how many articles. An article that
-- calls him several things is counted with the first.
drop table known;
drop table called;
create table called (
  who        text not null,
  entity_key text not null,
  name       text not null,
  kind       text not null,
  entities   integer not null,
  claims     integer not null,
  articles   integer not null,
  primary key (who, entity_key, name)
) strict, without rowid;
insert into called
select who, entity_key, name, min(kind), count(*), sum(claims), sum(first) from (
  select who, entity_key, name, kind, claims,
         case when row_number() over (partition by who, reading_id order by entity_key, name, entity_id) = 1 then 1 else 0 end as first
  from was_presence) present
group by 1, 2, 3;

-- Readings at whose people nobody has looked.
alter table unsettled rename to was_unsettled;
create table unsettled (reading_number integer primary key) strict, without rowid;
insert into unsettled select r.reading_number from was_unsettled join current_reading r using (article_id);

drop table was_appearance;
drop table was_unsettled;
drop table was_claim_moved;
drop table was_person_of;
drop table was_problem;
drop table was_lead;
drop table was_claim;
drop table was_utterance_content;
drop table was_utterance;
drop table was_mention;
drop table was_source;
drop table was_entity;
drop table was_current_claim;
drop table was_presence;
drop table was_current_reading;
drop table was_reading;
drop table was_revision;

create index revision_by_raw_hash on revision (raw_hash);
create index reading_by_article on reading (article_id);
create index claim_by_id on claim (reading_number / 4096, claim_id);
create index person_of_by_person on person_of (person_key);
create index claim_moved_by_proposition on claim_moved (proposition);
create index claim_moved_by_filed on claim_moved (filed);
create index appearance_by_article on appearance (article_id);
create index appearance_by_person on appearance (person_key, appearance_key);
create index current_by_published on current_reading (published, article_id);
create index presence_by_reading on presence (reading_number);
create index called_by_key on called (entity_key, who);
