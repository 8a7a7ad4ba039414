package vn.ketnap.admission;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One part of an act: its key in the words of the regulation, its type and how it is read. Looked up once for each
/// kind.
///
/// @param isDay true for the day of the act itself
record ActPart(String key, boolean isDay, Type type, Method accessor) {

    private static final Map<ActKind, List<ActPart>> OF =
            Arrays.stream(ActKind.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), ActPart::parts));

    /// The parts of an act of this kind, in their order.
    static List<ActPart> of(ActKind kind) {
        return OF.getOrDefault(kind, List.of());
    }

    static String key(RecordComponent part) {
        return part.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    Object read(Act act) {
        try {
            return accessor.invoke(act);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Class<?> plainType() {
        return accessor.getReturnType();
    }

    private static List<ActPart> parts(ActKind kind) {
        return Arrays.stream(kind.type().getRecordComponents()).map(ActPart::of).toList();
    }

    private static ActPart of(RecordComponent part) {
        var accessor = part.getAccessor();
        accessor.setAccessible(true); // so that not every single reading is checked
        return new ActPart(key(part), part.getName().equals("on"), part.getGenericType(), accessor);
    }
}
