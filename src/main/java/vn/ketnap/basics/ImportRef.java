package vn.ketnap.basics;

/// One list brought in (đợt nhập), by its running number. Every row an import causes carries this number, so that the
/// import can be undone as a whole.
public record ImportRef(long number) {

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
