package vn.ketnap.start;

import java.util.Map;

/// How to reach the database: as the owner who migrates, and as the role that owns nothing and does the work.
///
/// @param assume true when the work's connections log in as the owner and then take the role `ketnap_app`
public record Access(String url, String owner, String ownerPassword, String app, String appPassword, boolean assume) {

    /// As Spring's settings.
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", app,
                "spring.datasource.password", appPassword,
                "spring.datasource.hikari.connection-init-sql", assume ? "set role ketnap_app" : "select 1",
                "spring.flyway.url", url,
                "spring.flyway.user", owner,
                "spring.flyway.password", ownerPassword);
    }
}
