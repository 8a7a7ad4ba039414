package vn.ketnap.start;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ketnap.basics.Vault;

/// The vault of this data folder, for the rooms that keep something sealed.
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    static Vault vault(@Value("${ketnap.key-file}") Path file) {
        return new Vault(file);
    }
}
