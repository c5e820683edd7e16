# The image holds the download for Linux and nothing else. Build it where the download was unpacked:
#   docker build --build-arg DOWNLOAD=savepoint-0.1.0-linux-x64 --tag savepoint .
#   docker run --rm --volume /srv/app/data:/data savepoint create /data/app.db --store /data/backups
# Mount the folder of the database, not the file alone: its log and its shared memory lie beside it.
FROM debian:12-slim
ARG DOWNLOAD
COPY ${DOWNLOAD} /opt/savepoint
RUN ln -s /opt/savepoint/savepoint /usr/local/bin/savepoint
ENTRYPOINT ["savepoint"]
