-- One run makes work at a time. The token is the id of the job execution that holds the lease, or held it last: it only grows, so an
-- execution that lost the lease is told apart for ever. Times are the database's own.
create table generation_lease (
  name text constraint generation_lease_pk primary key, token bigint not null default 0, instance_id bigint, holder text,
  taken_at timestamptz, expires_at timestamptz
);
insert into generation_lease (name) values ('generate-occurrences');

-- What a run did for each schedule, counted chunk by chunk in each part; at the end of the run it becomes one audit fact per schedule.
create table generation_fact (
  instance_id bigint not null, schedule_id bigint not null, part int not null, targets int not null, created int not null, missed int not null, skipped int not null,
  first_key timestamp, last_key timestamp, constraint generation_fact_pk primary key (instance_id, schedule_id, part)
);
alter table generation_run add column skipped int not null default 0;

-- What becomes of dates that were missed, and of a date whose predecessor is still open.
alter table schedule add column catch_up varchar(10) not null default 'LATEST' constraint schedule_catch_up_known check (catch_up in ('LATEST', 'ALL', 'NONE')),
  add column open_predecessor varchar(10) not null default 'STACK' constraint schedule_open_predecessor_known check (open_predecessor in ('STACK', 'SKIP', 'MERGE'));

drop function due_target(date);
create function due_target(effective date) returns table (schedule_id bigint, equipment_id bigint, activity_type_id bigint, site_id bigint, title text, starts_at timestamp,
    zone text, recurrence text, invalid_dates text, lead_days int, from_date date, priority text, duration_minutes int, assigned_to_id bigint, catch_up text, open_predecessor text)
  language sql stable as $$
  select s.id, x.equipment_id, s.activity_type_id, x.site_id, left(t.name || ' - ' || e.name, 200), s.starts_at, x.zone, s.recurrence, s.invalid_dates::text, s.lead_days,
         greatest(s.active_from, p.next_date), s.priority::text, (coalesce(s.duration_hours, t.estimated_duration_hours) * 60)::int, s.assigned_to_id, s.catch_up::text, s.open_predecessor::text
  from effective_schedule x join schedule s on s.id = x.schedule_id join activity_type t on t.id = s.activity_type_id join equipment e on e.id = x.equipment_id
  left join generation_progress p on p.schedule_id = s.id and p.equipment_id = x.equipment_id
  where s.recurrence is not null and s.mode = 'FIXED' and e.status <> 'inactive'
    and (p.schedule_id is null or p.next_date <= effective + s.lead_days)
$$;
