-- Links to be sent by mail. The link itself is made when it is sent and stands nowhere; asked_for is what somebody typed who forgot the password.
create table link_mail (
  id uuid constraint link_mail_pk primary key, user_id bigint constraint link_mail_user_fk references app_user on delete cascade,
  purpose varchar(10) not null constraint link_mail_purpose_known check (purpose in ('invite', 'reset')),
  asked_for varchar(254), created_by text not null, created_at timestamptz not null default now(), due_at timestamptz not null default now(),
  tries int not null default 0, sent_at timestamptz, failed_at timestamptz, reason varchar(200)
);
create index link_mail_due_idx on link_mail (due_at) where sent_at is null and failed_at is null;
create index link_mail_user_idx on link_mail (user_id);
