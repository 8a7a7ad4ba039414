-- The words about a person on rosters are emptied when the person is erased; that they were sent and how it ended stays.
drop trigger enrolment_is_append_only on course.enrolment;
create trigger enrolment_is_append_only before update or delete on course.enrolment
    for each row when (current_setting('ketnap.erasing', true) is distinct from 'yes')
    execute function journal.refuse_change();
create function course.erase(ids uuid[]) returns void
    language plpgsql security definer set search_path = course
    as $$
    begin
        perform set_config('ketnap.erasing', 'yes', true);
        update course.enrolment set absence = '',
            taken_off_reason = case when taken_off_reason = '' then '' else '…' end where person_id = any(ids);
        perform set_config('ketnap.erasing', '', true);
        analyze course.enrolment;
    end $$;
revoke execute on function course.erase(uuid[]) from public;
grant execute on function course.erase(uuid[]) to ketnap_app;
