-- Personal API tokens: part of the rights and sites of their user, kept as SHA-256 of 256 random bits.
create table api_token (
  id bigint constraint api_token_pk primary key, user_id bigint not null constraint api_token_user_fk references app_user on delete cascade,
  name varchar(100) not null, prefix varchar(12) not null, token_hash text not null constraint api_token_hash_key unique,
  read_only boolean not null, all_sites boolean not null, created_at timestamptz not null default now(), expires_at timestamptz not null,
  last_used_at timestamptz, revoked_at timestamptz, revoked_by text
);
create index api_token_user_idx on api_token (user_id) where revoked_at is null;
create table api_token_permission (
  token_id bigint not null constraint api_token_permission_token_fk references api_token on delete cascade,
  code text not null constraint api_token_permission_code_fk references permission on delete cascade,
  constraint api_token_permission_pk primary key (token_id, code)
);
create table api_token_site (
  token_id bigint not null constraint api_token_site_token_fk references api_token on delete cascade,
  site_id bigint not null constraint api_token_site_site_fk references location on delete cascade,
  constraint api_token_site_pk primary key (token_id, site_id)
);
create index api_token_permission_code_idx on api_token_permission (code);
create index api_token_site_site_idx on api_token_site (site_id);
-- What a bearer may do: a user's name, or name#id of a token, which holds what both the token and its user have now.
create function bearer_permission(principal text) returns table (code text) language sql stable as $$
  select e.code from effective_permission e where e.username = split_part(principal, '#', 1) and (position('#' in principal) = 0 or e.code in (
    select p.code from api_token t join api_token_permission p on p.token_id = t.id
    where t.id::text = split_part(principal, '#', 2) and t.revoked_at is null and t.expires_at > now()))
$$;
