-- Figures of teams by month, kept for good: what is held against outcomes needs years, and the sums that they come from go back twelve months.
create table together_month (
  figure text not null, -- the key of the figure
  team_id uuid not null references team,
  month date not null check (extract(day from month) = 1),
  value double precision not null check (value > '-infinity' and value < 'infinity'),
  n integer not null check (n > 0), -- how many requests it rests on
  as_of timestamptz not null,
  primary key (figure, team_id, month)
);
create index together_month_team on together_month (team_id);
