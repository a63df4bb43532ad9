-- Sides that wish, since the review that was opened last, to look back together: both, and a debrief of the two opens.
alter table mediation add column look_back_by text[] not null default '{}';

-- Who opened a case for others and does not see it: they are told that it has ended, and then forgotten. Null: one of its sides did.
alter table mediation add column opened_by_id uuid references person;
create index mediation_opened_by on mediation (opened_by_id) where opened_by_id is not null;

-- The figure to watch stands in the clear while the case goes on, and after it only in an agreement that both sides keep.
update mediation set watch = null where ended_at is not null and not (ended_how = 'finished' and kept_by @> '{one,other}');
