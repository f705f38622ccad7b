-- "This and following": a schedule for one equipment ends and another goes on in its place. Both stand for the same target; what went
-- before is marked as succeeded, so that one per target and type is the current one.
alter table schedule
  add column predecessor_id bigint constraint schedule_predecessor_fk references schedule on delete set null constraint schedule_predecessor_key unique,
  add column series_id bigint,
  add column succeeded boolean not null default false constraint schedule_succeeded_alone check (not succeeded or equipment_id is not null);
alter table schedule drop constraint schedule_target_key;
create unique index schedule_target_key on schedule (activity_type_id, equipment_id, equipment_category_id, site_id) nulls not distinct where not succeeded;
create index schedule_succeeded_idx on schedule (series_id) where succeeded;

create or replace view effective_schedule as
  (with place as (
    select e.id as equipment_id, e.category_id, l.site_id, site.zone as site_zone
    from equipment e join location l on l.id = e.location_id join location site on site.id = l.site_id
    where e.active and e.status <> 'retired'
  ), candidate as (
    select s.id, s.activity_type_id, s.zone, p.equipment_id, p.category_id, p.site_id, p.site_zone, 1 as level
    from schedule s join place p on p.equipment_id = s.equipment_id where s.active and not s.succeeded
    union all
    select s.id, s.activity_type_id, s.zone, p.equipment_id, p.category_id, p.site_id, p.site_zone, case when s.site_id is null then 3 else 2 end
    from schedule s join place p on p.category_id = s.equipment_category_id and (s.site_id is null or s.site_id = p.site_id)
    where s.active and s.equipment_id is null
    union all
    select s.id, s.activity_type_id, s.zone, p.equipment_id, p.category_id, p.site_id, p.site_zone, case when s.site_id is null then 5 else 4 end
    from schedule s join place p on s.site_id is null or s.site_id = p.site_id
    where s.active and s.equipment_id is null and s.equipment_category_id is null
  )
  select distinct on (c.equipment_id, c.activity_type_id)
    c.id as schedule_id, c.equipment_id, c.site_id, coalesce(c.zone, c.site_zone) as zone, c.activity_type_id
  from candidate c join activity_type t on t.id = c.activity_type_id and t.active
  where not exists (select from activity_type_equipment_category a where a.activity_type_id = t.id)
     or exists (select from activity_type_equipment_category a where a.activity_type_id = t.id and a.equipment_category_id = c.category_id)
  order by c.equipment_id, c.activity_type_id, c.level)
  union all
  -- what went before the current schedule of a series goes on to its end for as long as that one applies
  select old.id, e.id, l.site_id, coalesce(old.zone, site.zone), old.activity_type_id
  from schedule old join schedule head on head.series_id = old.series_id and not head.succeeded and head.active
    and head.equipment_id = old.equipment_id and head.activity_type_id = old.activity_type_id
  join equipment e on e.id = old.equipment_id and e.active and e.status <> 'retired'
  join location l on l.id = e.location_id join location site on site.id = l.site_id
  join activity_type t on t.id = old.activity_type_id and t.active
  where old.succeeded and old.active and (not exists (select from activity_type_equipment_category a where a.activity_type_id = t.id)
     or exists (select from activity_type_equipment_category a where a.activity_type_id = t.id and a.equipment_category_id = e.category_id));
