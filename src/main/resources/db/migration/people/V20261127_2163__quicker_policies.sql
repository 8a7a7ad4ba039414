-- The same persons as before, seen sooner.
alter policy person_in_scope on people.person
    using (cell_id in (select organization.cells_in_scope()) or organization.in_scope(cell_id));
