#!/usr/bin/env bash
# Grades one submission, a folder, zip or .java file, and writes the reports to a folder: grade.sh SUBMISSION OUT
# It needs a JDK, 17 or newer, and neither Maven nor a network. Exit status: as of kit grade (0 passed, 1 below the pass
# mark, 3 not gradable, 2 wrong usage, 4 the grader itself failed).
set -euo pipefail

if [ $# -ne 2 ]; then
  echo "usage: grade.sh SUBMISSION OUT" >&2
  exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
command -v java >/dev/null || {
  echo "grade.sh: no java found: install a JDK, 17 or newer" >&2
  exit 4
}

exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData \
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  "-Dgossipkit.home=$here" -cp "$here/grading/lib/*" gossipkit.grading.cli.Kit \
  grade "$1" --isolation process --out "$2"@options@
