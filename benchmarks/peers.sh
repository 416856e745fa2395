#!/bin/sh
# Environments of the peers that live in other versions of Python or of numpy: benchmarks/peers.sh [FOLDER]
#   PYTHON311, PYTHON310   interpreters (default python3.11, python3.10)
#   AUTO_LIRPA, AGT        where auto_LiRPA and AbstractGradientTraining are installed from: their repositories
#                          (default) or folders with their sources
# A peer that cannot be installed is left out, and the benchmark says so.
set -u
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here/../.peers}
# The release 0.3 on the package index has no Jacobian bounds; this commit of May 2026 has.
auto_lirpa=${AUTO_LIRPA:-git+https://github.com/Verified-Intelligence/auto_LiRPA@a050a3d61f4cb68b108fa7f07dcb3e4d7ef304df}
# On no package index.
agt=${AGT:-git+https://github.com/psosnin/AbstractGradientTraining@f409c6ea8d308660673423add3165d02bfcd37f7}
mkdir -p "$folder"

build() { # NAME INTERPRETER [SOURCE]
    [ -x "$folder/$1/bin/python" ] && { echo "$1: there already"; return; }
    command -v "$2" > /dev/null || { echo "$1: left out, no $2"; return; }
    if "$2" -m venv "$folder/.$1" && "$folder/.$1/bin/python" -m pip install --quiet -r "$here/peers/$1.txt" &&
        { [ -z "${3:-}" ] || "$folder/.$1/bin/python" -m pip install --quiet --no-build-isolation --no-deps "$3"; }; then
        mv "$folder/.$1" "$folder/$1" && echo "$1: installed"
    else
        rm -rf "$folder/.$1" && echo "$1: left out, it could not be installed"
    fi
}

build autobound "${PYTHON311:-python3.11}"
build auto_lirpa "${PYTHON310:-python3.10}" "$auto_lirpa"
build agt "${PYTHON311:-python3.11}" "$agt"
