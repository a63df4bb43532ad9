-- A passkey that opens one's own key beside the passphrase: what is kept opens for nobody without the device. `salt` is what the passkey makes its
-- secret from, `sealed` the private half under that secret.
create table own_key_passkey (
  id uuid primary key,
  own_key_id uuid not null references own_key on delete cascade,
  credential_id text not null,
  name text not null,
  salt text not null,
  sealed text not null,
  made_at timestamptz not null,
  unique (own_key_id, credential_id)
);
