-- A file that is, or was, imported. What it brought stands in request and request_event under its source.
create table import_run (
  id uuid primary key,
  file_name text not null check (length(file_name) between 1 and 255),
  -- Of an upload: where its content lies until it is imported. Null: read from its place by the command.
  content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
  size_bytes bigint check (size_bytes >= 0),
  by_person_id uuid references person, -- null: the command
  -- 'chosen': nobody has said yet that it shall be imported; 'waiting': for a process that takes it.
  state text not null check (state in ('chosen', 'waiting', 'running', 'done', 'failed')),
  made_at timestamptz not null,
  started_at timestamptz,
  -- When the process that imports last said that it lives. One that fell silent loses the run to another.
  seen_at timestamptz,
  ended_at timestamptz,
  source text,
  kind text,
  -- How it is read, as somebody said: {"mapping": {...}, "zone": "...", "shape": "..."}.
  given jsonb not null default '{}',
  -- What was decided, in sentences.
  decisions jsonb not null default '[]',
  step text check (step in ('reading', 'writing', 'measuring')),
  rows_read bigint not null default 0,
  share_read real, -- 0 to 1; null: unknown
  unreadable bigint not null default 0,
  -- When it is done: {"requests": 0, "events": 0, ...}.
  totals jsonb,
  -- When it has failed: a sentence.
  failure text,
  check ((state in ('done', 'failed')) = (ended_at is not null))
);
create index import_run_newest on import_run (made_at desc, id desc);
create index import_run_open on import_run (made_at) where state in ('waiting', 'running');
create index import_run_person on import_run (by_person_id) where by_person_id is not null;

-- A system or log that history came from. A later export of it joins what came before.
create table import_source (
  name text primary key check (length(name) between 1 and 100),
  kind text not null,
  -- Of the headers of its last file, and the beginning of that file's name without days and numbers.
  signature text not null,
  stem text not null,
  made_at timestamptz not null
);
create index import_source_signature on import_source (signature);

-- How files with these headers are read, as somebody said last.
create table import_mapping (
  signature text primary key,
  given jsonb not null,
  at timestamptz not null
);

-- What a name in a source stands for. It stays when the team is renamed or the person's name is corrected.
create table imported_team (
  source text not null references import_source on delete cascade,
  key text not null, -- the name in small letters
  team_id uuid not null references team,
  primary key (source, key)
);
create index imported_team_of on imported_team (team_id);
create table imported_person (
  source text not null references import_source on delete cascade,
  key text not null, -- the e-mail address, or the name where there is none
  name text not null,
  person_id uuid not null references person,
  primary key (source, key)
);
create index imported_person_of on imported_person (person_id);
create index imported_person_name on imported_person (source, name);

-- What the last export with one row a request said of it, with all that no field stands for. A request of a log has its facts in its events.
create table imported_fact (
  request_id uuid primary key references request on delete cascade,
  facts jsonb not null default '{}',
  -- Of the request as the import left it: when it has moved on, people work on it here, and a later import leaves its state alone.
  version integer not null
);
