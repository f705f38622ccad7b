-- What a schedule says about moving its dates. Seasons as MM-DD..MM-DD, separated by commas; none: the whole year.
alter table schedule
  add column seasons text not null default '' constraint schedule_seasons_form check (seasons ~ '^((^|,)\d\d-\d\d\.\.\d\d-\d\d)*$'),
  add column roll varchar(20) not null default 'NONE' constraint schedule_roll_known check (roll in ('NONE', 'NEXT', 'PREVIOUS', 'NEAREST', 'MODIFIED_FOLLOWING', 'SKIP')),
  add column freeze_policy varchar(20) not null default 'DEFER'
    constraint schedule_freeze_policy_known check (freeze_policy in ('DEFER', 'PULL_FORWARD', 'SKIP', 'ALLOW_WITH_APPROVAL')),
  add column tolerance_days int not null default 0 constraint schedule_tolerance_range check (tolerance_days between 0 and 366),
  add column factor numeric(4,2) not null default 1 constraint schedule_factor_range check (factor between 0 and 10),
  add column completion_window int not null default 25 constraint schedule_completion_window_range check (completion_window between 0 and 100);

-- What was completed or cancelled for a schedule and equipment, as KEY/DAY separated by commas: a completed one counts on the local day it
-- ended, a cancelled one on the local day it was planned for.
create function completions(schedule bigint, equipment bigint, zone text) returns text language sql stable as $$
  select string_agg(to_char(k.due_key, 'YYYY-MM-DD"T"HH24:MI:SS') || '/'
    || to_char((case a.status when 'completed' then a.actual_end else a.scheduled_start end) at time zone zone, 'YYYY-MM-DD'), ',' order by k.due_key)
  from occurrence_key k join activity a on a.id = k.activity_id
  where k.schedule_id = schedule and k.equipment_id = equipment and a.status in ('completed', 'cancelled')
$$;

drop function due_target(date);
create function due_target(effective date) returns table (schedule_id bigint, equipment_id bigint, activity_type_id bigint, site_id bigint, title text, starts_at timestamp,
    zone text, recurrence text, invalid_dates text, seasons text, roll text, freeze_policy text, mode text, tolerance_days int, factor numeric, done text,
    lead_days int, from_date date, priority text, duration_minutes int, assigned_to_id bigint, catch_up text, open_predecessor text, active_from date)
  language sql stable as $$
  select s.id, x.equipment_id, s.activity_type_id, x.site_id, left(t.name || ' - ' || e.name, 200), s.starts_at, x.zone, s.recurrence, s.invalid_dates::text,
         s.seasons, s.roll::text, s.freeze_policy::text, s.mode::text, s.tolerance_days, s.factor,
         case when s.mode <> 'FIXED' then completions(s.id, x.equipment_id, x.zone) end, s.lead_days,
         greatest(s.active_from, p.next_date), s.priority::text, (coalesce(s.duration_hours, t.estimated_duration_hours) * 60)::int, s.assigned_to_id, s.catch_up::text, s.open_predecessor::text, s.active_from
  from effective_schedule x join schedule s on s.id = x.schedule_id join activity_type t on t.id = s.activity_type_id join equipment e on e.id = x.equipment_id
  left join generation_progress p on p.schedule_id = s.id and p.equipment_id = x.equipment_id
  where s.recurrence is not null and e.status <> 'inactive'
    and (p.schedule_id is null or p.next_date <= effective + s.lead_days)
$$;

-- Dates that move with a calendar, a freeze or a completion are looked at again, in the transaction that changes it.
drop trigger generation_look_again on schedule;
create trigger generation_look_again after update of starts_at, zone, recurrence, invalid_dates, active_from, active, seasons, roll, freeze_policy, mode, tolerance_days, factor
  on schedule for each row execute function generation_look_again();
create function generation_look_again_at_site() returns trigger language plpgsql as $$
declare changed record; concerned bigint;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  concerned := changed.site_id;
  update generation_progress p set next_date = current_date from equipment e join location l on l.id = e.location_id
    where e.id = p.equipment_id and (concerned is null or l.site_id = concerned);
  return null;
end $$;
create trigger generation_look_again after update on working_calendar for each row execute function generation_look_again_at_site();
create trigger generation_look_again after insert or update or delete on freeze_window for each row execute function generation_look_again_at_site();
create function generation_look_again_when_done() returns trigger language plpgsql as $$
begin
  update generation_progress p set next_date = least(current_date, coalesce(new.actual_end, new.scheduled_start)::date - 1) from schedule s
    where s.id = p.schedule_id and s.mode <> 'FIXED' and p.schedule_id = new.schedule_id and p.equipment_id = new.equipment_id;
  return null;
end $$;
create trigger generation_look_again after update of status, actual_end on activity
  for each row when (new.schedule_id is not null and (new.status is distinct from old.status or new.actual_end is distinct from old.actual_end))
  execute function generation_look_again_when_done();
