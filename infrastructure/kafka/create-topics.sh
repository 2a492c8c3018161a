#!/bin/sh
# Makes the topics that are missing; those that exist stay as they are.
# Usage: create-topics.sh <bootstrap> <replicas> [<topics file>]
set -eu
bootstrap=$1
replicas=$2
file=${3:-$(dirname "$0")/topics.txt}
tool=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}
in_sync=$((replicas / 2 + 1))
grep -v '^#' "$file" | while read -r topic partitions; do
  "$tool" --bootstrap-server "$bootstrap" --create --if-not-exists --topic "$topic" \
    --partitions "$partitions" --replication-factor "$replicas" \
    --config retention.ms=-1 --config "min.insync.replicas=$in_sync" </dev/null
done
