package gossipkit.grading.isolation;

import gossipkit.grading.host.Lists;
import java.util.AbstractList;
import java.util.List;

/** A list that a member returned. Looked at again after other calls, it shows what the member's own list holds then. */
final class LiveList<T> extends AbstractList<T> {

    private final Handle handle;
    private final Lists.Reader<T> reader;
    private List<T> elements;
    private long asOf;

    LiveList(Handle handle, Lists.Reader<T> reader, List<T> elements) {
        this.handle = handle;
        this.reader = reader;
        this.elements = elements;
        this.asOf = handle.member().time();
    }

    private List<T> now() {
        if (asOf != handle.member().time()) {
            elements = handle.readAgain(answer -> Lists.read(answer, reader), elements);
            asOf = handle.member().time();
        }
        return elements;
    }

    @Override
    public T get(int index) {
        return now().get(index);
    }

    @Override
    public int size() {
        return now().size();
    }

    @Override
    public Object[] toArray() {
        return now().toArray();
    }

    @Override
    public <A> A[] toArray(A[] array) {
        return now().toArray(array);
    }

    @Override
    public void clear() {
        handle.clear();
    }
}
