-- The audit log: one row for each write that was carried out, written in the same transaction as what it tells of.
create table act (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid,
  token_id uuid,
  via text not null check (via in ('session', 'token', 'command', 'system')),
  -- What was called, as the contract names it: 'POST /requests'.
  endpoint text not null,
  subject_kind text,
  subject_id uuid,
  -- Path parameters only: what people wrote stands where it belongs, not in the log.
  params jsonb not null default '{}'
);
create index act_newest on act (at desc, id desc);
create index act_of_person on act (person_id, at desc);
create index act_on_subject on act (subject_id, at desc) where subject_id is not null;

-- Answers of writes that carried an idempotency key, so that a repeat after a lost connection does nothing twice. Kept for two days.
create table idempotency_key (
  person_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  endpoint text not null,
  fingerprint text not null,
  status smallint not null,
  answer text,
  at timestamptz not null,
  primary key (person_id, key)
);
create index idempotency_key_age on idempotency_key (at);
