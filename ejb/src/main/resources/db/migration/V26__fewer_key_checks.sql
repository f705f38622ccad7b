-- A key's schedule and equipment are also its activity's, where they are checked; a bulk run need not check them twice.
alter table occurrence_key drop constraint occurrence_key_schedule_fk, drop constraint occurrence_key_equipment_fk;
