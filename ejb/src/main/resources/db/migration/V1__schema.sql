-- The whole model of the walking product. Ids come from one sequence in blocks of 50, so that bulk loads and JPA share them.
create extension if not exists pg_trgm;
create sequence id_seq increment by 50 start with 1000;

-- Natural order: every run of digits padded to 20, so that "POD 2" stands before "POD 10".
create function natural_key(value text) returns text language sql immutable strict parallel safe
  return regexp_replace(regexp_replace(lower(value), '(\d+)', repeat('0', 20) || '\1', 'g'), '\d*(\d{20})', '\1', 'g');

-- Security --------------------------------------------------------------------------------------------------------------------
create table permission (
  code text constraint permission_pk primary key,
  module text not null
);
create table role (
  id bigint constraint role_pk primary key, version int not null default 0,
  name varchar(50) not null constraint role_name_key unique, display_name varchar(100) not null, description text,
  system_role boolean not null default false, active boolean not null default true,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create table role_permission (
  role_id bigint not null constraint role_permission_role_fk references role on delete cascade,
  code text not null constraint role_permission_permission_fk references permission,
  constraint role_permission_pk primary key (role_id, code)
);

create table customer (
  id bigint constraint customer_pk primary key, version int not null default 0,
  name varchar(200) not null constraint customer_name_blank check (btrim(name) <> ''), code varchar(50) not null constraint customer_code_key unique,
  contact_email varchar(254), contact_phone varchar(20), description text, active boolean not null default true,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create unique index customer_name_key on customer (lower(name));

-- Locations: site_id, depth, path and sort_path are kept by the trigger below, never by the application.
create table location (
  id bigint constraint location_pk primary key, version int not null default 0,
  name varchar(200) not null constraint location_name_blank check (btrim(name) <> ''),
  parent_id bigint constraint location_parent_fk references location,
  customer_id bigint constraint location_customer_fk references customer,
  zone text, capacity_hours_per_day numeric(6,2) not null default 16 constraint location_capacity_positive check (capacity_hours_per_day > 0),
  address text, latitude double precision, longitude double precision, active boolean not null default true,
  site_id bigint not null, depth int not null default 1 constraint location_depth_limit check (depth <= 10), path text not null default '', sort_path text not null default '',
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint location_site_zone check ((parent_id is null) = (zone is not null))
);
create unique index location_site_name_key on location (lower(name)) where parent_id is null;
create unique index location_child_name_key on location (parent_id, lower(name)) where parent_id is not null;
create index location_site_idx on location (site_id);
create function location_place() returns trigger language plpgsql as $$
declare parent location;
begin
  if new.parent_id is null then
    new.site_id := new.id; new.depth := 1; new.path := new.name; new.sort_path := natural_key(new.name);
  else
    select * into parent from location where id = new.parent_id;
    new.site_id := parent.site_id; new.depth := parent.depth + 1;
    new.path := parent.path || ' > ' || new.name; new.sort_path := parent.sort_path || chr(1) || natural_key(new.name);
  end if;
  return new;
end $$;
create trigger location_place before insert or update of name, parent_id, path on location for each row execute function location_place();
create function location_place_children() returns trigger language plpgsql as $$
begin
  if new.path is distinct from old.path or new.site_id is distinct from old.site_id then
    update location set path = '' where parent_id = new.id;
  end if;
  return null;
end $$;
create trigger location_place_children after update of name, parent_id, path on location for each row execute function location_place_children();

create table app_user (
  id bigint constraint app_user_pk primary key, version int not null default 0,
  username varchar(150) not null constraint app_user_username_key unique, email varchar(254), first_name varchar(150), last_name varchar(150),
  password_hash varchar(255), must_change_password boolean not null default false, active boolean not null default true,
  role_id bigint constraint app_user_role_fk references role, all_sites boolean not null default false,
  default_site_id bigint constraint app_user_default_site_fk references location on delete set null,
  theme varchar(10) not null default 'system', density varchar(12) not null default 'comfortable', last_login timestamptz,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create table app_user_site (
  user_id bigint not null constraint app_user_site_user_fk references app_user on delete cascade,
  site_id bigint not null constraint app_user_site_site_fk references location on delete cascade,
  constraint app_user_site_pk primary key (user_id, site_id)
);
-- What a caller may do: Elytron's role query. admin.full_access stands for every code.
create view effective_permission as
  select distinct u.username, p.code from app_user u
    join role r on r.id = u.role_id and r.active join role_permission rp on rp.role_id = r.id
    join permission p on p.code = rp.code or rp.code = 'admin.full_access'
  where u.active;
-- A REST session: the sid of its tokens; ended by logout, by disabling the user, or when it expires.
create table api_session (
  sid uuid constraint api_session_pk primary key, user_id bigint not null constraint api_session_user_fk references app_user on delete cascade,
  refresh_hash text not null, created_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz
);
create index api_session_user_idx on api_session (user_id);

-- Equipment -------------------------------------------------------------------------------------------------------------------
create table equipment_category (
  id bigint constraint equipment_category_pk primary key, version int not null default 0,
  name varchar(100) not null constraint equipment_category_name_blank check (btrim(name) <> ''), description text, active boolean not null default true,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create unique index equipment_category_name_key on equipment_category (lower(name));
create table equipment (
  id bigint constraint equipment_pk primary key, version int not null default 0,
  name varchar(200) not null constraint equipment_name_blank check (btrim(name) <> ''), category_id bigint not null constraint equipment_category_fk references equipment_category,
  manufacturer_serial varchar(100) not null constraint equipment_serial_key unique, asset_tag varchar(100) not null constraint equipment_asset_tag_key unique,
  location_id bigint not null constraint equipment_location_fk references location,
  status varchar(20) not null default 'active' constraint equipment_status_known check (status in ('active', 'inactive', 'maintenance', 'retired')), active boolean not null default true,
  manufacturer varchar(100), model_number varchar(100), power_ratings varchar(200), trip_setpoints varchar(200), warranty_details text, installed_upgrades text,
  dga_due_date date, next_maintenance_date date, commissioning_date date, warranty_expiry_date date,
  sort_key text not null generated always as (natural_key(name)) stored,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint equipment_name_key unique (name)
);
create index equipment_category_location_idx on equipment (category_id, location_id);
create index equipment_location_idx on equipment (location_id);
create index equipment_sort_idx on equipment (sort_key collate "C", id);
create index equipment_search_idx on equipment using gin ((lower(name || ' ' || manufacturer_serial || ' ' || asset_tag || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(model_number, ''))) gin_trgm_ops);

-- Maintenance -----------------------------------------------------------------------------------------------------------------
create table activity_type_category (
  id bigint constraint activity_type_category_pk primary key, version int not null default 0,
  name varchar(100) not null, description text, color varchar(7) not null default '#4F93A5', icon varchar(50) not null default 'pi-wrench',
  sort_order int not null default 0, active boolean not null default true,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create unique index activity_type_category_name_key on activity_type_category (lower(name));
create table activity_type (
  id bigint constraint activity_type_pk primary key, version int not null default 0,
  name varchar(100) not null, category_id bigint not null constraint activity_type_category_fk references activity_type_category,
  description text, estimated_duration_hours numeric(6,2) not null default 1 constraint activity_type_duration_positive check (estimated_duration_hours > 0),
  mandatory boolean not null default true, active boolean not null default true, default_priority varchar(10) not null default 'medium',
  tools_required text, parts_required text, safety_notes text,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text
);
create unique index activity_type_name_key on activity_type (lower(name));
create table activity_type_checklist (
  activity_type_id bigint not null constraint activity_type_checklist_type_fk references activity_type on delete cascade,
  position int not null, item_text varchar(300) not null, required boolean not null default true,
  constraint activity_type_checklist_pk primary key (activity_type_id, position)
);
-- Without a row the type applies to every equipment category.
create table activity_type_equipment_category (
  activity_type_id bigint not null constraint activity_type_equipment_category_type_fk references activity_type on delete cascade,
  equipment_category_id bigint not null constraint activity_type_equipment_category_category_fk references equipment_category,
  constraint activity_type_equipment_category_pk primary key (activity_type_id, equipment_category_id)
);

-- A schedule: what is due (type), for whom (one equipment, one category, or everything; optionally one site only), by which rule.
create table schedule (
  id bigint constraint schedule_pk primary key, version int not null default 0,
  activity_type_id bigint not null constraint schedule_activity_type_fk references activity_type,
  equipment_id bigint constraint schedule_equipment_fk references equipment, equipment_category_id bigint constraint schedule_equipment_category_fk references equipment_category,
  site_id bigint constraint schedule_site_fk references location,
  starts_at timestamp not null, zone text, recurrence text, invalid_dates varchar(10) not null default 'BACKWARD' constraint schedule_invalid_dates_known check (invalid_dates in ('BACKWARD', 'OMIT', 'FORWARD')),
  mode varchar(10) not null default 'FIXED' constraint schedule_mode_known check (mode in ('FIXED', 'FLOATING', 'SHIFTED')),
  lead_days int not null default 14 constraint schedule_lead_range check (lead_days between 0 and 400), active_from date not null,
  active boolean not null default true, priority varchar(10) not null default 'medium' constraint schedule_priority_known check (priority in ('low', 'medium', 'high', 'critical')),
  duration_hours numeric(6,2) constraint schedule_duration_positive check (duration_hours > 0), assigned_to_id bigint constraint schedule_assigned_to_fk references app_user,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint schedule_one_target check (equipment_id is null or (equipment_category_id is null and site_id is null)),
  constraint schedule_target_key unique nulls not distinct (activity_type_id, equipment_id, equipment_category_id, site_id)
);
create index schedule_equipment_idx on schedule (equipment_id);

create table activity (
  id bigint constraint activity_pk primary key, version int not null default 0,
  equipment_id bigint not null constraint activity_equipment_fk references equipment, activity_type_id bigint not null constraint activity_activity_type_fk references activity_type,
  schedule_id bigint constraint activity_schedule_fk references schedule, due_key timestamp, trace jsonb,
  title varchar(200) not null, description text,
  status varchar(12) not null default 'scheduled' constraint activity_status_known check (status in ('scheduled', 'pending', 'inProgress', 'completed', 'cancelled')),
  priority varchar(10) not null default 'medium' constraint activity_priority_known check (priority in ('low', 'medium', 'high', 'critical')),
  scheduled_start timestamptz not null, scheduled_end timestamptz not null, actual_start timestamptz, actual_end timestamptz,
  assigned_to_id bigint constraint activity_assigned_to_fk references app_user,
  deenergization_required boolean not null default false, required_status varchar(100), tools_required text, parts_required text, safety_notes text,
  completion_notes text, next_due_date date,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint activity_scheduled_order check (scheduled_start < scheduled_end),
  constraint activity_actual_order check (actual_end is null or actual_start < actual_end)
);
create index activity_equipment_idx on activity (equipment_id, status);
create index activity_start_idx on activity (scheduled_start);
create index activity_open_end_idx on activity (scheduled_end) where status in ('scheduled', 'pending', 'inProgress');
create index activity_schedule_idx on activity (schedule_id, scheduled_end) where schedule_id is not null;

-- Exactly once: one row per schedule, equipment and candidate date, pointing at the activity that carries or covers it (none when skipped or missed).
create table occurrence_key (
  schedule_id bigint not null constraint occurrence_key_schedule_fk references schedule, equipment_id bigint not null constraint occurrence_key_equipment_fk references equipment,
  due_key timestamp not null, activity_id bigint constraint occurrence_key_activity_fk references activity,
  state varchar(10) not null default 'generated' constraint occurrence_key_state_known check (state in ('generated', 'covered', 'skipped', 'missed')),
  constraint occurrence_key_pk primary key (schedule_id, equipment_id, due_key)
);

create table checklist_item (
  id bigint constraint checklist_item_pk primary key, version int not null default 0,
  activity_id bigint not null constraint checklist_item_activity_fk references activity on delete cascade, position int not null, item_text varchar(300) not null,
  required boolean not null default true, completed boolean not null default false, completed_by text, completed_at timestamptz, notes text,
  created_at timestamptz not null default now(), created_by text, updated_at timestamptz not null default now(), updated_by text,
  constraint checklist_item_position_key unique (activity_id, position)
);
create table timeline_entry (
  id bigint constraint timeline_entry_pk primary key, activity_id bigint not null constraint timeline_entry_activity_fk references activity on delete cascade,
  entry_type varchar(20) not null, title varchar(200) not null, description text, created_at timestamptz not null, created_by text
);
create index timeline_entry_activity_idx on timeline_entry (activity_id, created_at);

-- Audit: facts written in the same transaction as the change; never updated.
create table audit_entry (
  id bigint generated always as identity constraint audit_entry_pk primary key, at timestamptz not null, actor text not null, action text not null,
  entity text not null, entity_id bigint, before_values jsonb, after_values jsonb
);
create index audit_entry_entity_idx on audit_entry (entity, entity_id);

-- What was seeded once.
create table seed_mark (name text constraint seed_mark_pk primary key, at timestamptz not null default now());
