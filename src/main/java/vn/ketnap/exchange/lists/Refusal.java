package vn.ketnap.exchange.lists;

import vn.ketnap.basics.Text;

/// Why a file is not read at all. One sentence each; nothing of the file is kept.
public enum Refusal {
    EMPTY("Tệp rỗng, không có gì để đọc.", "The file is empty; there is nothing to read."),
    TOO_LARGE(
            "Tệp lớn quá 10 MB; hãy tách thành nhiều tệp nhỏ hơn.",
            "The file is larger than 10 MB; split it into smaller ones."),
    NO_WORKBOOK(
            "Tệp này không phải bảng tính (.xlsx, .xls) hay tệp .csv, hoặc đã hỏng.",
            "This file is no workbook (.xlsx, .xls) and no .csv file, or it is damaged."),
    PASSWORD(
            "Tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
            "The file is protected by a password; open it in Excel, remove the password and save it again."),
    BOMB(
            "Tệp nén phình ra quá lớn khi mở, giống tệp phá hoại; không đọc.",
            "The file swells far too much when unpacked, as an attack does; it is not read."),
    MACROS(
            "Tệp có macro; hãy lưu lại dạng .xlsx không macro.",
            "The workbook contains macros; save it as .xlsx without macros."),
    EXTERNAL_LINK(
            "Tệp có liên kết đến tệp hoặc nguồn dữ liệu khác; hãy dán giá trị, ngắt liên kết rồi lưu lại.",
            "The workbook links to another file or data source; paste values, break the link and save it again."),
    TOO_MANY(
            "Bảng quá lớn: nhiều hơn 20.000 dòng, 300 cột hoặc 60 trang tính.",
            "The table is too large: more than 20,000 rows, 300 columns or 60 sheets."),
    NO_HEADER(
            "Không tìm thấy dòng tiêu đề cột (Họ và tên, Ngày sinh, Chi bộ…).",
            "No header row was found (name, date of birth, cell…)."),
    UNKNOWN_KIND(
            "Không nhận ra đây là danh sách gì; hãy chọn loại danh sách.",
            "It is not clear which kind of list this is; name the kind.");

    private final String vi;
    private final String en;

    Refusal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Text words() {
        return new Text(vi, en);
    }
}
