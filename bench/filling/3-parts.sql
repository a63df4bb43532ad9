-- Of twenty requests three each are a part of the one before, one a part of it as well, one has two parts side by side: so parts lie up to
-- three deep. Whoever serves the whole asks for its parts, and is done after them. Numbers follow time, so that a part is asked after its whole.
create temp table numbered as
select row_number() over (order by asked_at, id) as i, id, team_id, holder_id, asked_at, done_at, closed_at, state from request;
create unique index on numbered (i);
analyze numbered;

create temp table part as
select numbered.id as part_id, whole.id as parent_id, numbered.i, whole.i as parent_i, depth
from (values (2, 1, 1), (3, 2, 2), (4, 3, 3), (8, 7, 1), (9, 7, 1), (12, 11, 1)) as link (place, parent_place, depth)
join numbered on numbered.i % 20 = place
join numbered as whole on whole.i = numbered.i - place + parent_place and whole.team_id <> numbered.team_id and whole.state <> 'withdrawn';
insert into part_request (part_id, parent_id, at)
select part_id, parent_id, asked_at from part join numbered on numbered.id = part_id;

-- From the top down: a part ends within four fifths of its whole; where the whole is open still, the part goes as it went.
create function pg_temp.nest(level int) returns void language sql as $$
  with nested as (
    select part.part_id, whole.team_id, coalesce(whole.holder_id, part_own.customer_id) as customer_id,
      case when part_own.done_at is not null and whole.done_at is not null and whole.done_at > part_own.asked_at
        then part_own.asked_at + (whole.done_at - part_own.asked_at) * 0.8 else part_own.done_at end as done_at
    from part join request as whole on whole.id = part.parent_id join request as part_own on part_own.id = part.part_id where depth = level)
  update request set customer_team_id = nested.team_id, customer_id = nested.customer_id, done_at = nested.done_at
  from nested where request.id = nested.part_id
$$;
select pg_temp.nest(1);
select pg_temp.nest(2);
select pg_temp.nest(3);
