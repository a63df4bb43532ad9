-- For which end a link was withdrawn: that one alone takes it back without a new word of the other.
alter table chain_link add column withdrawn_for text check (withdrawn_for in ('from', 'to', 'both', 'neither'));
-- Null with withdrawn_at: withdrawn before this was kept, so that whoever restores it asks the other end.
alter table chain_link add check (withdrawn_for is null or withdrawn_at is not null);
