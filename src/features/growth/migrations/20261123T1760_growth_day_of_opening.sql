-- Of a round that has ended the day of its opening is not kept: on that day most of those whom it asked were asked, and that stands elsewhere.
update growth_round set opened_on = ended_on where state <> 'open';
alter table growth_round add constraint growth_round_opened_on_check check (state = 'open' or opened_on = ended_on);
