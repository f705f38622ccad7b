-- What stands for the password of somebody who was recognised otherwise, for a moment: kept as SHA-256, read by the realm of tickets.
create table sign_in_ticket (
  username varchar(150) constraint sign_in_ticket_pk primary key, digest text not null, expires_at timestamptz not null
);
