-- Accounts: the zone a user reads times in, links that set a password once, and the sessions of the pages.
alter table app_user add column zone text;
create unique index app_user_username_lower_key on app_user (lower(username));
create table account_link (
  id uuid constraint account_link_pk primary key, user_id bigint not null constraint account_link_user_fk references app_user on delete cascade,
  purpose varchar(10) not null constraint account_link_purpose_known check (purpose in ('invite', 'reset')), token_hash text not null constraint account_link_token_key unique,
  created_at timestamptz not null default now(), created_by text not null, expires_at timestamptz not null, used_at timestamptz
);
create index account_link_user_idx on account_link (user_id);
-- rights: the digest of the permission codes the session was opened with; a session with other rights than its user has is over.
create table page_session (
  id uuid constraint page_session_pk primary key, user_id bigint not null constraint page_session_user_fk references app_user on delete cascade,
  rights text not null, kept boolean not null default false, address text, browser text,
  created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(), ended_at timestamptz, ended_why varchar(20)
);
create index page_session_user_idx on page_session (user_id) where ended_at is null;
create function rights_digest(name text) returns text language sql stable
  return (select md5(coalesce(string_agg(code, ',' order by code), '')) from effective_permission where username = name);
