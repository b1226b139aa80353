#!/usr/bin/env bash
# The steps of action.yml: install jobparse into an environment of its own, check, report. The inputs come as INPUT_* and are
# never read as code: paths are lines, arguments are words. Exit status: that of jobparse check.
set -euo pipefail

python=${PYTHON:-python3}
here=${ACTION_PATH:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}
scratch=${RUNNER_TEMP:-$(mktemp -d)}
environment=$scratch/jobparse-environment

if [[ -n ${INPUT_VERSION:-} ]]; then
  if [[ ! $INPUT_VERSION =~ ^[0-9][0-9A-Za-z.+!-]*$ ]]; then
    echo "version: not a version such as 0.1.0" >&2
    exit 2
  fi
  package="jobparse==$INPUT_VERSION"
else
  package=$here
fi
"$python" -m venv "$environment" || exit 2
bin=$environment/bin
[[ -d $bin ]] || bin=$environment/Scripts
"$bin/python" -m pip install --quiet --disable-pip-version-check "$package" || exit 2
if [[ -n ${GITHUB_PATH:-} ]]; then
  printf '%s\n' "$bin" >>"$GITHUB_PATH"
fi
if [[ ${INPUT_INSTALL_ONLY:-false} == true ]]; then
  exit 0
fi

options=()
[[ -z ${INPUT_CONFIG:-} ]] || options+=(--config "$INPUT_CONFIG")
[[ -z ${INPUT_FAIL_ON:-} ]] || options+=(--fail-on "$INPUT_FAIL_ON")
if [[ -n ${INPUT_ARGS:-} ]]; then
  read -r -d '' -a words <<<"$INPUT_ARGS" || true
  options+=("${words[@]}")
fi
paths=()
while IFS= read -r path || [[ -n $path ]]; do
  path=${path%$'\r'}
  [[ -z $path ]] || paths+=("$path")
done <<<"${INPUT_PATHS:-.}"

check() {
  # The form with + is for old shells, to which an empty list is an unset variable.
  "$bin/jobparse" check ${options[@]+"${options[@]}"} "$@" -- "${paths[@]}"
}

report=$scratch/jobparse-findings.jsonl
status=0
check --format jsonl --output "$report" --exit-zero || status=$?
if ((status > 1)); then
  exit "$status"
fi
if [[ -n ${INPUT_SARIF_FILE:-} ]]; then
  check --format sarif --output "$INPUT_SARIF_FILE" --exit-zero --quiet || true
fi
if [[ -n ${GITHUB_OUTPUT:-} ]]; then
  {
    printf 'findings=%d\n' "$(wc -l <"$report")"
    # Inside a text every quote has a backslash before it: this is never a word of a posting.
    printf 'errors=%d\n' "$(grep -c '"severity":"error"' "$report" || true)"
    printf 'report-path=%s\n' "$report"
  } >>"$GITHUB_OUTPUT"
fi
check --format "${INPUT_FORMAT:-github}"
