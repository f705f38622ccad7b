-- The audit trail: where a fact came from, facts that cannot be changed, and the chain that shows it if they were.
alter table audit_entry add column address text, add column correlation text;
create index audit_entry_at_idx on audit_entry (at desc, id desc);
create table audit_seal (
  position bigint constraint audit_seal_pk primary key, entry_id bigint not null constraint audit_seal_entry_key unique,
  hash bytea not null, sealed_at timestamptz not null default now()
);
create function audit_is_final() returns trigger language plpgsql as
  $$ begin raise exception 'facts of the audit trail are only ever added' using errcode = '42501'; end $$;
create trigger audit_entry_final before update or delete or truncate on audit_entry for each statement execute function audit_is_final();
create trigger audit_seal_final before update or delete or truncate on audit_seal for each statement execute function audit_is_final();
-- One text for one fact, the same for whoever computes it: what the hash is made of.
create function audit_canonical(e audit_entry) returns text language sql stable
  return jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor, e.action, e.entity, e.entity_id,
    e.before_values, e.after_values, e.address, e.correlation)::text;
