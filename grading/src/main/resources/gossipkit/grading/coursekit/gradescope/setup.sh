#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image; later there need be no network.
set -euo pipefail
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  openjdk-17-jdk-headless bubblewrap util-linux
