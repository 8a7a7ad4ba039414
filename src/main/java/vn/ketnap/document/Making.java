package vn.ketnap.document;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;

/// Does one piece of work after another as its papers are asked for, and tells how far it is.
final class Making implements Iterator<Bundle.Item> {

    private final Iterator<BatchOrder.Work> works;
    private final Function<BatchOrder.Work, List<Bundle.Item>> doing;
    private final Progress progress;
    private final Queue<Bundle.Item> made = new ArrayDeque<>();
    private int done = 0;
    private int papers = 0;

    /// Is told how many pieces of work are done, and how many papers were made.
    @FunctionalInterface
    interface Progress {
        void tell(int done, int papers);
    }

    Making(List<BatchOrder.Work> works, Function<BatchOrder.Work, List<Bundle.Item>> doing, Progress progress) {
        this.works = works.iterator();
        this.doing = doing;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (made.isEmpty() && works.hasNext()) {
            var some = doing.apply(works.next());
            made.addAll(some);
            done++;
            papers += some.size();
            progress.tell(done, papers);
        }
        return !made.isEmpty();
    }

    @Override
    public Bundle.Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.remove();
    }

    /// The papers alone.
    Iterator<DraftPaper> papers() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Making.this.hasNext();
            }

            @Override
            public DraftPaper next() {
                return Making.this.next().paper();
            }
        };
    }
}
