-- What is in a file or an archive is known by the hash of its bytes: a run that was stopped goes on without opening it again.
create index revision_by_raw_hash on revision (json_extract(custody, '$.rawHash'));
