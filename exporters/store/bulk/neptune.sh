#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Copies the data files beside this script to S3, and has Neptune's bulk loader load them from there.
# Run it where the bucket and the cluster can be reached, with the AWS CLI and curl:
#   NEPTUNE_ENDPOINT=https://CLUSTER:8182 NEPTUNE_SOURCE=s3://BUCKET/FOLDER/ \
#   NEPTUNE_ROLE=arn:aws:iam::ACCOUNT:role/ROLE AWS_REGION=REGION sh load.sh
# FOLDER is a new one, since all that is in it is loaded. ROLE lets the cluster read the bucket, and
# REGION is that of both. Where the cluster wants signed requests (IAM),
# NEPTUNE_CURL='awscurl --service neptune-db --region REGION' signs them. It waits for the loader, and
# exits with 0 if that loaded every file. To ask how far one got, or all of them:
#   curl 'https://CLUSTER:8182/loader/LOAD?details=true&errors=true'
#   curl https://CLUSTER:8182/loader
# @EFFECT@
@START@
: "${NEPTUNE_ENDPOINT:?say the address of the cluster: https://CLUSTER:8182}"
: "${NEPTUNE_SOURCE:?say where to in S3, a new folder: s3://BUCKET/FOLDER/}"
: "${NEPTUNE_ROLE:?say the role that may read it: arn:aws:iam::ACCOUNT:role/ROLE}"
: "${AWS_REGION:?say the region of the bucket and of the cluster}"
loader=${NEPTUNE_ENDPOINT%/}/loader
folder=${NEPTUNE_SOURCE%/}/
curl=${NEPTUNE_CURL:-curl -sS --max-time 60}
need aws PATH
need "${curl%% *}" NEPTUNE_CURL
check_data

# The program may be several words.
# shellcheck disable=SC2086
ask() { $curl "$@"; }
# A text as sed wants it for what is to be put in.
escaped() { printf '%s' "$1" | sed 's/[&|\\]/\\&/g'; }

# It ends with 1 where there is nothing, and with other numbers where it could not look.
status=0
there=$(aws s3 ls "$folder") || status=$?
[ "$status" -le 1 ] ||
    fail "aws could not look whether there are files in $folder, which would be loaded too"
[ -z "$there" ] ||
    fail "there are files in $folder, which would be loaded too; name a new folder"
aws s3 cp . "$folder" --recursive --exclude '*' --include 'data-*.nq.gz'

request=$(sed -e "s|s3://BUCKET/FOLDER/|$(escaped "$folder")|" \
    -e "s|arn:aws:iam::ACCOUNT:role/ROLE|$(escaped "$NEPTUNE_ROLE")|" \
    -e "s|\"REGION\"|\"$(escaped "$AWS_REGION")\"|" loader-request.json)
answer=$(ask -X POST -H 'Content-Type: application/json' -d "$request" "$loader")
load=$(printf '%s\n' "$answer" | sed -n 's/.*"loadId" *: *"\([^"]*\)".*/\1/p')
[ -n "$load" ] || fail "Neptune did not begin to load: $answer"
echo "Neptune loads it as $load"
# A line that is down for some minutes does not end the load.
silent=0
while :; do
    answer=$(ask "$loader/$load") || true
    status=$(printf '%s\n' "$answer" | sed -n 's/.*"status" *: *"\(LOAD_[A-Z0-9_]*\)".*/\1/p')
    case $status in
        LOAD_NOT_STARTED | LOAD_IN_QUEUE | LOAD_IN_PROGRESS) silent=0 ;;
        LOAD_COMPLETED) break ;;
        '')
            silent=$((silent + 1))
            [ "$silent" -lt 30 ] ||
                fail "Neptune does not say how far load $load is, and may go on with it: $answer"
            ;;
        *)
            printf '%s\n' "$(ask "$loader/$load?details=true&errors=true")" >&2
            fail "load $load ended with $status; what was loaded before stays"
            ;;
    esac
    sleep 10
done
echo "files loaded: @COUNT@"
