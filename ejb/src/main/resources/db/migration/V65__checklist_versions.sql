-- A type's steps, once per content. An activity refers to those its type had when it was made; they become its own rows when somebody begins.
create table checklist_version (
  id bigint generated always as identity constraint checklist_version_pk primary key, lines jsonb not null,
  hash bytea not null generated always as (plan_hash(lines)) stored constraint checklist_version_lines_key unique
);
insert into checklist_version (lines) values ('[]');
alter table activity_type add column checklist_version_id bigint not null default 1 constraint activity_type_checklist_version_fk references checklist_version;

create function checklist_lines(type bigint) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('text', item_text, 'required', required) order by position), '[]') from activity_type_checklist where activity_type_id = type
$$;
-- At the end of the transaction, when all steps of the type are written.
create function checklist_changed() returns trigger language plpgsql as $$
declare
  type bigint = coalesce(new.activity_type_id, old.activity_type_id);
  now_lines jsonb = checklist_lines(type);
begin
  insert into checklist_version (lines) values (now_lines) on conflict (hash) do nothing;
  update activity_type set checklist_version_id = (select id from checklist_version where hash = plan_hash(now_lines)) where id = type;
  return null;
end $$;
create constraint trigger checklist_changed after insert or update or delete on activity_type_checklist
  deferrable initially deferred for each row execute function checklist_changed();

insert into checklist_version (lines) select distinct checklist_lines(id) from activity_type on conflict (hash) do nothing;
update activity_type t set checklist_version_id = v.id from checklist_version v where v.hash = plan_hash(checklist_lines(t.id));
alter table activity add column checklist_version_id bigint constraint activity_checklist_version_fk references checklist_version;
update activity a set checklist_version_id = t.checklist_version_id from activity_type t where t.id = a.activity_type_id;
