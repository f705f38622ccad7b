-- What people decided about single dates of a schedule on an equipment: moved (local date-time of the plan's zone) or cancelled (null).
create table occurrence_decision (
  id bigint constraint occurrence_decision_pk primary key, version int not null default 0,
  schedule_id bigint not null constraint occurrence_decision_schedule_fk references schedule on delete cascade,
  equipment_id bigint not null constraint occurrence_decision_equipment_fk references equipment on delete cascade,
  due_key timestamp not null, planned_for timestamp not null, moved_to timestamp,
  decided_by text not null, decided_at timestamptz not null, reason varchar(2000) not null constraint occurrence_decision_reason_blank check (reason <> ''),
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint occurrence_decision_key unique (schedule_id, equipment_id, due_key)
);
create index occurrence_decision_equipment_idx on occurrence_decision (equipment_id);

-- A cancelled date keeps its key, so that nothing ever makes it.
alter table occurrence_key drop constraint occurrence_key_state_known,
  add constraint occurrence_key_state_known check (state in ('generated', 'covered', 'skipped', 'missed', 'cancelled'));

-- A date cancelled before work was made counts, like cancelled work, on the local day it was planned for.
create or replace function completions(schedule bigint, equipment bigint, zone text) returns text language sql stable as $$
  select string_agg(to_char(due_key, 'YYYY-MM-DD"T"HH24:MI:SS') || '/' || to_char(day, 'YYYY-MM-DD'), ',' order by due_key) from (
    select k.due_key, (case a.status when 'completed' then a.actual_end else a.scheduled_start end) at time zone zone as day
    from occurrence_key k join activity a on a.id = k.activity_id
    where k.schedule_id = schedule and k.equipment_id = equipment and a.status in ('completed', 'cancelled')
    union all
    select d.due_key, d.planned_for from occurrence_decision d where d.schedule_id = schedule and d.equipment_id = equipment and d.moved_to is null
  ) done
$$;

-- Looked at again from yesterday, which is today somewhere: a date may have come near.
create function generation_look_again_at_date() returns trigger language plpgsql as $$
declare changed record;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  update generation_progress set next_date = least(next_date, current_date - 1)
    where schedule_id = changed.schedule_id and equipment_id = changed.equipment_id;
  return null;
end $$;
create trigger generation_look_again after insert or update or delete on occurrence_decision
  for each row execute function generation_look_again_at_date();
