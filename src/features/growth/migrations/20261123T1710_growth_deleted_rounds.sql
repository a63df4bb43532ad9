-- A round that was handed over and then deleted: what was answered is gone, the day of its end stays until the next one may begin. Two rounds
-- that follow each other closely, with almost the same people, would tell the difference between them, deleted or not.
alter table growth_round drop constraint growth_round_state_check;
alter table growth_round add constraint growth_round_state_check check (state in ('open', 'released', 'destroyed', 'deleted'));
