-- What was removed from the beginning of the audit trail by its owner, signed; the only way a fact leaves the table.
create table audit_cut (
  position bigint constraint audit_cut_pk primary key, hash bytea not null, facts bigint not null, first_position bigint not null,
  first_at timestamptz not null, last_at timestamptz not null, cut_at timestamptz not null, signature bytea not null
);
create or replace function audit_is_final() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' and tg_table_name in ('audit_entry', 'audit_seal') and current_setting('maintenance.audit_cut', true) = 'on'
      and pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then
    return null;
  end if;
  raise exception 'facts of the audit trail are only ever added' using errcode = '42501';
end $$;
create trigger audit_cut_final before update or delete or truncate on audit_cut for each statement execute function audit_is_final();
