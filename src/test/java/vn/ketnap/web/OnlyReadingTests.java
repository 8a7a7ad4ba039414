package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.basics.DiskSpace;

class OnlyReadingTests {

    private boolean full;

    @Test
    void a_full_disk_refuses_forms_and_lets_people_read_and_sign_in() {
        full = true;

        assertThatThrownBy(() -> comes("POST", "/people/new")).isInstanceOf(OnlyReading.Full.class);
        assertThatThrownBy(() -> comes("POST", "/sign-inside")).isInstanceOf(OnlyReading.Full.class);
        assertThat(comes("GET", "/people/new")).isTrue();
        assertThat(comes("POST", "/sign-in")).isTrue();
        assertThat(comes("POST", "/sign-in/code")).isTrue();
        assertThat(comes("POST", "/sign-out")).isTrue();
    }

    @Test
    void everything_is_taken_while_there_is_room() {
        assertThat(comes("POST", "/people/new")).isTrue();
    }

    private boolean comes(String method, String path) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("disk", new DiskSpace() {
            @Override
            public boolean isFull() {
                return full;
            }

            @Override
            public OptionalLong scarce() {
                return OptionalLong.empty();
            }
        });
        return new OnlyReading(beans.getBeanProvider(DiskSpace.class))
                .preHandle(new MockHttpServletRequest(method, path), new MockHttpServletResponse(), this);
    }
}
