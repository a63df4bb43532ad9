-- A request from a customer team to a provider team. The present state stands here; how it came about stands in request_event.
create sequence request_number;
-- The month (UTC) in which a request was asked, as a word that nobody can type: beside the words in their index it lets a search look
-- through some months alone. Months since the year 0; queries/searching.ts counts the same.
create function asked_in_month(asked_at timestamptz) returns tsvector language sql immutable strict parallel safe
  return array_to_tsvector(array['@' || (extract(year from asked_at at time zone 'UTC') * 12
    + extract(month from asked_at at time zone 'UTC') - 1)::int]);

create table request (
  id uuid primary key,
  number bigint not null unique default nextval('request_number'),
  service_id uuid references service,
  -- Whose colleague asks, and for which team.
  customer_id uuid references person,
  customer_team_id uuid references team,
  -- Who serves it now.
  team_id uuid not null references team,
  holder_id uuid references person,
  title text not null check (length(title) between 1 and 300),
  description text not null default '',
  -- Answers to the form: {"<form_field.id>": value}.
  answers jsonb not null default '{}',
  impact text not null default 'normal' check (impact in ('low', 'normal', 'high', 'critical')),
  state text not null check (state in
    ('asked', 'taken', 'waiting-customer', 'waiting-vendor', 'waiting-part', 'done', 'confirmed', 'reopened', 'withdrawn', 'merged')),
  state_since timestamptz not null,
  confidential boolean not null default false, -- a property, from its first second
  -- Who waits outside, in the asker's words; null: nobody known.
  waits_outside text,
  waits_outside_since timestamptz,
  asked_at timestamptz not null,
  first_reply_at timestamptz,
  done_at timestamptz,
  closed_at timestamptz, -- confirmed, withdrawn or merged: nothing more is expected
  merged_into_id uuid references request,
  -- The earliest promise that still runs and its instant; kept up by the promises feature. Null: none runs.
  due_at timestamptz,
  due_kind text check (due_kind in ('first-reply', 'next-reply', 'done')),
  -- When somebody last did something with it.
  last_step_at timestamptz not null,
  version integer not null default 1,
  handoff_count smallint not null default 0,
  reopen_count smallint not null default 0,
  -- Of imported history: which source, and its key there.
  source text,
  source_key text,
  -- The queue's rank, so that an index can walk it: work that can go on before work that waits, someone outside before nobody.
  queue_class smallint generated always as (
    case when state in ('asked', 'taken', 'reopened') then 0 else 2 end + case when waits_outside is null then 1 else 0 end) stored,
  due_order timestamptz generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
  impact_order smallint generated always as (
    case impact when 'critical' then 0 when 'high' then 1 when 'normal' then 2 else 3 end) stored,
  search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', left(description, 20000)), 'C')
      || asked_in_month(asked_at)
  ) stored,
  check ((source is null) = (source_key is null)),
  check (merged_into_id is distinct from id)
) with (fillfactor = 85); -- a step that moves it in no index is written beside its row

-- Open work of a team, in the order of its queue (see rules of ranking: who waits outside, promise left, impact, age).
create index request_queue on request (team_id, queue_class, due_order, impact_order, asked_at, id) where closed_at is null and done_at is null;
create index request_of_team on request (team_id, asked_at desc, id desc);
create index request_of_customer_team on request (customer_team_id, asked_at desc, id desc);
create index request_of_customer on request (customer_id, asked_at desc, id desc) where customer_id is not null;
create index request_of_holder on request (holder_id, asked_at desc, id desc) where holder_id is not null;
create index request_of_pair on request (team_id, customer_team_id, asked_at desc, id desc);
create index request_newest on request (asked_at desc, id desc);
-- New words wait in a short list that a search reads too, and go into the index many at a time.
create index request_search on request using gin (search) with (gin_pending_list_limit = 512);
create unique index request_source on request (source, source_key) where source is not null;
create index request_merged_into on request (merged_into_id) where merged_into_id is not null;
create index request_confirming on request (done_at) where state = 'done';

-- Its history. Each change of state, holder or team and each word is one row; imported events keep their own time.
create sequence history_position;
create table request_event (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  at timestamptz not null,
  -- Orders events of the same instant.
  position bigint not null default nextval('history_position'),
  kind text not null check (kind in
    ('asked', 'taken', 'assigned', 'undone', 'released', 'waiting', 'resumed', 'done', 'confirmed', 'reopened', 'withdrawn', 'merged', 'split', 'split-off',
     'replied', 'noted', 'handed-over', 'part-asked', 'part-finished', 'linked', 'unlinked', 'attached', 'impact-changed', 'corrected',
     'waits-outside-changed', 'escalated', 'imported')),
  actor_id uuid references person,
  -- The team that held it after this event.
  team_id uuid references team,
  -- What is particular to the kind; its shape stands in requests/events.ts.
  detail jsonb not null default '{}',
  -- Identity of an imported line, so that the same file adds nothing twice.
  source_identity text
);
create index request_event_of on request_event (request_id, at, position);
create unique index request_event_source on request_event (request_id, source_identity) where source_identity is not null;

-- A reply is seen by the customer; a note by the teams that serve.
create table message (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('reply', 'note')),
  author_id uuid references person,
  -- Which side it was written from.
  side text not null check (side in ('customer', 'provider')),
  body text not null check (length(body) between 1 and 100000),
  at timestamptz not null,
  position bigint not null default nextval('history_position'),
  -- The request's own, for the search; copied by the triggers below.
  asked_at timestamptz not null,
  search tsvector generated always as (to_tsvector('english', left(body, 20000)) || asked_in_month(asked_at)) stored
);
create index message_of_request on message (request_id, at);
create index message_of_author on message (author_id, at desc);
create index message_search on message using gin (search) with (gin_pending_list_limit = 512);

create table mention (
  message_id uuid not null references message on delete cascade,
  person_id uuid not null references person,
  primary key (message_id, person_id)
);

-- One request that another waits for.
create table part_request (
  part_id uuid primary key references request,
  parent_id uuid not null references request,
  at timestamptz not null,
  by_person_id uuid references person,
  check (part_id <> parent_id)
);
create index part_request_of_parent on part_request (parent_id);

create table request_link (
  from_id uuid not null references request on delete cascade,
  to_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('related', 'duplicate')),
  at timestamptz not null,
  by_person_id uuid references person,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index request_link_to on request_link (to_id);

create table follower (
  request_id uuid not null references request on delete cascade,
  person_id uuid not null references person,
  since timestamptz not null,
  -- The request that was made one with this one and brought them along; null: they came by themselves. They go when it is split off.
  brought_from_id uuid references request on delete set null,
  primary key (request_id, person_id)
);
create index follower_person on follower (person_id);
create index follower_brought on follower (brought_from_id) where brought_from_id is not null;

-- From one team to the next. 'misrouted': this was not for us.
create table handoff (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  from_team_id uuid not null references team,
  to_team_id uuid not null references team,
  reason text not null,
  misrouted boolean not null, -- the hand-off's own kind
  at timestamptz not null,
  by_person_id uuid references person,
  -- The request's own, so that the list of a team walks what it handed over newest first; copied by the triggers below.
  asked_at timestamptz not null
);
create index handoff_of_request on handoff (request_id, at);
create index handoff_between on handoff (from_team_id, to_team_id, at);
create index handoff_newest on handoff (from_team_id, asked_at desc, request_id desc);

create function copy_asked_at() returns trigger language plpgsql as $$
begin
  new.asked_at := (select request.asked_at from request where request.id = new.request_id);
  return new;
end $$;
create trigger handoff_has_asked_at before insert on handoff for each row when (new.asked_at is null) execute function copy_asked_at();
create trigger message_has_asked_at before insert on message for each row when (new.asked_at is null) execute function copy_asked_at();
create function pass_asked_at_on() returns trigger language plpgsql as $$
begin
  update handoff set asked_at = new.asked_at where request_id = new.id;
  update message set asked_at = new.asked_at where request_id = new.id;
  return null;
end $$;
create trigger copies_follow_asked_at after update of asked_at on request for each row when (new.asked_at <> old.asked_at)
  execute function pass_asked_at_on();

-- Done work that was not right, or a request sent to the wrong team.
create table defect (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('reopened', 'misrouted')),
  -- The team whose work it was.
  team_id uuid not null references team,
  cause text check (cause in ('incomplete', 'wrong', 'misunderstood', 'too-late', 'broke-again', 'wrong-team', 'missing-information', 'other')),
  what_is_missing text not null default '',
  at timestamptz not null,
  by_person_id uuid references person
);
create index defect_of_request on defect (request_id);
create index defect_of_team on defect (team_id, at desc);

-- Each promise of each request: its clock. Kept once it has stopped, whatever becomes of the promise later.
create table clock (
  id uuid primary key,
  -- Deferred: the clocks of a new request are written before its row, which says what is due first.
  request_id uuid not null references request on delete cascade deferrable initially deferred,
  kind text not null check (kind in ('first-reply', 'next-reply', 'done')),
  promise_id uuid not null references promise,
  -- The working hours that count, and those that counted before them: [{"hoursId": "...", "until": "2026-11-22T08:00:00Z"}].
  hours_id uuid not null references calendar_hours,
  earlier jsonb not null default '[]',
  started_at timestamptz not null,
  -- Null while it pauses: no instant can be said.
  due_at timestamptz,
  warn_at timestamptz,
  stopped_at timestamptz,
  outcome text check (outcome in ('kept', 'broken', 'dropped')),
  warned_at timestamptz,
  escalated_at timestamptz,
  check ((stopped_at is null) = (outcome is null))
);
create index clock_of_request on clock (request_id);
create unique index clock_running on clock (request_id, kind) where stopped_at is null;
create index clock_to_warn on clock (warn_at) where stopped_at is null and warned_at is null;
create index clock_to_escalate on clock (due_at) where stopped_at is null and escalated_at is null;

-- When the clocks of a request stood still. They belong to the request, so that they survive any change of promise.
create table clock_pause (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  since timestamptz not null,
  until timestamptz check (until >= since),
  -- It waited for somebody, or it was done and came back.
  because text not null check (because in ('waiting', 'done'))
);
create index clock_pause_of_request on clock_pause (request_id);
create unique index clock_pause_open on clock_pause (request_id) where until is null;

create table attachment (
  id uuid primary key,
  request_id uuid references request on delete cascade, -- null until what it belongs to is sent
  message_id uuid references message on delete cascade,
  form_field_id uuid references form_field,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  name text not null check (length(name) between 1 and 255),
  type text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  by_person_id uuid not null references person,
  at timestamptz not null
);
create index attachment_of_request on attachment (request_id) where request_id is not null;
create index attachment_of_message on attachment (message_id) where message_id is not null;
create index attachment_waiting on attachment (at) where request_id is null;
create index attachment_content on attachment (content_hash);

-- What someone has begun to write and not sent: never lost, seen by nobody else.
create table draft (
  person_id uuid not null references person on delete cascade,
  key text not null check (length(key) between 1 and 200),
  body jsonb not null,
  at timestamptz not null,
  primary key (person_id, key)
);

-- Who has a request open at this moment, so that two do not answer it unknowingly. Worthless after a crash: not written to the log.
create unlogged table presence (
  request_id uuid not null,
  person_id uuid not null,
  writing boolean not null, -- a moment's fact
  at timestamptz not null,
  primary key (request_id, person_id)
);
