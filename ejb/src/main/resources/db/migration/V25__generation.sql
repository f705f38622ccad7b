-- How far each schedule and target is generated, as the date of the first occurrence not yet made (null: none is left). Progress, not
-- truth: emptying the table makes the next run look at everything again and add nothing.
create table generation_progress (
  schedule_id bigint not null constraint generation_progress_schedule_fk references schedule on delete cascade,
  equipment_id bigint not null constraint generation_progress_equipment_fk references equipment on delete cascade,
  next_date date,
  constraint generation_progress_pk primary key (schedule_id, equipment_id)
);

-- A run of the job: its effective date is fixed when it starts and reused by every restart of the same job instance.
create table generation_run (
  instance_id bigint constraint generation_run_pk primary key, effective_date date not null, started_by text not null,
  started_at timestamptz not null, ended_at timestamptz, targets int not null, done int not null default 0, created int not null default 0, missed int not null default 0
);

-- A changed rule, zone or target is looked at again from the day of the change, in the transaction that changes it.
create function generation_look_again() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'schedule' then
    update generation_progress set next_date = current_date where schedule_id = new.id;
  elsif tg_table_name = 'location' then
    update generation_progress p set next_date = current_date from equipment e join location l on l.id = e.location_id
      where e.id = p.equipment_id and l.site_id = new.id;
  else
    update generation_progress set next_date = current_date where equipment_id = new.id;
  end if;
  return null;
end $$;
create trigger generation_look_again after update of starts_at, zone, recurrence, invalid_dates, active_from, active on schedule
  for each row execute function generation_look_again();
create trigger generation_look_again after update of zone on location
  for each row when (new.zone is distinct from old.zone) execute function generation_look_again();
create trigger generation_look_again after update of location_id, status, active on equipment
  for each row execute function generation_look_again();
create index generation_progress_equipment_idx on generation_progress (equipment_id);

-- The targets with something due on an effective date: never looked at, or with a next occurrence inside the lead.
create function due_target(effective date) returns table (schedule_id bigint, equipment_id bigint, activity_type_id bigint, title text, starts_at timestamp, zone text,
    recurrence text, invalid_dates text, lead_days int, from_date date, priority text, duration_minutes int, assigned_to_id bigint)
  language sql stable as $$
  select s.id, x.equipment_id, s.activity_type_id, left(t.name || ' - ' || e.name, 200), s.starts_at, x.zone, s.recurrence, s.invalid_dates::text, s.lead_days,
         greatest(s.active_from, p.next_date), s.priority::text, (coalesce(s.duration_hours, t.estimated_duration_hours) * 60)::int, s.assigned_to_id
  from effective_schedule x join schedule s on s.id = x.schedule_id join activity_type t on t.id = s.activity_type_id join equipment e on e.id = x.equipment_id
  left join generation_progress p on p.schedule_id = s.id and p.equipment_id = x.equipment_id
  where s.recurrence is not null and s.mode = 'FIXED' and e.status <> 'inactive'
    and (p.schedule_id is null or p.next_date <= effective + s.lead_days)
$$;
