-- Who somebody looked as when doing it. The text of a fact without one stays what it was, so that the chain of before holds.
alter table audit_entry add column as_whom text;
create or replace function audit_canonical(e audit_entry) returns text language sql stable
  return (jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor, e.action, e.entity, e.entity_id,
    e.before_values, e.after_values, e.address, e.correlation) || case when e.as_whom is null then '[]'::jsonb else jsonb_build_array(e.as_whom) end)::text;
-- The history of one thing, the latest first.
drop index audit_entry_entity_idx;
create index audit_entry_entity_idx on audit_entry (entity, entity_id, at desc, id desc);
create index audit_entry_action_idx on audit_entry (action, at desc, id desc);
