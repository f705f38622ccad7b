-- In which language a user writes and reads dates and numbers (null: as the browser says), and of which events mail is wanted.
alter table app_user add column locale varchar(2) constraint app_user_locale_known check (locale in ('en', 'de', 'fr')),
  add column mail_assigned boolean not null default true, add column mail_due_soon boolean not null default true,
  add column mail_overdue boolean not null default true, add column mail_approval boolean not null default true;
