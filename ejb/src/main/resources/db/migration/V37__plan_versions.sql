-- What the engine was told, once per content: an activity refers to it, and with its key that explains its date.
create function plan_hash(content jsonb) returns bytea language sql immutable strict parallel safe
  as $$ select sha256(convert_to(content::text, 'UTF8')) $$;
create table plan_version (
  id bigint generated always as identity constraint plan_version_pk primary key, content jsonb not null,
  hash bytea not null generated always as (plan_hash(content)) stored constraint plan_version_content_key unique
);
insert into plan_version (content) select distinct trace from activity where trace is not null;
alter table activity add column plan_version_id bigint constraint activity_plan_version_fk references plan_version;
update activity a set plan_version_id = v.id from plan_version v where a.trace is not null and v.hash = plan_hash(a.trace);
alter table activity drop column trace;

-- The same targets with the site whose calendar holds for them.
drop function due_target(date);
create function due_target(effective date) returns table (schedule_id bigint, equipment_id bigint, activity_type_id bigint, site_id bigint, title text, starts_at timestamp,
    zone text, recurrence text, invalid_dates text, lead_days int, from_date date, priority text, duration_minutes int, assigned_to_id bigint)
  language sql stable as $$
  select s.id, x.equipment_id, s.activity_type_id, x.site_id, left(t.name || ' - ' || e.name, 200), s.starts_at, x.zone, s.recurrence, s.invalid_dates::text, s.lead_days,
         greatest(s.active_from, p.next_date), s.priority::text, (coalesce(s.duration_hours, t.estimated_duration_hours) * 60)::int, s.assigned_to_id
  from effective_schedule x join schedule s on s.id = x.schedule_id join activity_type t on t.id = s.activity_type_id join equipment e on e.id = x.equipment_id
  left join generation_progress p on p.schedule_id = s.id and p.equipment_id = x.equipment_id
  where s.recurrence is not null and s.mode = 'FIXED' and e.status <> 'inactive'
    and (p.schedule_id is null or p.next_date <= effective + s.lead_days)
$$;
