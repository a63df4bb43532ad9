-- What a survey says of a team is not for everybody: each month says who reads it.
alter table together_month
  add column read_by text not null default 'colleagues' check (read_by in ('colleagues', 'leaders', 'senior-leaders'));
alter table together_month alter column read_by drop default;
comment on column together_month.n is 'How many requests, or answers, it rests on';
