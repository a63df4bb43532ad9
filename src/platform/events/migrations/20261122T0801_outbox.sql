-- What has been told and waits to be heard. A row is written in the transaction of what happened and deleted in the transaction
-- of its reactions, so that each reaction takes effect exactly once in this database.
create table outbox (
  id bigint generated always as identity primary key,
  name text not null,
  -- Null: for every reaction to this event. Otherwise only the named one, tried again after it failed.
  reaction text,
  payload jsonb not null,
  told_at timestamptz not null,
  due_at timestamptz not null,
  attempts smallint not null default 0,
  last_fault text
);
create index outbox_due on outbox (due_at, id);

-- When each recurring piece of work last ran, so that several processes share it.
create table tick (
  name text primary key,
  last_run_at timestamptz not null
);
