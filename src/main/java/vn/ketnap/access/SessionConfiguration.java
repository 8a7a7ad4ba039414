package vn.ketnap.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// How what a session holds is written down and read again: only what the program puts there is ever
/// read.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxbytes=100000;vn.ketnap.access.*;vn.ketnap.web.*;vn.ketnap.basics.*;"
                    + "org.springframework.security.web.csrf.DefaultCsrfToken;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.security.web.webauthn.api.*;java.time.*;java.lang.*;java.util.*;"
                    + "java.util.concurrent.CopyOnWriteArrayList;org.springframework.util.*;!*");

    /// The name of a session: 216 bits by chance, as many letters as the table holds.
    private static String unguessable() {
        var bytes = new byte[27];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Bean
    static SessionIdGenerator sessionNames() {
        return SessionConfiguration::unguessable;
    }

    @Bean
    static GenericConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, SessionConfiguration::read);
        return conversion;
    }

    /// Two requests of one browser may bring the same word into a session at the same moment.
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> atTheSameMoment() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    private static Object read(byte[] written) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(written))) {
            in.setObjectInputFilter(OURS);
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
