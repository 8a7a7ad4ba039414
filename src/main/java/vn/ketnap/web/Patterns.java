package vn.ketnap.web;

import java.util.List;
import vn.ketnap.basics.Text;

/// One of each: the page that shows every tag of the visual language, for those who write pages and for the tests.
public record Patterns(
        Text title,
        String typed,
        Errors errors,
        List<Finding> findings,
        List<Figure> figures,
        List<Chip> chips,
        List<Job> late,
        List<Job> due,
        List<Milestone> milestones,
        List<Option> options,
        Pager pager) {}
