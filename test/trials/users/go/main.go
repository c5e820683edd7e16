// A user of a database that comes, writes one row, and leaves, again and again, until a file tells it to stop.
// Arguments: the database, the file of what was acknowledged, the file that stops it, a name for its rows, a seed.
package main

import (
	"database/sql"
	"fmt"
	"math/rand"
	"os"
	"strconv"
	"time"

	_ "modernc.org/sqlite"
)

func main() {
	path, log, stop, name := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	seed, _ := strconv.ParseInt(os.Args[5], 10, 64)
	random := rand.New(rand.NewSource(seed))
	acknowledged, err := os.OpenFile(log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		panic(err)
	}
	for count := 0; ; count++ {
		if _, err := os.Stat(stop); err == nil {
			return
		}
		row := fmt.Sprintf("%s-%d", name, count)
		if err := write(path, row); err != nil {
			fmt.Fprintf(acknowledged, "! %v\n", err)
		} else {
			fmt.Fprintln(acknowledged, row)
		}
		time.Sleep(time.Duration(random.Intn(30)) * time.Millisecond)
	}
}

// One connection and one transaction.
func write(path, row string) error {
	db, err := sql.Open("sqlite", path+"?_pragma=busy_timeout(10000)")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	_, err = db.Exec("INSERT INTO ledger VALUES (?)", row)
	return err
}
