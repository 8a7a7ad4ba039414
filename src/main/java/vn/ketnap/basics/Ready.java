package vn.ketnap.basics;

/// Something without which this program cannot take requests: a proxy sends them to another node meanwhile.
public interface Ready {

    /// Whether it is there. May ask the database; whoever asks waits a few seconds at most.
    boolean isReady();
}
