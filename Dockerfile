# For those who want a container; nobody needs one. It is made from the ZIP for Linux:
#
#   ./ketnap dist && docker build -t ketnap .
#   docker run --network host -v ketnap-data:/data ketnap
#
# The program listens on 127.0.0.1 only, so it must share the host's network, or that of a proxy with HTTPS (KETNAP_ADDRESS).
# Never built: where it was written no registry of images could be reached. Only what it calls was tried: the ZIP unpacked elsewhere
# and started by ./ketnap (src/test/sh/dist.sh), and stopped by SIGTERM (KillTests).
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
