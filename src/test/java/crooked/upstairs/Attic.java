package crooked.upstairs;

/// Somebody upstairs.
public class Attic {}
