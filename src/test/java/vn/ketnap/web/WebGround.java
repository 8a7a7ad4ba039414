package vn.ketnap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Today;

/// The room web alone: no database, no other room.
@Configuration(proxyBeanMethods = false)
@TestComponent
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan("vn.ketnap.web")
class WebGround {

    @Bean
    Today today() {
        return new Today() {
            @Override
            public LocalDate date() {
                return LocalDate.of(2018, 9, 26);
            }

            @Override
            public boolean assumed() {
                return true;
            }
        };
    }

    @Bean
    Visitors visitors() {
        var officer = new Right(Role.OFFICER, OrganizationRef.fresh(), Span.since(LocalDate.of(2018, 1, 1)));
        var actor = Actor.of("to-chuc", "Nguyễn Thị Minh", Optional.empty(), List.of(officer));
        return request -> Optional.ofNullable(request.getParameter("as")).map(_ -> actor);
    }

    @Bean
    MenuItem work() {
        return MenuItem.forRoles(10, "web.today", "/work", "todo", Role.OFFICER);
    }

    @Bean
    MenuItem accounts() {
        return MenuItem.forRoles(190, "web.my-account", "/accounts", "gear", Role.ADMINISTRATOR);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(asked -> asked.anyRequest().permitAll())
                .build();
    }

    @Controller
    @TestComponent
    static class Trials {

        record Form(String on, String present) {}

        @GetMapping("/work")
        Page work() {
            return Page.of("web/patterns", Cast.patterns("5/2/95", Errors.NONE));
        }

        @PostMapping("/work")
        Page refuse(Form form) {
            var typed = new Typed(LocalDate.of(2018, 9, 26));
            typed.day("on", form.on());
            typed.number("present", form.present());
            return Page.refused("web/patterns", Cast.patterns(form.on(), typed.errors()));
        }

        @PostMapping("/work/done")
        Page done() {
            return Page.redirect("/work?as=officer").saying("web.nothing-due");
        }

        @GetMapping("/broken")
        Page broken() {
            throw new IllegalStateException("the secret inside");
        }

        @GetMapping("/people/{number}")
        Page person(@PathVariable int number) {
            throw new NotHere();
        }
    }
}
