-- Which schedule really applies to an equipment, one per activity type: its own before its category's before everything's; within a level
-- one restricted to the site before one without. Three arms instead of one "or", so that each is a hash join.
create index schedule_shared_idx on schedule (equipment_category_id, site_id) where equipment_id is null;
create view effective_schedule as
  with place as (
    select e.id as equipment_id, e.category_id, l.site_id, site.zone as site_zone
    from equipment e join location l on l.id = e.location_id join location site on site.id = l.site_id
    where e.active and e.status <> 'retired'
  ), candidate as (
    select s.id, s.activity_type_id, s.zone, p.equipment_id, p.category_id, p.site_id, p.site_zone, 1 as level
    from schedule s join place p on p.equipment_id = s.equipment_id where s.active
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
  order by c.equipment_id, c.activity_type_id, c.level;
