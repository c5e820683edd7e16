#!/usr/bin/env bash
# One Statement of sqlite-jdbc runs the whole dump by executeUpdate() and only its first statement by execute().
#
# org.xerial:sqlite-jdbc 3.54.1.0 (Java 17). Seen: execute() of three statements stores one row and returns without an
# error or a warning, also when the third names a table that does not exist; executeUpdate() of the same kind
# of text runs them all. A restore of a dump through execute() succeeds and leaves nearly nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
for artifact in org.xerial:sqlite-jdbc:3.54.1.0 org.slf4j:slf4j-api:1.7.36; do
  mvn -q dependency:copy -Dartifact="$artifact" -DoutputDirectory=jars >/dev/null
done

cat > Look.java <<'JAVA'
import java.sql.*;

public class Look {
    static final String DUMP = "insert into t values (1); insert into t values (2); insert into t values (3);";

    static int rows(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select count(*) from t")) { return result.getInt(1); }
    }

    public static void main(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite::memory:"); Statement statement = db.createStatement()) {
            statement.execute("create table t(x)");
            statement.executeUpdate(DUMP);
            System.out.println("executeUpdate: " + rows(statement) + " rows of 3");
            statement.execute("delete from t");
            statement.execute(DUMP);
            System.out.println("execute: " + rows(statement) + " rows of 3, warnings: " + statement.getWarnings());
            statement.execute("delete from t; insert into no_such_table values (1)");
            System.out.println("execute of what cannot run: no error");
        }
    }
}
JAVA
java -cp 'jars/*' Look.java 2>/dev/null | tee seen
diff seen - <<'SEEN' || { echo 'changed'; exit 1; }
executeUpdate: 3 rows of 3
execute: 1 rows of 3, warnings: null
execute of what cannot run: no error
SEEN
echo 'as described'
