-- When an import is taken back, who stood above whom is copied anew for what it touched.
grant delete on organization.ancestor to ketnap_app;
