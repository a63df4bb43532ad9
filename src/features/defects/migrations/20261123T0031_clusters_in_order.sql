-- The largest first, page by page: how many defects it had when it was found.
alter table defect_cluster add column defects integer;
update defect_cluster set defects = (select count(*) from defect_cluster_member as member where member.cluster_id = defect_cluster.id);
alter table defect_cluster alter column defects set not null;
create index defect_cluster_largest on defect_cluster (defects desc, id);
