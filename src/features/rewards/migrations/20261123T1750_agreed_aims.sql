-- To what each team agreed: a yes counts only while the goal has these aims and this last day. Of what was agreed before this was kept, it is known
-- for rewards that stand alone; where one waits for a yes still, those who agreed are asked once more.
alter table reward_agreement add column aims jsonb, add column by_day date;
update reward_agreement set aims = reward.aims, by_day = reward.by_day from reward where reward.id = reward_id and reward.stands_at is not null;
