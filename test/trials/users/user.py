"""A user of a database that comes, writes one row, and leaves, again and again, until a file tells it to stop.

Arguments: the database, the file of what was acknowledged, the file that stops it, a name for its rows, a seed.
"""
import os
import random
import sqlite3
import sys
import time

path, log, stop, name, seed = sys.argv[1:6]
moment = random.Random(int(seed))
count = 0
with open(log, "a", buffering=1) as acknowledged:
    while not os.path.exists(stop):
        row = f"{name}-{count}"
        count += 1
        try:
            database = sqlite3.connect(path, timeout=10, isolation_level=None)
            try:
                database.execute("INSERT INTO ledger VALUES (?)", (row,))
            finally:
                database.close()
            acknowledged.write(row + "\n")
        except sqlite3.Error as error:
            acknowledged.write(f"! {error}\n")
        time.sleep(moment.randrange(30) / 1000)
