package vn.ketnap;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Listens to the SQL of the thread that asks: what a page says to the database, statement by statement.
public final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /// Everything said to the database while the work was done.
    public static List<String> during(Runnable work) {
        var before = HEARD.get();
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            if (before == null) {
                HEARD.remove();
            } else {
                before.addAll(heard);
                HEARD.set(before);
            }
        }
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? listening(DataSource.class, source, "") : bean;
    }

    private static <T> T listening(Class<T> type, T real, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Ear(real, sql)));
    }

    /// Two ears on one connection are equal, as the connection is to itself.
    private record Ear(Object real, String sql) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getName().equals("equals")) {
                return Proxy.isProxyClass(args[0].getClass())
                        && Proxy.getInvocationHandler(args[0]) instanceof Ear other
                        && real.equals(other.real);
            }
            if (method.getName().startsWith("execute") && !sql.isEmpty() && HEARD.get() != null) {
                HEARD.get().add(sql);
            }
            return wrapped(method, args, call(method, real, args));
        }
    }

    private static Object wrapped(Method method, Object[] args, Object answer) {
        return switch (answer) {
            case Connection connection
            when !method.getName().equals("unwrap") -> listening(Connection.class, connection, "");
            case PreparedStatement statement
            when method.getName().equals("prepareStatement") ->
                listening(PreparedStatement.class, statement, String.valueOf(args[0]));
            case null, default -> answer;
        };
    }

    private static Object call(Method method, Object real, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
