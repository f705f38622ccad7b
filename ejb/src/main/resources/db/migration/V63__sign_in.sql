-- The last passwords of a user, and wrong tries to sign in by account and address and by address alone.
create table password_history (
  user_id bigint not null constraint password_history_user_fk references app_user on delete cascade,
  password_hash varchar(255) not null, at timestamptz not null default clock_timestamp()
);
create index password_history_user_idx on password_history (user_id, at desc);
create table sign_in_try (
  key text constraint sign_in_try_pk primary key, tries int not null, last_at timestamptz not null
);
create index sign_in_try_last_idx on sign_in_try (last_at);
