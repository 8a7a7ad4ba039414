# For those who want a container; nobody needs one. It is made from the ZIP for Linux:
#
#   ./ketnap dist && docker build -t ketnap .
#   docker run --network host -v ketnap-data:/data ketnap
#
# The program listens on 127.0.0.1 only, so it must share the host's network, or that of a proxy with HTTPS (KETNAP_ADDRESS).
# Built and run once by hand with buildah: started as the user ketnap, stopped by SIGTERM. Where that was done no registry of images
# could be reached; in place of eclipse-temurin:25-jre stood Debian 12 with Temurin's Java 25 in /opt/java/openjdk, as in that image.
FROM eclipse-temurin:25-jre AS unpacked
RUN apt-get update && apt-get install -y --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
COPY target/dist/ketnap-*-linux-x86_64.zip /tmp/ketnap.zip
RUN unzip -q /tmp/ketnap.zip -d /tmp && mv /tmp/ketnap-* /opt/ketnap

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /data ketnap && mkdir /data && chown ketnap:ketnap /data
COPY --from=unpacked --chown=ketnap:ketnap /opt/ketnap /opt/ketnap
USER ketnap
VOLUME /data
STOPSIGNAL SIGTERM
ENTRYPOINT ["/opt/ketnap/ketnap"]
CMD ["serve", "--port", "8080", "--data", "/data/ketnap"]
