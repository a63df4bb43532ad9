-- A person's own key pair. Nothing here opens anything: the private half lies under a passphrase and under a recovery code that the server
-- never sees, each as {"salt", "rounds", "sealed"}.
create table own_key (
  id uuid primary key,
  -- One pair a person: beginning a new one takes the old one away, and with it every key that was wrapped for it.
  person_id uuid not null unique references person,
  public_key text not null unique,
  passphrase jsonb not null,
  recovery jsonb not null,
  made_at timestamptz not null,
  version integer not null default 1
);
