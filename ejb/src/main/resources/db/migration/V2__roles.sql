-- Permission codes (one family per module) and the system roles; written once, changed by administrators only.
insert into permission (code, module) values
 ('admin.full_access', 'administration'), ('administration.read', 'administration'), ('administration.write', 'administration'),
 ('site_map.read', 'site_map'), ('site_map.write', 'site_map'),
 ('equipment.view', 'equipment'), ('equipment.create', 'equipment'), ('equipment.edit', 'equipment'), ('equipment.delete', 'equipment'), ('equipment.documents.delete', 'equipment'),
 ('issues.view', 'issues'), ('issues.create', 'issues'), ('issues.edit', 'issues'), ('issues.delete', 'issues'),
 ('maintenance.view', 'maintenance'), ('maintenance.create', 'maintenance'), ('maintenance.edit', 'maintenance'), ('maintenance.delete', 'maintenance'),
 ('maintenance.assign', 'maintenance'), ('maintenance.complete', 'maintenance'), ('maintenance.manage', 'maintenance'), ('maintenance.manage_all', 'maintenance'),
 ('users.view', 'users'), ('users.manage', 'users'), ('settings.view', 'settings'), ('settings.manage', 'settings'),
 ('calendar.view', 'calendar'), ('calendar.create', 'calendar'), ('calendar.edit', 'calendar'), ('calendar.delete', 'calendar'),
 ('reports.view', 'reports'), ('reports.generate', 'reports');
insert into role (id, name, display_name, description, system_role) values
 (1, 'admin', 'Administrator', 'Everything, on every site', true), (2, 'site_admin', 'Site administrator', 'Everything of a site but full access', true),
 (3, 'planner', 'Planner', 'Plans equipment and maintenance', true), (4, 'technician', 'Technician', 'Does the work', true), (5, 'viewer', 'Viewer', 'Reads', true);
insert into role_permission (role_id, code) values (1, 'admin.full_access');
insert into role_permission (role_id, code) select 2, code from permission where code <> 'admin.full_access';
insert into role_permission (role_id, code) select 3, code from permission where code not in
 ('admin.full_access', 'administration.write', 'equipment.delete', 'maintenance.delete', 'maintenance.manage', 'users.view', 'users.manage', 'settings.manage');
insert into role_permission (role_id, code) select 4, unnest(array['site_map.read', 'equipment.view', 'equipment.edit', 'issues.view', 'issues.create', 'maintenance.view', 'maintenance.edit',
 'maintenance.complete', 'maintenance.manage', 'calendar.view', 'calendar.create', 'calendar.edit', 'reports.view']);
insert into role_permission (role_id, code) select 5, unnest(array['site_map.read', 'equipment.view', 'maintenance.view', 'calendar.view', 'reports.view']);
insert into seed_mark (name) values ('roles');
