package vn.ketnap.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Addresses of the program's own files. Each carries the hash of its content, so browsers may keep it for ever.
@Component
public class Assets {

    static final String ROOT = "/assets/";

    private final ObjectProvider<ResourceUrlProvider> addresses;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    public String url(String name) {
        return known.computeIfAbsent(name, this::hashed);
    }

    private String hashed(String name) {
        var address = addresses.getObject().getForLookupPath(ROOT + name);
        return address == null ? ROOT + name : address;
    }
}
