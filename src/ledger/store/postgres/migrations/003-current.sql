-- What is current, and who is in it, kept as tables: computed whole for each question they were too slow from some ten thousand articles on.
-- Both are derived; ledger/store/sql/current.ts keeps them, article by article.

create table now_current as
select c.article_id, c.reading_id, c.revision_id, coalesce(v.published_from, -9007199254740991) as published
from current_reading c join revision v using (article_id, revision_id);
drop view current_reading;

-- Of each article the revision recorded last, and of its readings that of the newest reader. `published`: milliseconds since 1970; the least number where not told.
create table current_reading (
  article_id  text collate "C" primary key,
  reading_id  text collate "C" not null,
  revision_id text collate "C" not null,
  published   bigint not null
);
insert into current_reading select * from now_current;
drop table now_current;
create unique index current_by_reading on current_reading (reading_id, published);
create index current_by_published on current_reading (published, article_id);

-- Whoever an entity of a current reading is, the newest publication last, with at how many claims' ends he stands there.
create table presence (
  who        text collate "C" not null,
  published  bigint not null,
  reading_id text collate "C" not null,
  entity_id  text collate "C" not null,
  entity_key text collate "C" not null,
  kind       text collate "C" not null,
  name       text collate "C" not null,
  claims     bigint not null,
  primary key (who, published, reading_id, entity_id)
);
insert into presence
select coalesce(p.person_key, e.entity_key), c.published, e.reading_id, e.entity_id, e.entity_key, e.kind, e.name,
       (select count(*) from claim k where k.reading_id = e.reading_id
         and (k.subject_id = e.entity_id or k.object = '{"entity":"' || e.entity_id || '"}'))
from current_reading c join entity e using (reading_id) left join person_of p using (reading_id, entity_id);
create index presence_by_reading on presence (reading_id);
create index presence_by_key on presence (entity_key, who);

drop index claim_by_proposition;
create index claim_by_proposition on claim (proposition, negated, reading_id);
drop index appearance_by_person;
create index appearance_by_person on appearance (person_key, appearance_key);
