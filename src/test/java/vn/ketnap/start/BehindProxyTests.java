package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Behind a proxy the program believes what the proxy on its own machine says, and its cookies stay with HTTPS.
class BehindProxyTests {

    @Test
    void only_a_proxy_on_this_machine_is_believed_about_who_asks() {
        assertThat(Serving.behindProxy(null)).isEmpty();
        assertThat(Serving.behindProxy("http://ketnap.phuong.vn"))
                .containsEntry("server.tomcat.remoteip.internal-proxies", "127.0.0.0/8, ::1/128")
                .doesNotContainKey("server.servlet.session.cookie.secure");
    }

    @Test
    void cookies_of_an_address_with_https_travel_by_https_only() {
        assertThat(Serving.behindProxy("https://ketnap.phuong.vn"))
                .containsEntry("server.servlet.session.cookie.secure", "true")
                .containsEntry("server.servlet.session.cookie.name", "__Host-ketnap");
    }
}
