package vn.ketnap.admission;

/// Free words of an act: a reason, a remark, a task. They are stored apart from counts and dates, so that they can be
/// erased for a person who was not admitted without touching the record.
public record Words(String text) {

    public static final Words NONE = new Words("");

    public boolean isEmpty() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return text;
    }
}
