#!/usr/bin/env bash
# Moodle's VPL runs this for "Run", and then the vpl_execution that it leaves: the report as text, no grade.
cat >vpl_execution <<'END'
#!/usr/bin/env bash
set -uo pipefail
kit=${GOSSIP_KIT:-/opt/gossip-kit}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/submission"
cp -- *.java "$out/submission/"
"$kit/grade.sh" "$out/submission" "$out/grade"
END
chmod +x vpl_execution
