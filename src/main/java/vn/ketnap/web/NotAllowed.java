package vn.ketnap.web;

/// The actor sees the thing but may not do this with it: 403.
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotAllowed() {
        super("not allowed", null, false, false);
    }
}
