-- A lead tells whose word its news is also where no utterance reports it, and everybody who denies it (JSON: names; {by, through, kind, utterance}).
alter table lead add column chain text not null default '[]';
alter table lead add column denials text not null default '[]';
