-- The hash of the bytes as a column, so that it is found by the same words in every database.
drop index revision_by_raw_hash;
alter table revision add column raw_hash text generated always as (json_extract(custody, '$.rawHash')) virtual;
create index revision_by_raw_hash on revision (raw_hash);
