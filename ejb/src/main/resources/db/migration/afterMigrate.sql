-- After the migrations of every start: who does not own the audit trail adds to it and reads it, nothing else.
do $$
declare granted record;
begin
  for granted in select distinct grantee, table_name from information_schema.role_table_grants where table_schema = current_schema()
      and table_name like 'audit\_%' and grantee <> current_user and grantee <> 'PUBLIC' and privilege_type not in ('SELECT', 'INSERT') loop
    execute format('revoke update, delete, truncate, references, trigger on %I from %I', granted.table_name, granted.grantee);
  end loop;
end $$;
