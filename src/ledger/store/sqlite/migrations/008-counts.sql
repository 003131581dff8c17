-- Counts of what is current, kept as rows: counting somebody famous for every question grew with his fame. All is derived; ledger/store/sql/current.ts keeps it.

-- By which names whoever is called in current readings: by how many entities, and at how many claims' ends they stand.
create table called (
  who        text not null,
  entity_key text not null,
  name       text not null,
  kind       text not null,
  entities   integer not null,
  claims     integer not null,
  primary key (who, entity_key, name)
) strict, without rowid;
insert into called select who, entity_key, name, min(kind), count(*), sum(claims) from presence group by who, entity_key, name;
create index called_by_key on called (entity_key, who);
drop index presence_by_key;

-- In how many articles whoever is present.
create table known (
  who      text primary key,
  articles integer not null
) strict, without rowid;
insert into known select who, count(distinct reading_id) from presence group by who;

-- Claims of current readings by the proposition that they belong to now, the newest first.
create table current_claim (
  proposition text not null,
  negated     integer not null,
  published   integer not null,
  reading_id  text not null,
  claim_id    text not null,
  primary key (proposition, negated, published desc, reading_id, claim_id)
) strict, without rowid;
insert into current_claim
select coalesce(m.proposition, c.proposition), c.negated, r.published, c.reading_id, c.claim_id
from claim c join current_reading r using (reading_id) left join claim_moved m using (reading_id, claim_id)
where coalesce(m.proposition, c.proposition) is not null;
drop index claim_by_proposition;

-- The proposition that a claim was filed under before it moved leads to it still.
alter table claim_moved add column filed text;
update claim_moved set filed = (select c.proposition from claim c where c.reading_id = claim_moved.reading_id and c.claim_id = claim_moved.claim_id);
create index claim_moved_by_filed on claim_moved (filed);
