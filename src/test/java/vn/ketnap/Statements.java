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
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? listening(DataSource.class, source, "") : bean;
    }

    private static <T> T listening(Class<T> type, T real, String sql) {
        InvocationHandler ear = (_, method, args) -> {
            if (method.getName().startsWith("execute") && !sql.isEmpty() && HEARD.get() != null) {
                HEARD.get().add(sql);
            }
            return wrapped(method, args, call(method, real, args));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, ear));
    }

    private static Object wrapped(Method method, Object[] args, Object answer) {
        return switch (answer) {
            case Connection connection -> listening(Connection.class, connection, "");
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
