package vn.ketnap.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The locks: what is open to strangers, what every answer tells the browser to refuse, how a session's
/// cookie travels.
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /// Nothing from elsewhere, no script or style inside a page.
    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain locks(HttpSecurity http, Doorkeeper doorkeeper, CsrfTokenRepository tokens, SentForms forms) {
        return http.authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/assets/**", "/health/**", "/sign-in/**", "/reader", ActorFilter.FIRST_RUN, "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new ActorFilter(doorkeeper), AuthorizationFilter.class)
                .addFilterAfter(new OnceFilter(forms), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityRules::headers)
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint((request, response, _) -> toSignIn(request, response))
                                .accessDeniedHandler((request, response, _) -> denied(request, response)))
                .build();
    }

    @Bean
    static CsrfTokenRepository tokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /// There are no users but the accounts; without this one Spring would invent one.
    @Bean
    static UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter
                                .CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /// A form sent after the session ended is not forbidden, only late.
    private static void denied(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(Entrance.KEY) == null) {
            toSignIn(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        var back = request.getRequestURI() + (query == null ? "" : "?" + query);
        var after = request.getMethod().equals("GET") && !back.equals("/")
                ? "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                : "";
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect("/sign-in" + after);
        } else {
            response.setHeader("HX-Redirect", "/sign-in" + after);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
