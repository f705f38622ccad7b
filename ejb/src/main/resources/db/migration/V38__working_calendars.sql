-- When people work at a site: one calendar per site, made with it. Monday to Friday until somebody says otherwise.
create table working_calendar (
  id bigint constraint working_calendar_pk primary key, version int not null default 0,
  site_id bigint not null constraint working_calendar_site_key unique constraint working_calendar_site_fk references location on delete cascade,
  working_days varchar(20) not null default 'MO,TU,WE,TH,FR' constraint working_calendar_days_known check (working_days ~ '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$'),
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create table working_calendar_holiday (
  working_calendar_id bigint not null constraint working_calendar_holiday_calendar_fk references working_calendar on delete cascade,
  day date not null, name varchar(200) not null,
  constraint working_calendar_holiday_pk primary key (working_calendar_id, day)
);
insert into working_calendar (id, site_id) select nextval('id_seq'), id from location where parent_id is null;
create function working_calendar_of_site() returns trigger language plpgsql as $$
begin
  insert into working_calendar (id, site_id) values (nextval('id_seq'), new.id) on conflict (site_id) do nothing;
  return null;
end $$;
create trigger working_calendar_of_site after insert or update of parent_id on location
  for each row when (new.parent_id is null) execute function working_calendar_of_site();
