-- Schedules of one group on the same equipment: where dates lie near each other, the higher rank includes the lower.
alter table schedule add column nesting_group varchar(80), add column nesting_rank int, add column nesting_tolerance int,
  add constraint schedule_nesting_whole check ((nesting_group is null) = (nesting_rank is null) and (nesting_group is not null or nesting_tolerance is null)),
  add constraint schedule_nesting_rank_range check (nesting_rank between 1 and 99),
  add constraint schedule_nesting_tolerance_range check (nesting_tolerance between 0 and 366);
create unique index schedule_nesting_rank_key on schedule (lower(nesting_group), nesting_rank, equipment_id, equipment_category_id, site_id) nulls not distinct
  where nesting_group is not null and not succeeded;

-- Other types whose work an activity includes, with the steps they had then.
create table included_work (
  activity_id bigint not null constraint included_work_activity_fk references activity on delete cascade,
  activity_type_id bigint not null constraint included_work_activity_type_fk references activity_type,
  checklist_version_id bigint not null constraint included_work_checklist_version_fk references checklist_version,
  constraint included_work_pk primary key (activity_id, activity_type_id)
);
alter table checklist_item add column section varchar(100);
create index occurrence_key_covered_idx on occurrence_key (activity_id) where state = 'covered';

-- Whatever completed work stands for is looked at again where dates count from completions.
create or replace function generation_look_again_when_done() returns trigger language plpgsql as $$
begin
  update generation_progress p set next_date = least(current_date, coalesce(new.actual_end, new.scheduled_start)::date - 1) from schedule s
    where s.id = p.schedule_id and s.mode <> 'FIXED' and p.schedule_id = new.schedule_id and p.equipment_id = new.equipment_id;
  update generation_progress p set next_date = least(current_date, coalesce(new.actual_end, new.scheduled_start)::date - 1)
    from occurrence_key k join schedule s on s.id = k.schedule_id
    where k.activity_id = new.id and k.state = 'covered' and s.mode <> 'FIXED' and p.schedule_id = k.schedule_id and p.equipment_id = k.equipment_id
      and k.schedule_id <> new.schedule_id;
  return null;
end $$;
