-- Times in which planned work is not wanted: once, as local date-times [from, to), or every year, as whole local days, both included.
create table freeze_window (
  id bigint constraint freeze_window_pk primary key, version int not null default 0,
  site_id bigint constraint freeze_window_site_fk references location on delete cascade,
  name varchar(100) not null constraint freeze_window_name_blank check (btrim(name) <> ''),
  from_at timestamp, to_at timestamp, from_day varchar(5), to_day varchar(5),
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint freeze_window_once_or_yearly check (
    from_at < to_at and from_day is null and to_day is null
    or from_at is null and to_at is null and from_day ~ '^\d\d-\d\d$' and to_day ~ '^\d\d-\d\d$')
);
create index freeze_window_site_idx on freeze_window (site_id);
