#!/usr/bin/env bash
# Writes the generated pages again: docs/house.md, docs/stages.md, docs/regulation/.
# Read the difference before committing it: it says in words what changed in the program or the regulation.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$root"
. scripts/jdk.sh
find_jdk || exit 2
maven -B -ntp -q test -Dtest='HousePageTests,StagesPageTests,RuleBookTests' -Dsurefire.failIfNoSpecifiedTests=false \
    -Dketnap.generate=true
git --no-pager diff --stat -- docs
