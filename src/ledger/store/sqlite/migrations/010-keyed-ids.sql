-- Whether an id took the place of another is asked for every reading that comes in once something was forgotten.
create index tombstone_by_becomes on tombstone (becomes, kind);
