-- Who let an activity take place inside a freeze. It holds for the start it was given for: moved work needs another approval.
create table freeze_approval (
  id bigint constraint freeze_approval_pk primary key, version int not null default 0,
  activity_id bigint not null constraint freeze_approval_activity_key unique constraint freeze_approval_activity_fk references activity on delete cascade,
  scheduled_start timestamptz not null, approved_by text not null, approved_at timestamptz not null,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
