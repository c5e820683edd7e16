#!/usr/bin/env bash
# With the usual semicolon at its end, sqlite-jdbc's backup command writes to a file that nobody will look for.
#
# org.xerial:sqlite-jdbc 3.54.1.0 (Java 17). `backup to 'copy.db'` writes copy.db. Seen: `backup to 'copy.db';` returns 0
# as well, and what is written is a file whose name is the nine characters with both quotes and the semicolon;
# a script made of semicolon-terminated statements, and a backup job that looks at the result, notice nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
for artifact in org.xerial:sqlite-jdbc:3.54.1.0 org.slf4j:slf4j-api:1.7.36; do
  mvn -q dependency:copy -Dartifact="$artifact" -DoutputDirectory=jars >/dev/null
done

cat > Look.java <<'JAVA'
import java.io.File;
import java.sql.*;

public class Look {
    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:app.db"); Statement statement = db.createStatement()) {
            statement.executeUpdate("create table t(x)");
            System.out.println("without: " + statement.executeUpdate("backup to 'plain.db'"));
            System.out.println("with: " + statement.executeUpdate("backup to 'ended.db';"));
        }
        for (String name : new String[] {"plain.db", "ended.db", "'ended.db';"})
            System.out.println(name + " exists: " + new File(name).isFile());
    }
}
JAVA
java -cp 'jars/*' Look.java 2>/dev/null | tee seen
diff seen - <<'SEEN' || { echo 'changed'; exit 1; }
without: 0
with: 0
plain.db exists: true
ended.db exists: false
'ended.db'; exists: true
SEEN
echo 'as described'
