-- What was agreed on, as it was when the reward came to stand: it is held against this, so that moving the goal afterwards does not move the reward.
-- aims: [{"targetId", "name", "unit", "better", "baseline", "aim", "fromDay", "measuredBy"}], by_day: the last day of the goal; null: it does not stand yet.
alter table reward add column aims jsonb, add column by_day date;
update reward set by_day = (select by_day from goal where id = reward.goal_id), aims = coalesce((
  select jsonb_agg(jsonb_build_object('targetId', id, 'name', name, 'unit', unit, 'better', better, 'baseline', baseline, 'aim', aim,
    'fromDay', to_char(from_day, 'YYYY-MM-DD'), 'measuredBy', concat_ws(' ', feed, outcome_id, team_id)) order by created_at, id)
  from goal_target where goal_id = reward.goal_id and removed_at is null), '[]')
where stands_at is not null;
alter table reward add constraint reward_stands_with_aims check ((aims is null) = (stands_at is null) and (by_day is null) = (stands_at is null));
