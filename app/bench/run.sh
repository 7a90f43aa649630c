#!/bin/sh
# Builds what is needed and times each stage on one thread: app/bench/run.sh [seeds [MB [ROUNDS]]]. JVM options for a
# profile go into JAVA_OPTS, as in JAVA_OPTS=-XX:StartFlightRecording:filename=/tmp/declan.jfr.
set -eu
cd "$(dirname "$0")/../.."
mvn -q -B -ntp -pl app/bench -am package -DskipTests
# The garbage collector is the one that bin/declan chooses for long runs.
# shellcheck disable=SC2086
exec java -XX:+UseParallelGC -Xmx1g ${JAVA_OPTS-} \
    -cp 'app/bench/target/classes:app/bench/target/lib/*' org.declan.bench.StageBenchmark "${@:-seeds}"
