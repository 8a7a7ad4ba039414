package vn.ketnap.web;

/// The address names nothing that the actor may know of: 404, also for another cell's page.
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotHere() {
        super("nothing here", null, false, false);
    }
}
