-- Revisions that say that they correct something or take their article back: few, and looked for with every standing.
create index revision_amended on revision (article_id, revision_id) where status in ('corrected', 'withdrawn');
