-- Who let an activity take place inside a freeze. It holds for the start it was given for: moved work needs another approval.
create table freeze_approval (
  activity_id bigint constraint freeze_approval_pk primary key constraint freeze_approval_activity_fk references activity on delete cascade,
  scheduled_start timestamptz not null, approved_by text not null, approved_at timestamptz not null
);
