-- Copy: the class of readiness the cell last gave (phân loại nguồn), while the vote lies ahead.
alter table admission.case_file add column source_class text;

update admission.case_file f set source_class = last.category
from (
    select distinct on (s.case_id) s.case_id,
           coalesce(a.details -> 'instead' ->> 'category', a.details ->> 'category') as category
    from admission.standing_act s
    join admission.act a on a.case_id = s.case_id
        and (a.step = s.step or a.kind = 'corrected' and (a.details ->> 'step')::int = s.step)
    where s.kind = 'classified'
    order by s.case_id, s.on_day desc, s.step desc, a.step desc) last
where last.case_id = f.id
  and f.stage in ('introduced', 'listed', 'in-class', 'certified', 'preparing', 'applied', 'verified');
