package vn.ketnap.story;

/// Words that the pages ask for and the file of the story does not tell.
final class Invented {

    static final String STRENGTHS = "Hoàn thành công việc được giao.";
    static final String TASK = "Viết bài thu hoạch.";
    static final String RESULT = "Đã nộp bài thu hoạch.";
    static final String OFFICER = "Nguyễn Văn Chủ";
    static final String ABSENCE = "Đi công tác.";
    static final String CLASS = "Lớp bồi dưỡng nhận thức về Đảng, khai giảng ngày ";
    static final String NEW_MEMBERS = "Lớp bồi dưỡng đảng viên mới, khai giảng ngày ";
    static final String ORGANISER = "Trung tâm bồi dưỡng chính trị";

    private Invented() {}
}
