-- Schedules made for one equipment in place of a shared one, which they replace or, without a rule, switch off.
create table schedule_override (
  schedule_id bigint constraint schedule_override_pk primary key constraint schedule_override_schedule_fk references schedule on delete cascade,
  replaces_id bigint not null constraint schedule_override_replaces_fk references schedule on delete cascade
);
create index schedule_override_replaces_idx on schedule_override (replaces_id);
