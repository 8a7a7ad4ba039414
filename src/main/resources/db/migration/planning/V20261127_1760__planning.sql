-- Plans of the year with their targets, activities, supervision.
create schema planning;
grant usage on schema planning to ketnap_app;
