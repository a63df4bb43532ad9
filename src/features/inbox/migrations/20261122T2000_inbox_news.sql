-- News of other features are about no request and no team: what a person was told of these already is looked up at each telling.
create index inbox_item_news on inbox_item (person_id) where request_id is null and team_id is null;
