-- Secrets of the house itself, such as the one that signs cookies: made at the first start, shared by all processes, in the backup,
-- so that second factors still work after a restore.
create table house_secret (
  name text primary key,
  value text not null,
  made_at timestamptz not null
);
