set -uo pipefail
kit=${GOSSIP_KIT:-/opt/gossip-kit}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/submission"
cp -- *.java "$out/submission/"
