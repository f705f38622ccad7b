-- As whom the user of a session looks at the pages, reading only; null while acting as oneself.
alter table page_session add column views_as bigint constraint page_session_views_as_fk references app_user;
create index page_session_views_as_idx on page_session (views_as) where views_as is not null;
