-- Keys of natural order compare by their characters, whatever the database's own collation: a parent then stands before what lies below it.
alter table location alter column sort_path type text collate "C";
alter table equipment alter column sort_key type text collate "C";
