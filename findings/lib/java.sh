# Sourced by findings that are shown in Java: a temporary folder, pinned artifacts by Maven, one source file, compared output.
# Uses any JDK from 17 on.

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# need group:artifact:version ... : puts them and what they need on the class path.
need() {
  local artifact group name version
  {
    echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
    echo '<groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><dependencies>'
    for artifact in "$@"; do
      IFS=: read -r group name version <<<"$artifact"
      echo "<dependency><groupId>$group</groupId><artifactId>$name</artifactId><version>$version</version></dependency>"
    done
    echo '</dependencies></project>'
  } >"$folder/pom.xml"
  (cd "$folder" && mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath) >"$folder/maven.log" 2>&1 ||
    { cat "$folder/maven.log"; exit 2; }
}

# run: the program from standard input; its output becomes $folder/seen.
run() {
  cat >"$folder/Finding.java"
  java -cp "$(cat "$folder/classpath")" "$folder/Finding.java" >"$folder/seen" 2>"$folder/errors" ||
    { cat "$folder/errors"; exit 2; }
}

# expect: compares with standard input; says what changed and fails when something did.
expect() {
  cat >"$folder/expected"
  cat "$folder/seen"
  diff "$folder/expected" "$folder/seen" >"$folder/difference" && { echo "As found."; return; }
  echo "CHANGED: the finding does not hold for these versions any more (< as found, > now):"
  cat "$folder/difference"
  exit 1
}
