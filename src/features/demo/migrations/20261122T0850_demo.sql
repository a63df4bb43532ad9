-- That this database holds the demo. Its one row is what lets anybody sign in by a click.
create table demo (
  id smallint primary key default 1 check (id = 1),
  made_at timestamptz not null,
  -- Who stands for each role: {"colleague": "<person.id>", ...}.
  cast_of jsonb not null
);
